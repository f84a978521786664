// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SearchArticlesRequest } from "../schemas/SearchArticlesRequest.js";
import { validate as validate_SearchArticlesResponse } from "../schemas/SearchArticlesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SearchArticlesRequest },
  responses: {
    200: validate_SearchArticlesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
