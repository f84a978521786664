// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CountUsersRequest } from "../schemas/CountUsersRequest.js";
import { validate as validate_CountUsersResponse } from "../schemas/CountUsersResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CountUsersRequest },
  responses: {
    200: validate_CountUsersResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
