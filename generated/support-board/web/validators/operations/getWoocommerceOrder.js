// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceOrderRequest } from "../schemas/GetWoocommerceOrderRequest.js";
import { validate as validate_GetWoocommerceOrderResponse } from "../schemas/GetWoocommerceOrderResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceOrderRequest },
  responses: {
    200: validate_GetWoocommerceOrderResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
