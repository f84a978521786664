// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

/** A role that can be assigned to an agent. The owner role cannot be assigned. */
export type AssignableAgentRole = "viceowner" | "administrator" | "normal";

/** Whether an agent accepts chats right after logging in. */
export type LoginStatus = "accepting chats" | "not accepting chats";

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

/** A group to join, with the member's priority. */
export interface GroupMembershipInput {
  /** ID of the group. */
  id: number;
  priority: GroupPriority;
}

/** Something that an agent can be notified of, or a setting of how the agent is notified. */
export type AgentNotification =
  | "new_visitor"
  | "incoming_chat"
  | "returning_visitor"
  | "queued_visitor"
  | "visitor_is_typing"
  | "new_goal"
  | "unassigned_chats"
  | "unassigned_chat_messages"
  | "ticket"
  | "inactive_notifications"
  | "mute_all_sounds"
  | "repeat_sound_notifications"
  | "ticket_notifications";

/** A report that an agent gets by email. */
export type EmailSubscription = "daily_summary" | "weekly_summary";

/**
 * Hours and minutes as `HH:MM`.
 *
 * @example 08:30
 */
export type TimeOfDay = string;

/** Start and end of work on one day of the week. This version supports one interval a day. */
export interface WorkHoursInput {
  /** Start of work, as `HH:MM`. */
  start: TimeOfDay;
  /** End of work, as `HH:MM`. */
  end: TimeOfDay;
}

/** Working hours by day of the week. */
export interface WorkSchedulerInput {
  sunday?: WorkHoursInput;
  monday?: WorkHoursInput;
  tuesday?: WorkHoursInput;
  wednesday?: WorkHoursInput;
  thursday?: WorkHoursInput;
  friday?: WorkHoursInput;
  saturday?: WorkHoursInput;
}

export interface CreateAgentRequest {
  /** ID of the agent, which is an email address in all samples. */
  id: string;
  /** Name of the agent. */
  name: string;
  /**
   * Role to assign. The owner role cannot be assigned.
   *
   * @default normal
   */
  role?: AssignableAgentRole;
  /** URL of the agent's avatar. */
  avatar_path?: string;
  /**
   * Whether the agent accepts chats right after logging in.
   *
   * @default not accepting chats
   */
  login_status?: LoginStatus;
  /** Job title. */
  job_title?: string;
  /** Mobile phone number. */
  mobile?: string;
  /**
   * Maximum number of concurrent chats of the agent.
   *
   * @default 6
   */
  max_chats_count?: number;
  /** Whether the new agent has to await approval. Setting `false` requires the scope `subscription.lc:rw`. */
  awaiting_approval?: boolean;
  /** Groups that the agent belongs to. */
  groups?: GroupMembershipInput[];
  /** Notifications to enable. */
  notifications?: AgentNotification[];
  /** Reports that the agent gets by email. */
  email_subscriptions?: EmailSubscription[];
  /** Working hours of the agent by day of the week. The time zone is not documented. */
  work_scheduler?: WorkSchedulerInput;
}

export interface CreateAgentResponse {
  /** ID of the new agent. */
  id: string;
}

/** A human-readable message. Each type has a default message, but the service may send a more specific one. Do not compare messages in code. */
export type ErrorMessage = string;

/** Additional information about the error. Only some errors have it. */
export interface ErrorData {
  [key: string]: unknown;
}

/** The request has an invalid format or an unsupported API version. */
export interface BadRequestErrorResponse {
  error: {
    /** `validation`: the body has the wrong format. `unsupported_version`: the API does not yet support the version in the path, or no longer does. */
    type: "validation" | "unsupported_version";
    message: ErrorMessage;
    data?: ErrorData;
  };
}

/** The token is missing, wrong or expired. */
export interface AuthenticationErrorResponse {
  error: { type: "authentication"; message: ErrorMessage; data?: ErrorData };
}

/** The trial or the subscription of the license has expired. */
export interface LicenseExpiredErrorResponse {
  error: { type: "license_expired"; message: ErrorMessage; data?: ErrorData };
}

/** The token is valid, but its owner or its scopes do not permit the action. */
export interface AuthorizationErrorResponse {
  error: { type: "authorization"; message: ErrorMessage; data?: ErrorData };
}

/** A group or another resource that the request names does not exist. */
export interface GroupNotFoundErrorResponse {
  error: {
    /** `group_not_found`: a group does not exist. `not_found`: another resource does not exist. */
    type: "group_not_found" | "not_found";
    message: ErrorMessage;
    data?: ErrorData;
  };
}

/** A resource with this identity already exists. */
export interface AlreadyExistErrorResponse {
  error: { type: "already_exist"; message: ErrorMessage; data?: ErrorData };
}

/** The token belongs to the other data center. */
export interface MisdirectedRequestErrorResponse {
  error: {
    type: "misdirected_request";
    message: ErrorMessage;
    /** The data center to send the request to. The vendor documents this field as optional. */
    data?: {
      /** The data center to name in `X-Region`, such as `dal` or `fra`. */
      region: string;
    };
  };
}

/** The change would exceed a limit of the license. */
export interface LimitReachedErrorResponse {
  error: { type: "limit_reached"; message: ErrorMessage; data?: ErrorData };
}

/** Too many requests in a short time. */
export interface TooManyRequestsErrorResponse {
  error: { type: "too_many_requests"; message: ErrorMessage; data?: ErrorData };
}

/** The service failed. */
export interface InternalErrorResponse {
  error: { type: "internal"; message: ErrorMessage; data?: ErrorData };
}

/** An agent field that is returned only on request. `work_scheduler` may fail with a `validation` error if the agent's working hours use the format of a newer version. */
export type AgentField =
  | "work_scheduler"
  | "groups"
  | "email_subscriptions"
  | "notifications"
  | "job_title"
  | "mobile"
  | "max_chats_count"
  | "suspended"
  | "awaiting_approval";

export interface GetAgentRequest {
  /** ID of the agent. */
  id: string;
  /** Additional fields to return. */
  fields?: AgentField[];
}

/** Role of an agent. */
export type AgentRole = "owner" | "viceowner" | "administrator" | "normal";

/** A group that an agent or a bot belongs to, with the member's priority. */
export interface GroupMembership {
  /** ID of the group. */
  id: number;
  priority: GroupPriority;
}

/** Start and end of work on one day of the week. */
export interface WorkHours {
  /** Start of work, as `HH:MM`. */
  start: TimeOfDay;
  /** End of work, as `HH:MM`. */
  end: TimeOfDay;
}

/** Working hours by day of the week. */
export interface WorkScheduler {
  sunday?: WorkHours;
  monday?: WorkHours;
  tuesday?: WorkHours;
  wednesday?: WorkHours;
  thursday?: WorkHours;
  friday?: WorkHours;
  saturday?: WorkHours;
}

/** An agent. Only `id` is always present. `get_agent` also returns the name, role, avatar and login status. Both `get_agent` and `list_agents` return the requested fields. */
export interface Agent {
  /** ID of the agent, which is an email address in all samples. */
  id: string;
  /** Name of the agent. */
  name?: string;
  role?: AgentRole;
  /** URL of the agent's avatar. */
  avatar_path?: string;
  login_status?: LoginStatus;
  /** Job title. Returned on request. */
  job_title?: string;
  /** Mobile phone number. Returned on request. */
  mobile?: string;
  /** Maximum number of concurrent chats of the agent. Returned on request. */
  max_chats_count?: number;
  /** Whether the agent is suspended. Returned on request. */
  suspended?: boolean;
  /** Whether the agent is awaiting approval. Returned on request. */
  awaiting_approval?: boolean;
  /** Groups that the agent belongs to. Returned on request. */
  groups?: GroupMembership[];
  /** Enabled notifications. Returned on request. Later API versions have more notifications than a request of this version accepts. */
  notifications?: string[];
  /** Reports that the agent gets by email. Returned on request. */
  email_subscriptions?: EmailSubscription[];
  /** Reports that the agent gets by email, under an older name. Returned only by `list_agents`, on request. */
  summaries?: EmailSubscription[];
  /** Working hours by day of the week. Returned on request. */
  work_scheduler?: WorkScheduler;
}

/** The agent with the requested fields. */
export type GetAgentResponse = Agent;

/** The requested resource does not exist. */
export interface NotFoundErrorResponse {
  error: { type: "not_found"; message: ErrorMessage; data?: ErrorData };
}

/** The agents to list. */
export interface ListAgentsFilters {
  /** IDs of groups. Limits the list to agents of these groups. */
  group_ids?: number[];
}

/** An agent field that is returned only on request. */
export type ListAgentsField = AgentField | "summaries";

export interface ListAgentsRequest {
  filters?: ListAgentsFilters;
  /** Additional fields to return. */
  fields?: ListAgentsField[];
}

/** Agents of the license. The response is an array without a wrapper. */
export type ListAgentsResponse = Agent[];

/** The agent and the fields to update. Omitted fields keep their values. */
export interface UpdateAgentRequest {
  /** ID of the agent. */
  id: string;
  /** Name of the agent. */
  name?: string;
  /** Role to assign. The owner role cannot be assigned. */
  role?: AssignableAgentRole;
  /** URL of the agent's avatar. */
  avatar_path?: string;
  /** Whether the agent accepts chats right after logging in. */
  login_status?: LoginStatus;
  /** Job title. */
  job_title?: string;
  /** Mobile phone number. */
  mobile?: string;
  /** Maximum number of concurrent chats of the agent. */
  max_chats_count?: number;
  /** Groups that the agent belongs to. */
  groups?: GroupMembershipInput[];
  /** Notifications to enable. */
  notifications?: AgentNotification[];
  /** Reports that the agent gets by email. */
  email_subscriptions?: EmailSubscription[];
  /** Working hours of the agent by day of the week. The time zone is not documented. */
  work_scheduler?: WorkSchedulerInput;
}

/** An empty object. The operation succeeded and returns no data. */
export interface EmptyResponse {
  [key: string]: unknown;
}

/** The account cannot become the owner, because it is a bot or a suspended agent. */
export interface TransferOwnershipErrorResponse {
  error: { type: "transfer_ownership"; message: ErrorMessage; data?: ErrorData };
}

export interface DeleteAgentRequest {
  /** ID of the agent to delete. */
  id: string;
}

export interface SuspendAgentRequest {
  /** ID of the agent to suspend. */
  id: string;
}

export interface UnsuspendAgentRequest {
  /** ID of the suspended agent. */
  id: string;
}

/** The operation takes no parameters. */
export type EmptyRequest = Record<string, never>;

export interface ApproveAgentRequest {
  /** ID of the agent awaiting approval. */
  id: string;
}

/**
 * URL that receives the webhook.
 *
 * Format: uri
 */
export type WebhookUrl = string;

/** An action on a chat. */
export type ChatWebhookAction =
  | "incoming_chat"
  | "chat_deactivated"
  | "chat_access_granted"
  | "chat_access_revoked"
  | "user_added_to_chat"
  | "user_removed_from_chat"
  | "incoming_rich_message_postback"
  | "chat_properties_updated"
  | "chat_properties_deleted"
  | "thread_properties_updated"
  | "thread_properties_deleted"
  | "event_properties_updated"
  | "event_properties_deleted"
  | "thread_tagged"
  | "thread_untagged"
  | "events_marked_as_seen";

/** Reports a chat if it includes one of these agents. */
export interface AnyAgentFilterInput {
  /** IDs of agents. */
  agents_any: string[];
}

/** Reports a chat only if it includes none of these agents. */
export interface ExcludedAgentsFilterInput {
  /** IDs of agents. */
  agents_exclude: string[];
}

/** Agents that must, or must not, be in the chat. The two filters are mutually exclusive. */
export type ChatMembersFilterInput = AnyAgentFilterInput | ExcludedAgentsFilterInput;

/**
 * A value for a property. It must have the registered type. Integers are 32-bit.
 *
 * Format: int32
 */
export type PropertyValueInput = string | number | boolean;

/** Reports only chats with one of these property values. Lists of values are nested by namespace, then by property name. Known only from the sample response of `get_bot`. */
export interface ChatPropertiesFilterInput {
  [key: string]: {
    [key: string]: {
      /** Values that match a chat. */
      values: PropertyValueInput[];
    };
  };
}

/** The chats to report to the bot. */
export interface BotChatFiltersInput {
  /** Whether to report only chats whose property `source.client_id` is the client ID of the caller's app. */
  only_my_chats?: boolean;
  chat_member_ids?: ChatMembersFilterInput;
  chat_properties?: ChatPropertiesFilterInput;
}

/** Additional data to include in the deliveries of a webhook, namely the chat properties. */
export type WebhookAdditionalData = "chat_properties";

/** An action on a chat to report to the bot. */
export interface BotChatActionInput {
  name: ChatWebhookAction;
  filters?: BotChatFiltersInput;
  /** Additional data to include in the deliveries. */
  additional_data?: WebhookAdditionalData[];
}

/** The authors whose events to report, either customers or agents. */
export type AuthorType = "customer" | "agent";

/** The events to report to the bot. */
export interface BotEventFiltersInput {
  author_type?: AuthorType;
  /** Whether to report only chats whose property `source.client_id` is the client ID of the caller's app. */
  only_my_chats?: boolean;
  chat_member_ids?: ChatMembersFilterInput;
  chat_properties?: ChatPropertiesFilterInput;
}

/** An action on an event to report to the bot. */
export interface BotEventActionInput {
  name: "incoming_event" | "event_updated";
  filters?: BotEventFiltersInput;
  /** Additional data to include in the deliveries. */
  additional_data?: WebhookAdditionalData[];
}

/** Reports the routing status of agents and bots. It has no filters. */
export interface BotRoutingStatusActionInput {
  name: "routing_status_set";
  /** Additional data to include in the deliveries. */
  additional_data?: WebhookAdditionalData[];
}

/** The agents to report. */
export interface AgentDeletedFiltersInput {
  /** IDs of agents. */
  agent_ids?: string[];
}

/** Reports deleted agents. It carries no additional data. */
export interface BotAgentDeletedActionInput {
  name: "agent_deleted";
  filters?: AgentDeletedFiltersInput;
}

/** Reports new customers. It has no filters and carries no additional data. */
export interface BotCustomerCreatedActionInput {
  name: "customer_created";
}

/** An action to report to the bot. `name` determines which filters and additional data are allowed. */
export type BotWebhookActionInput =
  | BotChatActionInput
  | BotEventActionInput
  | BotRoutingStatusActionInput
  | BotAgentDeletedActionInput
  | BotCustomerCreatedActionInput;

/** Webhooks to send to the bot. LiveChat sends them only while the bot is online. */
export interface BotWebhooksInput {
  url: WebhookUrl;
  /**
   * A secret key that each delivery repeats to prove its origin.
   *
   * Format: password
   */
  secret_key: string;
  /** Actions to report. Each name can appear only once. */
  actions: BotWebhookActionInput[];
}

export interface CreateBotRequest {
  /** Display name. */
  name: string;
  /** URL of the bot's avatar. */
  avatar?: string;
  /**
   * Maximum number of concurrent chats routed to the bot.
   *
   * @default 6
   */
  max_chats_count?: number;
  /** Priority in groups without an explicit priority. */
  default_group_priority?: GroupPriority;
  /** Job title. */
  job_title?: string;
  /** Groups that the bot belongs to. */
  groups?: GroupMembershipInput[];
  webhooks?: BotWebhooksInput;
  /** Hours in which the bot accepts chats, by day of the week. They use the time zone of the agent who sends the request. */
  work_scheduler?: WorkSchedulerInput;
}

export interface CreateBotResponse {
  /** ID of the new bot. */
  bot_agent_id: string;
}

export interface DeleteBotRequest {
  /** ID of the bot to delete. */
  bot_agent_id: string;
}

/** The bot and the fields to update. Omitted fields keep their values. */
export interface UpdateBotRequest {
  /** ID of the bot. Other operations call it `bot_agent_id`. */
  id: string;
  /** Display name. */
  name?: string;
  /** URL of the bot's avatar. */
  avatar?: string;
  /** Maximum number of concurrent chats routed to the bot. */
  max_chats_count?: number;
  /** Groups that the bot belongs to. */
  groups?: GroupMembershipInput[];
  /** Priority in groups without an explicit priority. */
  default_group_priority?: GroupPriority;
  webhooks?: BotWebhooksInput;
  /** Hours in which the bot accepts chats, by day of the week. They use the time zone of the agent who sends the request. */
  work_scheduler?: WorkSchedulerInput;
}

export interface ListBotsRequest {
  /**
   * Whether to list all bots of the license. Otherwise, lists the bots of the token's app. For personal access tokens, lists the bots created with such tokens.
   *
   * @default false
   */
  all?: boolean;
}

/** Whether a bot accepts chats: `accepting chats`, `not accepting chats` or `offline`. */
export type BotStatus = "accepting chats" | "not accepting chats" | "offline";

/** A bot in a list. */
export interface BotSummary {
  /** ID of the bot. */
  id: string;
  /** Display name. */
  name: string;
  /** URL of the bot's avatar. The scheme may be missing. */
  avatar?: string;
  status: BotStatus;
}

export interface ListBotsResponse {
  /** The bots. */
  bot_agents: BotSummary[];
}

export interface GetBotRequest {
  /** ID of the bot. */
  bot_agent_id: string;
}

/** The app that owns the bot. */
export interface BotApplication {
  /** Client ID of the app. */
  client_id: string;
}

/** An action that a webhook can report. */
export type WebhookAction =
  | "incoming_chat"
  | "chat_deactivated"
  | "chat_access_granted"
  | "chat_access_revoked"
  | "user_added_to_chat"
  | "user_removed_from_chat"
  | "incoming_event"
  | "event_updated"
  | "incoming_rich_message_postback"
  | "chat_properties_updated"
  | "chat_properties_deleted"
  | "thread_properties_updated"
  | "thread_properties_deleted"
  | "event_properties_updated"
  | "event_properties_deleted"
  | "thread_tagged"
  | "thread_untagged"
  | "routing_status_set"
  | "agent_deleted"
  | "customer_created"
  | "events_marked_as_seen";

/** Value of one property. The registration of the property sets the type. */
export type PropertyValue = string | number | boolean;

/** Values that a property of the chat must have, by namespace and property name. */
export interface ChatPropertiesFilter {
  [key: string]: {
    [key: string]: {
      /** Values that match a chat. */
      values?: PropertyValue[];
    };
  };
}

/** The chats, events or agents that are reported. */
export interface WebhookFilters {
  author_type?: AuthorType;
  /** Whether LiveChat reports only chats whose property `source.client_id` is the client ID of the owner's app. */
  only_my_chats?: boolean;
  /** Agents that must, or must not, be in the chat. */
  chat_member_ids?: {
    /** IDs of agents. One of them must be in the chat. */
    agents_any?: string[];
    /** IDs of agents. None of them may be in the chat. */
    agents_exclude?: string[];
  };
  /** IDs of agents. */
  agent_ids?: string[];
  chat_properties?: ChatPropertiesFilter;
}

/** An action that LiveChat reports to the bot. */
export interface BotWebhookAction {
  name: WebhookAction;
  filters?: WebhookFilters;
  /** Additional data in the deliveries. */
  additional_data?: WebhookAdditionalData[];
}

/** Webhooks that LiveChat sends to the bot. */
export interface BotWebhooks {
  /** URL that receives the webhooks. */
  url: string;
  /**
   * The secret key that comes with each delivery. It is returned in plain text.
   *
   * Format: password
   */
  secret_key?: string;
  /** Reported actions. */
  actions: BotWebhookAction[];
}

/** A bot. Its job title and its working hours are not returned. */
export interface Bot {
  /** ID of the bot. */
  id: string;
  /** Display name. */
  name: string;
  /** URL of the bot's avatar. The scheme may be missing. */
  avatar?: string;
  status: BotStatus;
  application?: BotApplication;
  /** Maximum number of concurrent chats routed to the bot. */
  max_chats_count?: number;
  /** Priority in groups without an explicit priority. */
  default_group_priority?: GroupPriority;
  /** Groups that the bot belongs to. */
  groups?: GroupMembership[];
  webhooks?: BotWebhooks;
}

export interface GetBotResponse {
  bot_agent: Bot;
}

/** Members of the group with their priorities. Each key is the ID of an agent or a bot. At least one agent must have the priority `normal`. */
export interface NewGroupAgentPriorities {
  [key: string]: GroupPriority;
}

export interface CreateGroupRequest {
  /** Name of the group. */
  name: string;
  /** Language code of the group, such as `en`. */
  language_code?: string;
  agent_priorities: NewGroupAgentPriorities;
}

export interface CreateGroupResponse {
  /** ID of the new group. */
  id: number;
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

/** The group and the fields to update. Omitted fields keep their values. */
export interface UpdateGroupRequest {
  /** ID of the group. */
  id: number;
  /** Name of the group. */
  name?: string;
  /** Language code of the group, such as `en`. */
  language_code?: string;
  agent_priorities?: AgentPriorities;
}

export interface DeleteGroupRequest {
  /** ID of the group to delete. */
  id: number;
}

/** A group field that is returned on request, either the members with their priorities or the routing status. */
export type GroupField = "agent_priorities" | "routing_status";

export interface ListGroupsRequest {
  /** Additional fields to return. */
  fields?: GroupField[];
}

/** A group of agents and bots. */
export interface Group {
  /** ID of the group. IDs start at 0. */
  id: number;
  /** Name of the group. */
  name: string;
  /** Language code of the group, such as `en`. */
  language_code: string;
  /** Members with their priorities. Each key is the ID of an agent or a bot. Returned on request. */
  agent_priorities?: AgentPriorities;
  /** Routing status of the group, such as `offline`. Returned on request. The possible values are not documented. */
  routing_status?: string;
}

/** Groups of the license. The response is an array without a wrapper. */
export type ListGroupsResponse = Group[];

export interface GetGroupRequest {
  /** ID of the group. */
  id: number;
  /** Additional fields to return. */
  fields?: GroupField[];
}

/** The group with the requested fields. */
export type GetGroupResponse = Group;

/** Access of one type of user to the property. */
export interface PropertyAccessInput {
  /** Whether these users can read the property. */
  read: boolean;
  /** Whether these users can set the property. */
  write: boolean;
}

/** Access to the property in this location. */
export interface PropertyLocationInput {
  /** Access rights by type of user. At least one type is required. */
  access: { agent?: PropertyAccessInput; customer?: PropertyAccessInput };
}

/** Locations in which the property can be set. At least one location is required. */
export interface PropertyLocationsInput {
  chat?: PropertyLocationInput;
  thread?: PropertyLocationInput;
  event?: PropertyLocationInput;
  license?: PropertyLocationInput;
  group?: PropertyLocationInput;
}

/** Limits of the values, both inclusive. */
export interface PropertyRangeInput {
  /**
   * Minimum value.
   *
   * Format: int32
   */
  from?: number;
  /**
   * Maximum value.
   *
   * Format: int32
   */
  to?: number;
}

/** A property with integer values. */
export interface IntPropertyInput {
  type: "int";
  locations: PropertyLocationsInput;
  /** Purpose of the property. */
  description?: string;
  /** The allowed values. */
  domain?: number[];
  range?: PropertyRangeInput;
}

/** A property with string values. */
export interface StringPropertyInput {
  /** A `tokenized_string` is split into words for the search engine. Use it for long texts, not for keywords. */
  type: "string" | "tokenized_string";
  locations: PropertyLocationsInput;
  /** Purpose of the property. */
  description?: string;
  /** The allowed values. */
  domain?: string[];
}

/** A property with boolean values. */
export interface BoolPropertyInput {
  type: "bool";
  locations: PropertyLocationsInput;
  /** Purpose of the property. */
  description?: string;
  /** The allowed values. */
  domain?: boolean[];
}

/** A property to register. `type` determines the values that its domain can contain. Only integers can have a range. */
export type PropertyInput = IntPropertyInput | StringPropertyInput | BoolPropertyInput;

/** Properties by name, without a wrapper. There is also no namespace, because it is always the client ID of the caller's app. */
export interface RegisterPropertiesRequest {
  [key: string]: PropertyInput;
}

export interface ListRegisteredPropertiesRequest {
  /**
   * Whether to list the properties of all namespaces of the license.
   *
   * @default false
   */
  all?: boolean;
}

/** Type of a property's values. A `tokenized_string` is split into words before indexing, so that each word can be searched for. Use it for long texts, not for keywords. */
export type PropertyType = "int" | "string" | "bool" | "tokenized_string";

/** Access of one type of user to the property. */
export interface PropertyAccess {
  /** Whether these users can read the property. */
  read: boolean;
  /** Whether these users can set the property. */
  write: boolean;
}

/** Access to the property in this location. */
export interface PropertyLocation {
  /** Access rights by type of user. */
  access: { agent?: PropertyAccess; customer?: PropertyAccess };
}

/** Locations in which the property can be set. */
export interface PropertyLocations {
  chat?: PropertyLocation;
  thread?: PropertyLocation;
  event?: PropertyLocation;
  license?: PropertyLocation;
  group?: PropertyLocation;
}

/** Limits of the values, both inclusive. */
export interface PropertyRange {
  /**
   * Minimum value.
   *
   * Format: int32
   */
  from?: number;
  /**
   * Maximum value.
   *
   * Format: int32
   */
  to?: number;
}

/** A registered property. */
export interface RegisteredProperty {
  type: PropertyType;
  /** Purpose of the property. Empty if not specified. */
  description?: string;
  locations: PropertyLocations;
  /** The allowed values. */
  domain?: PropertyValue[];
  range?: PropertyRange;
}

/** Properties by namespace and name, without a wrapper. */
export interface ListRegisteredPropertiesResponse {
  [key: string]: { [key: string]: RegisteredProperty };
}

/** Values by namespace and property name. The namespace of an app is its client ID. */
export interface PropertiesInput {
  [key: string]: { [key: string]: PropertyValueInput };
}

export interface UpdateLicensePropertiesRequest {
  properties: PropertiesInput;
}

export interface ListLicensePropertiesRequest {
  /** Returns only namespaces with this prefix. */
  namespace_prefix?: string;
  /** Returns only properties whose names have this prefix. */
  name_prefix?: string;
}

/** Properties of the license with their values, by namespace and name, without a wrapper. */
export interface ListLicensePropertiesResponse {
  [key: string]: { [key: string]: PropertyValue };
}

/** Names of properties by namespace. */
export interface PropertyNamesInput {
  [key: string]: string[];
}

export interface DeleteLicensePropertiesRequest {
  properties: PropertyNamesInput;
}

export interface UpdateGroupPropertiesRequest {
  /** ID of the group. */
  group_id: number;
  properties: PropertiesInput;
}

export interface ListGroupPropertiesRequest {
  /** ID of the group. */
  group_id: number;
  /** Returns only namespaces with this prefix. */
  namespace_prefix?: string;
  /** Returns only properties whose names have this prefix. */
  name_prefix?: string;
}

/** Properties of the group with their values, by namespace and name, without a wrapper. */
export interface ListGroupPropertiesResponse {
  [key: string]: { [key: string]: PropertyValue };
}

export interface DeleteGroupPropertiesRequest {
  /** ID of the group. */
  group_id: number;
  properties: PropertyNamesInput;
}

/** The chats to report. */
export interface ChatWebhookFiltersInput {
  /** Whether to report only chats whose property `source.client_id` is the client ID of the caller's app. */
  only_my_chats?: boolean;
  chat_member_ids?: ChatMembersFilterInput;
}

/** A webhook for an action on a chat. */
export interface RegisterChatWebhookRequest {
  action: ChatWebhookAction;
  /**
   * A secret key that each delivery repeats to prove its origin.
   *
   * Format: password
   */
  secret_key: string;
  url: WebhookUrl;
  /** Additional data to include in the deliveries. */
  additional_data?: WebhookAdditionalData[];
  /** A description of the webhook for your own use. */
  description?: string;
  filters?: ChatWebhookFiltersInput;
}

/** The events to report. */
export interface EventWebhookFiltersInput {
  author_type?: AuthorType;
  /** Whether to report only chats whose property `source.client_id` is the client ID of the caller's app. */
  only_my_chats?: boolean;
  chat_member_ids?: ChatMembersFilterInput;
}

/** A webhook for an event in a chat. It can be limited to events from customers or from agents. */
export interface RegisterEventWebhookRequest {
  /** The action to report. */
  action: "incoming_event" | "event_updated";
  /**
   * A secret key that each delivery repeats to prove its origin.
   *
   * Format: password
   */
  secret_key: string;
  url: WebhookUrl;
  /** Additional data to include in the deliveries. */
  additional_data?: WebhookAdditionalData[];
  /** A description of the webhook for your own use. */
  description?: string;
  filters?: EventWebhookFiltersInput;
}

/** A webhook for the routing status of agents and bots. It has no filters. */
export interface RegisterRoutingStatusWebhookRequest {
  action: "routing_status_set";
  /**
   * A secret key that each delivery repeats to prove its origin.
   *
   * Format: password
   */
  secret_key: string;
  url: WebhookUrl;
  /** Additional data to include in the deliveries. */
  additional_data?: WebhookAdditionalData[];
  /** A description of the webhook for your own use. */
  description?: string;
}

/** A webhook for deleted agents. It can be limited to certain agents and carries no additional data. */
export interface RegisterAgentDeletedWebhookRequest {
  action: "agent_deleted";
  /**
   * A secret key that each delivery repeats to prove its origin.
   *
   * Format: password
   */
  secret_key: string;
  url: WebhookUrl;
  /** A description of the webhook for your own use. */
  description?: string;
  filters?: AgentDeletedFiltersInput;
}

/** A webhook for new customers. It has no filters and carries no additional data. */
export interface RegisterCustomerCreatedWebhookRequest {
  action: "customer_created";
  /**
   * A secret key that each delivery repeats to prove its origin.
   *
   * Format: password
   */
  secret_key: string;
  url: WebhookUrl;
  /** A description of the webhook for your own use. */
  description?: string;
}

/** The webhook to register. `action` determines which filters and additional data are allowed. */
export type RegisterWebhookRequest =
  | RegisterChatWebhookRequest
  | RegisterEventWebhookRequest
  | RegisterRoutingStatusWebhookRequest
  | RegisterAgentDeletedWebhookRequest
  | RegisterCustomerCreatedWebhookRequest;

export interface RegisterWebhookResponse {
  /** ID of the new webhook. */
  webhook_id: string;
}

/** A registered webhook. */
export interface RegisteredWebhook {
  /** ID of the webhook. */
  webhook_id: string;
  /** URL that receives the webhook. */
  url: string;
  /** The description given at registration. */
  description?: string;
  action: WebhookAction;
  /**
   * The secret key that comes with each delivery. Missing from the vendor's sample.
   *
   * Format: password
   */
  secret_key?: string;
  /** Additional data in the deliveries. Missing from the vendor's sample. */
  additional_data?: WebhookAdditionalData[];
  filters?: WebhookFilters;
  /** Client ID of the app that registered the webhook. */
  owner_client_id?: string;
}

/** The webhooks. The response is an array without a wrapper. */
export type ListRegisteredWebhooksResponse = RegisteredWebhook[];

export interface UnregisterWebhookRequest {
  /** ID of the webhook. */
  webhook_id: string;
}

/** ID of the registered webhook that triggered the delivery. */
export type WebhookId = string;

/**
 * The secret key given at registration of the webhook. A receiver compares it to verify the sender.
 *
 * Format: password
 */
export type SecretKey = string;

/** ID of the license that the event comes from. Later versions send `organization_id` instead. */
export type LicenseId = number;

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
}

/** Request body of the `incoming_chat` webhook. */
export interface IncomingChatWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "incoming_chat";
  license_id: LicenseId;
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
  license_id: LicenseId;
  payload: ChatDeactivatedPayload;
  additional_data?: ChatAdditionalData;
}

/** A chat and the granted or revoked access to it. */
export interface ChatAccessPayload {
  /** ID of the chat. */
  id: string;
  access: Access;
}

/** Request body of the `chat_access_granted` webhook. */
export interface ChatAccessGrantedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "chat_access_granted";
  license_id: LicenseId;
  payload: ChatAccessPayload;
  additional_data?: ChatAdditionalData;
}

/** Request body of the `chat_access_revoked` webhook. */
export interface ChatAccessRevokedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "chat_access_revoked";
  license_id: LicenseId;
  payload: ChatAccessPayload;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
  payload: IncomingRichMessagePostbackPayload;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
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
  license_id: LicenseId;
  payload: RoutingStatusSetPayload;
  additional_data?: ChatAdditionalData;
}

export interface AgentDeletedPayload {
  /** ID of the agent who was deleted. */
  agent_id: string;
}

/** Empty, because a registration for this action cannot request additional data. Receivers accept any content, because the vendor's Webhooks page shows some. */
export interface NoAdditionalData {
  [key: string]: unknown;
}

/** Request body of the `agent_deleted` webhook. */
export interface AgentDeletedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "agent_deleted";
  license_id: LicenseId;
  payload: AgentDeletedPayload;
  additional_data?: NoAdditionalData;
}

export interface CustomerCreatedPayload {
  customer: CustomerUser;
}

/** Request body of the `customer_created` webhook. */
export interface CustomerCreatedWebhook {
  webhook_id: WebhookId;
  secret_key: SecretKey;
  action: "customer_created";
  license_id: LicenseId;
  payload: CustomerCreatedPayload;
  additional_data?: NoAdditionalData;
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
  license_id: LicenseId;
  payload: EventsMarkedAsSeenPayload;
  additional_data?: ChatAdditionalData;
}
