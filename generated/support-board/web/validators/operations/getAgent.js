// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetAgentRequest } from "../schemas/GetAgentRequest.js";
import { validate as validate_GetAgentResponse } from "../schemas/GetAgentResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetAgentRequest },
  responses: {
    200: validate_GetAgentResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
