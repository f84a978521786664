// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_UpdateLoginRequest } from "../schemas/UpdateLoginRequest.js";
import { validate as validate_UpdateLoginResponse } from "../schemas/UpdateLoginResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_UpdateLoginRequest },
  responses: {
    200: validate_UpdateLoginResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
