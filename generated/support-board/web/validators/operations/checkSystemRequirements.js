// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CheckSystemRequirementsRequest } from "../schemas/CheckSystemRequirementsRequest.js";
import { validate as validate_CheckSystemRequirementsResponse } from "../schemas/CheckSystemRequirementsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CheckSystemRequirementsRequest },
  responses: {
    200: validate_CheckSystemRequirementsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
