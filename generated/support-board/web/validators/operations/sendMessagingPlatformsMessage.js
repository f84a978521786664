// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendMessagingPlatformsMessageRequest } from "../schemas/SendMessagingPlatformsMessageRequest.js";
import { validate as validate_SendMessagingPlatformsMessageResponse } from "../schemas/SendMessagingPlatformsMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendMessagingPlatformsMessageRequest },
  responses: {
    200: validate_SendMessagingPlatformsMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
