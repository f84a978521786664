// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import type {
  CreateTriggerRequest,
  CreateTriggerResponse,
  CreateWebhookRequest,
  CreateWebhookResponse,
  DeletionResponse,
  ErrorResponse,
  GetTriggerResponse,
  GetWebhookResponse,
  ListTriggersResponse,
  ListWebhooksResponse,
} from "./types.js";

export interface paths {
  "/account/v1/webhooks": {
    /**
     * List webhooks
     *
     * Returns the webhooks of the project. No paging is documented.
     */
    get: operations["listWebhooks"];
    /**
     * Create a webhook
     *
     * Registers a URL. With `trigger`, the same request also creates the first trigger. Otherwise, add triggers afterwards, because GoSquared never calls a webhook without triggers.
     */
    post: operations["createWebhook"];
  };
  "/account/v1/webhooks/{webhookID}": {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
      };
    };
    /**
     * Get a webhook
     *
     * Returns one webhook without its triggers. A separate operation lists the triggers.
     */
    get: operations["getWebhook"];
    /**
     * Delete a webhook
     *
     * Deletes a webhook. GoSquared no longer calls its URL.
     */
    delete: operations["deleteWebhook"];
  };
  "/account/v1/webhooks/{webhookID}/triggers": {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
      };
    };
    /**
     * List the triggers of a webhook
     *
     * Returns the triggers that make GoSquared call the webhook. No paging is documented.
     */
    get: operations["listTriggers"];
    /**
     * Add a trigger to a webhook
     *
     * Adds an event that makes GoSquared call the webhook.
     */
    post: operations["createTrigger"];
  };
  "/account/v1/webhooks/{webhookID}/triggers/{triggerID}": {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
        /**
         * The ID of a trigger, as listed with the webhook's triggers.
         *
         * @example 28632
         */
        triggerID: components["parameters"]["TriggerId"];
      };
    };
    /**
     * Get a trigger of a webhook
     *
     * Returns one trigger of a webhook.
     */
    get: operations["getTrigger"];
    /**
     * Remove a trigger from a webhook
     *
     * Removes one trigger. Keeps the webhook and its other triggers.
     */
    delete: operations["deleteTrigger"];
  };
}

export interface operations {
  listWebhooks: {
    responses: {
      /** The webhooks of the project. */
      200: { content: { "application/json": ListWebhooksResponse } };
      400: components["responses"]["InvalidParameter"];
      401: components["responses"]["NotAuthorised"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  createWebhook: {
    requestBody: { content: { "application/json": CreateWebhookRequest } };
    responses: {
      /** The webhook was created. */
      200: { content: { "application/json": CreateWebhookResponse } };
      /** The webhook was created. Some servers return this status. */
      201: { content: { "application/json": CreateWebhookResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["NotAuthorised"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  getWebhook: {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
      };
    };
    responses: {
      /** The webhook. */
      200: { content: { "application/json": GetWebhookResponse } };
      400: components["responses"]["InvalidParameter"];
      401: components["responses"]["NotAuthorised"];
      404: components["responses"]["WebhookNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  deleteWebhook: {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
      };
    };
    responses: {
      /** The webhook was deleted. */
      200: { content: { "application/json": DeletionResponse } };
      400: components["responses"]["InvalidParameter"];
      401: components["responses"]["NotAuthorised"];
      404: components["responses"]["WebhookNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  listTriggers: {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
      };
    };
    responses: {
      /** The triggers of the webhook. */
      200: { content: { "application/json": ListTriggersResponse } };
      400: components["responses"]["InvalidParameter"];
      401: components["responses"]["NotAuthorised"];
      404: components["responses"]["WebhookNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  createTrigger: {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
      };
    };
    requestBody: { content: { "application/json": CreateTriggerRequest } };
    responses: {
      /** The trigger was added. */
      200: { content: { "application/json": CreateTriggerResponse } };
      /** The trigger was added. Some servers return this status. */
      201: { content: { "application/json": CreateTriggerResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["NotAuthorised"];
      404: components["responses"]["WebhookNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  getTrigger: {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
        /**
         * The ID of a trigger, as listed with the webhook's triggers.
         *
         * @example 28632
         */
        triggerID: components["parameters"]["TriggerId"];
      };
    };
    responses: {
      /** The trigger. */
      200: { content: { "application/json": GetTriggerResponse } };
      400: components["responses"]["InvalidParameter"];
      401: components["responses"]["NotAuthorised"];
      404: components["responses"]["TriggerNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
  deleteTrigger: {
    parameters: {
      path: {
        /**
         * The ID of a webhook, as listed with the project's webhooks.
         *
         * @example 4127
         */
        webhookID: components["parameters"]["WebhookId"];
        /**
         * The ID of a trigger, as listed with the webhook's triggers.
         *
         * @example 28632
         */
        triggerID: components["parameters"]["TriggerId"];
      };
    };
    responses: {
      /** The trigger was removed. */
      200: { content: { "application/json": DeletionResponse } };
      400: components["responses"]["InvalidParameter"];
      401: components["responses"]["NotAuthorised"];
      404: components["responses"]["TriggerNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
    };
  };
}

export interface components {
  responses: {
    /** The request has an unknown parameter (4003) or a parameter with an invalid value (4004). */
    InvalidParameter: { content: { "application/json": ErrorResponse } };
    /** Credentials are missing, or the API key has no access to this project or this part of the API (4001). */
    NotAuthorised: { content: { "application/json": ErrorResponse } };
    /** Too many requests in a short time (4002). The limits are not documented. */
    TooManyRequests: { content: { "application/json": ErrorResponse } };
    /** GoSquared failed (a code from 5000 to 5999, or 0). You can retry the request. */
    InternalError: { content: { "application/json": ErrorResponse } };
    /** The request lacks a parameter or its body (4000), has an unknown parameter (4003) or has an invalid value (4004). */
    BadRequest: { content: { "application/json": ErrorResponse } };
    /** No webhook in the project has this ID. */
    WebhookNotFound: { content: { "application/json": ErrorResponse } };
    /** No webhook in the project has this ID, or the webhook has no such trigger. */
    TriggerNotFound: { content: { "application/json": ErrorResponse } };
    /** The receiver accepted the delivery. GoSquared documents neither which responses count as accepted nor whether it retries after others. Existing receivers return 200, and nothing suggests that GoSquared reads the response body. */
    Received: { content?: never };
  };
  parameters: {
    /**
     * The ID of a webhook, as listed with the project's webhooks.
     *
     * @example 4127
     */
    WebhookId: number;
    /**
     * The ID of a trigger, as listed with the webhook's triggers.
     *
     * @example 28632
     */
    TriggerId: number;
  };
}
