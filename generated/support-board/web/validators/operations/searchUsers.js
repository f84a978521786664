// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SearchUsersRequest } from "../schemas/SearchUsersRequest.js";
import { validate as validate_UserListResponse } from "../schemas/UserListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SearchUsersRequest },
  responses: {
    200: validate_UserListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
