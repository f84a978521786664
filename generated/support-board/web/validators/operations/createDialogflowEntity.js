// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CreateDialogflowEntityRequest } from "../schemas/CreateDialogflowEntityRequest.js";
import { validate as validate_CreateDialogflowEntityResponse } from "../schemas/CreateDialogflowEntityResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CreateDialogflowEntityRequest },
  responses: {
    200: validate_CreateDialogflowEntityResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
