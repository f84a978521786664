// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceSessionKeyRequest } from "../schemas/GetWoocommerceSessionKeyRequest.js";
import { validate as validate_GetWoocommerceSessionKeyResponse } from "../schemas/GetWoocommerceSessionKeyResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceSessionKeyRequest },
  responses: {
    200: validate_GetWoocommerceSessionKeyResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
