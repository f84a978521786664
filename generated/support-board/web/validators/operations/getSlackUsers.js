// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetSlackUsersRequest } from "../schemas/GetSlackUsersRequest.js";
import { validate as validate_GetSlackUsersResponse } from "../schemas/GetSlackUsersResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetSlackUsersRequest },
  responses: {
    200: validate_GetSlackUsersResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
