// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_IsAgentTypingRequest } from "../schemas/IsAgentTypingRequest.js";
import { validate as validate_IsAgentTypingResponse } from "../schemas/IsAgentTypingResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_IsAgentTypingRequest },
  responses: {
    200: validate_IsAgentTypingResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
