// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendWechatMessageRequest } from "../schemas/SendWechatMessageRequest.js";
import { validate as validate_SendWechatMessageResponse } from "../schemas/SendWechatMessageResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendWechatMessageRequest },
  responses: {
    200: validate_SendWechatMessageResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
