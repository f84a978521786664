// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CheckAgentsOnlineRequest } from "../schemas/CheckAgentsOnlineRequest.js";
import { validate as validate_FlagResponse } from "../schemas/FlagResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CheckAgentsOnlineRequest },
  responses: { 200: validate_FlagResponse, 400: validate_CallError, 401: validate_CallError, 404: validate_CallError },
};
