// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetSlackPresenceRequest } from "../schemas/GetSlackPresenceRequest.js";
import { validate as validate_GetSlackPresenceResponse } from "../schemas/GetSlackPresenceResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetSlackPresenceRequest },
  responses: {
    200: validate_GetSlackPresenceResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
