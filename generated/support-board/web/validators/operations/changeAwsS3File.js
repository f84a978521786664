// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_ChangeAwsS3FileRequest } from "../schemas/ChangeAwsS3FileRequest.js";
import { validate as validate_ChangeAwsS3FileResponse } from "../schemas/ChangeAwsS3FileResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_ChangeAwsS3FileRequest },
  responses: {
    200: validate_ChangeAwsS3FileResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
