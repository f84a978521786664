// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceProductTaxonomiesRequest } from "../schemas/GetWoocommerceProductTaxonomiesRequest.js";
import { validate as validate_GetWoocommerceProductTaxonomiesResponse } from "../schemas/GetWoocommerceProductTaxonomiesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceProductTaxonomiesRequest },
  responses: {
    200: validate_GetWoocommerceProductTaxonomiesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
