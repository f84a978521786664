// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_ValidateAutomationRequest } from "../schemas/ValidateAutomationRequest.js";
import { validate as validate_ValidateAutomationResponse } from "../schemas/ValidateAutomationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_ValidateAutomationRequest },
  responses: {
    200: validate_ValidateAutomationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
