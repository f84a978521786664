// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetUserExtraRequest } from "../schemas/GetUserExtraRequest.js";
import { validate as validate_GetUserExtraResponse } from "../schemas/GetUserExtraResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetUserExtraRequest },
  responses: {
    200: validate_GetUserExtraResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
