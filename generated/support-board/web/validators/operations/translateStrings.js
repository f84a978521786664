// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_TranslateStringsRequest } from "../schemas/TranslateStringsRequest.js";
import { validate as validate_TranslateStringsResponse } from "../schemas/TranslateStringsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_TranslateStringsRequest },
  responses: {
    200: validate_TranslateStringsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
