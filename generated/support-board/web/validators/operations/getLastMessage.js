// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetLastMessageRequest } from "../schemas/GetLastMessageRequest.js";
import { validate as validate_GetLastMessageResponse } from "../schemas/GetLastMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetLastMessageRequest },
  responses: {
    200: validate_GetLastMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
