// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_LoginUserRequest } from "../schemas/LoginUserRequest.js";
import { validate as validate_LoginUserResponse } from "../schemas/LoginUserResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_LoginUserRequest },
  responses: {
    200: validate_LoginUserResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
