// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetUserByRequest } from "../schemas/GetUserByRequest.js";
import { validate as validate_GetUserByResponse } from "../schemas/GetUserByResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetUserByRequest },
  responses: {
    200: validate_GetUserByResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
