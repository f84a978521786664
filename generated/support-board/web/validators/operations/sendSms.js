// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendSmsRequest } from "../schemas/SendSmsRequest.js";
import { validate as validate_SendSmsResponse } from "../schemas/SendSmsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendSmsRequest },
  responses: {
    200: validate_SendSmsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
