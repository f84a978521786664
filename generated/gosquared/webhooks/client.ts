// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.


import { type ApiDescriptor, type CallOptions, type ClientOptions, type Credential, type OperationInput, type OperationResult, createClient } from "chatwire/runtime";
import type { Client } from "openapi-fetch";
import type { operations, paths } from "./types.js";

/** What `listWebhooks` takes. */
export type ListWebhooksInput = OperationInput<operations["listWebhooks"]>;
/** What `listWebhooks` answers. */
export type ListWebhooksResult = OperationResult<operations["listWebhooks"]>;

/** What `createWebhook` takes. */
export type CreateWebhookInput = OperationInput<operations["createWebhook"]>;
/** What `createWebhook` answers. */
export type CreateWebhookResult = OperationResult<operations["createWebhook"]>;

/** What `getWebhook` takes. */
export type GetWebhookInput = OperationInput<operations["getWebhook"]>;
/** What `getWebhook` answers. */
export type GetWebhookResult = OperationResult<operations["getWebhook"]>;

/** What `deleteWebhook` takes. */
export type DeleteWebhookInput = OperationInput<operations["deleteWebhook"]>;
/** What `deleteWebhook` answers. */
export type DeleteWebhookResult = OperationResult<operations["deleteWebhook"]>;

/** What `listTriggers` takes. */
export type ListTriggersInput = OperationInput<operations["listTriggers"]>;
/** What `listTriggers` answers. */
export type ListTriggersResult = OperationResult<operations["listTriggers"]>;

/** What `createTrigger` takes. */
export type CreateTriggerInput = OperationInput<operations["createTrigger"]>;
/** What `createTrigger` answers. */
export type CreateTriggerResult = OperationResult<operations["createTrigger"]>;

/** What `getTrigger` takes. */
export type GetTriggerInput = OperationInput<operations["getTrigger"]>;
/** What `getTrigger` answers. */
export type GetTriggerResult = OperationResult<operations["getTrigger"]>;

/** What `deleteTrigger` takes. */
export type DeleteTriggerInput = OperationInput<operations["deleteTrigger"]>;
/** What `deleteTrigger` answers. */
export type DeleteTriggerResult = OperationResult<operations["deleteTrigger"]>;

/** What a client of GoSquared webhooks is made with. */
export type GosquaredWebhooksClientOptions = ClientOptions & { apiKey: Credential; siteToken: Credential };

/** The operations of GoSquared webhooks, one function each. What can go wrong is in the result: nothing is thrown for it. */
export interface GosquaredWebhooksClient {
  /**
   * List webhooks
   *
   * Returns the webhooks of the project. No paging is documented.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#retrieve_all_webhooks
   */
  listWebhooks(input?: ListWebhooksInput, call?: CallOptions): Promise<ListWebhooksResult>;
  /**
   * Create a webhook
   *
   * Registers a URL. With `trigger`, the same request also creates the first trigger. Otherwise, add triggers afterwards, because GoSquared never calls a webhook without triggers.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#add_a_webhook
   */
  createWebhook(input: CreateWebhookInput, call?: CallOptions): Promise<CreateWebhookResult>;
  /**
   * Get a webhook
   *
   * Returns one webhook without its triggers. A separate operation lists the triggers.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#retrieve_a_webhook
   */
  getWebhook(input: GetWebhookInput, call?: CallOptions): Promise<GetWebhookResult>;
  /**
   * Delete a webhook
   *
   * Deletes a webhook. GoSquared no longer calls its URL.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#remove_a_webhook
   */
  deleteWebhook(input: DeleteWebhookInput, call?: CallOptions): Promise<DeleteWebhookResult>;
  /**
   * List the triggers of a webhook
   *
   * Returns the triggers that make GoSquared call the webhook. No paging is documented.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#retrieve_all_triggers_for_a_webhook
   */
  listTriggers(input: ListTriggersInput, call?: CallOptions): Promise<ListTriggersResult>;
  /**
   * Add a trigger to a webhook
   *
   * Adds an event that makes GoSquared call the webhook.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#add_a_trigger_to_a_webhook
   */
  createTrigger(input: CreateTriggerInput, call?: CallOptions): Promise<CreateTriggerResult>;
  /**
   * Get a trigger of a webhook
   *
   * Returns one trigger of a webhook.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#retrieve_an_trigger_for_a_webhook
   */
  getTrigger(input: GetTriggerInput, call?: CallOptions): Promise<GetTriggerResult>;
  /**
   * Remove a trigger from a webhook
   *
   * Removes one trigger. Keeps the webhook and its other triggers.
   *
   * @see https://www.gosquared.com/docs/api/account/webhooks/#remove_a_trigger_from_a_webhook
   */
  deleteTrigger(input: DeleteTriggerInput, call?: CallOptions): Promise<DeleteTriggerResult>;
  /** The client of openapi-fetch with the same credentials, for what this one does not offer. Outside what versions promise. */
  readonly raw: Client<paths>;
}

const api: ApiDescriptor = {
  id: "gosquared/webhooks",
  baseUrl: "https://api.gosquared.com",
  security: {"apiKey":{"kind":"query","name":"api_key","option":"apiKey"},"siteToken":{"kind":"query","name":"site_token","option":"siteToken"}},
  defaultSecurity: [["apiKey","siteToken"]],
  validators: async () => (await import("./validators/index.js")).operations,
  usual: { method: "get", path: "/account/v1/webhooks", responses: { "200": "json", "400": "json", "401": "json", "404": "json", "429": "json", "500": "json" } },
  operations: {
    listWebhooks: { responses: { "200": "json", "400": "json", "401": "json", "429": "json", "500": "json" } },
    createWebhook: { method: "post", body: "application/json", responses: { "201": "json", "400": "json", "401": "json", "429": "json", "500": "json" } },
    getWebhook: { path: "/account/v1/webhooks/{webhookID}" },
    deleteWebhook: { method: "delete", path: "/account/v1/webhooks/{webhookID}" },
    listTriggers: { path: "/account/v1/webhooks/{webhookID}/triggers" },
    createTrigger: { method: "post", path: "/account/v1/webhooks/{webhookID}/triggers", body: "application/json", responses: { "201": "json", "400": "json", "401": "json", "404": "json", "429": "json", "500": "json" } },
    getTrigger: { path: "/account/v1/webhooks/{webhookID}/triggers/{triggerID}" },
    deleteTrigger: { method: "delete", path: "/account/v1/webhooks/{webhookID}/triggers/{triggerID}" },
  },
};

/** A client of GoSquared webhooks. */
export function createGosquaredWebhooksClient(options: GosquaredWebhooksClientOptions): GosquaredWebhooksClient {
  return createClient(api, options) as unknown as GosquaredWebhooksClient;
}
