// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetUserFromConversationRequest } from "../schemas/GetUserFromConversationRequest.js";
import { validate as validate_GetUserFromConversationResponse } from "../schemas/GetUserFromConversationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetUserFromConversationRequest },
  responses: {
    200: validate_GetUserFromConversationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
