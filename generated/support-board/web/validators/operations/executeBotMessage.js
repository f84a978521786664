// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_ExecuteBotMessageRequest } from "../schemas/ExecuteBotMessageRequest.js";
import { validate as validate_ExecuteBotMessageResponse } from "../schemas/ExecuteBotMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_ExecuteBotMessageRequest },
  responses: {
    200: validate_ExecuteBotMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
