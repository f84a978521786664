// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetOrSetCurrentUrlRequest } from "../schemas/GetOrSetCurrentUrlRequest.js";
import { validate as validate_GetOrSetCurrentUrlResponse } from "../schemas/GetOrSetCurrentUrlResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetOrSetCurrentUrlRequest },
  responses: {
    200: validate_GetOrSetCurrentUrlResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
