// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_UpdateSupportBoardRequest } from "../schemas/UpdateSupportBoardRequest.js";
import { validate as validate_UpdateSupportBoardResponse } from "../schemas/UpdateSupportBoardResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_UpdateSupportBoardRequest },
  responses: {
    200: validate_UpdateSupportBoardResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
