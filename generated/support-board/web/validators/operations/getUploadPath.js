// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetUploadPathRequest } from "../schemas/GetUploadPathRequest.js";
import { validate as validate_GetUploadPathResponse } from "../schemas/GetUploadPathResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetUploadPathRequest },
  responses: {
    200: validate_GetUploadPathResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
