// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_ActivateAppRequest } from "../schemas/ActivateAppRequest.js";
import { validate as validate_ActivateAppResponse } from "../schemas/ActivateAppResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_ActivateAppRequest },
  responses: {
    200: validate_ActivateAppResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
