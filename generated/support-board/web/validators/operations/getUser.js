// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetUserRequest } from "../schemas/GetUserRequest.js";
import { validate as validate_GetUserResponse } from "../schemas/GetUserResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetUserRequest },
  responses: {
    200: validate_GetUserResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
