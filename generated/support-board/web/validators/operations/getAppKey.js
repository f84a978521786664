// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetAppKeyRequest } from "../schemas/GetAppKeyRequest.js";
import { validate as validate_SecretResponse } from "../schemas/SecretResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetAppKeyRequest },
  responses: {
    200: validate_SecretResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
