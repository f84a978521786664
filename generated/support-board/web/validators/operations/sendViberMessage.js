// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendViberMessageRequest } from "../schemas/SendViberMessageRequest.js";
import { validate as validate_SendViberMessageResponse } from "../schemas/SendViberMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendViberMessageRequest },
  responses: {
    200: validate_SendViberMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
