// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetTranslationsRequest } from "../schemas/GetTranslationsRequest.js";
import { validate as validate_GetTranslationsResponse } from "../schemas/GetTranslationsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetTranslationsRequest },
  responses: {
    200: validate_GetTranslationsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
