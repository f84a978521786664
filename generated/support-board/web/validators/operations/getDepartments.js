// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetDepartmentsRequest } from "../schemas/GetDepartmentsRequest.js";
import { validate as validate_GetDepartmentsResponse } from "../schemas/GetDepartmentsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetDepartmentsRequest },
  responses: {
    200: validate_GetDepartmentsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
