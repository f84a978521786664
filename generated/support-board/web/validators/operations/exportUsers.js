// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_ExportUsersRequest } from "../schemas/ExportUsersRequest.js";
import { validate as validate_UrlResponse } from "../schemas/UrlResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_ExportUsersRequest },
  responses: { 200: validate_UrlResponse, 400: validate_CallError, 401: validate_CallError, 404: validate_CallError },
};
