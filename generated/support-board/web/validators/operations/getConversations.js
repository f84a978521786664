// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetConversationsRequest } from "../schemas/GetConversationsRequest.js";
import { validate as validate_ConversationListResponse } from "../schemas/ConversationListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetConversationsRequest },
  responses: {
    200: validate_ConversationListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
