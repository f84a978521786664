// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

/** Describes an event: where deliveries hold its name, and how to load its validator on first use. */
const event = (load, aliases = []) => ({
  selection: { in: "schema" },
  aliases,
  validator: async () => (await load()).validate,
});

export const gosquaredWebhooks = {
  id: "gosquared/webhooks",
  verification: { scheme: "none" },
  events: {
    chat_message: event(() => import("./validators/schemas/ChatMessageWebhook.js")),
    entered_smart_group: event(() => import("./validators/schemas/EnteredSmartGroupWebhook.js")),
    exited_smart_group: event(() => import("./validators/schemas/ExitedSmartGroupWebhook.js")),
    traffic_dip: event(() => import("./validators/schemas/TrafficDipWebhook.js")),
    traffic_spike: event(() => import("./validators/schemas/TrafficSpikeWebhook.js")),
  },
};
