// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_UpdateDialogflowIntentRequest } from "../schemas/UpdateDialogflowIntentRequest.js";
import { validate as validate_DialogflowWriteResponse } from "../schemas/DialogflowWriteResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_UpdateDialogflowIntentRequest },
  responses: {
    200: validate_DialogflowWriteResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
