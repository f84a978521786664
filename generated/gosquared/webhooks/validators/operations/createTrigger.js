// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import { validate as validate_getWebhook_path } from "../schemas/getWebhook_path.js";
import { validate as validate_CreateTriggerRequest } from "../schemas/CreateTriggerRequest.js";
import { validate as validate_CreateTriggerResponse } from "../schemas/CreateTriggerResponse.js";
import { validate as validate_ErrorResponse } from "../schemas/ErrorResponse.js";

export const validators = {
  bodyRequired: true,
  request: { path: validate_getWebhook_path, body: validate_CreateTriggerRequest },
  responses: {
    200: validate_CreateTriggerResponse,
    201: validate_CreateTriggerResponse,
    400: validate_ErrorResponse,
    401: validate_ErrorResponse,
    404: validate_ErrorResponse,
    429: validate_ErrorResponse,
    500: validate_ErrorResponse,
  },
};
