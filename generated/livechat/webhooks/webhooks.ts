// Made by "chatwire generate" from openapi/livechat/webhooks. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type { IncomingChatWebhook, ChatDeactivatedWebhook, ChatAccessUpdatedWebhook, ChatTransferredWebhook, UserAddedToChatWebhook, UserRemovedFromChatWebhook, IncomingEventWebhook, EventUpdatedWebhook, IncomingRichMessagePostbackWebhook, EventsMarkedAsSeenWebhook, ChatPropertiesUpdatedWebhook, ChatPropertiesDeletedWebhook, ThreadPropertiesUpdatedWebhook, ThreadPropertiesDeletedWebhook, EventPropertiesUpdatedWebhook, EventPropertiesDeletedWebhook, ThreadTaggedWebhook, ThreadUntaggedWebhook, RoutingStatusSetWebhook, IncomingCustomerWebhook, CustomerSessionFieldsUpdatedWebhook, AgentCreatedWebhook, AgentApprovedWebhook, AgentUpdatedWebhook, AgentSuspendedWebhook, AgentUnsuspendedWebhook, AgentDeletedWebhook, AutoAccessesUpdatedWebhook, BotCreatedWebhook, BotUpdatedWebhook, BotDeletedWebhook, GroupCreatedWebhook, GroupUpdatedWebhook, GroupDeletedWebhook, TagCreatedWebhook, TagUpdatedWebhook, TagDeletedWebhook } from "./types.js";

/** The webhook events of LiveChat webhooks: the body of each by its name. */
export interface LivechatWebhooksEvents {
  /** Chat started */
  incoming_chat: IncomingChatWebhook;
  /** Chat closed */
  chat_deactivated: ChatDeactivatedWebhook;
  /** Chat access updated */
  chat_access_updated: ChatAccessUpdatedWebhook;
  /** Chat transferred */
  chat_transferred: ChatTransferredWebhook;
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
  /** Events seen */
  events_marked_as_seen: EventsMarkedAsSeenWebhook;
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
  /** Customer registered */
  incoming_customer: IncomingCustomerWebhook;
  /** Session fields updated */
  customer_session_fields_updated: CustomerSessionFieldsUpdatedWebhook;
  /** Agent created */
  agent_created: AgentCreatedWebhook;
  /** Agent approved */
  agent_approved: AgentApprovedWebhook;
  /** Agent updated */
  agent_updated: AgentUpdatedWebhook;
  /** Agent suspended */
  agent_suspended: AgentSuspendedWebhook;
  /** Agent unsuspended */
  agent_unsuspended: AgentUnsuspendedWebhook;
  /** Agent deleted */
  agent_deleted: AgentDeletedWebhook;
  /** Auto access rules changed */
  auto_accesses_updated: AutoAccessesUpdatedWebhook;
  /** Bot created */
  bot_created: BotCreatedWebhook;
  /** Bot updated */
  bot_updated: BotUpdatedWebhook;
  /** Bot deleted */
  bot_deleted: BotDeletedWebhook;
  /** Group created */
  group_created: GroupCreatedWebhook;
  /** Group updated */
  group_updated: GroupUpdatedWebhook;
  /** Group deleted */
  group_deleted: GroupDeletedWebhook;
  /** Tag created */
  tag_created: TagCreatedWebhook;
  /** Tag updated */
  tag_updated: TagUpdatedWebhook;
  /** Tag deleted */
  tag_deleted: TagDeletedWebhook;
}

/** The webhooks of LiveChat webhooks, as a receiver or a sender needs them. */
export const livechatWebhooks: WebhookApi<LivechatWebhooksEvents> = {
  id: "livechat/webhooks",
  verification: {"scheme":"body-secret","pointer":"/secret_key"},
  events: {
    incoming_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingChatWebhook.js")).validate },
    chat_deactivated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatDeactivatedWebhook.js")).validate },
    chat_access_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatAccessUpdatedWebhook.js")).validate },
    chat_transferred: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatTransferredWebhook.js")).validate },
    user_added_to_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserAddedToChatWebhook.js")).validate },
    user_removed_from_chat: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/UserRemovedFromChatWebhook.js")).validate },
    incoming_event: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingEventWebhook.js")).validate },
    event_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventUpdatedWebhook.js")).validate },
    incoming_rich_message_postback: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingRichMessagePostbackWebhook.js")).validate },
    events_marked_as_seen: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventsMarkedAsSeenWebhook.js")).validate },
    chat_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesUpdatedWebhook.js")).validate },
    chat_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ChatPropertiesDeletedWebhook.js")).validate },
    thread_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesUpdatedWebhook.js")).validate },
    thread_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadPropertiesDeletedWebhook.js")).validate },
    event_properties_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesUpdatedWebhook.js")).validate },
    event_properties_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/EventPropertiesDeletedWebhook.js")).validate },
    thread_tagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadTaggedWebhook.js")).validate },
    thread_untagged: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/ThreadUntaggedWebhook.js")).validate },
    routing_status_set: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/RoutingStatusSetWebhook.js")).validate },
    incoming_customer: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/IncomingCustomerWebhook.js")).validate },
    customer_session_fields_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/CustomerSessionFieldsUpdatedWebhook.js")).validate },
    agent_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentCreatedWebhook.js")).validate },
    agent_approved: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentApprovedWebhook.js")).validate },
    agent_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentUpdatedWebhook.js")).validate },
    agent_suspended: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentSuspendedWebhook.js")).validate },
    agent_unsuspended: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentUnsuspendedWebhook.js")).validate },
    agent_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/AgentDeletedWebhook.js")).validate },
    auto_accesses_updated: { selection: {"in":"body","pointer":"/action"}, aliases: ["auto_access_added"], validator: async () => (await import("./validators/schemas/AutoAccessesUpdatedWebhook.js")).validate },
    bot_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/BotCreatedWebhook.js")).validate },
    bot_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/BotUpdatedWebhook.js")).validate },
    bot_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/BotDeletedWebhook.js")).validate },
    group_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/GroupCreatedWebhook.js")).validate },
    group_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/GroupUpdatedWebhook.js")).validate },
    group_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/GroupDeletedWebhook.js")).validate },
    tag_created: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/TagCreatedWebhook.js")).validate },
    tag_updated: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/TagUpdatedWebhook.js")).validate },
    tag_deleted: { selection: {"in":"body","pointer":"/action"}, validator: async () => (await import("./validators/schemas/TagDeletedWebhook.js")).validate },
  },
};
