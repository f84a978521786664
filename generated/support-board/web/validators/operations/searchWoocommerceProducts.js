// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SearchWoocommerceProductsRequest } from "../schemas/SearchWoocommerceProductsRequest.js";
import { validate as validate_ProductListResponse } from "../schemas/ProductListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SearchWoocommerceProductsRequest },
  responses: {
    200: validate_ProductListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
