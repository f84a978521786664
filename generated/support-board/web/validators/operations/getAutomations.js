// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetAutomationsRequest } from "../schemas/GetAutomationsRequest.js";
import { validate as validate_GetAutomationsResponse } from "../schemas/GetAutomationsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetAutomationsRequest },
  responses: {
    200: validate_GetAutomationsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
