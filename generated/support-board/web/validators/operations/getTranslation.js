// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetTranslationRequest } from "../schemas/GetTranslationRequest.js";
import { validate as validate_GetTranslationResponse } from "../schemas/GetTranslationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetTranslationRequest },
  responses: {
    200: validate_GetTranslationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
