// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_UpdateBotRequest } from "../schemas/UpdateBotRequest.js";
import { validate as validate_UpdateBotResponse } from "../schemas/UpdateBotResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_UpdateBotRequest },
  responses: {
    200: validate_UpdateBotResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
