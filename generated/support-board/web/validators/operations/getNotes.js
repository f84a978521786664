// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetNotesRequest } from "../schemas/GetNotesRequest.js";
import { validate as validate_GetNotesResponse } from "../schemas/GetNotesResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetNotesRequest },
  responses: {
    200: validate_GetNotesResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
