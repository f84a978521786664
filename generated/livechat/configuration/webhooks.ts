// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type { IncomingChatEvent, ChatDeactivatedEvent, ChatAccessGrantedEvent, ChatAccessRevokedEvent, UserAddedToChatEvent, UserRemovedFromChatEvent, IncomingEventEvent, EventUpdatedEvent, IncomingRichMessagePostbackEvent, ChatPropertiesUpdatedEvent, ChatPropertiesDeletedEvent, ThreadPropertiesUpdatedEvent, ThreadPropertiesDeletedEvent, EventPropertiesUpdatedEvent, EventPropertiesDeletedEvent, ThreadTaggedEvent, ThreadUntaggedEvent, RoutingStatusSetEvent, AgentDeletedEvent, CustomerCreatedEvent, EventsMarkedAsSeenEvent } from "./types.js";

/** The webhook events of LiveChat Configuration API: the body of each by its name. */
export interface LivechatConfigurationEvents {
  /** Chat started */
  incoming_chat: IncomingChatEvent;
  /** Chat closed */
  chat_deactivated: ChatDeactivatedEvent;
  /** Chat access granted */
  chat_access_granted: ChatAccessGrantedEvent;
  /** Chat access revoked */
  chat_access_revoked: ChatAccessRevokedEvent;
  /** User added to a chat */
  user_added_to_chat: UserAddedToChatEvent;
  /** User removed from a chat */
  user_removed_from_chat: UserRemovedFromChatEvent;
  /** Event in a chat */
  incoming_event: IncomingEventEvent;
  /** Event updated */
  event_updated: EventUpdatedEvent;
  /** Rich message button used */
  incoming_rich_message_postback: IncomingRichMessagePostbackEvent;
  /** Chat properties updated */
  chat_properties_updated: ChatPropertiesUpdatedEvent;
  /** Chat properties deleted */
  chat_properties_deleted: ChatPropertiesDeletedEvent;
  /** Thread properties updated */
  thread_properties_updated: ThreadPropertiesUpdatedEvent;
  /** Thread properties deleted */
  thread_properties_deleted: ThreadPropertiesDeletedEvent;
  /** Event properties updated */
  event_properties_updated: EventPropertiesUpdatedEvent;
  /** Event properties deleted */
  event_properties_deleted: EventPropertiesDeletedEvent;
  /** Thread tagged */
  thread_tagged: ThreadTaggedEvent;
  /** Thread untagged */
  thread_untagged: ThreadUntaggedEvent;
  /** Routing status set */
  routing_status_set: RoutingStatusSetEvent;
  /** Agent deleted */
  agent_deleted: AgentDeletedEvent;
  /** Customer registered */
  customer_created: CustomerCreatedEvent;
  /** Events seen */
  events_marked_as_seen: EventsMarkedAsSeenEvent;
}

/** The webhooks of LiveChat Configuration API, as a receiver or a sender needs them. */
export const livechatConfiguration: WebhookApi<LivechatConfigurationEvents> = {
  id: "livechat/configuration",
  verification: {"scheme":"body-secret","pointer":"/secret_key"},
  events: {
    incoming_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingChatEvent.js")).validate },
    chat_deactivated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatDeactivatedEvent.js")).validate },
    chat_access_granted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatAccessGrantedEvent.js")).validate },
    chat_access_revoked: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatAccessRevokedEvent.js")).validate },
    user_added_to_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserAddedToChatEvent.js")).validate },
    user_removed_from_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserRemovedFromChatEvent.js")).validate },
    incoming_event: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingEventEvent.js")).validate },
    event_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventUpdatedEvent.js")).validate },
    incoming_rich_message_postback: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingRichMessagePostbackEvent.js")).validate },
    chat_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesUpdatedEvent.js")).validate },
    chat_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesDeletedEvent.js")).validate },
    thread_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesUpdatedEvent.js")).validate },
    thread_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesDeletedEvent.js")).validate },
    event_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesUpdatedEvent.js")).validate },
    event_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesDeletedEvent.js")).validate },
    thread_tagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadTaggedEvent.js")).validate },
    thread_untagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadUntaggedEvent.js")).validate },
    routing_status_set: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/RoutingStatusSetEvent.js")).validate },
    agent_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentDeletedEvent.js")).validate },
    customer_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/CustomerCreatedEvent.js")).validate },
    events_marked_as_seen: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventsMarkedAsSeenEvent.js")).validate },
  },
};
