// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

import { validate as validate_createAgent_header } from "../schemas/createAgent_header.js";
import { validate as validate_EmptyRequest } from "../schemas/EmptyRequest.js";
import { validate as validate_ListRegisteredWebhooksResponse } from "../schemas/ListRegisteredWebhooksResponse.js";
import { validate as validate_BadRequestErrorResponse } from "../schemas/BadRequestErrorResponse.js";
import { validate as validate_AuthenticationErrorResponse } from "../schemas/AuthenticationErrorResponse.js";
import { validate as validate_LicenseExpiredErrorResponse } from "../schemas/LicenseExpiredErrorResponse.js";
import { validate as validate_AuthorizationErrorResponse } from "../schemas/AuthorizationErrorResponse.js";
import { validate as validate_MisdirectedRequestErrorResponse } from "../schemas/MisdirectedRequestErrorResponse.js";
import { validate as validate_TooManyRequestsErrorResponse } from "../schemas/TooManyRequestsErrorResponse.js";
import { validate as validate_InternalErrorResponse } from "../schemas/InternalErrorResponse.js";

export const validators = {
  request: { header: validate_createAgent_header, body: validate_EmptyRequest },
  responses: {
    200: validate_ListRegisteredWebhooksResponse,
    400: validate_BadRequestErrorResponse,
    401: validate_AuthenticationErrorResponse,
    402: validate_LicenseExpiredErrorResponse,
    403: validate_AuthorizationErrorResponse,
    421: validate_MisdirectedRequestErrorResponse,
    429: validate_TooManyRequestsErrorResponse,
    500: validate_InternalErrorResponse,
  },
};
