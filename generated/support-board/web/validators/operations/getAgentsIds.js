// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetAgentsIdsRequest } from "../schemas/GetAgentsIdsRequest.js";
import { validate as validate_IdListResponse } from "../schemas/IdListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetAgentsIdsRequest },
  responses: {
    200: validate_IdListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
