// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_CheckConversationsAssignmentRequest } from "../schemas/CheckConversationsAssignmentRequest.js";
import { validate as validate_IdListResponse } from "../schemas/IdListResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_CheckConversationsAssignmentRequest },
  responses: {
    200: validate_IdListResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
