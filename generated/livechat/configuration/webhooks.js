// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

/** Describes an event: where deliveries hold its name, and how to load its validator on first use. */
const event = (load, aliases = []) => ({
  selection: { in: "body", pointer: "/action" },
  aliases,
  validator: async () => (await load()).validate,
});

export const livechatConfiguration = {
  id: "livechat/configuration",
  verification: { scheme: "body-secret", pointer: "/secret_key" },
  events: {
    incoming_chat: event(() => import("./validators/schemas/IncomingChatWebhook.js")),
    chat_deactivated: event(() => import("./validators/schemas/ChatDeactivatedWebhook.js")),
    chat_access_granted: event(() => import("./validators/schemas/ChatAccessGrantedWebhook.js")),
    chat_access_revoked: event(() => import("./validators/schemas/ChatAccessRevokedWebhook.js")),
    user_added_to_chat: event(() => import("./validators/schemas/UserAddedToChatWebhook.js")),
    user_removed_from_chat: event(() => import("./validators/schemas/UserRemovedFromChatWebhook.js")),
    incoming_event: event(() => import("./validators/schemas/IncomingEventWebhook.js")),
    event_updated: event(() => import("./validators/schemas/EventUpdatedWebhook.js")),
    incoming_rich_message_postback: event(() => import("./validators/schemas/IncomingRichMessagePostbackWebhook.js")),
    chat_properties_updated: event(() => import("./validators/schemas/ChatPropertiesUpdatedWebhook.js")),
    chat_properties_deleted: event(() => import("./validators/schemas/ChatPropertiesDeletedWebhook.js")),
    thread_properties_updated: event(() => import("./validators/schemas/ThreadPropertiesUpdatedWebhook.js")),
    thread_properties_deleted: event(() => import("./validators/schemas/ThreadPropertiesDeletedWebhook.js")),
    event_properties_updated: event(() => import("./validators/schemas/EventPropertiesUpdatedWebhook.js")),
    event_properties_deleted: event(() => import("./validators/schemas/EventPropertiesDeletedWebhook.js")),
    thread_tagged: event(() => import("./validators/schemas/ThreadTaggedWebhook.js")),
    thread_untagged: event(() => import("./validators/schemas/ThreadUntaggedWebhook.js")),
    routing_status_set: event(() => import("./validators/schemas/RoutingStatusSetWebhook.js")),
    agent_deleted: event(() => import("./validators/schemas/AgentDeletedWebhook.js")),
    customer_created: event(() => import("./validators/schemas/CustomerCreatedWebhook.js")),
    events_marked_as_seen: event(() => import("./validators/schemas/EventsMarkedAsSeenWebhook.js")),
  },
};
