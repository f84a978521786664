// Made by "chatwire generate" from openapi/livechat/webhooks. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type { IncomingChatEvent, ChatDeactivatedEvent, ChatAccessUpdatedEvent, ChatTransferredEvent, UserAddedToChatEvent, UserRemovedFromChatEvent, IncomingEventEvent, EventUpdatedEvent, IncomingRichMessagePostbackEvent, EventsMarkedAsSeenEvent, ChatPropertiesUpdatedEvent, ChatPropertiesDeletedEvent, ThreadPropertiesUpdatedEvent, ThreadPropertiesDeletedEvent, EventPropertiesUpdatedEvent, EventPropertiesDeletedEvent, ThreadTaggedEvent, ThreadUntaggedEvent, RoutingStatusSetEvent, IncomingCustomerEvent, CustomerSessionFieldsUpdatedEvent, AgentCreatedEvent, AgentApprovedEvent, AgentUpdatedEvent, AgentSuspendedEvent, AgentUnsuspendedEvent, AgentDeletedEvent, AutoAccessesUpdatedEvent, BotCreatedEvent, BotUpdatedEvent, BotDeletedEvent, GroupCreatedEvent, GroupUpdatedEvent, GroupDeletedEvent, TagCreatedEvent, TagUpdatedEvent, TagDeletedEvent } from "./types.js";

/** The webhook events of LiveChat webhooks: the body of each by its name. */
export interface LivechatWebhooksEvents {
  /** Chat started */
  incoming_chat: IncomingChatEvent;
  /** Chat closed */
  chat_deactivated: ChatDeactivatedEvent;
  /** Chat access updated */
  chat_access_updated: ChatAccessUpdatedEvent;
  /** Chat transferred */
  chat_transferred: ChatTransferredEvent;
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
  /** Events seen */
  events_marked_as_seen: EventsMarkedAsSeenEvent;
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
  /** Customer registered */
  incoming_customer: IncomingCustomerEvent;
  /** Session fields updated */
  customer_session_fields_updated: CustomerSessionFieldsUpdatedEvent;
  /** Agent created */
  agent_created: AgentCreatedEvent;
  /** Agent approved */
  agent_approved: AgentApprovedEvent;
  /** Agent updated */
  agent_updated: AgentUpdatedEvent;
  /** Agent suspended */
  agent_suspended: AgentSuspendedEvent;
  /** Agent unsuspended */
  agent_unsuspended: AgentUnsuspendedEvent;
  /** Agent deleted */
  agent_deleted: AgentDeletedEvent;
  /** Auto access rules changed */
  auto_accesses_updated: AutoAccessesUpdatedEvent;
  /** Bot created */
  bot_created: BotCreatedEvent;
  /** Bot updated */
  bot_updated: BotUpdatedEvent;
  /** Bot deleted */
  bot_deleted: BotDeletedEvent;
  /** Group created */
  group_created: GroupCreatedEvent;
  /** Group updated */
  group_updated: GroupUpdatedEvent;
  /** Group deleted */
  group_deleted: GroupDeletedEvent;
  /** Tag created */
  tag_created: TagCreatedEvent;
  /** Tag updated */
  tag_updated: TagUpdatedEvent;
  /** Tag deleted */
  tag_deleted: TagDeletedEvent;
}

/** The webhooks of LiveChat webhooks, as a receiver or a sender needs them. */
export const livechatWebhooks: WebhookApi<LivechatWebhooksEvents> = {
  id: "livechat/webhooks",
  verification: {"scheme":"body-secret","pointer":"/secret_key"},
  events: {
    incoming_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingChatEvent.js")).validate },
    chat_deactivated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatDeactivatedEvent.js")).validate },
    chat_access_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatAccessUpdatedEvent.js")).validate },
    chat_transferred: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatTransferredEvent.js")).validate },
    user_added_to_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserAddedToChatEvent.js")).validate },
    user_removed_from_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserRemovedFromChatEvent.js")).validate },
    incoming_event: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingEventEvent.js")).validate },
    event_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventUpdatedEvent.js")).validate },
    incoming_rich_message_postback: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingRichMessagePostbackEvent.js")).validate },
    events_marked_as_seen: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventsMarkedAsSeenEvent.js")).validate },
    chat_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesUpdatedEvent.js")).validate },
    chat_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesDeletedEvent.js")).validate },
    thread_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesUpdatedEvent.js")).validate },
    thread_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesDeletedEvent.js")).validate },
    event_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesUpdatedEvent.js")).validate },
    event_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesDeletedEvent.js")).validate },
    thread_tagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadTaggedEvent.js")).validate },
    thread_untagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadUntaggedEvent.js")).validate },
    routing_status_set: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/RoutingStatusSetEvent.js")).validate },
    incoming_customer: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingCustomerEvent.js")).validate },
    customer_session_fields_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/CustomerSessionFieldsUpdatedEvent.js")).validate },
    agent_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentCreatedEvent.js")).validate },
    agent_approved: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentApprovedEvent.js")).validate },
    agent_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentUpdatedEvent.js")).validate },
    agent_suspended: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentSuspendedEvent.js")).validate },
    agent_unsuspended: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentUnsuspendedEvent.js")).validate },
    agent_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentDeletedEvent.js")).validate },
    auto_accesses_updated: { selection: {"in":"body","pointer":"/action"}, aliases: ["auto_access_added"], validator: async () => (await import("./validators/schemas/AutoAccessesUpdatedEvent.js")).validate },
    bot_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/BotCreatedEvent.js")).validate },
    bot_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/BotUpdatedEvent.js")).validate },
    bot_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/BotDeletedEvent.js")).validate },
    group_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/GroupCreatedEvent.js")).validate },
    group_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/GroupUpdatedEvent.js")).validate },
    group_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/GroupDeletedEvent.js")).validate },
    tag_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/TagCreatedEvent.js")).validate },
    tag_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/TagUpdatedEvent.js")).validate },
    tag_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/TagDeletedEvent.js")).validate },
  },
};
