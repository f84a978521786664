// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CreateWoocommerceCouponRequest } from "../schemas/CreateWoocommerceCouponRequest.js";
import { validate as validate_CreateWoocommerceCouponResponse } from "../schemas/CreateWoocommerceCouponResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CreateWoocommerceCouponRequest },
  responses: {
    200: validate_CreateWoocommerceCouponResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
