// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetReportRequest } from "../schemas/GetReportRequest.js";
import { validate as validate_GetReportResponse } from "../schemas/GetReportResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetReportRequest },
  responses: {
    200: validate_GetReportResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
