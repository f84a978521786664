// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_GetSlackChannelsRequest } from "../schemas/GetSlackChannelsRequest.js";
import { validate as validate_GetSlackChannelsResponse } from "../schemas/GetSlackChannelsResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_GetSlackChannelsRequest },
  responses: {
    200: validate_GetSlackChannelsResponse,
    400: validate_CallError,
    401: validate_CallError,
    404: validate_CallError,
  },
};
