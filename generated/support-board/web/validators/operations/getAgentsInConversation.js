// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetAgentsInConversationRequest } from "../schemas/GetAgentsInConversationRequest.js";
import { validate as validate_GetAgentsInConversationResponse } from "../schemas/GetAgentsInConversationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetAgentsInConversationRequest },
  responses: {
    200: validate_GetAgentsInConversationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
