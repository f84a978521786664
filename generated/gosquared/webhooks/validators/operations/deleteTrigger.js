// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import { validate as validate_getTrigger_path } from "../schemas/getTrigger_path.js";
import { validate as validate_DeletionResponse } from "../schemas/DeletionResponse.js";
import { validate as validate_ErrorResponse } from "../schemas/ErrorResponse.js";

export const validators = {
  request: { path: validate_getTrigger_path },
  responses: {
    200: validate_DeletionResponse,
    400: validate_ErrorResponse,
    401: validate_ErrorResponse,
    404: validate_ErrorResponse,
    429: validate_ErrorResponse,
    500: validate_ErrorResponse,
  },
};
