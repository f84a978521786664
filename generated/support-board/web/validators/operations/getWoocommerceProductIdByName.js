// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceProductIdByNameRequest } from "../schemas/GetWoocommerceProductIdByNameRequest.js";
import { validate as validate_GetWoocommerceProductIdByNameResponse } from "../schemas/GetWoocommerceProductIdByNameResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceProductIdByNameRequest },
  responses: {
    200: validate_GetWoocommerceProductIdByNameResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
