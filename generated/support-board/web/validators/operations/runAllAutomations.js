// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_RunAllAutomationsRequest } from "../schemas/RunAllAutomationsRequest.js";
import { validate as validate_RunAllAutomationsResponse } from "../schemas/RunAllAutomationsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_RunAllAutomationsRequest },
  responses: {
    200: validate_RunAllAutomationsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
