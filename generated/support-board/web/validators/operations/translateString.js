// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import { validate as validate_TranslateStringRequest } from "../schemas/TranslateStringRequest.js";
import { validate as validate_TextResponse } from "../schemas/TextResponse.js";
import { validate as validate_CallError } from "../schemas/CallError.js";

export const validators = {
  bodyRequired: true,
  request: { body: validate_TranslateStringRequest },
  responses: { 200: validate_TextResponse, 400: validate_CallError, 401: validate_CallError, 404: validate_CallError },
};
