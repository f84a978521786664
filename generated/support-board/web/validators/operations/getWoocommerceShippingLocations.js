// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceShippingLocationsRequest } from "../schemas/GetWoocommerceShippingLocationsRequest.js";
import { validate as validate_GetWoocommerceShippingLocationsResponse } from "../schemas/GetWoocommerceShippingLocationsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceShippingLocationsRequest },
  responses: {
    200: validate_GetWoocommerceShippingLocationsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
