// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type {
  AgentDeletedWebhook,
  ChatAccessGrantedWebhook,
  ChatAccessRevokedWebhook,
  ChatDeactivatedWebhook,
  ChatPropertiesDeletedWebhook,
  ChatPropertiesUpdatedWebhook,
  CustomerCreatedWebhook,
  EventPropertiesDeletedWebhook,
  EventPropertiesUpdatedWebhook,
  EventUpdatedWebhook,
  EventsMarkedAsSeenWebhook,
  IncomingChatWebhook,
  IncomingEventWebhook,
  IncomingRichMessagePostbackWebhook,
  RoutingStatusSetWebhook,
  ThreadPropertiesDeletedWebhook,
  ThreadPropertiesUpdatedWebhook,
  ThreadTaggedWebhook,
  ThreadUntaggedWebhook,
  UserAddedToChatWebhook,
  UserRemovedFromChatWebhook,
} from "./types.js";

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

/** The webhooks of LiveChat Configuration API, for `createReceiver`, `deliver` and `checkEvent`. */
export declare const livechatConfiguration: WebhookApi<LivechatConfigurationEvents>;
