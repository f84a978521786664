// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetRatingRequest } from "../schemas/GetRatingRequest.js";
import { validate as validate_GetRatingResponse } from "../schemas/GetRatingResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetRatingRequest },
  responses: {
    200: validate_GetRatingResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
