// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type { ChatMessageEvent, EnteredSmartGroupEvent, ExitedSmartGroupEvent, TrafficDipEvent, TrafficSpikeEvent } from "./types.js";

/** The webhook events of GoSquared webhooks: the body of each by its name. */
export interface GosquaredWebhooksEvents {
  /** Chat message */
  chat_message: ChatMessageEvent;
  /** Entered Smart Group */
  entered_smart_group: EnteredSmartGroupEvent;
  /** Exited Smart Group */
  exited_smart_group: ExitedSmartGroupEvent;
  /** Traffic dip */
  traffic_dip: TrafficDipEvent;
  /** Traffic spike */
  traffic_spike: TrafficSpikeEvent;
}

/** The webhooks of GoSquared webhooks, as a receiver or a sender needs them. */
export const gosquaredWebhooks: WebhookApi<GosquaredWebhooksEvents> = {
  id: "gosquared/webhooks",
  verification: {"scheme":"none"},
  events: {
    chat_message: { selection: {"in":"schema"}, validator: async () => (await import("./validators/schemas/ChatMessageEvent.js")).validate },
    entered_smart_group: { selection: {"in":"schema"}, validator: async () => (await import("./validators/schemas/EnteredSmartGroupEvent.js")).validate },
    exited_smart_group: { selection: {"in":"schema"}, validator: async () => (await import("./validators/schemas/ExitedSmartGroupEvent.js")).validate },
    traffic_dip: { selection: {"in":"schema"}, validator: async () => (await import("./validators/schemas/TrafficDipEvent.js")).validate },
    traffic_spike: { selection: {"in":"schema"}, validator: async () => (await import("./validators/schemas/TrafficSpikeEvent.js")).validate },
  },
};
