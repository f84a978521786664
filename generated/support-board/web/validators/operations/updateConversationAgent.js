// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_UpdateConversationAgentRequest } from "../schemas/UpdateConversationAgentRequest.js";
import { validate as validate_UpdateConversationAgentResponse } from "../schemas/UpdateConversationAgentResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_UpdateConversationAgentRequest },
  responses: {
    200: validate_UpdateConversationAgentResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
