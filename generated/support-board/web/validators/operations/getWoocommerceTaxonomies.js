// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetWoocommerceTaxonomiesRequest } from "../schemas/GetWoocommerceTaxonomiesRequest.js";
import { validate as validate_GetWoocommerceTaxonomiesResponse } from "../schemas/GetWoocommerceTaxonomiesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetWoocommerceTaxonomiesRequest },
  responses: {
    200: validate_GetWoocommerceTaxonomiesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
