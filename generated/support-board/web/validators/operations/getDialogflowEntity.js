// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetDialogflowEntityRequest } from "../schemas/GetDialogflowEntityRequest.js";
import { validate as validate_GetDialogflowEntityResponse } from "../schemas/GetDialogflowEntityResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetDialogflowEntityRequest },
  responses: {
    200: validate_GetDialogflowEntityResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
