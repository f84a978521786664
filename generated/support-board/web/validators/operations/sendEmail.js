// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendEmailRequest } from "../schemas/SendEmailRequest.js";
import { validate as validate_SendEmailResponse } from "../schemas/SendEmailResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendEmailRequest },
  responses: {
    200: validate_SendEmailResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
