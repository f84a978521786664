// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CallOpenAiRequest } from "../schemas/CallOpenAiRequest.js";
import { validate as validate_ServiceAnswerResponse } from "../schemas/ServiceAnswerResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CallOpenAiRequest },
  responses: {
    200: validate_ServiceAnswerResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
