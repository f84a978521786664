// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendDialogflowMessageRequest } from "../schemas/SendDialogflowMessageRequest.js";
import { validate as validate_SendDialogflowMessageResponse } from "../schemas/SendDialogflowMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendDialogflowMessageRequest },
  responses: {
    200: validate_SendDialogflowMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
