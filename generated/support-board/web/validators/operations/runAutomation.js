// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_RunAutomationRequest } from "../schemas/RunAutomationRequest.js";
import { validate as validate_RunAutomationResponse } from "../schemas/RunAutomationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_RunAutomationRequest },
  responses: {
    200: validate_RunAutomationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
