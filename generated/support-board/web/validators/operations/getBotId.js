// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetBotIdRequest } from "../schemas/GetBotIdRequest.js";
import { validate as validate_IdResponse } from "../schemas/IdResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetBotIdRequest },
  responses: { 200: validate_IdResponse, 400: validate_CallError, 401: validate_CallError, 404: validate_CallError },
};
