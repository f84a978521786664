// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type { IncomingChatWebhook, ChatDeactivatedWebhook, ChatAccessGrantedWebhook, ChatAccessRevokedWebhook, UserAddedToChatWebhook, UserRemovedFromChatWebhook, IncomingEventWebhook, EventUpdatedWebhook, IncomingRichMessagePostbackWebhook, ChatPropertiesUpdatedWebhook, ChatPropertiesDeletedWebhook, ThreadPropertiesUpdatedWebhook, ThreadPropertiesDeletedWebhook, EventPropertiesUpdatedWebhook, EventPropertiesDeletedWebhook, ThreadTaggedWebhook, ThreadUntaggedWebhook, RoutingStatusSetWebhook, AgentDeletedWebhook, CustomerCreatedWebhook, EventsMarkedAsSeenWebhook } from "./types.js";

/** The webhook events of LiveChat Configuration API: the body of each by its name. */
export interface LivechatConfigurationEvents {
  /** Chat started */
  incoming_chat: IncomingChatWebhook;
  /** Chat closed */
  chat_deactivated: ChatDeactivatedWebhook;
  /** Chat access granted */
  chat_access_granted: ChatAccessGrantedWebhook;
  /** Chat access revoked */
  chat_access_revoked: ChatAccessRevokedWebhook;
  /** User added to a chat */
  user_added_to_chat: UserAddedToChatWebhook;
  /** User removed from a chat */
  user_removed_from_chat: UserRemovedFromChatWebhook;
  /** New event in a chat */
  incoming_event: IncomingEventWebhook;
  /** Event updated */
  event_updated: EventUpdatedWebhook;
  /** Rich message button clicked */
  incoming_rich_message_postback: IncomingRichMessagePostbackWebhook;
  /** Chat properties updated */
  chat_properties_updated: ChatPropertiesUpdatedWebhook;
  /** Chat properties deleted */
  chat_properties_deleted: ChatPropertiesDeletedWebhook;
  /** Thread properties updated */
  thread_properties_updated: ThreadPropertiesUpdatedWebhook;
  /** Thread properties deleted */
  thread_properties_deleted: ThreadPropertiesDeletedWebhook;
  /** Event properties updated */
  event_properties_updated: EventPropertiesUpdatedWebhook;
  /** Event properties deleted */
  event_properties_deleted: EventPropertiesDeletedWebhook;
  /** Thread tagged */
  thread_tagged: ThreadTaggedWebhook;
  /** Thread untagged */
  thread_untagged: ThreadUntaggedWebhook;
  /** Routing status set */
  routing_status_set: RoutingStatusSetWebhook;
  /** Agent deleted */
  agent_deleted: AgentDeletedWebhook;
  /** Customer registered */
  customer_created: CustomerCreatedWebhook;
  /** Events seen */
  events_marked_as_seen: EventsMarkedAsSeenWebhook;
}

/** The webhooks of LiveChat Configuration API, as a receiver or a sender needs them. */
export const livechatConfiguration: WebhookApi<LivechatConfigurationEvents> = {
  id: "livechat/configuration",
  verification: {"scheme":"body-secret","pointer":"/secret_key"},
  events: {
    incoming_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingChatWebhook.js")).validate },
    chat_deactivated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatDeactivatedWebhook.js")).validate },
    chat_access_granted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatAccessGrantedWebhook.js")).validate },
    chat_access_revoked: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatAccessRevokedWebhook.js")).validate },
    user_added_to_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserAddedToChatWebhook.js")).validate },
    user_removed_from_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserRemovedFromChatWebhook.js")).validate },
    incoming_event: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingEventWebhook.js")).validate },
    event_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventUpdatedWebhook.js")).validate },
    incoming_rich_message_postback: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingRichMessagePostbackWebhook.js")).validate },
    chat_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesUpdatedWebhook.js")).validate },
    chat_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesDeletedWebhook.js")).validate },
    thread_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesUpdatedWebhook.js")).validate },
    thread_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesDeletedWebhook.js")).validate },
    event_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesUpdatedWebhook.js")).validate },
    event_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesDeletedWebhook.js")).validate },
    thread_tagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadTaggedWebhook.js")).validate },
    thread_untagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadUntaggedWebhook.js")).validate },
    routing_status_set: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/RoutingStatusSetWebhook.js")).validate },
    agent_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentDeletedWebhook.js")).validate },
    customer_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/CustomerCreatedWebhook.js")).validate },
    events_marked_as_seen: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventsMarkedAsSeenWebhook.js")).validate },
  },
};
