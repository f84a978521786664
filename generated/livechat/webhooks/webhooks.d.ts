// Made by "chatwire generate" from openapi/livechat/webhooks. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type {
  AgentApprovedWebhook,
  AgentCreatedWebhook,
  AgentDeletedWebhook,
  AgentSuspendedWebhook,
  AgentUnsuspendedWebhook,
  AgentUpdatedWebhook,
  AutoAccessesUpdatedWebhook,
  BotCreatedWebhook,
  BotDeletedWebhook,
  BotUpdatedWebhook,
  ChatAccessUpdatedWebhook,
  ChatDeactivatedWebhook,
  ChatPropertiesDeletedWebhook,
  ChatPropertiesUpdatedWebhook,
  ChatTransferredWebhook,
  CustomerSessionFieldsUpdatedWebhook,
  EventPropertiesDeletedWebhook,
  EventPropertiesUpdatedWebhook,
  EventUpdatedWebhook,
  EventsMarkedAsSeenWebhook,
  GroupCreatedWebhook,
  GroupDeletedWebhook,
  GroupUpdatedWebhook,
  IncomingChatWebhook,
  IncomingCustomerWebhook,
  IncomingEventWebhook,
  IncomingRichMessagePostbackWebhook,
  RoutingStatusSetWebhook,
  TagCreatedWebhook,
  TagDeletedWebhook,
  TagUpdatedWebhook,
  ThreadPropertiesDeletedWebhook,
  ThreadPropertiesUpdatedWebhook,
  ThreadTaggedWebhook,
  ThreadUntaggedWebhook,
  UserAddedToChatWebhook,
  UserRemovedFromChatWebhook,
} from "./types.js";

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

/** The webhooks of LiveChat webhooks, for `createReceiver`, `deliver` and `checkEvent`. */
export declare const livechatWebhooks: WebhookApi<LivechatWebhooksEvents>;
