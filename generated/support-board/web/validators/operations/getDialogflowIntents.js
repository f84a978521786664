// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetDialogflowIntentsRequest } from "../schemas/GetDialogflowIntentsRequest.js";
import { validate as validate_GetDialogflowIntentsResponse } from "../schemas/GetDialogflowIntentsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetDialogflowIntentsRequest },
  responses: {
    200: validate_GetDialogflowIntentsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
