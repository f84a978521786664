// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import { validate as validate_ListWebhooksResponse } from "../schemas/ListWebhooksResponse.js";
import { validate as validate_ErrorResponse } from "../schemas/ErrorResponse.js";

export const validators = {
  request: {},
  responses: {
    200: validate_ListWebhooksResponse,
    400: validate_ErrorResponse,
    401: validate_ErrorResponse,
    429: validate_ErrorResponse,
    500: validate_ErrorResponse,
  },
};
