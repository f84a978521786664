// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceSessionRequest } from "../schemas/GetWoocommerceSessionRequest.js";
import { validate as validate_GetWoocommerceSessionResponse } from "../schemas/GetWoocommerceSessionResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceSessionRequest },
  responses: {
    200: validate_GetWoocommerceSessionResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
