// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetNewMessagesRequest } from "../schemas/GetNewMessagesRequest.js";
import { validate as validate_GetNewMessagesResponse } from "../schemas/GetNewMessagesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetNewMessagesRequest },
  responses: {
    200: validate_GetNewMessagesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
