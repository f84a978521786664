// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_AddLogRequest } from "../schemas/AddLogRequest.js";
import { validate as validate_DoneOrNotResponse } from "../schemas/DoneOrNotResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_AddLogRequest },
  responses: {
    200: validate_DoneOrNotResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
