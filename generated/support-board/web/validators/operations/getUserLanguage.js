// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetUserLanguageRequest } from "../schemas/GetUserLanguageRequest.js";
import { validate as validate_GetUserLanguageResponse } from "../schemas/GetUserLanguageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetUserLanguageRequest },
  responses: {
    200: validate_GetUserLanguageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
