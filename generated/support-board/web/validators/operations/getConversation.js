// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetConversationRequest } from "../schemas/GetConversationRequest.js";
import { validate as validate_GetConversationResponse } from "../schemas/GetConversationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetConversationRequest },
  responses: {
    200: validate_GetConversationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
