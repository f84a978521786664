// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceProductImagesRequest } from "../schemas/GetWoocommerceProductImagesRequest.js";
import { validate as validate_TextListResponse } from "../schemas/TextListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceProductImagesRequest },
  responses: {
    200: validate_TextListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
