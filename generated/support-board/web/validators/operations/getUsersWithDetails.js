// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetUsersWithDetailsRequest } from "../schemas/GetUsersWithDetailsRequest.js";
import { validate as validate_GetUsersWithDetailsResponse } from "../schemas/GetUsersWithDetailsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetUsersWithDetailsRequest },
  responses: {
    200: validate_GetUsersWithDetailsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
