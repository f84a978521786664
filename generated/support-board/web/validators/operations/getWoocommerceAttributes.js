// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceAttributesRequest } from "../schemas/GetWoocommerceAttributesRequest.js";
import { validate as validate_GetWoocommerceAttributesResponse } from "../schemas/GetWoocommerceAttributesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceAttributesRequest },
  responses: {
    200: validate_GetWoocommerceAttributesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
