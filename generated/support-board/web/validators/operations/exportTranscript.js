// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_ExportTranscriptRequest } from "../schemas/ExportTranscriptRequest.js";
import { validate as validate_ExportTranscriptResponse } from "../schemas/ExportTranscriptResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_ExportTranscriptRequest },
  responses: {
    200: validate_ExportTranscriptResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
