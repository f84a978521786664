// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetSmartRepliesRequest } from "../schemas/GetSmartRepliesRequest.js";
import { validate as validate_GetSmartRepliesResponse } from "../schemas/GetSmartRepliesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetSmartRepliesRequest },
  responses: {
    200: validate_GetSmartRepliesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
