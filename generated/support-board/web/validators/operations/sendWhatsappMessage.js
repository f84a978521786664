// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendWhatsappMessageRequest } from "../schemas/SendWhatsappMessageRequest.js";
import { validate as validate_SendWhatsappMessageResponse } from "../schemas/SendWhatsappMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendWhatsappMessageRequest },
  responses: {
    200: validate_SendWhatsappMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
