// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetOrAddArticleRatingsRequest } from "../schemas/GetOrAddArticleRatingsRequest.js";
import { validate as validate_GetOrAddArticleRatingsResponse } from "../schemas/GetOrAddArticleRatingsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetOrAddArticleRatingsRequest },
  responses: {
    200: validate_GetOrAddArticleRatingsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
