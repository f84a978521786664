// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type {
  ChatMessageWebhook,
  EnteredSmartGroupWebhook,
  ExitedSmartGroupWebhook,
  TrafficDipWebhook,
  TrafficSpikeWebhook,
} from "./types.js";

/** The webhook events of GoSquared webhooks: the body of each by its name. */
export interface GosquaredWebhooksEvents {
  /** Chat message */
  chat_message: ChatMessageWebhook;
  /** Entered Smart Group */
  entered_smart_group: EnteredSmartGroupWebhook;
  /** Exited Smart Group */
  exited_smart_group: ExitedSmartGroupWebhook;
  /** Traffic dip */
  traffic_dip: TrafficDipWebhook;
  /** Traffic spike */
  traffic_spike: TrafficSpikeWebhook;
}

/** The webhooks of GoSquared webhooks, for `createReceiver`, `deliver` and `checkEvent`. */
export declare const gosquaredWebhooks: WebhookApi<GosquaredWebhooksEvents>;
