// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendMessengerMessageRequest } from "../schemas/SendMessengerMessageRequest.js";
import { validate as validate_SendMessengerMessageResponse } from "../schemas/SendMessengerMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendMessengerMessageRequest },
  responses: {
    200: validate_SendMessengerMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
