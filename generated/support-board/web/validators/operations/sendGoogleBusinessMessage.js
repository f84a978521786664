// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendGoogleBusinessMessageRequest } from "../schemas/SendGoogleBusinessMessageRequest.js";
import { validate as validate_SendGoogleBusinessMessageResponse } from "../schemas/SendGoogleBusinessMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendGoogleBusinessMessageRequest },
  responses: {
    200: validate_SendGoogleBusinessMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
