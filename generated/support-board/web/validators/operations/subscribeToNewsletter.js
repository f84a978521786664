// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SubscribeToNewsletterRequest } from "../schemas/SubscribeToNewsletterRequest.js";
import { validate as validate_SubscribeToNewsletterResponse } from "../schemas/SubscribeToNewsletterResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SubscribeToNewsletterRequest },
  responses: {
    200: validate_SubscribeToNewsletterResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
