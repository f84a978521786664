// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendOpenAiMessageRequest } from "../schemas/SendOpenAiMessageRequest.js";
import { validate as validate_SendOpenAiMessageResponse } from "../schemas/SendOpenAiMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendOpenAiMessageRequest },
  responses: {
    200: validate_SendOpenAiMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
