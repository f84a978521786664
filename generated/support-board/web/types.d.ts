// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

/**
 * Secret token of an administrator, required in every call. It is a body field, so no OpenAPI security scheme can describe it.
 *
 * Format: password
 */
export type ApiToken = string;

/**
 * ID of a record. The server returns most IDs as strings and some as numbers, sometimes both within one object. Compare them as strings.
 *
 * @example 881
 */
export type Id = string | number;

/** The user to get, for `get-user`. */
export interface GetUserRequest {
  function: "get-user";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
  /**
   * Whether to include the additional details.
   *
   * @default false
   */
  extra?: boolean;
}

/** Type of a user. `bot` appears in responses only. */
export type UserType = "visitor" | "lead" | "user" | "agent" | "admin" | "bot";

/**
 * UTC date and time as `YYYY-MM-DD HH:MM:SS`. It has no time zone, so it is not an RFC 3339 timestamp.
 *
 * @example 2020-05-12 14:28:57
 */
export type Timestamp = string;

/** Department ID, or null if there is none. */
export type DepartmentReference = string | number | null;

/**
 * Token that logs a user in. An administrator's token is also the credential of this API.
 *
 * Format: password
 */
export type UserToken = string;

/**
 * Hash of a password. May be empty.
 *
 * Format: password
 */
export type PasswordHash = string;

/** An additional detail of a user. */
export interface UserDetail {
  /** Slug of the detail, such as `phone` or `country_code`. */
  slug: string;
  /** Label shown to people. */
  name: string;
  value: string;
}

/** Values by key. PHP returns an empty array if there are no values. */
export type PhpMap = Record<string, unknown> | [];

/** A user of any type. Contains secrets. */
export interface User {
  id: Id;
  first_name: string;
  last_name: string;
  email: string | null;
  /** URL of the profile image. */
  profile_image: string;
  user_type: UserType;
  creation_time: Timestamp;
  last_activity: Timestamp;
  department: DepartmentReference;
  token: UserToken;
  password?: PasswordHash;
  /** Additional details. Whether a function returns them depends on `extra`. */
  details?: UserDetail[];
  /** Values of the additional details by slug. `get-users` returns them on request. */
  extra?: PhpMap;
}

/** The function ran and rejected its input. */
export interface ValidationError {
  success: false;
  /** Error code, such as `duplicate-email`. The operation lists the documented codes. */
  response: string;
}

/** The call did not reach its function, or the function stopped with an error. This error has no key `success`. */
export interface CallError {
  status: "error";
  /** Error code such as `invalid-token`, or the message of MySQL or cURL. */
  response: string;
  /** Error message in English. Some errors leave it out. */
  message?: string;
}

/** A failed call. The HTTP status may be 200, so check the body. The two variants have no key in common except `response`. */
export type Failure = ValidationError | CallError;

/** The user, or false. */
export type GetUserResponse = { success: true; response: User | false } | Failure;

/** The detail and value to search for, for `get-user-by`. */
export interface GetUserByRequest {
  function: "get-user-by";
  token: ApiToken;
  /** Detail to compare. */
  by: "email" | "first_name" | "last_name" | "phone" | (string & {});
  /** Value that the detail must have. */
  value: string;
}

/** A user found by a detail. Observed servers also return the optional properties, which include a secret. */
export interface FoundUser {
  id: Id;
  first_name: string;
  last_name: string;
  email: string | null;
  /** URL of the profile image. */
  profile_image?: string;
  user_type: UserType;
  creation_time?: Timestamp;
  last_activity?: Timestamp;
  department: DepartmentReference;
  token?: UserToken;
}

/** The user, or false. */
export type GetUserByResponse = { success: true; response: FoundUser | false } | Failure;

/** The user, and optionally one detail, for `get-user-extra`. */
export interface GetUserExtraRequest {
  function: "get-user-extra";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
  /**
   * Slug of the detail to return, such as `phone`. Defaults to all details.
   *
   * @default false
   */
  slug?: string | false;
  /**
   * Value to return if the detail is not found. Defaults to false.
   *
   * @default false
   */
  default?: string | boolean;
}

/** All details or, with `slug`, the value of one. */
export type GetUserExtraResponse = { success: true; response: UserDetail[] | string | false } | Failure;

/** The user whose language `get-user-language` returns. */
export interface GetUserLanguageRequest {
  function: "get-user-language";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
}

/**
 * Two-letter language code such as `es`, sometimes with a region.
 *
 * @example es
 */
export type LanguageCode = string;

/** The language code, or false. */
export type GetUserLanguageResponse = { success: true; response: LanguageCode | false } | Failure;

/** A pair of the column to sort by and the direction. */
export type UserSorting = [
  (
    | "first_name"
    | "last_name"
    | "email"
    | "profile_image"
    | "user_type"
    | "creation_time"
    | "last_activity"
    | "department"
  ),
  "ASC" | "DESC",
];

/** A user type that you can assign. */
export type AssignableUserType = "visitor" | "lead" | "user" | "agent" | "admin";

/** Page of 100 results, counted from 0. `0` returns the first hundred, `1` the second. Responses contain neither a total nor a next page. */
export type Pagination = number;

/** IDs of records. */
export type IdList = Id[];

/** Filters, sorting and paging for `get-users`. */
export interface GetUsersRequest {
  function: "get-users";
  token: ApiToken;
  sorting?: UserSorting;
  /** User types to return. Defaults to all types. */
  user_types?: AssignableUserType[];
  /** Text to search for. */
  search?: string;
  pagination?: Pagination;
  /**
   * Whether to include each user's additional details, or the slugs of the details to include. Defaults to none.
   *
   * @default false
   */
  extra?: boolean | string[];
  /**
   * IDs of the only users to return. Observed servers read this field as `users_id`.
   *
   * @default false
   */
  user_ids?: IdList | false;
  /** IDs of the only users to return. Servers read this field instead of `user_ids`. */
  users_id?: IdList;
}

/** The users. An empty list if there are none. */
export type UserListResponse = { success: true; response: User[] } | Failure;

/**
 * Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or the ID of a record. The server always reads a bare number as an ID.
 *
 * @example 2020-05-13 13:35:59
 */
export type DateOrId = string | number;

/** The starting point for `get-new-users`. */
export interface GetNewUsersRequest {
  function: "get-new-users";
  token: ApiToken;
  datetime: DateOrId;
}

/** Filters and sorting for `get-online-users`. */
export interface GetOnlineUsersRequest {
  function: "get-online-users";
  token: ApiToken;
  /** IDs of the users to exclude. */
  exclude_id?: IdList;
  /**
   * Column to sort by.
   *
   * @default creation_time
   */
  sorting?: string;
  /**
   * Whether to return only agents and administrators.
   *
   * @default false
   */
  agents?: boolean;
}

/** The details to look for, and in which users, for `get-users-with-details`. */
export interface GetUsersWithDetailsRequest {
  function: "get-users-with-details";
  token: ApiToken;
  /** Slugs of the details, such as `email` or `phone`. */
  details: string[];
  /**
   * Users to search. Defaults to all users.
   *
   * @default false
   */
  user_ids?: IdList | string | false;
}

/** A user and that user's value of a detail. */
export interface UserDetailValue {
  /** User ID. */
  id: Id;
  value: string;
}

/** For each detail's slug, the users who have that detail. */
export interface UsersByDetail {
  [key: string]: UserDetailValue[];
}

/** The users by detail. */
export type GetUsersWithDetailsResponse = { success: true; response: UsersByDetail } | Failure;

/** The agent to get, for `get-agent`. */
export interface GetAgentRequest {
  function: "get-agent";
  token: ApiToken;
  /** Agent ID. */
  agent_id: Id;
}

/** An agent or administrator. Contains secrets. */
export interface Agent {
  id: Id;
  first_name: string;
  last_name: string;
  email: string | null;
  /** URL of the profile image. */
  profile_image: string;
  user_type: "agent" | "admin";
  creation_time: Timestamp;
  last_activity: Timestamp;
  department: DepartmentReference;
  token: UserToken;
  password?: PasswordHash;
  details?: UserDetail[];
}

/** The agent, or false. */
export type GetAgentResponse = { success: true; response: Agent | false } | Failure;

/** Filter for `get-agents-ids`. */
export interface GetAgentsIdsRequest {
  function: "get-agents-ids";
  token: ApiToken;
  /**
   * Whether to include administrators.
   *
   * @default true
   */
  admins?: boolean;
}

/** IDs of records. An empty list if there are none. */
export type IdListResponse = { success: true; response: Id[] } | Failure;

/** The conversation, for `get-user-from-conversation`. */
export interface GetUserFromConversationRequest {
  function: "get-user-from-conversation";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /**
   * Whether to return the agent who replied last instead of the user.
   *
   * @default false
   */
  agent?: boolean;
}

/** The user or the last agent of a conversation. Observed servers of 2024 and later return all user properties, including secrets. */
export interface ConversationUser {
  id: Id;
  email: string | null;
  token?: UserToken;
  password?: PasswordHash;
}

/** The user, the agent, or false. */
export type GetUserFromConversationResponse = { success: true; response: ConversationUser | false } | Failure;

/** A call to `agents-online`, which takes no arguments besides the token. */
export interface CheckAgentsOnlineRequest {
  function: "agents-online";
  token: ApiToken;
}

/** True or false, as the operation describes. */
export type FlagResponse = { success: true; response: boolean } | Failure;

/** The text to search for, for `search-users`. */
export interface SearchUsersRequest {
  function: "search-users";
  token: ApiToken;
  /** Text to search for. The search includes additional details. */
  search: string;
}

/** A pair of a value and the label shown to people. */
export type ValueAndLabel = [string, string];

/** Additional details by slug, each a pair of value and label. The listed details are built in. You can add any other slug. */
export interface UserDetailsInput {
  phone?: ValueAndLabel;
  city?: ValueAndLabel;
  language?: ValueAndLabel;
  country?: ValueAndLabel;
  birthday?: ValueAndLabel;
  company?: ValueAndLabel;
  facebook?: ValueAndLabel;
  twitter?: ValueAndLabel;
  linkedin?: ValueAndLabel;
  website?: ValueAndLabel;
  ip?: ValueAndLabel;
  country_code?: ValueAndLabel;
  browser?: ValueAndLabel;
  currency?: ValueAndLabel;
  location?: ValueAndLabel;
  os?: ValueAndLabel;
  time_zone?: ValueAndLabel;
  current_url?: ValueAndLabel;
  [key: string]: ValueAndLabel | undefined;
}

/** Details of the user to add, for `add-user`. */
export interface AddUserRequest {
  function: "add-user";
  token: ApiToken;
  /**
   * First name.
   *
   * @default User
   */
  first_name?: string;
  /** Last name. Defaults to `#` and a random number. */
  last_name?: string;
  /**
   * Email address, unique among users.
   *
   * @default
   */
  email?: string;
  /** URL of the profile image. Defaults to one of the vendor's images. */
  profile_image?: string;
  /**
   * Login password.
   *
   * Format: password
   * @default
   */
  password?: string;
  /** Defaults to `user` if there is an email, otherwise to `visitor`. */
  user_type?: AssignableUserType;
  extra?: UserDetailsInput;
}

/** The function ran and rejected its input. */
export interface AddUserValidationError {
  success: false;
  /** Error code. */
  response: "duplicate-email" | "invalid-user-type" | "duplicate-phone" | (string & {});
}

/** ID of the record that the operation describes. */
export type AddUserResponse = { success: true; response: Id } | AddUserValidationError | CallError;

/** New details of a user, for `update-user`. */
export interface UpdateUserRequest {
  function: "update-user";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
  /** New first name. */
  first_name?: string;
  /** New last name. */
  last_name?: string;
  /** New email address. The word `NULL` deletes it. */
  email?: string;
  /** URL of the profile image. */
  profile_image?: string;
  /**
   * New password.
   *
   * Format: password
   */
  password?: string;
  user_type?: AssignableUserType;
  settings_extra?: UserDetailsInput;
}

/** The function ran and rejected its input. */
export interface UpdateUserValidationError {
  success: false;
  /** Error code. */
  response: "duplicate-email" | "invalid-user-type" | "duplicate-phone" | (string & {});
}

/** The call succeeded. */
export type UpdateUserResponse = { success: true; response: true } | UpdateUserValidationError | CallError;

/** The user to delete, for `delete-user`. */
export interface DeleteUserRequest {
  function: "delete-user";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
}

/** The call succeeded. */
export type DoneResponse = { success: true; response: true } | Failure;

/** The users to delete, for `delete-users`. */
export interface DeleteUsersRequest {
  function: "delete-users";
  token: ApiToken;
  /** User IDs. */
  user_ids: IdList;
}

/** The user to check, for `is-online`. */
export interface IsUserOnlineRequest {
  function: "is-online";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
}

/** The user, and optionally the URL to set, for `current-url`. */
export interface GetOrSetCurrentUrlRequest {
  function: "current-url";
  token: ApiToken;
  /** User ID. */
  user_id?: Id;
  /** URL to store. Without it, the call returns the stored URL. */
  url?: string;
}

/** The current URL, or a boolean. */
export type GetOrSetCurrentUrlResponse = { success: true; response: string | boolean } | Failure;

/** A call to `count-users`, which takes no arguments besides the token. */
export interface CountUsersRequest {
  function: "count-users";
  token: ApiToken;
}

/** A number that the server returns as a string. */
export type NumericString = string;

/** Number of users, in total and by type. */
export interface UserCounts {
  /** Number of users of all types, as a string. */
  all: NumericString;
  /** Number of leads, as a string. */
  lead: NumericString;
  /** Number of users of type `user`, as a string. */
  user: NumericString;
  /** Number of visitors, as a string. */
  visitor: NumericString;
}

/** The user counts. */
export type CountUsersResponse = { success: true; response: UserCounts } | Failure;

/** The user to change, for `update-user-to-lead`. */
export interface UpdateUserToLeadRequest {
  function: "update-user-to-lead";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
}

/** The name whose initials `get-avatar` draws. */
export interface GetAvatarRequest {
  function: "get-avatar";
  token: ApiToken;
  /** Name for the first initial. */
  first_name: string;
  /** Name for the second initial. */
  last_name?: string;
}

/** URL of the resource that the operation describes. */
export type UrlResponse = { success: true; response: string } | Failure;

/** A call to `get-bot-id`, which takes no arguments besides the token. */
export interface GetBotIdRequest {
  function: "get-bot-id";
  token: ApiToken;
}

/** ID of the record that the operation describes. */
export type IdResponse = { success: true; response: Id } | Failure;

/** The user and conversation to check, for `is-typing`. */
export interface IsUserTypingRequest {
  function: "is-typing";
  token: ApiToken;
  /** ID of the user or agent. */
  user_id: Id;
  /** Conversation ID. */
  conversation_id: Id;
}

/** The conversation to check, for `is-agent-typing`. */
export interface IsAgentTypingRequest {
  function: "is-agent-typing";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
}

/** An agent who is typing. */
export interface TypingAgent {
  id: Id;
  first_name: string;
  last_name: string;
}

/** The agent who is typing, or false. */
export type IsAgentTypingResponse = { success: true; response: TypingAgent | false } | Failure;

/** Who is typing, and in which conversation, for `set-typing`. */
export interface SetTypingRequest {
  function: "set-typing";
  token: ApiToken;
  /** ID of the user or agent. */
  user_id?: Id;
  /** The conversation. */
  conversation_id?: Id | -1;
}

/** Credentials for `login`. Set `email` and `password`, or `user_id` and the user's token. */
export interface LoginUserRequest {
  function: "login";
  token: ApiToken;
  /**
   * Use together with `password`.
   *
   * @default
   */
  email?: string;
  /**
   * Use together with `email`.
   *
   * Format: password
   * @default
   */
  password?: string;
  /** User ID. Use together with the user's token. */
  user_id?: Id;
  /**
   * Token of the user, shown in the user's profile in the Users area. The vendor documents it as a second `token`.
   *
   * Format: password
   */
  user_token?: string;
}

/** A logged-in user. Observed servers also return the optional properties. Contains secrets. */
export interface LoggedInUser {
  id: Id;
  /** URL of the profile image. */
  profile_image: string;
  first_name: string;
  last_name: string;
  email: string | null;
  user_type: UserType;
  token: UserToken;
  /** URL of the installation. */
  url?: string;
  password?: PasswordHash;
  department?: DepartmentReference;
}

/** A pair of the user and the encrypted login data for the `sb-login` cookie. */
export type UserLogin = [LoggedInUser, string];

/** The user and the login data, or false. */
export type LoginUserResponse = { success: true; response: UserLogin | false | "ip-ban" } | Failure;

/** A call to `logout`, which takes no arguments besides the token. */
export interface LogoutUserRequest {
  function: "logout";
  token: ApiToken;
}

/** New details of the logged-in user, for `update-login`. The call deletes every detail that you leave out. */
export interface UpdateLoginRequest {
  function: "update-login";
  token: ApiToken;
  /**
   * URL of the profile image.
   *
   * @default
   */
  profile_image?: string;
  /**
   * First name.
   *
   * @default
   */
  first_name?: string;
  /**
   * Last name.
   *
   * @default
   */
  last_name?: string;
  /**
   * Email address.
   *
   * @default
   */
  email?: string;
  /** Department ID, for agents in the admin area. Defaults to none. */
  department?: Id;
}

/** The user details that a login holds. Which other details it includes depends on the previous login. Contains secrets. */
export interface LoginDetails {
  id?: Id;
  /** URL of the profile image. */
  profile_image: string;
  first_name: string;
  last_name: string;
  email: string | null;
  department?: DepartmentReference;
  user_type?: UserType;
  token?: UserToken;
  /** URL of the installation. */
  url?: string;
  password?: PasswordHash;
}

/** A pair of the new details and the encrypted login data for the `sb-login` cookie. */
export type UpdatedLogin = [LoginDetails, string];

/** The new login data. */
export type UpdateLoginResponse = { success: true; response: string | UpdatedLogin } | Failure;

/** A call to `delete-leads`, which takes no arguments besides the token. */
export interface DeleteLeadsRequest {
  function: "delete-leads";
  token: ApiToken;
}

/** Name and profile image of the bot, for `update-bot`. */
export interface UpdateBotRequest {
  function: "update-bot";
  token: ApiToken;
  /** Name of the bot. */
  name?: string;
  /** URL of the bot's profile image. */
  profile_image?: string;
}

/** Whether the bot was updated. */
export type UpdateBotResponse = { success: true; response: true | false | Id } | Failure;

/** The users to export, for `csv-users`. */
export interface ExportUsersRequest {
  function: "csv-users";
  token: ApiToken;
  /**
   * IDs of the users to export. Defaults to all users. Observed servers read this field as `users_id`.
   *
   * @default false
   */
  user_ids?: IdList | false;
  /** IDs of the users to export. Servers read this field instead of `user_ids`. */
  users_id?: IdList;
}

/** The conversation to get, for `get-conversation`. */
export interface GetConversationRequest {
  function: "get-conversation";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /** ID of the user the conversation belongs to. */
  user_id?: Id;
}

/** A pair of the name and the full URL of a file that is already on a server. */
export type Attachment = [string, string];

/** Attachments of a message. An empty string means that there are none. Any other string holds the list as JSON. */
export type MessageAttachments = string | Attachment[];

/** Status of a message, as a string. It differs from a conversation's status. The vendor shows `0` and `2` without explanation. */
export type MessageStatusCode = string;

/** Additional values of a message. An empty string or array means that there are none. Any other string holds JSON, which may be malformed (observed). */
export type MessagePayload = string | Record<string, unknown> | unknown[];

/** A message and its author. */
export interface Message {
  id: Id;
  user_id: Id;
  message: string;
  creation_time: Timestamp;
  attachments: MessageAttachments;
  status_code: MessageStatusCode;
  payload: MessagePayload;
  conversation_id: Id;
  first_name: string;
  last_name: string;
  profile_image: string;
  user_type: UserType;
}

/** Status of a conversation, as a string. `0` is live, `1` waiting for the user, `2` waiting for an agent, `3` archived, `4` trash. */
export type ConversationStatusText = "0" | "1" | "2" | "3" | "4";

/** Details of a conversation and its user, returned beside the messages. */
export interface ConversationDetails {
  user_id: Id;
  first_name: string;
  last_name: string;
  profile_image: string;
  user_type: UserType;
  id: Id;
  title: string;
  /** When the conversation was created. Later observed servers name it `creation_time`. */
  conversation_time?: Timestamp;
  /** Status of the conversation. Later observed servers name it `status_code`. */
  conversation_status_code?: ConversationStatusText;
  creation_time?: Timestamp;
  status_code?: ConversationStatusText;
  department: DepartmentReference;
}

/** A conversation and its messages. */
export interface ConversationWithMessages {
  messages: Message[];
  details: ConversationDetails;
}

/** The conversation, or an empty conversation. */
export type GetConversationResponse =
  | { success: true; response: ConversationWithMessages | { messages: []; details: "" } | false }
  | Failure;

/** Status of a conversation. `0` is live, `1` waiting for the user, `2` waiting for an agent, `3` archived, `4` trash. */
export type ConversationStatusCode = 0 | 1 | 2 | 3 | 4;

/** Source of a conversation. `em` is email, `tk` ticket, `wa` WhatsApp, `fb` Facebook Messenger, `ig` Instagram, `tw` Twitter, `wc` WeChat, `tx` text message, `gb` Google Business Messages, `tg` Telegram, `ln` LINE, `vb` Viber. */
export type ConversationSource =
  | "em"
  | "tk"
  | "wa"
  | "fb"
  | "ig"
  | "tw"
  | "wc"
  | "tx"
  | "gb"
  | "tg"
  | "ln"
  | "vb"
  | "tm";

/** Filters and paging for `get-conversations`. */
export interface GetConversationsRequest {
  function: "get-conversations";
  token: ApiToken;
  pagination?: Pagination;
  /** Status of the conversations to return. Defaults to all conversations outside the archive and the trash. */
  status_code?: ConversationStatusCode | "all";
  /**
   * Whether the queue or the routing is active in Settings > Miscellaneous.
   *
   * @default false
   */
  routing?: boolean;
  /**
   * Whether to include conversations without an agent.
   *
   * @default false
   */
  routing_unassigned?: boolean;
  /** ID of the department the conversations are assigned to. */
  department?: Id;
  source?: ConversationSource;
  /** Tag of the conversations. */
  tag?: string;
}

/** ID of the assigned agent, or null if there is none. */
export type AgentReference = string | number | null;

/** Text, or null if nothing is stored. */
export type OptionalText = string | null;

/** An item in a list of all conversations, with the last message and the user. */
export interface ConversationListItem {
  /** Text of the last message. */
  message: string;
  message_id: Id;
  attachments: MessageAttachments;
  payload: MessagePayload;
  message_status_code: MessageStatusCode;
  last_update_time: Timestamp;
  message_user_id: Id;
  message_first_name?: string;
  message_last_name?: string;
  message_profile_image?: string;
  message_user_type: UserType;
  conversation_id: Id;
  conversation_user_id: Id;
  conversation_status_code: ConversationStatusText;
  conversation_creation_time: Timestamp;
  department?: DepartmentReference;
  agent_id?: AgentReference;
  title?: string;
  source?: OptionalText;
  extra?: OptionalText;
  tags?: OptionalText;
  conversation_first_name?: string;
  conversation_last_name?: string;
  conversation_profile_image?: string;
  conversation_user_type?: UserType;
}

/** The conversations and their users. An empty list if there are none. */
export type ConversationListResponse = { success: true; response: ConversationListItem[] } | Failure;

/** The starting point and filters for `get-new-conversations`. */
export interface GetNewConversationsRequest {
  function: "get-new-conversations";
  token: ApiToken;
  /** Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a conversation ID. */
  datetime: DateOrId;
  /**
   * Whether the queue or the routing is active in Settings > Miscellaneous.
   *
   * @default false
   */
  routing?: boolean;
  /**
   * Whether to include conversations without an agent.
   *
   * @default false
   */
  routing_unassigned?: boolean;
}

/** The user and filters for `get-user-conversations`. */
export interface GetUserConversationsRequest {
  function: "get-user-conversations";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
  /** ID of a conversation to exclude. */
  exclude_id?: Id;
  /**
   * Whether the user is an agent or administrator. Observed servers read this field as `agent`.
   *
   * @default false
   */
  agents?: boolean;
  /** Whether the user is an agent or administrator. Servers read this field instead of `agents`. */
  agent?: boolean;
}

/** An item in a list of one user's conversations, with the last message. */
export interface UserConversationListItem {
  /** Text of the last message. */
  message: string;
  message_id: Id;
  attachments: MessageAttachments;
  payload: MessagePayload;
  message_status_code: MessageStatusCode;
  last_update_time: Timestamp;
  message_user_id: Id;
  message_first_name?: string;
  message_last_name?: string;
  message_profile_image?: string;
  message_user_type: UserType;
  conversation_id: Id;
  conversation_user_id: Id;
  conversation_status_code: ConversationStatusText;
  conversation_creation_time: Timestamp;
  department?: DepartmentReference;
  agent_id?: AgentReference;
  title?: string;
  source?: OptionalText;
  extra?: OptionalText;
  tags?: OptionalText;
}

/** The user's conversations. An empty list if there are none. */
export type UserConversationListResponse = { success: true; response: UserConversationListItem[] } | Failure;

/** The user and the starting point, for `get-new-user-conversations`. */
export interface GetNewUserConversationsRequest {
  function: "get-new-user-conversations";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
  /** Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a conversation ID. */
  datetime: DateOrId;
}

/** The text to search for, for `search-conversations`. */
export interface SearchConversationsRequest {
  function: "search-conversations";
  token: ApiToken;
  /** Text to search for. */
  search: string;
}

/** The user and the text to search for, for `search-user-conversations`. */
export interface SearchUserConversationsRequest {
  function: "search-user-conversations";
  token: ApiToken;
  /** Text to search for. */
  search: string;
  /** User ID. */
  user_id: Id;
}

/** ID of a record, or -1 for none. */
export type IdOrMinusOne = Id | -1;

/** The conversation to create, for `new-conversation`. */
export interface CreateConversationRequest {
  function: "new-conversation";
  token: ApiToken;
  /** ID of the user the conversation belongs to. */
  user_id: Id;
  /** @default 1 */
  status_code?: ConversationStatusCode;
  /**
   * Title of the conversation.
   *
   * @default
   */
  title?: string;
  /**
   * Department ID from Settings > Miscellaneous > Departments, or -1 for none.
   *
   * @default -1
   */
  department?: IdOrMinusOne;
  /**
   * ID of the assigned agent, or -1 for none.
   *
   * @default -1
   */
  agent_id?: IdOrMinusOne;
  /** @default false */
  source?: ConversationSource | false;
  /**
   * First extra value of the conversation.
   *
   * @default false
   */
  extra?: string | false;
  /**
   * Second extra value.
   *
   * @default false
   */
  extra_2?: string | false;
  /**
   * Third extra value.
   *
   * @default false
   */
  extra_3?: string | false;
  /**
   * Tags separated by commas.
   *
   * @default false
   */
  tags?: string | false;
}

/** The function ran and rejected its input. */
export interface CreateConversationValidationError {
  success: false;
  /** Error code. */
  response: "user-not-found" | (string & {});
}

/** The new conversation. */
export type CreateConversationResponse =
  | { success: true; response: ConversationWithMessages }
  | CreateConversationValidationError
  | CallError;

/** The conversation and its new status, for `update-conversation-status`. */
export interface UpdateConversationStatusRequest {
  function: "update-conversation-status";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  status_code: ConversationStatusCode;
}

/** The function ran and rejected its input. */
export interface UpdateConversationStatusValidationError {
  success: false;
  /** Error code. */
  response: "invalid-status-code" | (string & {});
}

/** The call succeeded. */
export type UpdateConversationStatusResponse =
  | { success: true; response: true }
  | UpdateConversationStatusValidationError
  | CallError;

/** ID of a record, or false to remove the current one. */
export type IdOrFalse = Id | false;

/** The conversation and its new department, for `update-conversation-department`. */
export interface UpdateConversationDepartmentRequest {
  function: "update-conversation-department";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /** Department ID from Settings > Miscellaneous > Departments. False removes the department. */
  department: IdOrFalse;
  /** Text of a notification. If set, the server notifies the agents of the new department by email, push notification and text message. */
  message?: string;
}

/** The conversation and its new agent, for `update-conversation-agent`. */
export interface UpdateConversationAgentRequest {
  function: "update-conversation-agent";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /** Agent ID. False removes the agent. */
  agent_id: IdOrFalse;
  /** Text of a notification. If set, the server notifies the agent by email, push notification and text message. */
  message?: string;
}

/** The function ran and rejected its input. */
export interface UpdateConversationAgentValidationError {
  success: false;
  /** Error code. */
  response: "not-an-agent" | (string & {});
}

/** The call succeeded. */
export type UpdateConversationAgentResponse =
  | { success: true; response: true }
  | UpdateConversationAgentValidationError
  | CallError;

/** A user's rating of a conversation. */
export interface ConversationRating {
  /** ID of the conversation to rate. */
  conversation_id: Id;
  /** `1` is positive, `0` is negative. */
  rating: 1 | 0 | "1" | "0";
}

/** Additional values to store with a message. You can set any key. */
export interface PayloadInput {
  [key: string]: unknown;
}

/** The rating, and optionally a message to update, for `set-rating`. */
export interface SetRatingRequest {
  function: "set-rating";
  token: ApiToken;
  /** The rating. */
  settings: ConversationRating | { settings: ConversationRating };
  /** Additional values to store with the message. */
  payload?: PayloadInput;
  /** ID of the message to update. */
  message_id?: Id;
  /** New text of the message. */
  message?: string;
  /** ID of the user whose conversation contains the message. */
  user_id: Id;
}

/** The function ran and rejected its input. */
export interface SetRatingValidationError {
  success: false;
  /** Error code. */
  response: "conversation-id-not-found" | (string & {});
}

/** The call succeeded. */
export type SetRatingResponse = { success: true; response: true } | SetRatingValidationError | CallError;

/** The agent whose ratings `get-rating` counts. */
export interface GetRatingRequest {
  function: "get-rating";
  token: ApiToken;
  /** Agent ID. */
  user_id: Id;
}

/** Number of positive and negative ratings. */
export type GetRatingResponse =
  | {
      success: true;
      /** A pair of the number of positive ratings and the number of negative ratings. */
      response: [number, number];
    }
  | Failure;

/** The conversation and the starting point, for `get-new-messages`. */
export interface GetNewMessagesRequest {
  function: "get-new-messages";
  token: ApiToken;
  /** ID of the user the conversation belongs to. */
  user_id: Id;
  /** Conversation ID. */
  conversation_id: Id;
  /** Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a message ID. */
  datetime: DateOrId;
  /** ID of the last known message. Servers compare `datetime` with times only. */
  last_id?: Id;
}

/** The messages. An empty list if there are none. */
export type GetNewMessagesResponse = { success: true; response: Message[] } | Failure;

/** The conversation and filters for `get-last-message`. */
export interface GetLastMessageRequest {
  function: "get-last-message";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /**
   * Skip messages with this text.
   *
   * @default false
   */
  exclude_message?: string | false;
  /**
   * Consider only messages of the user with this ID.
   *
   * @default false
   */
  user_id?: Id | false;
}

/** Content of a message, without its author and time. */
export interface LastMessage {
  message: string;
  attachments: MessageAttachments;
  payload: MessagePayload;
}

/** The last message, or an empty string. */
export type GetLastMessageResponse = { success: true; response: LastMessage | "" } | Failure;

/** Files to attach. They must already be on a server, because the request holds only their URLs. */
export type AttachmentList = Attachment[];

/** The message to send, for `send-message`. */
export interface SendMessageRequest {
  function: "send-message";
  token: ApiToken;
  /** ID of the user who sends the message. Get the bot's ID from `get-bot-id`. */
  user_id: Id;
  /** Conversation ID. */
  conversation_id: Id;
  /** Text of the message. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
  /** New status of the conversation. */
  conversation_status_code?: ConversationStatusCode | "skip";
  payload?: PayloadInput;
  /**
   * Whether the queue is active in Settings > Miscellaneous > Queue.
   *
   * @default false
   */
  queue?: boolean;
  /** ID of the user who receives the message. The server uses it to get the user's language. */
  recipient_id?: Id;
}

/** The new message, and the notifications sent for it. */
export interface AddedMessage {
  /** `success`. Later observed servers leave it out. */
  status?: string;
  /** ID of the new message. Later observed servers name it `id`. */
  "message-id"?: Id;
  id?: Id;
  /** Whether the conversation is waiting in the queue. */
  queue: boolean;
  /** Notifications sent to the user or to agents, such as `sms` and `email`. */
  notifications: string[];
  /** Text of the message as stored. */
  message: string;
  /** Whether a human has taken over from the chatbot. */
  human_takeover_active?: boolean;
}

/** The function ran and rejected its input. */
export interface SendMessageValidationError {
  success: false;
  /** Error code. */
  response: "invalid-status-code" | (string & {});
}

/** The new message. */
export type SendMessageResponse = { success: true; response: AddedMessage } | SendMessageValidationError | CallError;

/** New content of a message, for `update-message`. */
export interface UpdateMessageRequest {
  function: "update-message";
  token: ApiToken;
  /** Message ID. */
  message_id: Id;
  /** New text. */
  message?: string;
  /** Attachments that replace the current ones. The files must already be on a server. */
  attachments?: AttachmentList;
  payload?: PayloadInput;
}

/** The message to delete, for `delete-message`. */
export interface DeleteMessageRequest {
  function: "delete-message";
  token: ApiToken;
  /** Message ID. */
  message_id: Id;
}

/** The conversation or message whose attachments `delete-attachments` deletes. */
export interface DeleteAttachmentsRequest {
  function: "delete-attachments";
  token: ApiToken;
  /**
   * ID of the conversation whose attachments to delete.
   *
   * @default false
   */
  conversation_id?: Id | false;
  /**
   * ID of the message whose attachments to delete.
   *
   * @default false
   */
  message_id?: Id | false;
}

/** The messages to mark as read, for `update-messages-status`. */
export interface UpdateMessagesStatusRequest {
  function: "update-messages-status";
  token: ApiToken;
  /** Message IDs. */
  message_ids: IdList;
  /** ID of the conversation that contains the messages. Servers of 2025 require it. */
  conversation_id?: Id;
  /** ID of the user the messages belong to. While Pusher is active, the user's chat updates only if this is set. */
  user_id?: Id;
}

/** One or more conversations, for `get-agents-in-conversation`. */
export interface GetAgentsInConversationRequest {
  function: "get-agents-in-conversation";
  token: ApiToken;
  /** Conversation ID, or a list of conversation IDs. */
  conversation_id: Id | IdList;
}

/** An agent who wrote a message in a conversation. */
export interface AgentInConversation {
  id: Id;
  first_name: string;
  last_name: string;
  /** URL of the profile image. */
  profile_image: string;
  conversation_id: Id;
}

/** Agents by conversation ID. */
export type GetAgentsInConversationResponse =
  | { success: true; response: { [key: string]: AgentInConversation[] } | [] }
  | Failure;

/** The conversation and the file format, for `transcript`. */
export interface ExportTranscriptRequest {
  function: "transcript";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /**
   * File format. False uses the format set in Settings > Admin > Transcript type.
   *
   * @default false
   */
  type?: "csv" | "txt" | false;
}

/** URL of the file, or false. */
export type ExportTranscriptResponse = { success: true; response: string | false } | Failure;

/** The message and its recipients, for `direct-message`. */
export interface SendDirectMessageRequest {
  function: "direct-message";
  token: ApiToken;
  /** User IDs. */
  user_ids: IdList;
  /** Text of the message. */
  message: string;
  /**
   * Subject. Required for emails.
   *
   * @default false
   */
  subject?: string | false;
}

/** The recipient. */
export interface MessagingPlatformUser {
  id: Id;
  /** URL of the profile image. */
  profile_image?: string;
}

/** The messaging platform to send the message to. Telegram and Facebook Messenger need an ID of their own. */
export type MessagingPlatformSource =
  | {
      source: "tg";
      /** Chat ID. */
      chat_id: string | number;
    }
  | {
      source: "fb";
      /** Page ID. */
      page_id: string | number;
    }
  | {
      /** `em` is email, `tk` ticket, `wa` WhatsApp, `ig` Instagram, `tw` Twitter, `wc` WeChat, `tx` text message, `gb` Google Business Messages, `ln` LINE, `vb` Viber. */
      source: "em" | "tk" | "wa" | "ig" | "tw" | "wc" | "tx" | "gb" | "ln" | "vb";
    };

/** The message, its recipient and the platform, for `messaging-platforms-send-message`. */
export interface SendMessagingPlatformsMessageRequest {
  function: "messaging-platforms-send-message";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /** Text of the message. */
  message: string;
  attachments?: AttachmentList;
  /** User ID, or the user with a profile image. */
  user: Id | MessagingPlatformUser;
  source: MessagingPlatformSource;
}

/** True, or the code of a human takeover. */
export type SendMessagingPlatformsMessageResponse = { success: true; response: true | "human_takeover" } | Failure;

/** Filter for `count-conversations`. */
export interface CountConversationsRequest {
  function: "count-conversations";
  token: ApiToken;
  /** @default false */
  status_code?: ConversationStatusCode | false;
}

/** Number of conversations. */
export type CountConversationsResponse =
  | {
      success: true;
      /** Number of conversations. Observed servers may return it as a string. */
      response: number | string;
    }
  | Failure;

/** The conversations to check against an agent or department, for `check-conversations-assignment`. */
export interface CheckConversationsAssignmentRequest {
  function: "check-conversations-assignment";
  token: ApiToken;
  /** IDs of the conversations to check. */
  conversation_ids: IdList;
  /**
   * Agent ID.
   *
   * @default false
   */
  agent_id?: Id | false;
  /**
   * Department ID. Observed servers read this field as `department`.
   *
   * @default false
   */
  department_id?: Id | false;
  /** Department ID. Servers read this field instead of `department_id`. */
  department?: Id;
}

/** The conversation, for `get-last-agent-in-conversation`. */
export interface GetLastAgentInConversationRequest {
  function: "get-last-agent-in-conversation";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
}

/** The agent who replied last. Contains secrets. */
export interface LastAgentInConversation {
  id: Id;
  first_name: string;
  last_name: string;
  email: string | null;
  /** Password hash. Later observed servers leave it out. */
  password?: PasswordHash;
  token?: UserToken;
  user_type?: UserType;
  department?: DepartmentReference;
}

/** The agent, or false. */
export type GetLastAgentInConversationResponse = { success: true; response: LastAgentInConversation | false } | Failure;

/** The bot message to send, and the conversation, for `execute-bot-message`. */
export interface ExecuteBotMessageRequest {
  function: "execute-bot-message";
  token: ApiToken;
  /** Name of the bot message. */
  name: "offline" | "follow_up" | "welcome";
  /** ID of the conversation to send the message to. */
  conversation_id: Id;
  /**
   * Text to show as the excerpt in the admin area and in the chat dashboard.
   *
   * @default false
   */
  last_user_message?: string | false;
  /**
   * Whether to skip the message if it was sent less than 10 days ago.
   *
   * @default true
   */
  check?: boolean;
}

/** The bot message that was sent. */
export interface BotMessageExecution {
  message: string;
  attachments: MessageAttachments;
  /** ID of the new message. */
  id: Id;
  /** Settings of this bot message. */
  settings: { active?: boolean; title?: string; message?: string };
}

/** The message, or false. */
export type ExecuteBotMessageResponse = { success: true; response: BotMessageExecution | false } | Failure;

/** The conversation whose notes `get-notes` returns. */
export interface GetNotesRequest {
  function: "get-notes";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
}

/** An internal note on a conversation. */
export interface Note {
  id: Id;
  user_id: Id;
  name: string;
  message: string;
}

/** The notes. */
export type GetNotesResponse = { success: true; response: Note[] } | Failure;

/** The note to add, for `add-note`. */
export interface AddNoteRequest {
  function: "add-note";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /** ID of the agent or administrator who writes the note. */
  user_id: Id;
  /** Name of the note. */
  name: string;
  /** Text of the note. */
  message: string;
}

/** The note to delete, for `delete-note`. */
export interface DeleteNoteRequest {
  function: "delete-note";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /** Note ID. */
  note_id: Id;
}

/** True when the operation was done. Servers return false if it was not. */
export type DoneOrNotResponse = { success: true; response: true | false } | Failure;

/** Form that calls `get-setting` to get a setting. */
export interface GetSettingRequest {
  function: "get-setting";
  token: ApiToken;
  /** Setting ID. An installation lists the IDs in `resources/json/settings.json`, and `get-settings` returns them too. */
  setting: string;
}

/** Value of a setting. Its type depends on the setting. Any string may be a key or password of another service, so every string counts as a secret. */
export type SettingValue = string | number | boolean | null | SettingItem[] | { [key: string]: SettingValue };

/** An item of a setting that is a list. Any string may be a secret. */
export type SettingItem = string | number | boolean | null | unknown[] | { [key: string]: SettingValue };

/** The value of a setting, or the given default. */
export type SettingValueResponse = { success: true; response: SettingValue } | Failure;

/** Form that calls `get-multi-setting` to get one option of a setting. */
export interface GetMultiSettingRequest {
  function: "get-multi-setting";
  token: ApiToken;
  /** Setting ID. An installation lists the IDs in `resources/json/settings.json`, and `get-settings` returns them too. */
  id: string;
  /** Option ID. It is listed in the same places as setting IDs. */
  sub_id: string;
  /**
   * Value to return if the option is not set.
   *
   * @default false
   */
  default?: string | boolean;
}

/** Form that calls `get-external-setting` to get an external setting. */
export interface GetExternalSettingRequest {
  function: "get-external-setting";
  token: ApiToken;
  /** Name of the setting. */
  name: string;
  /** Name of the setting. Servers require this field instead of `name`. */
  setting?: string;
  /**
   * Value to return if the setting is not found.
   *
   * @default false
   */
  default?: string | boolean;
}

/** Form that calls `get-settings` to list settings. */
export interface GetSettingsRequest {
  function: "get-settings";
  token: ApiToken;
}

/** A setting's value and the type of its input field, such as `checkbox`. If a setting has several options, its value is an object that holds such a pair for each option. */
export type Setting = [SettingValue, string];

/** Settings by ID. Which settings exist depends on the version and the apps. */
export interface Settings {
  [key: string]: Setting;
}

/** All settings. */
export type GetSettingsResponse =
  | {
      success: true;
      /** Settings by ID. If there are no settings, PHP returns an empty array. */
      response: Settings | [];
    }
  | Failure;

/** Settings that have their own row in the database, by name. */
export interface ExternalSettings {
  [key: string]: SettingValue;
}

/** Form that calls `save-settings` to replace all settings. */
export interface SaveSettingsRequest {
  function: "save-settings";
  token: ApiToken;
  settings: Settings;
  /** Servers require this field, whatever its value. */
  setting?: string;
  external_settings?: ExternalSettings;
  /** Translations of external settings, by language code. */
  external_settings_translations?: { [key: string]: ExternalSettings };
}

/** Form that calls `save-external-setting` to save an external setting. */
export interface SaveExternalSettingRequest {
  function: "save-external-setting";
  token: ApiToken;
  /** Name of the setting. */
  name: string;
  /** Value of the setting. Any string may be a secret. */
  value: string | boolean | SettingItem[] | { [key: string]: SettingValue };
}

/** Form that calls `export-settings` to export settings to a file. */
export interface ExportSettingsRequest {
  function: "export-settings";
  token: ApiToken;
}

/** Form that calls `import-settings` to import settings from a file. */
export interface ImportSettingsRequest {
  function: "import-settings";
  token: ApiToken;
  /** URL of the JSON file. */
  file_url: string;
}

/** Form that calls `get-departments` to list departments. */
export interface GetDepartmentsRequest {
  function: "get-departments";
  token: ApiToken;
}

/** A department. Its ID is the key under which it is returned. */
export interface Department {
  name: string;
  /** Color name. */
  color?: string;
  /** Image URL. */
  image?: string;
}

/** The departments. */
export type GetDepartmentsResponse =
  | {
      success: true;
      /** Departments by ID. If there are no departments, PHP returns an empty array. */
      response: { [key: string]: Department } | [];
    }
  | Failure;

/** Form that calls `saved-replies` to list saved replies. */
export interface GetSavedRepliesRequest {
  function: "saved-replies";
  token: ApiToken;
}

/** A saved reply, which agents can send by its name. */
export interface SavedReply {
  "reply-name": string;
  "reply-text": string;
}

/** The saved replies, or false. */
export type GetSavedRepliesResponse = { success: true; response: SavedReply[] | false } | Failure;

/** Form that calls `get-translation` to get the translations of a language. */
export interface GetTranslationRequest {
  function: "get-translation";
  token: ApiToken;
  language_code: LanguageCode;
}

/** Translations by English text. A translation is empty if there is none yet. If there are no texts, PHP returns an empty array. */
export type TranslatedTexts = { [key: string]: string } | [];

/** The texts of a language, by where they appear. */
export interface Translation {
  /** English name of the language. */
  name: string;
  /** Texts that users see. */
  front?: TranslatedTexts;
  /** Texts of the admin area. */
  admin?: TranslatedTexts;
  /** Texts that admin area scripts show. */
  "admin/js"?: TranslatedTexts;
  /** Texts of the settings area. */
  "admin/settings"?: TranslatedTexts;
}

/** The texts of the language, or false. */
export type GetTranslationResponse = { success: true; response: Translation | false } | Failure;

/** Form that calls `get-translations` to list translations. */
export interface GetTranslationsRequest {
  function: "get-translations";
  token: ApiToken;
}

/** The texts of all languages. */
export type GetTranslationsResponse =
  | {
      success: true;
      /** Translations by language code. If there are no translations, PHP returns an empty array. */
      response: { [key: string]: Translation } | [];
    }
  | Failure;

/** All texts of a language, by where they appear. */
export interface TranslationInput {
  /** English name of the language. */
  name?: string;
  /** Texts that users see. */
  front?: TranslatedTexts;
  /** Texts of the admin area. */
  admin?: TranslatedTexts;
  /** Texts that admin area scripts show. */
  "admin/js"?: TranslatedTexts;
  /** Texts of the settings area. */
  "admin/settings"?: TranslatedTexts;
}

/** Form that calls `save-translations` to replace translations. */
export interface SaveTranslationsRequest {
  function: "save-translations";
  token: ApiToken;
  /** Translations by language code. */
  translations: { [key: string]: TranslationInput };
}

/** Form that calls `translate-string` to translate a chat text. */
export interface TranslateStringRequest {
  function: "translate-string";
  token: ApiToken;
  /** Text to translate. */
  string: string;
  /**
   * Language to translate into. False means the language of the active user. The page calls it the default, but servers require the field.
   *
   * @default false
   */
  language_code: LanguageCode | false;
}

/** The text that the operation describes. */
export type TextResponse = { success: true; response: string } | Failure;

/** Filters for `get-articles`. */
export interface GetArticlesRequest {
  function: "get-articles";
  token: ApiToken;
  /**
   * ID of the only article to return. -1 has the same effect as no ID.
   *
   * @default -1
   */
  id?: string | number;
  /** Maximum number of articles to return. Defaults to all articles. */
  count?: number;
  /**
   * Whether to return the full texts instead of shortened ones.
   *
   * @default false
   */
  full?: boolean;
  /**
   * True to include all categories, or a category ID to return only the articles of that category.
   *
   * @default false
   */
  categories?: boolean | string;
  /**
   * Language of the articles. If it has no articles, the call returns those in the default language. `all` returns all translations.
   *
   * @default false
   */
  articles_language?: LanguageCode | "all" | false;
}

/** An article of the knowledge base. */
export interface Article {
  /** Article ID, such as `6P2Oq`. */
  id: string;
  /** Title of the article. */
  title: string;
  /** Text of the article. Shortened unless the full text was requested. */
  content: string;
  /** URL for further reading. May be empty. */
  link: string;
  /** IDs of the article's categories. */
  categories: string[];
}

/** An article category. */
export interface ArticleCategory {
  /** Category ID, to which `categories` of an article refers. */
  id: string;
  /** Category name shown to people. */
  title: string;
}

/** A pair of articles and categories. */
export type ArticlesWithCategories = [Article[], ArticleCategory[]];

/** Articles by language code. PHP returns an empty array if there are no translations. */
export type ArticleTranslations = { [key: string]: Article[] } | [];

/** Articles in the default language, categories, and articles by language code, in this order. */
export type ArticlesWithTranslations = [Article[], ArticleCategory[], ArticleTranslations];

/** Articles, one article, or articles with their categories and translations. */
export type GetArticlesResponse =
  | { success: true; response: Article[] | Article | ArticlesWithCategories | ArticlesWithTranslations | false }
  | Failure;

/** An article to store. */
export interface ArticleInput {
  /** Article ID, such as `6P2Oq`. */
  id: string;
  /** Title of the article. */
  title: string;
  /** Text of the article. */
  content: string;
  /** URL for further reading. May be empty. */
  link?: string;
  /** IDs of the article's categories. */
  categories?: string[];
}

/** The articles to store. */
export type ArticleListInput = ArticleInput[];

/** The articles and translations to store, for `save-articles`. */
export interface SaveArticlesRequest {
  function: "save-articles";
  token: ApiToken;
  /** The articles. The vendor's page wraps them in another object, but observed servers read the bare list. */
  articles: ArticleListInput | { articles: ArticleListInput };
  /** Translated articles by language code. If set, observed servers delete all translations that it does not include. */
  translations?: { [key: string]: ArticleListInput };
}

/** The text and the language to search, for `search-articles`. */
export interface SearchArticlesRequest {
  function: "search-articles";
  token: ApiToken;
  /** Text to search for. */
  search: string;
  /**
   * Language to search. If it has no articles, the call searches those in the default language. `all` searches all translations.
   *
   * @default false
   */
  articles_language?: LanguageCode | "all" | false;
}

/** The articles. An empty list if there are none. */
export type SearchArticlesResponse = { success: true; response: Article[] } | Failure;

/** A call to `get-articles-categories`, which takes no arguments besides the token. */
export interface GetArticlesCategoriesRequest {
  function: "get-articles-categories";
  token: ApiToken;
}

/** The categories. */
export type GetArticlesCategoriesResponse = { success: true; response: ArticleCategory[] } | Failure;

/** An article category to store. */
export interface ArticleCategoryInput {
  /** Category ID, to which `categories` of an article refers. */
  id: string;
  /** Category name shown to people. */
  title: string;
}

/** The categories to store, for `save-articles-categories`. */
export interface SaveArticlesCategoriesRequest {
  function: "save-articles-categories";
  token: ApiToken;
  /** The categories. */
  categories: ArticleCategoryInput[];
}

/** The article, and optionally a rating to add, for `article-ratings`. */
export interface GetOrAddArticleRatingsRequest {
  function: "article-ratings";
  token: ApiToken;
  /** Article ID. */
  article_id: string | number;
  /**
   * Rating to add. `1` is positive and `0` is negative.
   *
   * @default false
   */
  rating?: 1 | 0 | -1 | false;
}

/** The ratings, or true. */
export type GetOrAddArticleRatingsResponse = { success: true; response: string | number[] | true } | Failure;

/** The email and its recipient, for `send-email`. */
export interface SendEmailRequest {
  function: "send-email";
  token: ApiToken;
  /** ID of the user who receives the email. */
  recipient_id: Id;
  /** ID of the user who sends the email. Observed servers default to the administrator who owns the token. */
  sender_id?: Id;
  /** Text of the email. */
  message: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** The function ran and rejected its input. */
export interface SendEmailValidationError {
  success: false;
  /** Error code. */
  response: "missing-user-id-or-message" | "user-email-not-found" | (string & {});
}

/** The function stopped with an error. This error has no key `success`. */
export interface SendEmailCallError {
  status: "error";
  /** Error code. */
  response: "security-error" | "user-or-sender-not-found" | (string & {});
  /** Error message in English. Some errors leave it out. */
  message?: string;
}

/** The call succeeded. */
export type SendEmailResponse = { success: true; response: true } | SendEmailValidationError | SendEmailCallError;

/** The email and its recipient, for `send-custom-email`. */
export interface SendCustomEmailRequest {
  function: "send-custom-email";
  token: ApiToken;
  /** Email address of the recipient. */
  to: string;
  /** Subject of the email. */
  subject: string;
  /** Text of the email. */
  message: string;
  /**
   * Text to append to the sender's name.
   *
   * @default
   */
  sender_suffix?: string;
}

/** Option for `email-piping`. */
export interface RunEmailPipingRequest {
  function: "email-piping";
  token: ApiToken;
  /**
   * Whether to fetch emails even if this already happened within the last minute.
   *
   * @default false
   */
  force?: boolean;
}

/** The text message and its recipient, for `send-sms`. */
export interface SendSmsRequest {
  function: "send-sms";
  token: ApiToken;
  /** Text of the message. */
  message: string;
  /** Phone number with the country code. */
  to: string;
  /** False to send only the message. By default, the server inserts the message into the template from Settings > SMS notifications. */
  template?: boolean;
  /** Conversation ID. Required if the message contains `{conversation_url_parameter}`. */
  conversation_id?: Id;
  /**
   * Files to attach. They must already be on a server.
   *
   * @default false
   */
  attachments?: (Attachment | string)[] | false;
}

/** Twilio's response, passed through unchanged. Twilio may add fields at any time. */
export interface TwilioMessage {
  sid?: string;
  /** Date and time in email format (RFC 2822). */
  date_created?: string;
  date_updated?: string;
  date_sent?: string | null;
  account_sid?: string;
  to?: string;
  from?: string;
  body?: string;
  status?: string;
  flags?: string[];
  api_version?: string;
  price?: string | null;
  uri?: string;
}

/** Twilio's response, or false. */
export type SendSmsResponse = { success: true; response: TwilioMessage | false } | Failure;

/** The notification and its recipients, for `push-notification`. */
export interface SendPushNotificationRequest {
  function: "push-notification";
  token: ApiToken;
  /** Title of the notification. */
  title: string;
  /** Text of the notification. */
  message: string;
  /** Recipients of the notification. Set `agents`, `department-` followed by a department ID, a user ID, or a list of user IDs. */
  interests: string | Id | IdList;
  /** ID of the conversation that opens on a click on the notification. */
  conversation_id?: Id;
  /** URL of the icon. Defaults to the icon from the settings or Support Board's icon. */
  icon?: string;
}

/** The push service's response, passed through unchanged. The service may change the fields at any time. */
export interface PushNotification {
  /** Notification ID. */
  id?: string;
  external_id?: string | null;
  /** Errors of the push service. Empty if there are none. */
  errors?: Record<string, unknown> | unknown[];
}

/** The push service's response, or false. */
export type SendPushNotificationResponse = { success: true; response: PushNotification | false } | Failure;

/** The subscriber to add, for `newsletter`. */
export interface SubscribeToNewsletterRequest {
  function: "newsletter";
  token: ApiToken;
  /** Email address of the subscriber. */
  email: string;
  /**
   * First name of the subscriber.
   *
   * @default
   */
  first_name?: string;
  /**
   * Last name of the subscriber.
   *
   * @default
   */
  last_name?: string;
}

/** The newsletter service's response, or false. */
export type SubscribeToNewsletterResponse =
  | {
      success: true;
      /** The format depends on the newsletter service. */
      response: Record<string, unknown> | unknown[] | string | number | null | boolean;
    }
  | Failure;

/** The message to convert, for `text-formatting-to-html`. */
export interface ConvertTextFormattingToHtmlRequest {
  function: "text-formatting-to-html";
  token: ApiToken;
  /** Text of the message. */
  message: string;
}

/** The message to convert, for `clear-text-formatting`. */
export interface ClearTextFormattingRequest {
  function: "clear-text-formatting";
  token: ApiToken;
  /** Text of the message. */
  message: string;
}

/** Form that calls `automations-get` to list automations. */
export interface GetAutomationsRequest {
  function: "automations-get";
  token: ApiToken;
}

/** A condition consists of what to check, how to compare it, and the value to compare with. Some conditions have only two parts, such as `user_type`, `is-user`. A check can also return a single part, `email` or `phone`, for a detail that the user lacks. */
export type AutomationCondition = [string, ...string[]];

/** An automation. Its fields depend on its type. */
export interface Automation {
  /** Automation ID, such as `0BOaG`. */
  id: string;
  /** Conditions under which the automation runs. */
  conditions?: AutomationCondition[];
  /** Name shown in the admin area. */
  name: string;
  /** Text of the message. */
  message: string;
  /** Subject of an email. */
  subject?: string;
  /** Title of a popup or a design. */
  title?: string;
  /** Profile image of a popup. */
  profile_image?: string;
  /** First color of a design. */
  color_1?: string;
  /** Second color of a design. */
  color_2?: string;
  /** Third color of a design. */
  color_3?: string;
  /** Background of a design. */
  background?: string;
  /** Brand of a design. */
  brand?: string;
  /** Icon of a design. */
  icon?: string;
  /** Type of automation, such as `emails`. Only `automations-run-all` returns it. */
  type?: string;
  /** Distinguishes the runs of a repeated automation. A check returns this value. */
  repeat_id?: string | number | boolean;
}

/** Automations by type. */
export interface AutomationSet {
  emails?: Automation[];
  sms?: Automation[];
  messages?: Automation[];
  popups?: Automation[];
  design?: Automation[];
  more?: Automation[];
}

/** Translated automations by language code. If there are no translations, PHP returns an empty array. */
export type AutomationTranslations = { [key: string]: AutomationSet } | [];

/** All automations and their translations. */
export type GetAutomationsResponse =
  | {
      success: true;
      /** The automations and their translations, in this order. */
      response: [AutomationSet, AutomationTranslations];
    }
  | Failure;

/** Type of automation. */
export type AutomationType = "emails" | "sms" | "messages" | "popups" | "design" | "more";

/** An automation to store, check or run. Its fields depend on its type. */
export interface AutomationInput {
  /** Automation ID, such as `0BOaG`. */
  id: string | number;
  /** Conditions under which the automation runs. */
  conditions?: AutomationCondition[];
  /** Name shown in the admin area. */
  name?: string;
  /** Text of the message. */
  message?: string;
  /** Subject of an email. */
  subject?: string;
  /** Title of a popup or a design. */
  title?: string;
  /** Profile image of a popup. */
  profile_image?: string;
  /** First color of a design. */
  color_1?: string;
  /** Second color of a design. */
  color_2?: string;
  /** Third color of a design. */
  color_3?: string;
  /** Background of a design. */
  background?: string;
  /** Brand of a design. */
  brand?: string;
  /** Icon of a design. */
  icon?: string;
  /** Type of automation. Include it to check or run an automation. */
  type?: AutomationType;
  /** Distinguishes the runs of a repeated automation. A check returns this value. */
  repeat_id?: string | number | boolean;
}

/** Automations to store, by type. */
export interface AutomationSetInput {
  emails?: AutomationInput[];
  sms?: AutomationInput[];
  messages?: AutomationInput[];
  popups?: AutomationInput[];
  design?: AutomationInput[];
  more?: AutomationInput[];
}

/** Form that calls `automations-save` to replace all automations. */
export interface SaveAutomationsRequest {
  function: "automations-save";
  token: ApiToken;
  automations: AutomationSetInput;
  /** Translated automations by language code. */
  translations?: { [key: string]: AutomationSetInput };
}

/** Form that calls `automations-validate` to validate an automation. */
export interface ValidateAutomationRequest {
  function: "automations-validate";
  token: ApiToken;
  automation: AutomationInput;
}

/** The conditions of an automation that are left to check. */
export interface AutomationCheck {
  /** Conditions that the browser has to check, and those that the server can only check later. If there are none, the automation may run now. */
  conditions: AutomationCondition[];
  /** Distinguishes the runs of a repeated automation. Empty or false if the automation does not repeat. */
  repeat_id: string | number | boolean;
}

/** The conditions left to check, or whether the automation may run. */
export type ValidateAutomationResponse = { success: true; response: AutomationCheck | false | true } | Failure;

/** Form that calls `automations-run-all` to run all valid automations. */
export interface RunAllAutomationsRequest {
  function: "automations-run-all";
  token: ApiToken;
}

/** The automations that are left for the browser. */
export type RunAllAutomationsResponse = { success: true; response: Automation[] | false } | Failure;

/** Form that calls `automations-run` to run an automation. */
export interface RunAutomationRequest {
  function: "automations-run";
  token: ApiToken;
  automation: AutomationInput;
  /**
   * Whether to check the automation's conditions first.
   *
   * @default false
   */
  validate?: boolean;
}

/** Whether the automation ran, or the result of sending its message. */
export type RunAutomationResponse = { success: true; response: boolean | Record<string, unknown> } | Failure;

/** Form that calls `automations-is-sent` to check whether an automation was sent to a user. */
export interface IsAutomationSentRequest {
  function: "automations-is-sent";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
  /** The automation. Its `id` alone is enough. */
  automation: AutomationInput;
  /** ID of the automation. Later servers read this field instead of `automation`. */
  automation_id?: Id;
  /**
   * Run of an automation that can be sent several times, as returned by `automations-validate`.
   *
   * @default false
   */
  repeat_id?: string | number | false;
}

/** Report name. */
export type ReportName =
  | "conversations"
  | "missed-conversations"
  | "conversations-time"
  | "visitors"
  | "leads"
  | "users"
  | "agents-response-time"
  | "agents-conversations"
  | "agents-conversations-time"
  | "agents-ratings"
  | "countries"
  | "languages"
  | "browsers"
  | "os"
  | "subscribe"
  | "follow-up"
  | "registrations"
  | "articles-searches"
  | "articles-ratings"
  | "articles-views-single"
  | "articles-views"
  | "sms-automations"
  | "email-automations"
  | "message-automations"
  | "direct-sms"
  | "direct-emails"
  | "direct-messages"
  | "article-ratings";

/**
 * A day in the format `DD/MM/YYYY` or `YYYY-MM-DD`.
 *
 * @example 2021-03-01
 */
export type ReportDate = string;

/** Form that calls `reports` to get a report. */
export interface GetReportRequest {
  function: "reports";
  token: ApiToken;
  name: ReportName;
  /**
   * First day of the report, in the format `DD/MM/YYYY` or `YYYY-MM-DD`.
   *
   * @default false
   */
  date_start?: ReportDate | false;
  /**
   * Last day of the report, in the format `DD/MM/YYYY` or `YYYY-MM-DD`.
   *
   * @default false
   */
  date_end?: ReportDate | false;
  /**
   * Time zone of the user who calls the function, such as `Europe/London`.
   *
   * @default false
   */
  timezone?: string | false;
}

/** A report, ready to be charted. */
export interface Report {
  title: string;
  description: string;
  /** Rows by label, such as a month as `MM/YYYY`. The first item of a row is charted. The second item, if present, is the text to display. If there are no rows, PHP returns an empty array. */
  data: { [key: string]: unknown[] } | [];
  /** Column headers. */
  table: string[];
  "table-inverse"?: boolean;
  /** Type of value. Observed values are `1` for counts, `2` for seconds, `3` for ratings and `4` for shares. */
  label_type?: number;
  /** Type of chart. Observed values are `line`, `bar`, `horizontalBar` and `pie`. */
  chart_type: string;
}

/** The report, or false. */
export type GetReportResponse = { success: true; response: Report | false } | Failure;

/** Form that calls `reports-update` to add a row to a report. */
export interface AddReportRowRequest {
  function: "reports-update";
  token: ApiToken;
  name: ReportName;
  /**
   * Value of the row.
   *
   * @default false
   */
  value?: string | number | false;
  /**
   * ID or name from another system.
   *
   * @default false
   */
  external_id?: string | number | false;
  /**
   * Additional value.
   *
   * @default false
   */
  extra?: string | false;
}

/**
 * Dialogflow language code, such as `en` or `pt-BR`. Google lists the supported codes at https://cloud.google.com/dialogflow/docs/reference/language.
 *
 * @example en
 */
export type DialogflowLanguage = string;

/** Form that calls `dialogflow-message` to send a message to Dialogflow. */
export interface SendDialogflowMessageRequest {
  function: "dialogflow-message";
  token: ApiToken;
  /** Conversation ID. If provided, the reply is added to this conversation as a new message, says the page. Servers require it. */
  conversation_id: Id;
  /** Text to send to Dialogflow. */
  message: string;
  /** Attachments of the message. Dialogflow can read this list. */
  attachments?: AttachmentList;
  /** Language code of the bot. Defaults to the main language of the bot. Observed servers read `dialogflow_language` instead. */
  language?: DialogflowLanguage;
  /** Language code of the bot. Servers read this field instead of `language`. */
  dialogflow_language?: DialogflowLanguage;
  /** Name of a Dialogflow event to trigger. */
  event?: string;
  /** Additional values by name. */
  parameters?: { [key: string]: string };
  /**
   * URL of an audio file for speech recognition.
   *
   * @default false
   */
  audio?: string | false;
}

/** A message from the bot. */
export interface BotMessage {
  message: string;
  attachments?: MessageAttachments;
}

/** A Dialogflow context. */
export interface DialogflowContext {
  name: string;
  lifespanCount?: number | string;
  parameters?: PhpMap;
}

/** Dialogflow's interpretation of a text. In webhooks, its numbers and booleans are text. */
export interface DialogflowQueryResult {
  queryText?: string;
  action?: string;
  parameters?: PhpMap;
  allRequiredParamsPresent?: boolean | string;
  fulfillmentText?: string;
  fulfillmentMessages?: Record<string, unknown>[];
  outputContexts?: DialogflowContext[];
  intent?: { name?: string; displayName?: string };
  intentDetectionConfidence?: number | string;
  languageCode?: string;
}

/** Dialogflow's response, passed through unchanged. Google may add fields at any time. */
export interface DialogflowResponse {
  responseId?: string;
  queryResult?: DialogflowQueryResult;
  alternativeQueryResults?: DialogflowQueryResult[];
}

/** Dialogflow's reply, both parsed and raw. If `messages` is missing, the bot has nothing to say (observed). */
export interface DialogflowReply {
  /**
   * Google access token. Pass it to the next call to make that call faster.
   *
   * Format: password
   */
  token?: string;
  messages?: BotMessage[];
  response: DialogflowResponse;
}

/** The function stopped with an error. This error has no key `success`. */
export interface SendDialogflowMessageCallError {
  status: "error";
  /** Error code. */
  response: "dialogflow-not-active" | (string & {});
  /** Error message in English. Some errors leave it out. */
  message?: string;
}

/** Dialogflow's reply. */
export type SendDialogflowMessageResponse =
  | { success: true; response: DialogflowReply | false }
  | ValidationError
  | SendDialogflowMessageCallError;

/** Form that calls `dialogflow-get-intents` to get one or all Dialogflow intents. */
export interface GetDialogflowIntentsRequest {
  function: "dialogflow-get-intents";
  token: ApiToken;
  /** Name of the intent. Observed servers expect the last part of its `name`. Defaults to all intents. */
  intent_name?: string;
  /** Language code of the agent. Defaults to the main language of the agent. */
  language?: DialogflowLanguage;
}

/** A training phrase of an intent. */
export interface DialogflowTrainingPhrase {
  name?: string;
  /** Type of training phrase, such as `EXAMPLE`. */
  type?: string;
  /** Parts of the phrase. A part can stand for an entity. */
  parts?: { text?: string }[];
}

/** A Dialogflow intent, passed through unchanged. Google may add fields at any time. */
export interface DialogflowIntent {
  /** Full name, which includes the project. */
  name: string;
  displayName: string;
  priority?: number;
  mlEnabled?: boolean;
  events?: string[];
  trainingPhrases?: DialogflowTrainingPhrase[];
  action?: string;
  /** Responses of the bot, in Google's message formats. */
  messages?: Record<string, unknown>[];
}

/** An error from Google. Support Board passes it through unchanged as a success. */
export interface GoogleError {
  error: {
    /** HTTP status. */
    code?: number;
    message?: string;
    /** Error name, such as `PERMISSION_DENIED`. */
    status?: string;
  };
}

/** All intents, or the requested one. */
export type GetDialogflowIntentsResponse =
  | { success: true; response: DialogflowIntent[] | DialogflowIntent | GoogleError }
  | Failure;

/** Form that calls `dialogflow-create-intent` to create a Dialogflow intent. */
export interface CreateDialogflowIntentRequest {
  function: "dialogflow-create-intent";
  token: ApiToken;
  /** Training phrases to add. */
  expressions: string[];
  /** The bot's response. */
  response: string;
  /**
   * Language code of the intent. Defaults to the language of the agent.
   *
   * @default false
   */
  agent_language?: DialogflowLanguage | false;
}

/** True, or an error from Google. If Google rejects the call, the response is still a success. */
export type DialogflowWriteResponse = { success: true; response: true | GoogleError } | Failure;

/** Form that calls `dialogflow-update-intent` to add training phrases to a Dialogflow intent. */
export interface UpdateDialogflowIntentRequest {
  function: "dialogflow-update-intent";
  token: ApiToken;
  /** Name of the intent, as returned by `dialogflow-get-intents`. */
  intent_name: string;
  /** Training phrases to add. */
  expressions: string[];
  /** Text that the bot replies. Servers require it. */
  response?: string;
  /**
   * Language code of the intent. Defaults to the language of the agent.
   *
   * @default false
   */
  agent_language?: DialogflowLanguage | false;
}

/** An entity value and the words that mean it. */
export interface DialogflowEntityValueInput {
  /** The value. */
  value: string;
  /** Words that mean the value. */
  synonyms: string[];
}

/** Form that calls `dialogflow-entity` to create a Dialogflow entity. */
export interface CreateDialogflowEntityRequest {
  function: "dialogflow-entity";
  token: ApiToken;
  /** Unique name of the entity. */
  entity_name: string;
  /** Values of the entity and the words that mean them. */
  synonyms: DialogflowEntityValueInput[];
  /**
   * Language code of the entity. Defaults to the language of the agent.
   *
   * @default false
   */
  agent_language?: DialogflowLanguage | false;
}

/** The function ran and rejected its input. */
export interface CreateDialogflowEntityValidationError {
  success: false;
  /** Error code. */
  response: "duplicate-dialogflow-entity" | (string & {});
}

/** True, or an error from Google. If Google rejects the call, the response is still a success. */
export type CreateDialogflowEntityResponse =
  | { success: true; response: true | GoogleError }
  | CreateDialogflowEntityValidationError
  | CallError;

/** Form that calls `dialogflow-get-entity` to get one or all Dialogflow entities. */
export interface GetDialogflowEntityRequest {
  function: "dialogflow-get-entity";
  token: ApiToken;
  /**
   * Entity to return, or `all`. Observed servers expect its `displayName`.
   *
   * @default all
   */
  entity_id?: string;
  /**
   * Language code of the entity. Defaults to the language of the agent.
   *
   * @default false
   */
  agent_language?: DialogflowLanguage | false;
}

/** An entity value and the words that mean it. */
export interface DialogflowEntityValue {
  value?: string;
  synonyms?: string[];
}

/** A Dialogflow entity, passed through unchanged. Google may add fields at any time. */
export interface DialogflowEntity {
  /** Full name, which includes the project. */
  name: string;
  displayName: string;
  /** Kind of entity, such as `KIND_MAP`. */
  kind?: string;
  autoExpansionMode?: string;
  entities?: DialogflowEntityValue[];
  enableFuzzyExtraction?: boolean;
}

/** The function ran and rejected its input. */
export interface GetDialogflowEntityValidationError {
  success: false;
  /** Error code. */
  response: "entity-not-found" | (string & {});
}

/** The requested entity, or all entities. */
export type GetDialogflowEntityResponse =
  | { success: true; response: DialogflowEntity | DialogflowEntity[] | GoogleError }
  | GetDialogflowEntityValidationError
  | CallError;

/** Form that calls `dialogflow-get-token` to get a Dialogflow access token. */
export interface GetDialogflowTokenRequest {
  function: "dialogflow-get-token";
  token: ApiToken;
}

/** The secret that the operation describes. */
export type SecretResponse =
  | {
      success: true;
      /** Format: password */
      response: string;
    }
  | Failure;

/** Form that calls `dialogflow-get-agent` to get the Dialogflow agent. */
export interface GetDialogflowAgentRequest {
  function: "dialogflow-get-agent";
  token: ApiToken;
  /** Servers require this field, but do not read it. */
  context_name?: string;
  /** Servers require this field, but do not read it. */
  user_id?: Id;
}

/** A Dialogflow agent, passed through unchanged. Google may add fields at any time. */
export interface DialogflowAgent {
  /** Google Cloud project of the agent. */
  parent: string;
  displayName: string;
  defaultLanguageCode?: string;
  /** Time zone name, such as `Europe/Madrid`. */
  timeZone?: string;
  enableLogging?: boolean;
  matchMode?: string;
  classificationThreshold?: number;
  apiVersion?: string;
  tier?: string;
}

/** The Dialogflow agent. */
export type GetDialogflowAgentResponse = { success: true; response: DialogflowAgent | GoogleError } | Failure;

/** Form that calls `dialogflow-set-active-context` to activate a Dialogflow context. */
export interface SetActiveDialogflowContextRequest {
  function: "dialogflow-set-active-context";
  token: ApiToken;
  /** Name of the context. */
  context_name: string;
  /** ID of the user whose session is used. */
  user_id?: Id;
  /** Parameters of the context. */
  parameters?: { [key: string]: unknown };
  /**
   * Number of requests for which the context stays active.
   *
   * @default 5
   */
  life_span?: number;
  /** Language code of the agent. Defaults to the main language of the agent. */
  language?: DialogflowLanguage;
}

/** Dialogflow's response. */
export type SetActiveDialogflowContextResponse = { success: true; response: DialogflowResponse | false } | Failure;

/** Form that calls `dialogflow-curl` to call the Dialogflow API. */
export interface CallDialogflowRequest {
  function: "dialogflow-curl";
  token: ApiToken;
  /** Query to send as the body to Dialogflow. */
  query: { [key: string]: unknown };
  /** Path to call. Servers require it. */
  url_part?: string;
  /**
   * Language code of the agent.
   *
   * @default false
   */
  language?: DialogflowLanguage | false;
  /**
   * HTTP method.
   *
   * @default POST
   */
  type?: "POST" | "GET" | "PATCH";
}

/** Response of another service, passed through unchanged. See that service's documentation for its contents. */
export type ServiceAnswer = Record<string, unknown> | string;

/** Response of another service, passed through unchanged. */
export type ServiceAnswerResponse = { success: true; response: ServiceAnswer } | Failure;

/** Form that calls `dialogflow-human-takeover` to start the human takeover of a conversation. */
export interface StartHumanTakeoverRequest {
  function: "dialogflow-human-takeover";
  token: ApiToken;
  /** Conversation ID. */
  conversation_id: Id;
  /**
   * Whether to also send the offline, follow-up and subscribe messages if they are active.
   *
   * @default false
   */
  auto_messages?: boolean;
}

/** Result of the human takeover, step by step. */
export type StartHumanTakeoverResponse =
  | {
      success: true;
      /** The vendor shows booleans without explaining them. The code of observed servers returns the messages that it sent. */
      response: (
        | boolean
        | {
            message?: string;
            /** Message ID. */
            id?: Id;
          }
      )[];
    }
  | Failure;

/** Form that calls `dialogflow-smart-reply` to get smart reply suggestions. */
export interface GetSmartRepliesRequest {
  function: "dialogflow-smart-reply";
  token: ApiToken;
  /**
   * Conversation ID. Enables suggestions from OpenAI.
   *
   * @default false
   */
  conversation_id?: Id | false;
  /** Message to suggest replies to. */
  message: string;
  /**
   * Language code of the agent. Observed servers read `dialogflow_languages` instead.
   *
   * @default false
   */
  dialogflow_language?: DialogflowLanguage | false;
  /** Language code of the agent. Servers read this field instead of `dialogflow_language`. */
  dialogflow_languages?: DialogflowLanguage;
}

/** Smart reply suggestions. */
export interface SmartReplies {
  suggestions: string[];
  /** Google access token. */
  token?: string | false;
  /** Language of the message, or false. */
  detected_language?: string | false;
  /** The vendor shows false without explaining it. */
  smart_reply?: boolean;
}

/** Smart reply suggestions. */
export type GetSmartRepliesResponse = { success: true; response: SmartReplies } | Failure;

/** Form that calls `open-ai-message` to send a message to OpenAI. */
export interface SendOpenAiMessageRequest {
  function: "open-ai-message";
  token: ApiToken;
  /** Text to send to OpenAI. */
  message: string;
  /**
   * Maximum number of tokens that the reply may use, which limits its length. Defaults to the value in the settings. If the settings have no value, `gpt-3.5-turbo` has no limit and other models are limited to 100.
   *
   * @default false
   */
  max_tokens?: number | false;
  /**
   * OpenAI model. Defaults to the model in the settings, otherwise `gpt-3.5-turbo`.
   *
   * @default false
   */
  model?: string | false;
  /**
   * ID of the conversation to which the reply is added as a new message.
   *
   * @default false
   */
  conversation_id?: Id | false;
  /**
   * URL of an audio file for speech recognition.
   *
   * @default false
   */
  audio?: string | false;
}

/** The reply. */
export type OpenAiReplyContent = string | false | BotMessage[];

/** True, the reply, and two values that the vendor does not explain. The observed values are a Google access token and whether the conversation was handed to a human agent. */
export type OpenAiReply = [true, OpenAiReplyContent, string | false, boolean];

/** The same reply with a fifth value, which nothing explains. */
export type LongOpenAiReply = [true, OpenAiReplyContent, string | false, boolean, unknown];

/** False and the error, in this order. */
export type OpenAiRefusal = [false, string | Record<string, unknown> | false];

/** OpenAI's reply, or its error. */
export type SendOpenAiMessageResponse =
  | { success: true; response: OpenAiReply | LongOpenAiReply | OpenAiRefusal }
  | Failure;

/** Form that calls `open-ai-curl` to call the OpenAI API. */
export interface CallOpenAiRequest {
  function: "open-ai-curl";
  token: ApiToken;
  /**
   * Path that follows `https://api.openai.com/v1/`.
   *
   * @example completions
   */
  url_part: string;
  /** Parameters to send to OpenAI. */
  post_fields?: { [key: string]: unknown };
  /** Type of call. Defaults to `POST` (observed). */
  type?: "GET" | "POST" | "UPLOAD";
}

/** Form that calls `google-translate` to translate texts with Google Translate. */
export interface TranslateStringsRequest {
  function: "google-translate";
  token: ApiToken;
  /** Texts to translate. */
  strings: string[];
  /** Two-letter code of the target language. Use `zt` for Traditional Chinese, `zh` for Simplified Chinese and `pt` for Brazilian Portuguese. */
  language_code: LanguageCode;
}

/** The translations and a Google access token. */
export type TranslateStringsResponse =
  | {
      success: true;
      /** The translations in the order of the texts, and a Google access token. */
      response: [string[], string];
    }
  | Failure;

/** Form that calls `google-language-detection-update-user` to detect a user's language. */
export interface DetectUserLanguageRequest {
  function: "google-language-detection-update-user";
  token: ApiToken;
  /** Text whose language to detect. */
  string: string;
  /** User ID. */
  user_id?: Id;
}

/** The message and its recipient, for `whatsapp-send-message`. */
export interface SendWhatsappMessageRequest {
  function: "whatsapp-send-message";
  token: ApiToken;
  /**
   * Phone number of the recipient, with the country code.
   *
   * @example +16315551234
   */
  to: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
  /**
   * Phone number ID of the sender, from Settings > WhatsApp. Required only if multiple WhatsApp numbers are connected.
   *
   * @default false
   */
  phone_id?: string | false;
}

/** WhatsApp's response, passed through unchanged. Meta may add fields at any time. If Twilio sends the messages, this is Twilio's response (observed). */
export interface WhatsappMessageReceipt {
  /** Always `whatsapp`. */
  messaging_product?: string;
  contacts?: {
    /** The phone number as given. */
    input?: string;
    /** The phone number as WhatsApp knows it. */
    wa_id?: string;
  }[];
  messages?: {
    /** WhatsApp's ID of the message. */
    id?: string;
  }[];
}

/** WhatsApp's response. */
export type SendWhatsappMessageResponse = { success: true; response: WhatsappMessageReceipt | false } | Failure;

/** The message and its recipient, for `messenger-send-message`. */
export interface SendMessengerMessageRequest {
  function: "messenger-send-message";
  token: ApiToken;
  /** Page-scoped ID (PSID) of the user. Get it from `get-user`. */
  psid: string;
  /** Facebook Page ID. Get it from `extra` of `get-conversation`. */
  facebook_page_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
  /**
   * Support Board's ID of this message. Set it whenever possible to avoid problems.
   *
   * @default false
   */
  metadata?: Id | false;
}

/** Messenger's response, passed through unchanged. Meta may add fields at any time. */
export interface MessengerMessageReceipt {
  /** ID of the recipient. */
  recipient_id?: string;
  /** Messenger's ID of the message. */
  message_id?: string;
}

/** The function ran and rejected its input. */
export interface SendMessengerMessageValidationError {
  success: false;
  /** Error code. */
  response: "missing-arguments" | "psid-not-found" | "facebook-page-not-found" | (string & {});
}

/** Messenger's response. */
export type SendMessengerMessageResponse =
  | { success: true; response: MessengerMessageReceipt | MessengerMessageReceipt[] }
  | SendMessengerMessageValidationError
  | CallError;

/** The message and its chat, for `telegram-send-message`. */
export interface SendTelegramMessageRequest {
  function: "telegram-send-message";
  token: ApiToken;
  /** Telegram's chat ID. Get it from `extra` of `get-conversation`. */
  chat_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
  /**
   * Conversation ID. Required only if multiple Telegram bots are connected.
   *
   * @default false
   */
  conversation_id?: Id | false;
}

/** A Telegram message, passed through unchanged. Telegram may add fields at any time. */
export interface TelegramMessage {
  message_id?: number;
  /** The bot that sent the message. */
  from?: { id?: number; is_bot?: boolean; first_name?: string; username?: string };
  chat?: {
    id?: number;
    first_name?: string;
    last_name?: string;
    username?: string;
    /** Type of the chat, such as `private`. */
    type?: string;
  };
  /** When the message was sent, in seconds since 1970. */
  date?: number;
  text?: string;
}

/** Telegram's response, passed through unchanged. Telegram may add fields at any time. */
export interface TelegramMessageReceipt {
  /** Whether Telegram accepted the message. */
  ok?: boolean;
  result?: TelegramMessage;
  /** Responses for the second and further attachments. */
  attachments?: Record<string, unknown>[];
}

/** The function ran and rejected its input. */
export interface SendTelegramMessageValidationError {
  success: false;
  /** Error code. */
  response: "chat-id-not-found" | (string & {});
}

/** Telegram's response. */
export type SendTelegramMessageResponse =
  | { success: true; response: TelegramMessageReceipt | false }
  | SendTelegramMessageValidationError
  | CallError;

/** The message and its recipient, for `viber-send-message`. */
export interface SendViberMessageRequest {
  function: "viber-send-message";
  token: ApiToken;
  /** Viber ID of the user. Get it from `get-user`. */
  viber_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** Viber's response, passed through unchanged. Viber may add fields at any time. */
export interface ViberMessageReceipt {
  /** 0 if Viber accepted the message, otherwise Viber's error number. */
  status?: number;
  /** Status text, such as `ok`. */
  status_message?: string;
  /** Viber's number of the message. It has up to 19 digits, more than JavaScript can hold. Read it from the response text if you need the exact number. */
  message_token?: number;
  chat_hostname?: string;
  billing_status?: number;
  /** Responses for the attachments. */
  attachments?: Record<string, unknown>[];
}

/** Viber's response. */
export type SendViberMessageResponse = { success: true; response: ViberMessageReceipt | false } | Failure;

/** The message and its recipient, for `gbm-send-message`. */
export interface SendGoogleBusinessMessageRequest {
  function: "gbm-send-message";
  token: ApiToken;
  /** Google's ID of the conversation. Get it from `get-user`. */
  google_conversation_id?: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** The channel's response. */
export type ChannelAnswer = string | Record<string, unknown> | false;

/** Google's response to the text, its responses to the attachments, and the Google access token. */
export type GoogleBusinessMessageReceipt = [ChannelAnswer, ChannelAnswer[], string];

/** Google's responses. */
export type SendGoogleBusinessMessageResponse =
  | { success: true; response: GoogleBusinessMessageReceipt | false }
  | Failure;

/** The message and its recipient, for `line-send-message`. */
export interface SendLineMessageRequest {
  function: "line-send-message";
  token: ApiToken;
  /** LINE ID of the user. Get it from `get-user`. */
  line_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** LINE's response, passed through unchanged. LINE may add fields at any time. */
export interface LineMessageReceipt {
  sentMessages?: {
    /** LINE's ID of the message. */
    id?: string;
    /**
     * Token for quoting the message.
     *
     * Format: password
     */
    quoteToken?: string;
  }[];
  /** False, or LINE's response. Observed servers put the response here instead of in `sentMessages`. */
  error?: Record<string, unknown> | false;
}

/** LINE's response. */
export type SendLineMessageResponse = { success: true; response: LineMessageReceipt | false } | Failure;

/** The message and its recipient, for `wechat-send-message`. */
export interface SendWechatMessageRequest {
  function: "wechat-send-message";
  token: ApiToken;
  /** WeChat ID of the user. Get it from `get-user`. */
  open_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** WeChat's response and its access token. */
export type WechatMessageReceipt = [ChannelAnswer, string];

/** WeChat's response. */
export type SendWechatMessageResponse = { success: true; response: WechatMessageReceipt | false } | Failure;

/** The message, its sender and its channel, for `send-slack-message`. */
export interface SendSlackMessageRequest {
  function: "send-slack-message";
  token: ApiToken;
  /** ID of the user the conversation belongs to. */
  user_id: Id;
  /** Sender name to show beside the message. Use the agent's name if an agent writes, otherwise the user's. */
  full_name: string;
  /** URL of the sender's profile image, in PNG or JPG, to show beside the message. Use the agent's image if an agent writes, otherwise the user's. Defaults to one of the vendor's images. */
  profile_image?: string;
  /** Text of the message. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
  /**
   * Slack channel of the user. The first response returns it.
   *
   * @example C011JFFGSKY
   */
  channel?: string;
}

/** The function stopped with an error. This error has no key `success`. */
export interface SendSlackMessageCallError {
  status: "error";
  /** Error code. */
  response: "slack-not-active" | (string & {});
  /** Error message in English. Some errors leave it out. */
  message?: string;
}

/** The Slack channel. */
export type SendSlackMessageResponse =
  | { success: true; response: [string] | [string, string] | Record<string, unknown> }
  | ValidationError
  | SendSlackMessageCallError;

/** A call to `archive-slack-channels`, which takes no arguments besides the token. */
export interface ArchiveSlackChannelsRequest {
  function: "archive-slack-channels";
  token: ApiToken;
}

/** A call to `slack-users`, which takes no arguments besides the token. */
export interface GetSlackUsersRequest {
  function: "slack-users";
  token: ApiToken;
}

/** A member of the Slack workspace. */
export interface SlackMember {
  /** Slack ID. */
  id: string;
  name: string;
}

/** A Support Board agent who can be linked with a Slack member. */
export interface SlackAgent {
  /** Agent ID. */
  id: Id;
  name: string;
}

/** Slack members, agents, and the links between them. */
export interface SlackUsers {
  slack_users: SlackMember[];
  agents: SlackAgent[];
  /** Agent IDs by the Slack IDs of the linked members. */
  saved: { [key: string]: Id } | [] | false;
}

/** The function ran and rejected its input. */
export interface GetSlackUsersValidationError {
  success: false;
  /** Error code. */
  response: "slack-token-not-found" | (string & {});
}

/** Slack members and agents. */
export type GetSlackUsersResponse = { success: true; response: SlackUsers } | GetSlackUsersValidationError | CallError;

/** Whose presence to check, for `slack-presence`. */
export interface GetSlackPresenceRequest {
  function: "slack-presence";
  token: ApiToken;
  /**
   * ID of the agent to check.
   *
   * @default false
   */
  agent_id?: Id | false;
  /**
   * Whether to return all agents who are online.
   *
   * @default false
   */
  list?: boolean;
}

/** Presence of an agent, or the agents who are online. */
export type GetSlackPresenceResponse = { success: true; response: "online" | "offline" | Id[] } | Failure;

/** A call to `slack-channels`, which takes no arguments besides the token. */
export interface GetSlackChannelsRequest {
  function: "slack-channels";
  token: ApiToken;
}

/** The topic or the purpose of a channel. */
export interface SlackChannelNote {
  value?: string;
  /** Slack ID of the member who wrote it. */
  creator?: string;
  /** When it was written, in seconds since 1970, or 0 if it was never written. */
  last_set?: number;
}

/** A Slack channel, passed through unchanged. Slack may add fields at any time. */
export interface SlackChannel {
  id: string;
  name: string;
  is_channel?: boolean;
  is_group?: boolean;
  is_im?: boolean;
  /** When the channel was created, in seconds since 1970. */
  created?: number;
  /** Slack ID of the member who created the channel. */
  creator?: string;
  is_archived?: boolean;
  is_general?: boolean;
  unlinked?: number;
  name_normalized?: string;
  is_shared?: boolean;
  is_ext_shared?: boolean;
  is_org_shared?: boolean;
  pending_shared?: unknown[];
  is_pending_ext_shared?: boolean;
  /** Whether the Support Board app is in the channel. */
  is_member?: boolean;
  is_private?: boolean;
  is_mpim?: boolean;
  /** When the channel was changed, in milliseconds since 1970. */
  updated?: number;
  topic?: SlackChannelNote;
  purpose?: SlackChannelNote;
  previous_names?: string[];
  num_members?: number;
}

/** Slack's response, passed through unchanged. */
export interface SlackChannelPage {
  /** Whether Slack accepted the call. */
  ok: boolean;
  channels?: SlackChannel[];
  response_metadata?: {
    /** Cursor of the next page. */
    next_cursor?: string;
  };
}

/** The Slack channels. */
export type GetSlackChannelsResponse = { success: true; response: SlackChannelPage | SlackChannel[] } | Failure;

/** Form that calls `woocommerce-get-customer` to get a customer. */
export interface GetWoocommerceCustomerRequest {
  function: "woocommerce-get-customer";
  token: ApiToken;
  /**
   * Session key of a user, as returned by `woocommerce-get-session-key`.
   *
   * Format: password
   */
  session_key: string;
}

/** A customer of the shop. */
export interface ShopCustomer {
  /** Customer ID in WooCommerce. */
  customer_id: Id;
  /** User ID in WordPress, or null for a guest. */
  user_id?: Id | null;
  username?: string;
  first_name?: string;
  last_name?: string;
  email?: OptionalText;
  /** When the customer was last active, or null if unknown. */
  date_last_active?: Timestamp | null;
  /** When the customer registered, or null for a guest. */
  date_registered?: Timestamp | null;
  /** Country code. */
  country?: string;
  postcode?: string;
  city?: string;
  state?: string;
}

/** The customer. */
export type GetWoocommerceCustomerResponse = { success: true; response: ShopCustomer | false | "" } | Failure;

/** Form that calls `woocommerce-get-user-orders` to list a user's orders. */
export interface GetWoocommerceUserOrdersRequest {
  function: "woocommerce-get-user-orders";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
}

/** Status of an order with the WooCommerce prefix, such as `wc-processing`. Plugins may add their own. */
export type OrderStatus = string;

/** Summary of an order. The order ID is in `id` or `order_id`; the vendor shows both. */
export interface OrderSummary {
  id?: Id;
  order_id?: Id;
  date: Timestamp;
  total: NumericString;
  status: OrderStatus;
}

/** Summaries of the orders. An empty list if there are none. */
export type GetWoocommerceUserOrdersResponse = { success: true; response: OrderSummary[] } | Failure;

/** Form that calls `woocommerce-get-order` to get an order. */
export interface GetWoocommerceOrderRequest {
  function: "woocommerce-get-order";
  token: ApiToken;
  /** Order ID. */
  order_id: Id;
}

/** A product in an order. */
export interface OrderProduct {
  name: string;
  id: Id;
  quantity: NumericString;
  price: NumericString;
}

/** Name and address. The lines are separated by a backslash and the letter n, two literal characters. Empty if there is no address. */
export type OrderAddress = string;

/** An order. */
export interface Order {
  id: Id;
  date: Timestamp;
  total: NumericString;
  status: OrderStatus;
  products: OrderProduct[];
  billing_address: OrderAddress;
  shipping_address: OrderAddress;
  currency_symbol: string;
}

/** The order. */
export type GetWoocommerceOrderResponse = { success: true; response: Order | "" } | Failure;

/** Form that calls `woocommerce-get-product` to get a product. */
export interface GetWoocommerceProductRequest {
  function: "woocommerce-get-product";
  token: ApiToken;
  /** Product ID. */
  product_id: Id;
}

/** Rating of a product. Empty if there is none. */
export type ProductRating = string | { [key: string]: number };

/** A category or tag of one product. The list may include attribute terms (observed). */
export interface ProductTerm {
  term_id: Id;
  name: string;
  slug: string;
  term_group?: NumericString;
  /** `product_cat` for a category, `product_tag` for a tag. */
  taxonomy: string;
}

/** A product of the shop. */
export interface Product {
  id: Id;
  name: string;
  /** Short description. */
  description: string;
  /** When the product was created. Present in lists of products. */
  date?: Timestamp;
  /** Price as text. In lists, the currency symbol follows it (observed). */
  price: string;
  /** Image URL. */
  image: string;
  rating: ProductRating;
  url: string;
  /** Categories, tags and terms of the product. Present if a single product is requested. */
  taxonomies?: ProductTerm[];
}

/** The product. */
export type GetWoocommerceProductResponse = { success: true; response: Product | "" } | Failure;

/** A range between two dates. */
export interface ProductDateRange {
  startDate: string;
  endDate: string;
}

/** An amount of money, as text or as a number. */
export type Amount = string | number;

/** Criteria that products must meet. The vendor's page has lost its list of filters; these were observed. */
export interface ProductFilters {
  /** Name, slug or ID of a category or tag. */
  taxonomy?: string;
  /** Name of an attribute term, such as `Red`. */
  attribute?: string;
  /** Day on which the product was created, or a range of dates. */
  date?: string | ProductDateRange;
  /** Maximum price. */
  "max-price"?: Amount;
  /** Minimum price. If it is set, `max-price` has no effect. */
  "min-price"?: Amount;
  /** Whether to return only products that are on sale. */
  discounted?: boolean;
}

/** Form that calls `woocommerce-get-products` to list products. */
export interface GetWoocommerceProductsRequest {
  function: "woocommerce-get-products";
  token: ApiToken;
  filters?: ProductFilters;
  pagination?: Pagination;
  /**
   * Language code of the products. Observed servers read `user_language` instead.
   *
   * @default false
   */
  language?: LanguageCode | false;
  /** Language code of the products. Servers read this field instead of `language`. */
  user_language?: LanguageCode;
}

/** The products. An empty list if there are none. */
export type ProductListResponse = { success: true; response: Product[] } | Failure;

/** Form that calls `woocommerce-search-products` to search products. */
export interface SearchWoocommerceProductsRequest {
  function: "woocommerce-search-products";
  token: ApiToken;
  /** Text to search for. */
  search: string;
}

/** Form that calls `woocommerce-get-taxonomies` to list product categories or tags. */
export interface GetWoocommerceTaxonomiesRequest {
  function: "woocommerce-get-taxonomies";
  token: ApiToken;
  /** Whether to list categories or tags. */
  type: "category" | "tag";
  /**
   * Language code of the categories or tags.
   *
   * @default false
   */
  language?: LanguageCode | false;
}

/** A product category or tag. */
export interface ProductTaxonomy {
  id: Id;
  name: string;
  slug: string;
}

/** The categories or tags. */
export type GetWoocommerceTaxonomiesResponse = { success: true; response: ProductTaxonomy[] } | Failure;

/** Form that calls `woocommerce-get-attributes` to list product attributes. */
export interface GetWoocommerceAttributesRequest {
  function: "woocommerce-get-attributes";
  token: ApiToken;
  /**
   * Use `terms` to get the names of all terms, or `attribute` to get the attributes without terms.
   *
   * @default all
   */
  type?: "all" | "terms" | "attribute" | "attributes";
  /**
   * Language code of the attributes.
   *
   * @default false
   */
  language?: LanguageCode | false;
}

/** A product attribute, such as a color. */
export interface ProductAttribute {
  id: Id;
  name: string;
  /** Slug with the WooCommerce prefix `pa_`. */
  slug: string;
  /** Names of the attribute's terms by slug. If there are no terms, PHP returns an empty array. */
  terms?: { [key: string]: string } | [];
}

/** An attribute name with its ID and slug, or only the name of a term. */
export interface ProductAttributeName {
  id?: Id;
  name: string;
  slug?: string;
}

/** The attributes by slug, or a list of names. */
export type GetWoocommerceAttributesResponse =
  | { success: true; response: { [key: string]: ProductAttribute } | ProductAttributeName[] }
  | Failure;

/** Form that calls `woocommerce-get-product-id-by-name` to find a product ID by name. */
export interface GetWoocommerceProductIdByNameRequest {
  function: "woocommerce-get-product-id-by-name";
  token: ApiToken;
  /** Name of the product. */
  name: string;
}

/** The product ID, or false. */
export type GetWoocommerceProductIdByNameResponse = { success: true; response: Id | false } | Failure;

/** Form that calls `woocommerce-get-product-images` to list the images of a product. */
export interface GetWoocommerceProductImagesRequest {
  function: "woocommerce-get-product-images";
  token: ApiToken;
  /** Product ID. */
  product_id: Id;
}

/** The list of strings that the operation describes. */
export type TextListResponse = { success: true; response: string[] } | Failure;

/** Form that calls `woocommerce-get-product-taxonomies` to list the categories and tags of a product. */
export interface GetWoocommerceProductTaxonomiesRequest {
  function: "woocommerce-get-product-taxonomies";
  token: ApiToken;
  /** Product ID. */
  product_id: Id;
}

/** The categories and tags of a product. */
export type GetWoocommerceProductTaxonomiesResponse = { success: true; response: ProductTerm[] } | Failure;

/** Form that calls `woocommerce-get-attribute-by-term` to find an attribute by one of its terms. */
export interface GetWoocommerceAttributeByTermRequest {
  function: "woocommerce-get-attribute-by-term";
  token: ApiToken;
  /** Name of the term. */
  term_name: string;
}

/** An attribute. */
export type ProductAttributeResponse = { success: true; response: ProductAttribute | false } | Failure;

/** Form that calls `woocommerce-get-attribute-by-name` to find an attribute by name. */
export interface GetWoocommerceAttributeByNameRequest {
  function: "woocommerce-get-attribute-by-name";
  token: ApiToken;
  /** Name of the attribute. */
  name: string;
}

/** Form that calls `woocommerce-is-in-stock` to check whether a product is in stock. */
export interface IsWoocommerceProductInStockRequest {
  function: "woocommerce-is-in-stock";
  token: ApiToken;
  /** Product ID. */
  product_id: Id;
}

/** Form that calls `woocommerce-coupon` to create a coupon. */
export interface CreateWoocommerceCouponRequest {
  function: "woocommerce-coupon";
  token: ApiToken;
  /** Discount percentage. */
  discount: number;
  /**
   * How long the coupon is valid, such as `3 days`, `1 minutes` or `60 seconds`.
   *
   * @example 3 days
   */
  expiration: string;
  /**
   * IDs of the products that the coupon is valid for, separated by commas. By default it is valid for all products.
   *
   * @example 11,53,63
   */
  product_id?: string;
  /** ID of the user that the coupon is valid for. By default it is valid for everyone. */
  user_id?: Id;
}

/** The coupon code and the discount in percent, in this order. */
export type Coupon = [string, NumericString];

/** The new coupon. */
export type CreateWoocommerceCouponResponse = { success: true; response: Coupon } | Failure;

/** Form that calls `woocommerce-coupon-check` to check whether a user has coupons. */
export interface CheckWoocommerceCouponRequest {
  function: "woocommerce-coupon-check";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
}

/** Form that calls `woocommerce-coupon-delete-expired` to delete expired coupons. */
export interface DeleteExpiredWoocommerceCouponsRequest {
  function: "woocommerce-coupon-delete-expired";
  token: ApiToken;
}

/** Form that calls `woocommerce-get-url` to get the URL of a shop page. */
export interface GetWoocommerceUrlRequest {
  function: "woocommerce-get-url";
  token: ApiToken;
  /** Page whose URL to return. */
  type: "tag" | "category" | "cart" | "shop" | "checkout";
  /** Name of the category or link, says the page. Servers read it for categories and tags. */
  name?: string;
  /**
   * Language code of the page.
   *
   * @default false
   */
  language?: LanguageCode | false;
}

/** Form that calls `woocommerce-get-session` to get a user's shop session. */
export interface GetWoocommerceSessionRequest {
  function: "woocommerce-get-session";
  token: ApiToken;
  /**
   * Session key of a user, as returned by `woocommerce-get-session-key`.
   *
   * Format: password
   */
  session_key: string;
}

/** An item in a cart. Numbers are JSON numbers here. */
export interface CartItem {
  key: string;
  product_id: number;
  variation_id?: number;
  variation?: PhpMap;
  quantity: number;
  data_hash?: string;
  line_tax_data?: { subtotal?: PhpMap; total?: PhpMap };
  line_subtotal?: number;
  line_subtotal_tax?: number;
  line_total?: number;
  line_tax?: number;
}

/** Cart items by key. */
export interface Cart {
  [key: string]: CartItem;
}

/** Totals of a cart, some as text and some as numbers. */
export interface CartTotals {
  subtotal?: Amount;
  subtotal_tax?: Amount;
  shipping_total?: Amount;
  shipping_tax?: Amount;
  shipping_taxes?: PhpMap;
  discount_total?: Amount;
  discount_tax?: Amount;
  cart_contents_total?: Amount;
  cart_contents_tax?: Amount;
  cart_contents_taxes?: PhpMap;
  fee_total?: Amount;
  fee_tax?: Amount;
  fee_taxes?: PhpMap;
  total?: Amount;
  total_tax?: Amount;
}

/**
 * Values in PHP's serialized format. `a:0:{}` is an empty list.
 *
 * @example a:0:{}
 */
export type PhpSerialized = string;

/** Customer data of a session. Unknown values are empty strings. */
export interface SessionCustomer {
  /** User ID in WordPress, or 0 for a guest. */
  id?: Id;
  /** Date and time in ISO 8601 format. */
  date_modified?: string;
  postcode?: string;
  city?: string;
  address_1?: string;
  address?: string;
  address_2?: string;
  state?: string;
  country?: string;
  shipping_postcode?: string;
  shipping_city?: string;
  shipping_address_1?: string;
  shipping_address?: string;
  shipping_address_2?: string;
  shipping_state?: string;
  shipping_country?: string;
  is_vat_exempt?: string;
  calculated_shipping?: string;
  first_name?: string;
  last_name?: string;
  company?: string;
  phone?: string;
  email?: string;
  shipping_first_name?: string;
  shipping_last_name?: string;
  shipping_company?: string;
}

/** A user's session in the shop. Plugins may add fields. */
export interface ShopSession {
  /** The cart. If it has no items, PHP returns an empty array. */
  cart?: Cart | [];
  /** Totals of the cart. If there are none, PHP returns an empty array. */
  cart_totals?: CartTotals | [];
  applied_coupons?: PhpSerialized;
  coupon_discount_totals?: PhpSerialized;
  coupon_discount_tax_totals?: PhpSerialized;
  removed_cart_contents?: PhpSerialized;
  /** The customer. If nothing is known, PHP returns an empty array. */
  customer?: SessionCustomer | [];
}

/** The session. */
export type GetWoocommerceSessionResponse = { success: true; response: ShopSession | false } | Failure;

/** Form that calls `woocommerce-get-session-key` to get a user's session key. */
export interface GetWoocommerceSessionKeyRequest {
  function: "woocommerce-get-session-key";
  token: ApiToken;
  /** User ID. */
  user_id: Id;
}

/** The session key. */
export type GetWoocommerceSessionKeyResponse = { success: true; response: string | false } | Failure;

/** Form that calls `woocommerce-payment-methods` to list the payment methods of the shop. */
export interface GetWoocommercePaymentMethodsRequest {
  function: "woocommerce-payment-methods";
  token: ApiToken;
}

/** Form that calls `woocommerce-shipping-locations` to list the shipping locations of the shop. */
export interface GetWoocommerceShippingLocationsRequest {
  function: "woocommerce-shipping-locations";
  token: ApiToken;
  /**
   * Two-letter country code. If given, only this country is checked.
   *
   * @default false
   */
  country_code?: string | false;
}

/** A country name and its two-letter code, in this order. */
export type ShippingCountry = [string, string];

/** Country names in one string, country names with codes, and whether the shop does not ship to them, in this order. */
export type ShippingLocations = [string, ShippingCountry[] | "all", boolean];

/** The countries, or whether the shop ships to the given country. */
export type GetWoocommerceShippingLocationsResponse =
  | { success: true; response: ShippingLocations | boolean }
  | Failure;

/** Form that calls `get-versions` to list versions. */
export interface GetVersionsRequest {
  function: "get-versions";
  token: ApiToken;
}

/** Versions by short name of the product. */
export type GetVersionsResponse =
  | {
      success: true;
      /** `sb` is Support Board itself; the other keys are apps. */
      response: { [key: string]: string };
    }
  | Failure;

/** Form that calls `update` to update Support Board and its apps. */
export interface UpdateSupportBoardRequest {
  function: "update";
  token: ApiToken;
}

/** The function ran and rejected its input. */
export interface UpdateSupportBoardValidationError {
  success: false;
  /** Error code. */
  response: "envato-purchase-code-not-found" | (string & {});
}

/** The result of an update. */
export type UpdateSupportBoardResponse =
  | { success: true; response: "success" | { [key: string]: string } | [] }
  | UpdateSupportBoardValidationError
  | CallError;

/** Form that calls `wp-synch` to import WordPress users. */
export interface SyncWordpressUsersRequest {
  function: "wp-synch";
  token: ApiToken;
}

/**
 * Short name of an app, such as `dialogflow`, `slack`, `whatsapp` or `messenger`. Other apps exist.
 *
 * @example dialogflow
 */
export type AppName = string;

/** Form that calls `app-get-key` to get the license key of an app. */
export interface GetAppKeyRequest {
  function: "app-get-key";
  token: ApiToken;
  app_name: AppName;
}

/** Form that calls `app-activation` to activate an app. */
export interface ActivateAppRequest {
  function: "app-activation";
  token: ApiToken;
  app_name: AppName;
  /**
   * License key of the app, as returned by `app-get-key`.
   *
   * Format: password
   */
  key: string;
}

/** The function ran and rejected its input. */
export interface ActivateAppValidationError {
  success: false;
  /** Error code. */
  response:
    | "invalid-key"
    | "expired"
    | "envato-purchase-code-not-found"
    | "purchase-code-limit-exceeded"
    | "app-purchase-code-limit-exceeded"
    | (string & {});
}

/** The app was installed. */
export type ActivateAppResponse = { success: true; response: "success" } | ActivateAppValidationError | CallError;

/** Form that calls `cron-jobs` to run the cron jobs. */
export interface RunCronJobsRequest {
  function: "cron-jobs";
  token: ApiToken;
}

/** The cron jobs have run. */
export type RunCronJobsResponse = { success: true; response: true | null } | Failure;

/** Form that calls `pusher-trigger` to trigger a Pusher event. */
export interface TriggerPusherEventRequest {
  function: "pusher-trigger";
  token: ApiToken;
  /** Pusher channel name. */
  channel: string;
  /** Pusher event name. */
  event: string;
  /** Data to send with the event. Any key is accepted. */
  data?: { [key: string]: unknown };
}

/** The function stopped with an error. This error has no key `success`. */
export interface TriggerPusherEventCallError {
  status: "error";
  /** Error code. */
  response: "pusher-security-error" | (string & {});
  /** Error message in English. Some errors leave it out. */
  message?: string;
}

/** The call succeeded. */
export type TriggerPusherEventResponse =
  | { success: true; response: true }
  | ValidationError
  | TriggerPusherEventCallError;

/** Form that calls `chat-css` to get the chat CSS. */
export interface GetChatCssRequest {
  function: "chat-css";
  token: ApiToken;
  /** First color, in RGB or hexadecimal format. Defaults to the color in the settings. */
  color_1?: string;
  /** Second color, in RGB or hexadecimal format. Defaults to the color in the settings. */
  color_2?: string;
  /** Third color, in RGB or hexadecimal format. Defaults to the color in the settings. */
  color_3?: string;
}

/** Form that calls `clean-data` to remove old data. */
export interface CleanDataRequest {
  function: "clean-data";
  token: ApiToken;
}

/** Form that calls `updates-available` to check for updates. */
export interface CheckUpdatesAvailableRequest {
  function: "updates-available";
  token: ApiToken;
}

/** Form that calls `upload-path` to get the uploads path. */
export interface GetUploadPathRequest {
  function: "upload-path";
  token: ApiToken;
  /**
   * Whether to return the URL instead of the path.
   *
   * @default false
   */
  url?: boolean;
  /** Whether to return the URL instead of the path. Servers read this field instead of `url`. */
  email?: boolean;
  /**
   * Whether to append today's date folder.
   *
   * @default false
   */
  date?: boolean;
}

/** The uploads path or URL. */
export type GetUploadPathResponse =
  | {
      success: true;
      /** The date folder has the format `DD-MM-YY`. */
      response: string;
    }
  | Failure;

/** Form that calls `is-allowed-extension` to check whether a file extension is allowed. */
export interface IsAllowedExtensionRequest {
  function: "is-allowed-extension";
  token: ApiToken;
  /** File extension without the dot, such as `jpg`. */
  extension: string;
}

/** Form that calls `system-requirements` to check the system requirements. */
export interface CheckSystemRequirementsRequest {
  function: "system-requirements";
  token: ApiToken;
}

/** Requirements by name. True if the requirement is met. */
export interface SystemRequirements {
  /** The PHP version is recent enough. */
  "php-version": boolean;
  /** PHP can open ZIP files. */
  "zip-archive": boolean;
  /** The Support Board folder is writable. */
  "plugin-folder": boolean;
  /** The uploads folder is writable. */
  "uploads-folder": boolean;
  /** The apps folder is writable. */
  "apps-folder": boolean;
  /** The translations folder is writable. */
  "languages-folder": boolean;
  /** The scripts of the admin area are reachable. */
  ajax: boolean;
  /** PHP supports cURL. */
  curl: boolean;
  /** The database supports `utf8mb4`. */
  UTF8mb4: boolean;
}

/** Whether each requirement is met. */
export type CheckSystemRequirementsResponse = { success: true; response: SystemRequirements } | Failure;

/** User to mention in the log line. The ID alone is enough. */
export interface LogUser {
  /** User ID. */
  id: Id;
  first_name?: string;
  last_name?: string;
}

/** Form that calls `logs` to add a line to the log. */
export interface AddLogRequest {
  function: "logs";
  token: ApiToken;
  /** Text of the log line. */
  string: string;
  /** @default false */
  user?: LogUser | false;
}

/** Form that calls `aws-s3` to upload or delete an Amazon S3 file. */
export interface ChangeAwsS3FileRequest {
  function: "aws-s3";
  token: ApiToken;
  /** Path of the file to upload, or URL of the file to delete. */
  file_path: string;
  /**
   * `PUT` uploads the file, `DELETE` deletes it.
   *
   * @default PUT
   */
  action?: "PUT" | "DELETE";
}

/** The URL of the file, or false. */
export type ChangeAwsS3FileResponse = { success: true; response: string | false } | Failure;

/**
 * The secret key from the webhook settings, sent in clear text with each delivery. Comparing it is the only way to verify the sender. Deliveries are not signed or dated, so a repeated delivery looks like a new one.
 *
 * Format: password
 */
export type WebhookKey = string;

/** URL of the page that the event came from, or empty if there is none. It is the `Referer` of the request that caused the event, so do not rely on it. */
export type SenderUrl = string;

/** Conversation status, as text or a number. The codes are `0` live, `1` waiting for the user, `2` waiting for an agent, `3` archive and `4` trash. */
export type ConversationStatus = "0" | "1" | "2" | "3" | "4" | 0 | 1 | 2 | 3 | 4;

/** A sent message and its conversation. `user_id` is the sender, and `conversation_user_id` is the user of the conversation. `conversation_source` is a code such as `wa`, or null or empty for the chat. */
export interface SentChatMessage {
  user_id: Id;
  conversation_user_id: Id;
  conversation_id: Id;
  /** Status of the conversation after the message. */
  conversation_status_code?: ConversationStatus | "skip";
  conversation_source?: OptionalText;
  message_id: Id;
  /** Text of the message. */
  message: string;
  /** Attachments of the message. */
  attachments?: Attachment[];
}

/** A user or an agent has sent a message. */
export interface MessageSentWebhook {
  function: "message-sent";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: SentChatMessage;
}

/** An email notification. */
export interface SentEmail {
  /**
   * ID of the user or agent. Observed servers also send `agents`, `all-agents`, `-1`, or `department-` followed by an ID if several agents were notified.
   *
   * @example 957
   */
  recipient_id: string | number;
  /** Text of the message. */
  message: string;
  /** Attachments of the message. */
  attachments?: Attachment[];
}

/** A user or an agent has been notified by email. */
export interface EmailSentWebhook {
  function: "email-sent";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: SentEmail;
}

/** A text message and Twilio's response. Versions differ, so no property is guaranteed. Some versions omit `Body`, `From` and `To`. Others put Twilio's fields beside them instead of in `response`. The recipient is in `recipent_id`, which is spelled this way on the wire, or in `recipient_id`. */
export interface SentTextMessage {
  recipent_id?: Id;
  recipient_id?: Id;
  /** Text of the message. */
  message?: string;
  /** Text of the message as passed to Twilio. */
  Body?: string;
  /** Phone number that the message is sent from. */
  From?: string;
  /** Phone number that the message is sent to. */
  To?: string;
  response?: TwilioMessage;
}

/** A user or an agent has sent a text message. */
export interface SmsSentWebhook {
  function: "sms-sent";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: SentTextMessage;
}

/** A conversation with its last message. `id` and `user_id` belong to the conversation, `message_id` and `message_user_id` to the message. `source` is a code such as `wa`, or null or empty for the chat. `tags` are separated by commas. */
export interface UpdatedConversation {
  /** Text of the last message. */
  message: string;
  message_id: Id;
  attachments?: MessageAttachments;
  payload?: MessagePayload;
  message_status_code?: MessageStatusCode;
  last_update_time?: Timestamp;
  message_user_id?: Id;
  message_first_name?: string;
  message_last_name?: string;
  message_profile_image?: string;
  message_user_type?: UserType;
  department?: DepartmentReference;
  agent_id?: AgentReference;
  title?: string;
  source?: OptionalText;
  extra?: OptionalText;
  tags?: OptionalText;
  id: Id;
  user_id: Id;
  creation_time?: Timestamp;
  status_code: ConversationStatus;
}

/** A message and its author. */
export interface ReceivedMessageDetails {
  message: string;
  attachments?: MessageAttachments;
  payload?: MessagePayload;
  status_code?: MessageStatusCode;
  id: Id;
  profile_image?: string;
  first_name?: string;
  last_name?: string;
  user_id: Id;
  user_type?: UserType;
  full_name?: string;
  creation_time?: Timestamp;
}

/** A received message. Unlike the messages of new conversations, it is wrapped in an object. */
export interface ReceivedMessage {
  details: ReceivedMessageDetails;
}

/** Received messages and their conversation. */
export interface NewMessages {
  details: UpdatedConversation;
  messages: ReceivedMessage[];
}

/** New messages have arrived in the chat or the admin area. */
export interface NewMessagesWebhook {
  function: "new-messages" | "new-messages-received";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: NewMessages;
}

/** Dialogflow's reply as Google sent it. */
export interface DetectedIntent {
  responseId?: string;
  queryResult: DialogflowQueryResult;
  alternativeQueryResults?: DialogflowQueryResult[];
}

/** A user's message and Dialogflow's reply. Numbers and booleans may be text. Contains a secret. */
export interface DialogflowExchange {
  response: DialogflowReply | DetectedIntent;
  /** Text of the user's message. */
  message: string;
  conversation_id?: Id;
}

/** Dialogflow has replied to a user. */
export interface DialogflowMessageWebhook {
  function: "dialogflow-message" | "bot-message";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: DialogflowExchange;
}

/** A message has been deleted. `data` is the message ID. */
export interface MessageDeletedWebhook {
  function: "message-deleted";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: Id;
}

/** A user who has logged in. Contains secrets. */
export interface LoginFormUser {
  id: Id;
  /** Image URL. */
  profile_image?: string;
  first_name: string;
  last_name: string;
  email?: string | null;
  user_type: UserType;
  token: UserToken;
  /** URL of the installation. */
  url?: string;
  password?: PasswordHash;
  /** Conversation ID or false. False may also arrive as the text `false`. */
  conversation_id?: string | number | boolean;
}

/** Form values by field ID, each with the label that users see. */
export interface LabelledValues {
  [key: string]: ValueAndLabel;
}

/** A password in clear text and the label that users see, in this order. */
export type SecretAndLabel = [string, string];

/** Values of a registration form, each with its label. `password` and `password-check` are in clear text. Do not log or store them. */
export interface RegisteredUser {
  profile_image?: ValueAndLabel;
  first_name?: ValueAndLabel;
  last_name?: ValueAndLabel;
  email?: ValueAndLabel;
  password?: SecretAndLabel;
  "password-check"?: SecretAndLabel;
  user_type?: ValueAndLabel;
  [key: string]: ValueAndLabel | SecretAndLabel | undefined;
}

/** Data that a user entered to register. `user` may contain the password in clear text, twice. `extra` holds additional details. */
export interface Registration {
  /** ID of the rich message that contains the form. */
  id?: string;
  conversation_id?: Id;
  user: RegisteredUser;
  extra?: LabelledValues;
}

/** A rating of a conversation. */
export interface SubmittedRating {
  conversation_id?: Id;
  /** Agent ID, or false. */
  agent_id?: string | number | boolean;
  user_id?: Id;
  /** Comment that the user left with the rating. */
  message?: string;
  /** `1` is good, `-1` is bad. */
  rating: string | number;
}

/** The type of a rich message and its input, which is one of labelled fields, a choice, a registration or a rating. The vendor shows only labelled fields; the others were seen in observed chat clients. */
export interface RichMessageInput {
  /** Type of rich message. The vendor shows `inputs`. Observed chat clients also send `email`, `registration`, `rating`, `buttons`, `select` and `chips`. */
  type: string;
  result: LabelledValues | string | Registration | SubmittedRating;
}

/** Input that a user submitted in a rich message. Contains secrets if it was a registration. */
export interface RichMessageSubmission {
  /** The server's result of storing the input. */
  result?: boolean | string | (LoginFormUser | string)[];
  data: RichMessageInput;
  /** Rich message ID. */
  id: string;
}

/** A user has submitted a rich message that asks for input, such as a form or buttons. */
export interface RichMessageWebhook {
  function: "rich-message";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: RichMessageSubmission;
}

/** A new conversation and its user, as webhooks send them. */
export interface StartedConversation {
  user_id: Id;
  first_name?: string;
  last_name?: string;
  profile_image?: string;
  user_type?: UserType;
  id: Id;
  title?: string;
  status_code: ConversationStatusText;
  creation_time: Timestamp;
  department?: DepartmentReference;
  agent_id?: AgentReference;
  source?: OptionalText;
  extra?: OptionalText;
  extra_2?: OptionalText;
  extra_3?: OptionalText;
  tags?: OptionalText;
  /** The vendor shows false and does not explain it. It is a string if a browser reports the event. */
  busy?: boolean | "true" | "false";
}

/** A new conversation and its messages. If a browser reports the event, an empty list of messages is omitted. */
export interface NewConversation {
  messages?: Message[];
  details: StartedConversation;
}

/** A new conversation has arrived in a user's chat widget. */
export interface NewConversationReceivedWebhook {
  function: "new-conversation-received" | "new-conversation";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: NewConversation;
}

/** A conversation has been created. */
export interface NewConversationCreatedWebhook {
  function: "new-conversation-created";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: NewConversation;
}

/** A conversation and its new status. */
export interface ConversationStatusUpdate {
  conversation_id: Id;
  status_code: ConversationStatus;
}

/** The status of a conversation has changed. */
export interface ConversationStatusUpdatedWebhook {
  function: "conversation-status-updated";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: ConversationStatusUpdate;
}

/** A login through the chat's login form. Contains secrets. */
export interface FormLogin {
  details: LoginFormUser;
}

/** A user has logged in through the chat's login form. */
export interface LoginWebhook {
  function: "login";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: FormLogin;
}

/** A user has registered through a registration form in the chat, or has updated a registration there. */
export interface RegistrationWebhook {
  function: "registration";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: Registration;
}

/** A user has been deleted. `data` is the user ID. */
export interface UserDeletedWebhook {
  function: "user-deleted";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: Id;
}

/** A name and an email address. */
export interface NewEmailAddress {
  /** ID of the rich message that asked for the address. */
  id?: string;
  name: string;
  email: string;
}

/** A user has entered an email address in a message that asked for it. */
export interface NewEmailAddressWebhook {
  function: "new-email-address";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: NewEmailAddress;
}

/** A message that was sent to Slack. */
export interface SentSlackMessage {
  message: string;
  conversation_id: Id;
  /** Slack channel ID. */
  slack_channel: string;
}

/** A message has been sent to Slack. */
export interface SlackMessageSentWebhook {
  function: "slack-message-sent";
  key: WebhookKey;
  "sender-url": SenderUrl;
  data: SentSlackMessage;
}
