// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_TriggerPusherEventRequest } from "../schemas/TriggerPusherEventRequest.js";
import { validate as validate_TriggerPusherEventResponse } from "../schemas/TriggerPusherEventResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_TriggerPusherEventRequest },
  responses: {
    200: validate_TriggerPusherEventResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
