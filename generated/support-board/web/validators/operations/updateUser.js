// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_UpdateUserRequest } from "../schemas/UpdateUserRequest.js";
import { validate as validate_UpdateUserResponse } from "../schemas/UpdateUserResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_UpdateUserRequest },
  responses: {
    200: validate_UpdateUserResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
