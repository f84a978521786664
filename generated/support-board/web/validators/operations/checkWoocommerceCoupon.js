// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CheckWoocommerceCouponRequest } from "../schemas/CheckWoocommerceCouponRequest.js";
import { validate as validate_FlagResponse } from "../schemas/FlagResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CheckWoocommerceCouponRequest },
  responses: { 200: validate_FlagResponse, 400: validate_CallError, 401: validate_CallError, 404: validate_CallError },
};
