// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SearchUserConversationsRequest } from "../schemas/SearchUserConversationsRequest.js";
import { validate as validate_UserConversationListResponse } from "../schemas/UserConversationListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SearchUserConversationsRequest },
  responses: {
    200: validate_UserConversationListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
