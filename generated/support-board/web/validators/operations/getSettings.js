// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetSettingsRequest } from "../schemas/GetSettingsRequest.js";
import { validate as validate_GetSettingsResponse } from "../schemas/GetSettingsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetSettingsRequest },
  responses: {
    200: validate_GetSettingsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
