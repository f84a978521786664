// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetArticlesCategoriesRequest } from "../schemas/GetArticlesCategoriesRequest.js";
import { validate as validate_GetArticlesCategoriesResponse } from "../schemas/GetArticlesCategoriesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetArticlesCategoriesRequest },
  responses: {
    200: validate_GetArticlesCategoriesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
