// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CountConversationsRequest } from "../schemas/CountConversationsRequest.js";
import { validate as validate_CountConversationsResponse } from "../schemas/CountConversationsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CountConversationsRequest },
  responses: {
    200: validate_CountConversationsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
