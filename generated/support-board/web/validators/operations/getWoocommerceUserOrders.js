// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceUserOrdersRequest } from "../schemas/GetWoocommerceUserOrdersRequest.js";
import { validate as validate_GetWoocommerceUserOrdersResponse } from "../schemas/GetWoocommerceUserOrdersResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceUserOrdersRequest },
  responses: {
    200: validate_GetWoocommerceUserOrdersResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
