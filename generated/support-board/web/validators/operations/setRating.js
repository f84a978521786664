// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SetRatingRequest } from "../schemas/SetRatingRequest.js";
import { validate as validate_SetRatingResponse } from "../schemas/SetRatingResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SetRatingRequest },
  responses: {
    200: validate_SetRatingResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
