// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetSavedRepliesRequest } from "../schemas/GetSavedRepliesRequest.js";
import { validate as validate_GetSavedRepliesResponse } from "../schemas/GetSavedRepliesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetSavedRepliesRequest },
  responses: {
    200: validate_GetSavedRepliesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
