// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendTelegramMessageRequest } from "../schemas/SendTelegramMessageRequest.js";
import { validate as validate_SendTelegramMessageResponse } from "../schemas/SendTelegramMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendTelegramMessageRequest },
  responses: {
    200: validate_SendTelegramMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
