// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendLineMessageRequest } from "../schemas/SendLineMessageRequest.js";
import { validate as validate_SendLineMessageResponse } from "../schemas/SendLineMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendLineMessageRequest },
  responses: {
    200: validate_SendLineMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
