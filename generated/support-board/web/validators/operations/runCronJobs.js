// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_RunCronJobsRequest } from "../schemas/RunCronJobsRequest.js";
import { validate as validate_RunCronJobsResponse } from "../schemas/RunCronJobsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_RunCronJobsRequest },
  responses: {
    200: validate_RunCronJobsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
