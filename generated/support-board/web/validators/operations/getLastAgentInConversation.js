// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetLastAgentInConversationRequest } from "../schemas/GetLastAgentInConversationRequest.js";
import { validate as validate_GetLastAgentInConversationResponse } from "../schemas/GetLastAgentInConversationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetLastAgentInConversationRequest },
  responses: {
    200: validate_GetLastAgentInConversationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
