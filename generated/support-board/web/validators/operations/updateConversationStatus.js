// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_UpdateConversationStatusRequest } from "../schemas/UpdateConversationStatusRequest.js";
import { validate as validate_UpdateConversationStatusResponse } from "../schemas/UpdateConversationStatusResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_UpdateConversationStatusRequest },
  responses: {
    200: validate_UpdateConversationStatusResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
