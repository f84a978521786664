// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CreateConversationRequest } from "../schemas/CreateConversationRequest.js";
import { validate as validate_CreateConversationResponse } from "../schemas/CreateConversationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CreateConversationRequest },
  responses: {
    200: validate_CreateConversationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
