// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceCustomerRequest } from "../schemas/GetWoocommerceCustomerRequest.js";
import { validate as validate_GetWoocommerceCustomerResponse } from "../schemas/GetWoocommerceCustomerResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceCustomerRequest },
  responses: {
    200: validate_GetWoocommerceCustomerResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
