// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetMultiSettingRequest } from "../schemas/GetMultiSettingRequest.js";
import { validate as validate_SettingValueResponse } from "../schemas/SettingValueResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetMultiSettingRequest },
  responses: {
    200: validate_SettingValueResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
