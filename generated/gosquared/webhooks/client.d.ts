// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import type { CallFailure, CallOptions, ClientOptions, Credential, HttpFailure, Success } from "chatwire/runtime";
import type { Client } from "openapi-fetch";
import type { paths } from "./paths.js";
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

/** The input of `listWebhooks`. */
export type ListWebhooksInput = Record<string, never>;

/** The result of `listWebhooks`. `ok` and `reason` narrow it. */
export type ListWebhooksResult =
  | Success<200, ListWebhooksResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The input of `createWebhook`. */
export interface CreateWebhookInput {
  body: CreateWebhookRequest;
}

/** The result of `createWebhook`. `ok` and `reason` narrow it. */
export type CreateWebhookResult =
  | Success<200, CreateWebhookResponse>
  | Success<201, CreateWebhookResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The input of `getWebhook`. */
export interface GetWebhookInput {
  path: {
    /** The ID of a webhook, as listed with the project's webhooks. */
    webhookID: number;
  };
}

/** The result of `getWebhook`. `ok` and `reason` narrow it. */
export type GetWebhookResult =
  | Success<200, GetWebhookResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<404, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The input of `deleteWebhook`. */
export interface DeleteWebhookInput {
  path: {
    /** The ID of a webhook, as listed with the project's webhooks. */
    webhookID: number;
  };
}

/** The result of `deleteWebhook`. `ok` and `reason` narrow it. */
export type DeleteWebhookResult =
  | Success<200, DeletionResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<404, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The input of `listTriggers`. */
export interface ListTriggersInput {
  path: {
    /** The ID of a webhook, as listed with the project's webhooks. */
    webhookID: number;
  };
}

/** The result of `listTriggers`. `ok` and `reason` narrow it. */
export type ListTriggersResult =
  | Success<200, ListTriggersResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<404, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The input of `createTrigger`. */
export interface CreateTriggerInput {
  path: {
    /** The ID of a webhook, as listed with the project's webhooks. */
    webhookID: number;
  };
  body: CreateTriggerRequest;
}

/** The result of `createTrigger`. `ok` and `reason` narrow it. */
export type CreateTriggerResult =
  | Success<200, CreateTriggerResponse>
  | Success<201, CreateTriggerResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<404, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The input of `getTrigger`. */
export interface GetTriggerInput {
  path: {
    /** The ID of a webhook, as listed with the project's webhooks. */
    webhookID: number;
    /** The ID of a trigger, as listed with the webhook's triggers. */
    triggerID: number;
  };
}

/** The result of `getTrigger`. `ok` and `reason` narrow it. */
export type GetTriggerResult =
  | Success<200, GetTriggerResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<404, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The input of `deleteTrigger`. */
export interface DeleteTriggerInput {
  path: {
    /** The ID of a webhook, as listed with the project's webhooks. */
    webhookID: number;
    /** The ID of a trigger, as listed with the webhook's triggers. */
    triggerID: number;
  };
}

/** The result of `deleteTrigger`. `ok` and `reason` narrow it. */
export type DeleteTriggerResult =
  | Success<200, DeletionResponse>
  | HttpFailure<400, ErrorResponse>
  | HttpFailure<401, ErrorResponse>
  | HttpFailure<404, ErrorResponse>
  | HttpFailure<429, ErrorResponse>
  | HttpFailure<500, ErrorResponse>
  | CallFailure;

/** The options of a client of GoSquared webhooks. */
export type GosquaredWebhooksClientOptions = ClientOptions & { apiKey: Credential; siteToken: Credential };

/** A client of GoSquared webhooks. Its methods return errors as results: they throw only for wrong arguments. */
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
  /** The client of openapi-fetch with the same credentials, for calls that this client does not support. It may change with any version. */
  readonly raw: Client<paths>;
}

/**
 * Creates a client of GoSquared webhooks.
 *
 * @throws {TypeError} An option that the API requires is missing.
 */
export declare function createGosquaredWebhooksClient(options: GosquaredWebhooksClientOptions): GosquaredWebhooksClient;
