// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SetActiveDialogflowContextRequest } from "../schemas/SetActiveDialogflowContextRequest.js";
import { validate as validate_SetActiveDialogflowContextResponse } from "../schemas/SetActiveDialogflowContextResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SetActiveDialogflowContextRequest },
  responses: {
    200: validate_SetActiveDialogflowContextResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
