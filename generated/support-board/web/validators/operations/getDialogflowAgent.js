// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetDialogflowAgentRequest } from "../schemas/GetDialogflowAgentRequest.js";
import { validate as validate_GetDialogflowAgentResponse } from "../schemas/GetDialogflowAgentResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetDialogflowAgentRequest },
  responses: {
    200: validate_GetDialogflowAgentResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
