// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceProductRequest } from "../schemas/GetWoocommerceProductRequest.js";
import { validate as validate_GetWoocommerceProductResponse } from "../schemas/GetWoocommerceProductResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceProductRequest },
  responses: {
    200: validate_GetWoocommerceProductResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
