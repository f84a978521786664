// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import { validate as validate_CreateWebhookRequest } from "../schemas/CreateWebhookRequest.js";
import { validate as validate_CreateWebhookResponse } from "../schemas/CreateWebhookResponse.js";
import { validate as validate_ErrorResponse } from "../schemas/ErrorResponse.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CreateWebhookRequest },
  responses: {
    200: validate_CreateWebhookResponse,
    201: validate_CreateWebhookResponse,
    400: validate_ErrorResponse,
    401: validate_ErrorResponse,
    429: validate_ErrorResponse,
    500: validate_ErrorResponse,
  },
};
