// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendMessageRequest } from "../schemas/SendMessageRequest.js";
import { validate as validate_SendMessageResponse } from "../schemas/SendMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendMessageRequest },
  responses: {
    200: validate_SendMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
