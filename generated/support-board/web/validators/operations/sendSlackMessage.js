// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendSlackMessageRequest } from "../schemas/SendSlackMessageRequest.js";
import { validate as validate_SendSlackMessageResponse } from "../schemas/SendSlackMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendSlackMessageRequest },
  responses: {
    200: validate_SendSlackMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
