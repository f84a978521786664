// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetArticlesRequest } from "../schemas/GetArticlesRequest.js";
import { validate as validate_GetArticlesResponse } from "../schemas/GetArticlesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetArticlesRequest },
  responses: {
    200: validate_GetArticlesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
