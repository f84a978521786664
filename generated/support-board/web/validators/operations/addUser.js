// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_AddUserRequest } from "../schemas/AddUserRequest.js";
import { validate as validate_AddUserResponse } from "../schemas/AddUserResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_AddUserRequest },
  responses: {
    200: validate_AddUserResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
