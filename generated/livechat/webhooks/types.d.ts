// Made by "chatwire generate" from openapi/livechat/webhooks. Do not edit: edit the source and generate again.

/** ID of the registered webhook that triggered the delivery. */
export type WebhookId = string;

/**
 * The secret key given at registration of the webhook. A receiver compares it to verify the sender.
 *
 * Format: password
 */
export type SecretKey = string;

/** ID of the organization that the event comes from. It looks like a UUID, but may not be one. */
export type OrganizationId = string;

/** `all`: everyone in the chat. `agents`: agents only. */
export type Visibility = "all" | "agents";

/** An agent, or a bot acting as one, as a user in a chat. */
export interface AgentUser {
  /** ID of the agent, which is an email address, or a hexadecimal ID for a bot. */
  id: string;
  type: "agent";
  /** Name. */
  name: string;
  /** Email address. */
  email?: string;
  /** Whether the agent is currently in the chat. */
  present: boolean;
  /**
   * Events created up to this time count as seen.
   *
   * Format: date-time
   */
  events_seen_up_to?: string;
  /** URL of the avatar. The scheme may be missing. */
  avatar?: string;
  visibility?: Visibility;
  /** Routing status, such as `accepting_chats`. In v3.2, present only while the agent is logged in. */
  routing_status?: string;
}

/** Approximate location of the customer. */
export interface Geolocation {
  /** Name of the country. */
  country?: string;
  /** Two-letter country code. */
  country_code?: string;
  /** State or province. */
  region?: string;
  /** City. */
  city?: string;
  /** Time zone, as a tz database name. */
  timezone?: string;
  /** Latitude in degrees, as a string. */
  latitude?: string;
  /** Longitude in degrees, as a string. */
  longitude?: string;
}

/** A page of the website that the customer opened. */
export interface VisitedPage {
  /**
   * When the page was opened.
   *
   * Format: date-time
   */
  opened_at?: string;
  /** URL of the page. */
  url?: string;
  /** Title of the page. */
  title?: string;
}

/** The customer's latest visit to the website. */
export interface Visit {
  /**
   * When the visit began.
   *
   * Format: date-time
   */
  started_at?: string;
  /**
   * When the visit ended. Not part of v3.2.
   *
   * Format: date-time
   */
  ended_at?: string;
  /** URL of the page that linked to the website. */
  referrer?: string;
  /** IP address of the customer. */
  ip?: string;
  /** User agent of the customer's browser. */
  user_agent?: string;
  geolocation?: Geolocation;
  /** Pages opened during the visit. */
  last_pages?: VisitedPage[];
}

/** One custom session field of a customer, as a single key with its value. It lasts until the session ends. */
export interface SessionField {
  [key: string]: string;
}

/** Counts of the customer's visits and chats. */
export interface CustomerStatistics {
  /** Number of chats. */
  chats_count?: number;
  /** Number of threads. */
  threads_count?: number;
  /** Number of visits. */
  visits_count?: number;
  /** Number of pages viewed. */
  page_views_count?: number;
  /** Number of greetings shown. */
  greetings_shown_count?: number;
  /** Number of greetings accepted. */
  greetings_accepted_count?: number;
}

/** A customer, which is a visitor to the website. Every field except `id` and `type` may be missing. */
export interface CustomerUser {
  /** ID of the customer. */
  id: string;
  type: "customer";
  /** Name. */
  name?: string;
  /** Email address. */
  email?: string;
  /** Whether the customer confirmed the email address. Not part of v3.2. */
  email_verified?: boolean;
  /** URL of the avatar. The scheme may be missing. */
  avatar?: string;
  /** Whether the customer is currently in the chat. */
  present?: boolean;
  /**
   * Events created up to this time count as seen.
   *
   * Format: date-time
   */
  events_seen_up_to?: string;
  last_visit?: Visit;
  /** Custom session fields. */
  session_fields?: SessionField[];
  statistics?: CustomerStatistics;
  /**
   * When an agent last sent an event to the customer.
   *
   * Format: date-time
   */
  agent_last_event_created_at?: string;
  /**
   * When the customer last sent an event.
   *
   * Format: date-time
   */
  customer_last_event_created_at?: string;
  /**
   * When the customer was registered.
   *
   * Format: date-time
   */
  created_at?: string;
  /** Whether the requester follows the customer. Not part of v3.2. */
  followed?: boolean;
  /** Whether the customer is currently on the website. Not part of v3.2. */
  online?: boolean;
  /** IDs of the customer's groups. Not part of v3.2. */
  group_ids?: number[];
  /** What the customer is doing, such as `browsing`. Not part of v3.2. */
  state?: string;
  /** Internal ID from an older platform. Not intended for integrations. */
  __priv_lc2_customer_id?: string;
}

/** A user in a chat. `type` distinguishes agents from customers. */
export type User = AgentUser | CustomerUser;

/** Value of one property. The registration of the property sets the type. */
export type PropertyValue = string | number | boolean;

/** Key-value storage of a chat, a thread or an event. Values are nested by namespace, then by property name. A namespace is the client ID of the app that owns it, or one of LiveChat's own names such as `source` or `routing`. */
export interface Properties {
  [key: string]: { [key: string]: PropertyValue };
}

/** The groups that can see a chat or a thread. */
export interface Access {
  /** IDs of the groups. Group 0 stands for all agents. */
  group_ids: number[];
}

/** Who can see the event. This is the older name of `visibility`, used by v3.2. */
export type EventRecipients = "all" | "agents";

/** The rich message button that this message responds to. */
export interface MessagePostback {
  /** Postback ID of the button. */
  id: string;
  /** ID of the thread that contains the rich message. */
  thread_id: string;
  /** ID of the rich message. */
  event_id: string;
  /** Type of the button. Always sent together with `value`. */
  type?: string;
  /** Value of the button. Always sent together with `type`. */
  value?: string;
}

/** A text message. */
export interface MessageChatEvent {
  /** ID of the event. */
  id: string;
  /** Custom ID from the sender. */
  custom_id?: string;
  type: "message";
  /**
   * When the event was created, with microsecond precision.
   *
   * Format: date-time
   */
  created_at: string;
  /** ID of the user who sent the event. */
  author_id: string;
  visibility?: Visibility;
  recipients?: EventRecipients;
  properties?: Properties;
  /** Text of the message. At most 16 KB in UTF-8. */
  text: string;
  postback?: MessagePostback;
}

/** An uploaded file. */
export interface FileChatEvent {
  /** ID of the event. */
  id: string;
  /** Custom ID from the sender. */
  custom_id?: string;
  type: "file";
  /**
   * When the event was created, with microsecond precision.
   *
   * Format: date-time
   */
  created_at: string;
  /** ID of the user who sent the event. */
  author_id: string;
  visibility?: Visibility;
  recipients?: EventRecipients;
  properties?: Properties;
  /** Name of the file. */
  name: string;
  /** URL of the file. */
  url: string;
  /** Media type of the file. */
  content_type: string;
  /** URL of the thumbnail. Images only. */
  thumbnail_url?: string;
  /** URL of the double-resolution thumbnail. Images only. */
  thumbnail2x_url?: string;
  /** Size in bytes. Images only. */
  size?: number;
  /** Width in pixels. Images only. */
  width?: number;
  /** Height in pixels. Images only. */
  height?: number;
  /** Alternative text of an image. Not part of v3.2. */
  alternative_text?: string;
}

/** An answer to select. */
export interface FormAnswer {
  /** ID of the answer. */
  id: string;
  /** Text of the answer. */
  label: string;
  /** ID of the group. Only in a `group_chooser`. */
  group_id?: number;
}

/** A field of an empty form. */
export interface FormField {
  /** ID of the field. */
  id: string;
  /** Type of field: `checkbox`, `email`, `name`, `question`, `subject`, `textarea`, `group_chooser`, `radio` or `select`. */
  type: string;
  /** Label of the field. */
  label: string;
  /** Whether an answer is required. */
  required?: boolean;
  /** Answers to select from. */
  options?: FormAnswer[];
}

/** An empty form for the customer. Not part of v3.2. */
export interface FormChatEvent {
  /** ID of the event. */
  id: string;
  /** Custom ID from the sender. */
  custom_id?: string;
  type: "form";
  /**
   * When the event was created, with microsecond precision.
   *
   * Format: date-time
   */
  created_at: string;
  /** ID of the user who sent the event. */
  author_id: string;
  visibility?: Visibility;
  recipients?: EventRecipients;
  properties?: Properties;
  /** ID of the form. */
  form_id: string;
  /** Type of form, such as `prechat`, `postchat` or `ask_for_email`. */
  form_type?: string;
  /** Fields of the form. */
  fields: FormField[];
}

/** A form field with its answer. */
export interface FilledFormField {
  /** ID of the field. */
  id?: string;
  /** Type of field: `checkbox`, `email`, `name`, `question`, `subject`, `textarea`, `group_chooser`, `radio` or `select`. */
  type: string;
  /** Label of the field. */
  label: string;
  /** The answer, which is a text or the selected option. */
  answer?: string | FormAnswer;
  /** The options selected in a `checkbox`. */
  answers?: FormAnswer[];
}

/** A form that the customer filled in, before or after a chat. */
export interface FilledFormChatEvent {
  /** ID of the event. */
  id: string;
  /** Custom ID from the sender. */
  custom_id?: string;
  type: "filled_form";
  /**
   * When the event was created, with microsecond precision.
   *
   * Format: date-time
   */
  created_at: string;
  /** ID of the user who sent the event. */
  author_id: string;
  visibility?: Visibility;
  recipients?: EventRecipients;
  properties?: Properties;
  /** ID of the form. */
  form_id?: string;
  /** Type of form, such as `prechat`, `postchat` or `ask_for_email`. Not part of v3.2. */
  form_type?: string;
  /** Form fields with their answers. */
  fields: FilledFormField[];
}

/** Image in a rich message. */
export interface RichMessageImage {
  /** URL of the image. */
  url: string;
  /** Name of the file. */
  name?: string;
  /** Media type of the file. */
  content_type?: string;
  /** Size in bytes. */
  size?: number;
  /** Width in pixels. */
  width?: number;
  /** Height in pixels. */
  height?: number;
  /** Alternative text of the image. Not part of v3.2. */
  alternative_text?: string;
}

/** A button in a rich message. */
export interface RichMessageButton {
  /** Text on the button. */
  text: string;
  /** What a click does: `webview`, `message`, `url` or `phone`. Always sent together with `value`. */
  type?: string;
  /** What the click opens, sends or calls. Always sent together with `type`. */
  value?: string;
  /** Height of a `webview`: `compact`, `tall` or `full`. */
  webview_height?: string;
  /** ID of the action. Several buttons may share one ID. */
  postback_id: string;
  /** IDs of the users who have toggled the button on. */
  user_ids: string[];
  /** Where a `url` opens: in a `new` tab or the `current` tab. Not part of v3.2. */
  target?: string;
}

/** One part of a rich message. */
export interface RichMessageElement {
  /** Title. */
  title?: string;
  /** Text below the title. */
  subtitle?: string;
  image?: RichMessageImage;
  /** Buttons. A sender may add at most 13. */
  buttons?: RichMessageButton[];
}

/** A message with cards, buttons or images. */
export interface RichMessageChatEvent {
  /** ID of the event. */
  id: string;
  /** Custom ID from the sender. */
  custom_id?: string;
  type: "rich_message";
  /**
   * When the event was created, with microsecond precision.
   *
   * Format: date-time
   */
  created_at: string;
  /** ID of the user who sent the event. */
  author_id: string;
  visibility?: Visibility;
  recipients?: EventRecipients;
  properties?: Properties;
  /** How the message is shown: `cards`, `sticker` or `quick_replies`. */
  template_id: string;
  /** Parts of the message. A sender may add at most 10. */
  elements?: RichMessageElement[];
}

/** An event with custom content. */
export interface CustomChatEvent {
  /** ID of the event. */
  id: string;
  /** Custom ID from the sender. */
  custom_id?: string;
  type: "custom";
  /**
   * When the event was created, with microsecond precision.
   *
   * Format: date-time
   */
  created_at: string;
  /** ID of the user who sent the event. */
  author_id: string;
  visibility?: Visibility;
  recipients?: EventRecipients;
  properties?: Properties;
  /** The custom content from the sender. */
  content?: { [key: string]: unknown };
}

/** A message from LiveChat itself, such as a notice about an assigned chat. It has no author. */
export interface SystemMessageChatEvent {
  /** ID of the event. */
  id: string;
  /** Custom ID from the sender. */
  custom_id?: string;
  type: "system_message";
  /**
   * When the event was created, with microsecond precision.
   *
   * Format: date-time
   */
  created_at: string;
  visibility?: Visibility;
  recipients?: EventRecipients;
  /** Type of system message, such as `routing.assigned`. */
  system_message_type: string;
  /** The displayed text. */
  text?: string;
  /** Variables used in the text. */
  text_vars?: { [key: string]: string };
}

/** An item sent to a chat. `type` identifies the kind of event. */
export type ChatEvent =
  | MessageChatEvent
  | FileChatEvent
  | FormChatEvent
  | FilledFormChatEvent
  | RichMessageChatEvent
  | CustomChatEvent
  | SystemMessageChatEvent;

/** Position of the chat in the queue. */
export interface ThreadQueue {
  /** Position in the queue. */
  position: number;
  /** Estimated time until an agent is free, in seconds. */
  wait_time: number;
  /**
   * When the chat entered the queue.
   *
   * Format: date-time
   */
  queued_at?: string;
}

/** A part of a chat, from its start until it is closed. */
export interface Thread {
  /** ID of the thread. */
  id: string;
  /** Whether the thread is still open. */
  active: boolean;
  /** IDs of the users who took part. */
  user_ids: string[];
  /** Why access to the thread is restricted. If present, `events` is missing. */
  restricted_access?: string;
  /** Events in the thread. Missing if access is restricted. */
  events?: ChatEvent[];
  properties?: Properties;
  access?: Access;
  /** Tags of the thread. Missing if it has none. */
  tags?: string[];
  queue?: ThreadQueue;
  /** Time that the chat spent in queues. */
  queues_duration?: number;
  /** ID of the previous thread. Missing for the first thread. */
  previous_thread_id?: string;
  /** ID of the next thread. Missing for the last thread. */
  next_thread_id?: string;
  /**
   * When the thread was opened.
   *
   * Format: date-time
   */
  created_at: string;
}

/** A chat with the relevant thread. */
export interface Chat {
  /** ID of the chat. */
  id: string;
  /** Users in the chat. */
  users: User[];
  properties?: Properties;
  access?: Access;
  thread: Thread;
  /** Whether the requester follows the chat. */
  is_followed?: boolean;
}

/** The groups and agents to which the chat is assigned. */
export interface ChatAssignment {
  /** IDs of the groups. */
  group_ids?: number[];
  /** IDs of the agents. */
  agent_ids?: string[];
}

/** The chat. After a transfer, also the groups and agents that had it before. `transferred_from` is known only from the vendor's SDK and the v3.5 pushes. */
export interface IncomingChatPayload {
  chat: Chat;
  transferred_from?: ChatAssignment;
}

/** Information about the chat that the registration requested in its own `additional_data`. Empty if it requested nothing. */
export interface ChatAdditionalData {
  chat_properties?: Properties;
  /** IDs of the users who are present in the chat. */
  chat_presence_user_ids?: string[];
}

/** Request body of the `incoming_chat` webhook. */
export interface IncomingChatWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "incoming_chat";
  organization_id: OrganizationId;
  payload: IncomingChatPayload;
  additional_data?: ChatAdditionalData;
}

/** The thread that was closed, and who closed it. */
export interface ChatDeactivatedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread that was closed. */
  thread_id: string;
  /** ID of the user who closed the thread. Missing if the router closed it. */
  user_id?: string;
}

/** Request body of the `chat_deactivated` webhook. */
export interface ChatDeactivatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "chat_deactivated";
  organization_id: OrganizationId;
  payload: ChatDeactivatedPayload;
  additional_data?: ChatAdditionalData;
}

/** The chat and the groups that can see it now. */
export interface ChatAccessUpdatedPayload {
  /** ID of the chat. */
  id: string;
  access: Access;
}

/** Request body of the `chat_access_updated` webhook. */
export interface ChatAccessUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "chat_access_updated";
  organization_id: OrganizationId;
  payload: ChatAccessUpdatedPayload;
  additional_data?: ChatAdditionalData;
}

/** Position of the chat in the queue. Present if the chat is queued after the transfer. */
export interface TransferQueue {
  /** Position in the queue. */
  position: number;
  /** Estimated time until an agent is free, in seconds. */
  wait_time: number;
  /**
   * When the chat entered the queue. It is a date and time with microseconds, not a number.
   *
   * Format: date-time
   */
  queued_at_us?: string;
  /**
   * Another name for `queued_at_us`. It was the only name before mid-2023, and it is the only name from v3.6 on.
   *
   * Format: date-time
   */
  queued_at?: string;
}

/** The chat, its new groups and agents, and the reason for the transfer. */
export interface ChatTransferredPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. Present if the chat is active. */
  thread_id?: string;
  /** ID of the agent who transferred the chat. Missing if no agent transferred it. */
  requester_id?: string;
  /** Why the chat was transferred. */
  reason: "manual" | "inactive" | "assigned" | "unassigned" | "other";
  transferred_to: ChatAssignment;
  queue?: TransferQueue;
}

/** Request body of the `chat_transferred` webhook. */
export interface ChatTransferredWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "chat_transferred";
  organization_id: OrganizationId;
  payload: ChatTransferredPayload;
  additional_data?: ChatAdditionalData;
}

/** Type of user. */
export type UserType = "agent" | "customer";

/** The user who was added to the chat. */
export interface UserAddedToChatPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. Present if the chat is active. */
  thread_id?: string;
  user: User;
  user_type?: UserType;
  /** Why the user was added, such as `manual`. The possible values are not documented. */
  reason?: string;
  /** ID of the agent who added the user. Missing if no agent added the user. */
  requester_id?: string;
}

/** Request body of the `user_added_to_chat` webhook. */
export interface UserAddedToChatWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "user_added_to_chat";
  organization_id: OrganizationId;
  payload: UserAddedToChatPayload;
  additional_data?: ChatAdditionalData;
}

/** The user who was removed from the chat. */
export interface UserRemovedFromChatPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. Present if the chat is active. */
  thread_id?: string;
  /** ID of the user who was removed. */
  user_id: string;
  user_type?: UserType;
  /** Why the user was removed, such as `manual`. The possible values are not documented. */
  reason?: string;
  /** ID of the agent who removed the user. Missing if no agent removed the user. */
  requester_id?: string;
}

/** Request body of the `user_removed_from_chat` webhook. */
export interface UserRemovedFromChatWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "user_removed_from_chat";
  organization_id: OrganizationId;
  payload: UserRemovedFromChatPayload;
  additional_data?: ChatAdditionalData;
}

/** The new event, with its chat and thread. */
export interface IncomingEventPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  event: ChatEvent;
}

/** Request body of the `incoming_event` webhook. */
export interface IncomingEventWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "incoming_event";
  organization_id: OrganizationId;
  payload: IncomingEventPayload;
  additional_data?: ChatAdditionalData;
}

/** The updated event, with its chat and thread. */
export interface EventUpdatedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  event: ChatEvent;
}

/** Request body of the `event_updated` webhook. */
export interface EventUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "event_updated";
  organization_id: OrganizationId;
  payload: EventUpdatedPayload;
  additional_data?: ChatAdditionalData;
}

/** The use of a rich message button. */
export interface RichMessagePostback {
  /** Postback ID of the button. */
  id: string;
  /** Whether the button is now toggled on. */
  toggled?: boolean;
}

/** The button that was clicked, with its user, chat and thread. */
export interface IncomingRichMessagePostbackPayload {
  /** ID of the user who clicked the button. */
  user_id: string;
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  /** ID of the rich message. */
  event_id: string;
  postback: RichMessagePostback;
}

/** Request body of the `incoming_rich_message_postback` webhook. */
export interface IncomingRichMessagePostbackWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "incoming_rich_message_postback";
  organization_id: OrganizationId;
  payload: IncomingRichMessagePostbackPayload;
  additional_data?: ChatAdditionalData;
}

/** The user, and the time up to which the user has seen the events. */
export interface EventsMarkedAsSeenPayload {
  /** ID of the user who has seen the events. */
  user_id: string;
  /** ID of the chat. */
  chat_id: string;
  /**
   * Events created up to this time have been seen.
   *
   * Format: date-time
   */
  seen_up_to: string;
}

/** Request body of the `events_marked_as_seen` webhook. */
export interface EventsMarkedAsSeenWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "events_marked_as_seen";
  organization_id: OrganizationId;
  payload: EventsMarkedAsSeenPayload;
  additional_data?: ChatAdditionalData;
}

/** The chat properties that were set. */
export interface ChatPropertiesUpdatedPayload {
  /** ID of the chat. */
  chat_id: string;
  properties: Properties;
}

/** Request body of the `chat_properties_updated` webhook. */
export interface ChatPropertiesUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "chat_properties_updated";
  organization_id: OrganizationId;
  payload: ChatPropertiesUpdatedPayload;
  additional_data?: ChatAdditionalData;
}

/** Names of the properties that were deleted, by namespace. */
export interface DeletedProperties {
  [key: string]: string[];
}

/** The chat properties that were deleted. */
export interface ChatPropertiesDeletedPayload {
  /** ID of the chat. */
  chat_id: string;
  properties: DeletedProperties;
}

/** Request body of the `chat_properties_deleted` webhook. */
export interface ChatPropertiesDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "chat_properties_deleted";
  organization_id: OrganizationId;
  payload: ChatPropertiesDeletedPayload;
  additional_data?: ChatAdditionalData;
}

/** The thread properties that were set. */
export interface ThreadPropertiesUpdatedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  properties: Properties;
}

/** Request body of the `thread_properties_updated` webhook. */
export interface ThreadPropertiesUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "thread_properties_updated";
  organization_id: OrganizationId;
  payload: ThreadPropertiesUpdatedPayload;
  additional_data?: ChatAdditionalData;
}

/** The thread properties that were deleted. */
export interface ThreadPropertiesDeletedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  properties: DeletedProperties;
}

/** Request body of the `thread_properties_deleted` webhook. */
export interface ThreadPropertiesDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "thread_properties_deleted";
  organization_id: OrganizationId;
  payload: ThreadPropertiesDeletedPayload;
  additional_data?: ChatAdditionalData;
}

/** The event properties that were set. */
export interface EventPropertiesUpdatedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  /** ID of the event. */
  event_id: string;
  properties: Properties;
}

/** Request body of the `event_properties_updated` webhook. */
export interface EventPropertiesUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "event_properties_updated";
  organization_id: OrganizationId;
  payload: EventPropertiesUpdatedPayload;
  additional_data?: ChatAdditionalData;
}

/** The event properties that were deleted. */
export interface EventPropertiesDeletedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  /** ID of the event. */
  event_id: string;
  properties: DeletedProperties;
}

/** Request body of the `event_properties_deleted` webhook. */
export interface EventPropertiesDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "event_properties_deleted";
  organization_id: OrganizationId;
  payload: EventPropertiesDeletedPayload;
  additional_data?: ChatAdditionalData;
}

/** The thread and the tag that was added. */
export interface ThreadTaggedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  /** Name of the tag that was added. */
  tag: string;
}

/** Request body of the `thread_tagged` webhook. */
export interface ThreadTaggedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "thread_tagged";
  organization_id: OrganizationId;
  payload: ThreadTaggedPayload;
  additional_data?: ChatAdditionalData;
}

/** The thread and the tag that was removed. */
export interface ThreadUntaggedPayload {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the thread. */
  thread_id: string;
  /** Name of the tag that was removed. */
  tag: string;
}

/** Request body of the `thread_untagged` webhook. */
export interface ThreadUntaggedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "thread_untagged";
  organization_id: OrganizationId;
  payload: ThreadUntaggedPayload;
  additional_data?: ChatAdditionalData;
}

/** The agent or bot and its new status. */
export interface RoutingStatusSetPayload {
  /** ID of the agent or bot. */
  agent_id: string;
  /** The new status. Only bots can be `offline`. Spaces separate the words here, while other places use underscores. */
  status: "accepting chats" | "not accepting chats" | "offline";
}

/** Request body of the `routing_status_set` webhook. */
export interface RoutingStatusSetWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "routing_status_set";
  organization_id: OrganizationId;
  payload: RoutingStatusSetPayload;
  additional_data?: ChatAdditionalData;
}

/** The customer who was registered. */
export interface IncomingCustomerPayload {
  customer: CustomerUser;
}

/** Request body of the `incoming_customer` webhook. */
export interface IncomingCustomerWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "incoming_customer";
  organization_id: OrganizationId;
  payload: IncomingCustomerPayload;
  additional_data?: ChatAdditionalData;
}

/** The active chat that this delivery is about. */
export interface ActiveChat {
  /** ID of the chat. */
  chat_id: string;
  /** ID of the open thread. */
  thread_id: string;
}

/** The customer, the session fields, and the active chat that the delivery is about. */
export interface CustomerSessionFieldsUpdatedPayload {
  /** ID of the customer. */
  id: string;
  active_chat: ActiveChat;
  /** Custom session fields. It is not documented whether unchanged fields are included. */
  session_fields: SessionField[];
}

/** Request body of the `customer_session_fields_updated` webhook. */
export interface CustomerSessionFieldsUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "customer_session_fields_updated";
  organization_id: OrganizationId;
  payload: CustomerSessionFieldsUpdatedPayload;
  additional_data?: ChatAdditionalData;
}

/** Role of an agent. */
export type AgentRole = "owner" | "viceowner" | "administrator" | "normal";

/**
 * Routing priority of a member for the group's chats:
 *
 * - `first`: gets chats before all other members (the usual choice for a bot)
 * - `normal`: gets chats when no member with `first` is free
 * - `last`: gets chats when no member with `first` or `normal` is free
 * - `supervisor`: gets no chats automatically
 *
 * The LiveChat app calls the first three Bot, Primary and Secondary.
 */
export type GroupPriority = "first" | "normal" | "last" | "supervisor";

/** A group that an agent or a bot belongs to, with the member's priority. */
export interface GroupMembership {
  /** ID of the group. */
  id: number;
  priority: GroupPriority;
}

/** One working interval on a day of the week. */
export interface WorkInterval {
  /** Day of the week. */
  day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** Whether the interval is enabled. */
  enabled: boolean;
  /** Start time in hours and minutes, such as `08:30`. */
  start: string;
  /** End time in hours and minutes, such as `16:30`. */
  end: string;
}

/** Working hours. A day may have several intervals. */
export interface WorkScheduler {
  /** Time zone of the working hours, as a tz database name. */
  timezone: string;
  /** Working intervals. */
  schedule: WorkInterval[];
}

/** The whole configuration of the new agent. The vendor promises to include empty fields, but its own sample omits some. */
export interface AgentCreatedPayload {
  /** ID of the agent, which is an email address in practice. */
  id: string;
  /** Name. */
  name: string;
  role?: AgentRole;
  /** URL of the image. */
  avatar?: string;
  /** Job title. */
  job_title?: string;
  /** Mobile phone number. */
  mobile?: string;
  /** Maximum number of concurrent chats of the agent. */
  max_chats_count?: number;
  /** Whether the account is awaiting approval. */
  awaiting_approval: boolean;
  /** Groups that the agent belongs to. */
  groups?: GroupMembership[];
  /** Names of the enabled notifications, such as `new_visitor`. */
  notifications?: string[];
  /** Names of the summaries sent by email (`daily_summary`, `weekly_summary`). */
  email_subscriptions?: string[];
  work_scheduler?: WorkScheduler;
}

/** Empty in the vendor's samples, because the event does not belong to a chat. Receivers accept any content. */
export interface NoAdditionalData {
  [key: string]: unknown;
}

/** Request body of the `agent_created` webhook. */
export interface AgentCreatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "agent_created";
  organization_id: OrganizationId;
  payload: AgentCreatedPayload;
  additional_data?: NoAdditionalData;
}

/** The agent whose account changed. */
export interface AgentIdPayload {
  /** ID of the agent, which is an email address in practice. */
  id: string;
}

/** Request body of the `agent_approved` webhook. */
export interface AgentApprovedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "agent_approved";
  organization_id: OrganizationId;
  payload: AgentIdPayload;
  additional_data?: NoAdditionalData;
}

/** The ID of the agent and the changed fields. */
export interface AgentUpdatedPayload {
  /** ID of the agent, which is an email address in practice. */
  id: string;
  /** Name. */
  name?: string;
  role?: AgentRole;
  /** URL of the image. */
  avatar?: string;
  /** Job title. */
  job_title?: string;
  /** Mobile phone number. */
  mobile?: string;
  /** Maximum number of concurrent chats of the agent. */
  max_chats_count?: number;
  /** Groups that the agent belongs to. */
  groups?: GroupMembership[];
  /** Names of the enabled notifications, such as `new_visitor`. */
  notifications?: string[];
  /** Names of the summaries sent by email (`daily_summary`, `weekly_summary`). */
  email_subscriptions?: string[];
  work_scheduler?: WorkScheduler;
}

/** Request body of the `agent_updated` webhook. */
export interface AgentUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "agent_updated";
  organization_id: OrganizationId;
  payload: AgentUpdatedPayload;
  additional_data?: NoAdditionalData;
}

/** Request body of the `agent_suspended` webhook. */
export interface AgentSuspendedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "agent_suspended";
  organization_id: OrganizationId;
  payload: AgentIdPayload;
  additional_data?: NoAdditionalData;
}

/** Request body of the `agent_unsuspended` webhook. */
export interface AgentUnsuspendedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "agent_unsuspended";
  organization_id: OrganizationId;
  payload: AgentIdPayload;
  additional_data?: NoAdditionalData;
}

/** Request body of the `agent_deleted` webhook. */
export interface AgentDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "agent_deleted";
  organization_id: OrganizationId;
  payload: AgentIdPayload;
  additional_data?: NoAdditionalData;
}

/** The groups assigned to a chat when the rule applies. */
export interface AutoAccessTarget {
  /** IDs of the groups. In the access of a chat, the same list is called `group_ids`. */
  groups: number[];
}

/** A text to search for. */
export interface AutoAccessMatchValue {
  /** The text. */
  value: string;
  /** Whether the whole text must be equal. Otherwise, a partial match is enough. */
  exact_match?: boolean;
}

/** A condition on the URL or the domain of the customer's current page. It has one of the two lists. */
export interface AutoAccessMatch {
  /** One of these must match. */
  values?: AutoAccessMatchValue[];
  /** None of these may match. */
  exclude_values?: AutoAccessMatchValue[];
}

/** A place. Every field that is set must match. */
export interface AutoAccessPlace {
  /** Name of the country. */
  country?: string;
  /** Two-letter country code. */
  country_code?: string;
  /** State or province. */
  region?: string;
  /** City. */
  city?: string;
}

/** A condition on the customer's location. One of the places must match. */
export interface AutoAccessGeolocation {
  /** The places. */
  values: AutoAccessPlace[];
}

/** Conditions under which the rule applies. At least one type of condition is set. */
export interface AutoAccessConditions {
  url?: AutoAccessMatch;
  domain?: AutoAccessMatch;
  geolocation?: AutoAccessGeolocation;
}

/** A new rule with all its fields, including empty ones. */
export interface AutoAccessAdded {
  /** ID of the rule. */
  id: string;
  status: "added";
  /** Purpose of the rule. May be empty. */
  description: string;
  access: AutoAccessTarget;
  conditions: AutoAccessConditions;
  /** ID of the next rule. Empty for the last rule. */
  next_id: string;
}

/** A changed rule with its changed fields. */
export interface AutoAccessUpdated {
  /** ID of the rule. */
  id: string;
  status: "updated";
  /** Purpose of the rule. May be empty. */
  description?: string;
  access?: AutoAccessTarget;
  conditions?: AutoAccessConditions;
  /** ID of the next rule. Empty for the last rule. */
  next_id?: string;
}

/** A rule that was deleted. */
export interface AutoAccessDeleted {
  /** ID of the rule. */
  id: string;
  status: "deleted";
}

/** A change to one auto access rule. `status` says what happened to the rule. */
export type AutoAccessChange = AutoAccessAdded | AutoAccessUpdated | AutoAccessDeleted;

/** All changed rules. Adding, moving or deleting one rule also changes the `next_id` of its neighbors. */
export type AutoAccessesUpdatedPayload = AutoAccessChange[];

/** Request body of the `auto_accesses_updated` webhook. */
export interface AutoAccessesUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  /** The action. The vendor's own samples use the second name. */
  action: "auto_accesses_updated" | "auto_access_added";
  organization_id: OrganizationId;
  payload: AutoAccessesUpdatedPayload;
  additional_data?: NoAdditionalData;
}

/** The whole configuration of the new bot. The vendor promises to include empty fields, but its own sample omits some. */
export interface BotCreatedPayload {
  /** ID of the bot. */
  id: string;
  /** Name. */
  name: string;
  /** URL of the image. */
  avatar?: string;
  /** Job title. */
  job_title?: string;
  /** Maximum number of concurrent chats of the bot. */
  max_chats_count?: number;
  default_group_priority: GroupPriority;
  /** Groups that the bot belongs to. */
  groups?: GroupMembership[];
  /** Time zone of the bot, as a tz database name. */
  timezone?: string;
  work_scheduler?: WorkScheduler;
  /** Client ID of the app that owns the bot. */
  owner_client_id: string;
}

/** Request body of the `bot_created` webhook. */
export interface BotCreatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "bot_created";
  organization_id: OrganizationId;
  payload: BotCreatedPayload;
  additional_data?: NoAdditionalData;
}

/** The ID of the bot and the changed fields. */
export interface BotUpdatedPayload {
  /** ID of the bot. */
  id: string;
  /** Name. */
  name?: string;
  /** URL of the image. */
  avatar?: string;
  /** Job title. */
  job_title?: string;
  /** Maximum number of concurrent chats of the bot. */
  max_chats_count?: number;
  default_group_priority?: GroupPriority;
  /** Groups that the bot belongs to. */
  groups?: GroupMembership[];
  /** Time zone of the bot, as a tz database name. */
  timezone?: string;
  work_scheduler?: WorkScheduler;
}

/** Request body of the `bot_updated` webhook. */
export interface BotUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "bot_updated";
  organization_id: OrganizationId;
  payload: BotUpdatedPayload;
  additional_data?: NoAdditionalData;
}

/** The bot that was deleted. */
export interface BotDeletedPayload {
  /** ID of the bot. */
  id: string;
}

/** Request body of the `bot_deleted` webhook. */
export interface BotDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "bot_deleted";
  organization_id: OrganizationId;
  payload: BotDeletedPayload;
  additional_data?: NoAdditionalData;
}

/**
 * Members of the group with their priorities. Each key is the ID of an agent or a bot.
 *
 * @example {
 *   "agent1@example.com": "normal"
 * }
 */
export interface AgentPriorities {
  [key: string]: GroupPriority;
}

/** The whole configuration of the new group. */
export interface GroupCreatedPayload {
  /** ID of the group. */
  id: number;
  /** Name. */
  name: string;
  /** Language code of the group, such as `en`. */
  language_code: string;
  agent_priorities: AgentPriorities;
}

/** Request body of the `group_created` webhook. */
export interface GroupCreatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "group_created";
  organization_id: OrganizationId;
  payload: GroupCreatedPayload;
  additional_data?: NoAdditionalData;
}

/** The ID of the group and the changed fields. */
export interface GroupUpdatedPayload {
  /** ID of the group. */
  id: number;
  /** Name. */
  name?: string;
  /** Language code of the group, such as `en`. */
  language_code?: string;
  agent_priorities?: AgentPriorities;
}

/** Request body of the `group_updated` webhook. */
export interface GroupUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "group_updated";
  organization_id: OrganizationId;
  payload: GroupUpdatedPayload;
  additional_data?: NoAdditionalData;
}

/** The group that was deleted. */
export interface GroupDeletedPayload {
  /** ID of the group. */
  id: number;
}

/** Request body of the `group_deleted` webhook. */
export interface GroupDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "group_deleted";
  organization_id: OrganizationId;
  payload: GroupDeletedPayload;
  additional_data?: NoAdditionalData;
}

/** The new tag with all its fields. */
export interface TagCreatedPayload {
  /** Name of the tag, which is also its key. */
  name: string;
  /** IDs of the groups that can use the tag. */
  group_ids: number[];
  /**
   * When the tag was created.
   *
   * Format: date-time
   */
  created_at: string;
  /** ID of the agent who created the tag. */
  author_id: string;
}

/** Request body of the `tag_created` webhook. */
export interface TagCreatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "tag_created";
  organization_id: OrganizationId;
  payload: TagCreatedPayload;
  additional_data?: NoAdditionalData;
}

/** The name of the tag and the changed fields. It is not documented whether unchanged fields are included. */
export interface TagUpdatedPayload {
  /** Name of the tag, which is also its key. */
  name: string;
  /** IDs of the groups that can use the tag. */
  group_ids?: number[];
  /**
   * When the tag was created.
   *
   * Format: date-time
   */
  created_at?: string;
  /** ID of the agent who created the tag. */
  author_id?: string;
}

/** Request body of the `tag_updated` webhook. */
export interface TagUpdatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "tag_updated";
  organization_id: OrganizationId;
  payload: TagUpdatedPayload;
  additional_data?: NoAdditionalData;
}

/** The tag that was deleted. */
export interface TagDeletedPayload {
  /** Name of the tag. */
  name: string;
}

/** Request body of the `tag_deleted` webhook. */
export interface TagDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "tag_deleted";
  organization_id: OrganizationId;
  payload: TagDeletedPayload;
  additional_data?: NoAdditionalData;
}
