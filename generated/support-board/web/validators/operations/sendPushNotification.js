// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_SendPushNotificationRequest } from "../schemas/SendPushNotificationRequest.js";
import { validate as validate_SendPushNotificationResponse } from "../schemas/SendPushNotificationResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_SendPushNotificationRequest },
  responses: {
    200: validate_SendPushNotificationResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
