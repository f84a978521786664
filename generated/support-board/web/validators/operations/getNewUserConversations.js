// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetNewUserConversationsRequest } from "../schemas/GetNewUserConversationsRequest.js";
import { validate as validate_UserConversationListResponse } from "../schemas/UserConversationListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetNewUserConversationsRequest },
  responses: {
    200: validate_UserConversationListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
