// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetVersionsRequest } from "../schemas/GetVersionsRequest.js";
import { validate as validate_GetVersionsResponse } from "../schemas/GetVersionsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetVersionsRequest },
  responses: {
    200: validate_GetVersionsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
