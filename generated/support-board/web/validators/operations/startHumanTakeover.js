// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_StartHumanTakeoverRequest } from "../schemas/StartHumanTakeoverRequest.js";
import { validate as validate_StartHumanTakeoverResponse } from "../schemas/StartHumanTakeoverResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_StartHumanTakeoverRequest },
  responses: {
    200: validate_StartHumanTakeoverResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
