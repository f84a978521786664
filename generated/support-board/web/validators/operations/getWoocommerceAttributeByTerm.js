// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceAttributeByTermRequest } from "../schemas/GetWoocommerceAttributeByTermRequest.js";
import { validate as validate_ProductAttributeResponse } from "../schemas/ProductAttributeResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceAttributeByTermRequest },
  responses: {
    200: validate_ProductAttributeResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
