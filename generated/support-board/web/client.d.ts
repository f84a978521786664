// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import type { CallFailure, CallOptions, ClientOptions, Credential, HttpFailure, Success } from "chatwire/runtime";
import type { Client } from "openapi-fetch";
import type { paths } from "./paths.js";
import type {
  ActivateAppValidationError,
  AddUserValidationError,
  AddedMessage,
  Agent,
  AgentInConversation,
  AppName,
  Article,
  ArticleCategory,
  ArticleCategoryInput,
  ArticleListInput,
  ArticlesWithCategories,
  ArticlesWithTranslations,
  AssignableUserType,
  Attachment,
  AttachmentList,
  Automation,
  AutomationCheck,
  AutomationInput,
  AutomationSet,
  AutomationSetInput,
  AutomationTranslations,
  BotMessageExecution,
  CallError,
  ConversationListItem,
  ConversationRating,
  ConversationSource,
  ConversationStatusCode,
  ConversationUser,
  ConversationWithMessages,
  Coupon,
  CreateConversationValidationError,
  CreateDialogflowEntityValidationError,
  DateOrId,
  Department,
  DialogflowAgent,
  DialogflowEntity,
  DialogflowEntityValueInput,
  DialogflowIntent,
  DialogflowLanguage,
  DialogflowReply,
  DialogflowResponse,
  ExternalSettings,
  FoundUser,
  GetDialogflowEntityValidationError,
  GetSlackUsersValidationError,
  GoogleBusinessMessageReceipt,
  GoogleError,
  Id,
  IdList,
  IdOrFalse,
  IdOrMinusOne,
  LanguageCode,
  LastAgentInConversation,
  LastMessage,
  LineMessageReceipt,
  LogUser,
  LongOpenAiReply,
  Message,
  MessagingPlatformSource,
  MessagingPlatformUser,
  MessengerMessageReceipt,
  Note,
  OpenAiRefusal,
  OpenAiReply,
  Order,
  OrderSummary,
  Pagination,
  PayloadInput,
  Product,
  ProductAttribute,
  ProductAttributeName,
  ProductFilters,
  ProductTaxonomy,
  ProductTerm,
  PushNotification,
  Report,
  ReportDate,
  ReportName,
  SavedReply,
  SendDialogflowMessageCallError,
  SendEmailCallError,
  SendEmailValidationError,
  SendMessageValidationError,
  SendMessengerMessageValidationError,
  SendSlackMessageCallError,
  SendTelegramMessageValidationError,
  ServiceAnswer,
  SetRatingValidationError,
  SettingItem,
  SettingValue,
  Settings,
  ShippingLocations,
  ShopCustomer,
  ShopSession,
  SlackChannel,
  SlackChannelPage,
  SlackUsers,
  SmartReplies,
  SystemRequirements,
  TelegramMessageReceipt,
  Translation,
  TranslationInput,
  TriggerPusherEventCallError,
  TwilioMessage,
  TypingAgent,
  UpdateConversationAgentValidationError,
  UpdateConversationStatusValidationError,
  UpdateSupportBoardValidationError,
  UpdateUserValidationError,
  UpdatedLogin,
  User,
  UserConversationListItem,
  UserCounts,
  UserDetail,
  UserDetailsInput,
  UserLogin,
  UserSorting,
  UsersByDetail,
  ValidationError,
  ViberMessageReceipt,
  WechatMessageReceipt,
  WhatsappMessageReceipt,
} from "./types.js";

/** The user to get, for `get-user`. */
export interface GetUserBody {
  /** User ID. */
  user_id: Id;
  /**
   * Whether to include the additional details.
   *
   * @default false
   */
  extra?: boolean;
}

/** The input of `getUser`. */
export interface GetUserInput {
  body: GetUserBody;
}

/** The result of `getUser`. `ok` and `reason` narrow it. */
export type GetUserResult =
  | Success<200, { success: true; response: User | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The detail and value to search for, for `get-user-by`. */
export interface GetUserByBody {
  /** Detail to compare. */
  by: "email" | "first_name" | "last_name" | "phone" | (string & {});
  /** Value that the detail must have. */
  value: string;
}

/** The input of `getUserBy`. */
export interface GetUserByInput {
  body: GetUserByBody;
}

/** The result of `getUserBy`. `ok` and `reason` narrow it. */
export type GetUserByResult =
  | Success<200, { success: true; response: FoundUser | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user, and optionally one detail, for `get-user-extra`. */
export interface GetUserExtraBody {
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

/** The input of `getUserExtra`. */
export interface GetUserExtraInput {
  body: GetUserExtraBody;
}

/** The result of `getUserExtra`. `ok` and `reason` narrow it. */
export type GetUserExtraResult =
  | Success<200, { success: true; response: UserDetail[] | string | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user whose language `get-user-language` returns. */
export interface GetUserLanguageBody {
  /** User ID. */
  user_id: Id;
}

/** The input of `getUserLanguage`. */
export interface GetUserLanguageInput {
  body: GetUserLanguageBody;
}

/** The result of `getUserLanguage`. `ok` and `reason` narrow it. */
export type GetUserLanguageResult =
  | Success<200, { success: true; response: LanguageCode | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Filters, sorting and paging for `get-users`. */
export interface GetUsersBody {
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

/** The input of `getUsers`. */
export interface GetUsersInput {
  body?: GetUsersBody;
}

/** The result of `getUsers`. `ok` and `reason` narrow it. */
export type GetUsersResult =
  | Success<200, { success: true; response: User[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The starting point for `get-new-users`. */
export interface GetNewUsersBody {
  datetime: DateOrId;
}

/** The input of `getNewUsers`. */
export interface GetNewUsersInput {
  body: GetNewUsersBody;
}

/** The result of `getNewUsers`. `ok` and `reason` narrow it. */
export type GetNewUsersResult =
  | Success<200, { success: true; response: User[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Filters and sorting for `get-online-users`. */
export interface GetOnlineUsersBody {
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

/** The input of `getOnlineUsers`. */
export interface GetOnlineUsersInput {
  body?: GetOnlineUsersBody;
}

/** The result of `getOnlineUsers`. `ok` and `reason` narrow it. */
export type GetOnlineUsersResult =
  | Success<200, { success: true; response: User[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The details to look for, and in which users, for `get-users-with-details`. */
export interface GetUsersWithDetailsBody {
  /** Slugs of the details, such as `email` or `phone`. */
  details: string[];
  /**
   * Users to search. Defaults to all users.
   *
   * @default false
   */
  user_ids?: IdList | string | false;
}

/** The input of `getUsersWithDetails`. */
export interface GetUsersWithDetailsInput {
  body: GetUsersWithDetailsBody;
}

/** The result of `getUsersWithDetails`. `ok` and `reason` narrow it. */
export type GetUsersWithDetailsResult =
  | Success<200, { success: true; response: UsersByDetail }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The agent to get, for `get-agent`. */
export interface GetAgentBody {
  /** Agent ID. */
  agent_id: Id;
}

/** The input of `getAgent`. */
export interface GetAgentInput {
  body: GetAgentBody;
}

/** The result of `getAgent`. `ok` and `reason` narrow it. */
export type GetAgentResult =
  | Success<200, { success: true; response: Agent | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Filter for `get-agents-ids`. */
export interface GetAgentsIdsBody {
  /**
   * Whether to include administrators.
   *
   * @default true
   */
  admins?: boolean;
}

/** The input of `getAgentsIds`. */
export interface GetAgentsIdsInput {
  body?: GetAgentsIdsBody;
}

/** The result of `getAgentsIds`. `ok` and `reason` narrow it. */
export type GetAgentsIdsResult =
  | Success<200, { success: true; response: Id[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation, for `get-user-from-conversation`. */
export interface GetUserFromConversationBody {
  /** Conversation ID. */
  conversation_id: Id;
  /**
   * Whether to return the agent who replied last instead of the user.
   *
   * @default false
   */
  agent?: boolean;
}

/** The input of `getUserFromConversation`. */
export interface GetUserFromConversationInput {
  body: GetUserFromConversationBody;
}

/** The result of `getUserFromConversation`. `ok` and `reason` narrow it. */
export type GetUserFromConversationResult =
  | Success<200, { success: true; response: ConversationUser | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `checkAgentsOnline`. */
export type CheckAgentsOnlineInput = Record<string, never>;

/** The result of `checkAgentsOnline`. `ok` and `reason` narrow it. */
export type CheckAgentsOnlineResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The text to search for, for `search-users`. */
export interface SearchUsersBody {
  /** Text to search for. The search includes additional details. */
  search: string;
}

/** The input of `searchUsers`. */
export interface SearchUsersInput {
  body: SearchUsersBody;
}

/** The result of `searchUsers`. `ok` and `reason` narrow it. */
export type SearchUsersResult =
  | Success<200, { success: true; response: User[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Details of the user to add, for `add-user`. */
export interface AddUserBody {
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

/** The input of `addUser`. */
export interface AddUserInput {
  body?: AddUserBody;
}

/** The result of `addUser`. `ok` and `reason` narrow it. */
export type AddUserResult =
  | Success<200, { success: true; response: Id }>
  | HttpFailure<200, AddUserValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** New details of a user, for `update-user`. */
export interface UpdateUserBody {
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

/** The input of `updateUser`. */
export interface UpdateUserInput {
  body: UpdateUserBody;
}

/** The result of `updateUser`. `ok` and `reason` narrow it. */
export type UpdateUserResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, UpdateUserValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user to delete, for `delete-user`. */
export interface DeleteUserBody {
  /** User ID. */
  user_id: Id;
}

/** The input of `deleteUser`. */
export interface DeleteUserInput {
  body: DeleteUserBody;
}

/** The result of `deleteUser`. `ok` and `reason` narrow it. */
export type DeleteUserResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The users to delete, for `delete-users`. */
export interface DeleteUsersBody {
  /** User IDs. */
  user_ids: IdList;
}

/** The input of `deleteUsers`. */
export interface DeleteUsersInput {
  body: DeleteUsersBody;
}

/** The result of `deleteUsers`. `ok` and `reason` narrow it. */
export type DeleteUsersResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user to check, for `is-online`. */
export interface IsUserOnlineBody {
  /** User ID. */
  user_id: Id;
}

/** The input of `isUserOnline`. */
export interface IsUserOnlineInput {
  body: IsUserOnlineBody;
}

/** The result of `isUserOnline`. `ok` and `reason` narrow it. */
export type IsUserOnlineResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user, and optionally the URL to set, for `current-url`. */
export interface GetOrSetCurrentUrlBody {
  /** User ID. */
  user_id?: Id;
  /** URL to store. Without it, the call returns the stored URL. */
  url?: string;
}

/** The input of `getOrSetCurrentUrl`. */
export interface GetOrSetCurrentUrlInput {
  body?: GetOrSetCurrentUrlBody;
}

/** The result of `getOrSetCurrentUrl`. `ok` and `reason` narrow it. */
export type GetOrSetCurrentUrlResult =
  | Success<200, { success: true; response: string | boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `countUsers`. */
export type CountUsersInput = Record<string, never>;

/** The result of `countUsers`. `ok` and `reason` narrow it. */
export type CountUsersResult =
  | Success<200, { success: true; response: UserCounts }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user to change, for `update-user-to-lead`. */
export interface UpdateUserToLeadBody {
  /** User ID. */
  user_id: Id;
}

/** The input of `updateUserToLead`. */
export interface UpdateUserToLeadInput {
  body: UpdateUserToLeadBody;
}

/** The result of `updateUserToLead`. `ok` and `reason` narrow it. */
export type UpdateUserToLeadResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The name whose initials `get-avatar` draws. */
export interface GetAvatarBody {
  /** Name for the first initial. */
  first_name: string;
  /** Name for the second initial. */
  last_name?: string;
}

/** The input of `getAvatar`. */
export interface GetAvatarInput {
  body: GetAvatarBody;
}

/** The result of `getAvatar`. `ok` and `reason` narrow it. */
export type GetAvatarResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getBotId`. */
export type GetBotIdInput = Record<string, never>;

/** The result of `getBotId`. `ok` and `reason` narrow it. */
export type GetBotIdResult =
  | Success<200, { success: true; response: Id }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user and conversation to check, for `is-typing`. */
export interface IsUserTypingBody {
  /** ID of the user or agent. */
  user_id: Id;
  /** Conversation ID. */
  conversation_id: Id;
}

/** The input of `isUserTyping`. */
export interface IsUserTypingInput {
  body: IsUserTypingBody;
}

/** The result of `isUserTyping`. `ok` and `reason` narrow it. */
export type IsUserTypingResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation to check, for `is-agent-typing`. */
export interface IsAgentTypingBody {
  /** Conversation ID. */
  conversation_id: Id;
}

/** The input of `isAgentTyping`. */
export interface IsAgentTypingInput {
  body: IsAgentTypingBody;
}

/** The result of `isAgentTyping`. `ok` and `reason` narrow it. */
export type IsAgentTypingResult =
  | Success<200, { success: true; response: TypingAgent | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Who is typing, and in which conversation, for `set-typing`. */
export interface SetTypingBody {
  /** ID of the user or agent. */
  user_id?: Id;
  /** The conversation. */
  conversation_id?: Id | -1;
}

/** The input of `setTyping`. */
export interface SetTypingInput {
  body?: SetTypingBody;
}

/** The result of `setTyping`. `ok` and `reason` narrow it. */
export type SetTypingResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Credentials for `login`. Set `email` and `password`, or `user_id` and the user's token. */
export interface LoginUserBody {
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

/** The input of `loginUser`. */
export interface LoginUserInput {
  body?: LoginUserBody;
}

/** The result of `loginUser`. `ok` and `reason` narrow it. */
export type LoginUserResult =
  | Success<200, { success: true; response: UserLogin | false | "ip-ban" }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `logoutUser`. */
export type LogoutUserInput = Record<string, never>;

/** The result of `logoutUser`. `ok` and `reason` narrow it. */
export type LogoutUserResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** New details of the logged-in user, for `update-login`. The call deletes every detail that you leave out. */
export interface UpdateLoginBody {
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

/** The input of `updateLogin`. */
export interface UpdateLoginInput {
  body?: UpdateLoginBody;
}

/** The result of `updateLogin`. `ok` and `reason` narrow it. */
export type UpdateLoginResult =
  | Success<200, { success: true; response: string | UpdatedLogin }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `deleteLeads`. */
export type DeleteLeadsInput = Record<string, never>;

/** The result of `deleteLeads`. `ok` and `reason` narrow it. */
export type DeleteLeadsResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Name and profile image of the bot, for `update-bot`. */
export interface UpdateBotBody {
  /** Name of the bot. */
  name?: string;
  /** URL of the bot's profile image. */
  profile_image?: string;
}

/** The input of `updateBot`. */
export interface UpdateBotInput {
  body?: UpdateBotBody;
}

/** The result of `updateBot`. `ok` and `reason` narrow it. */
export type UpdateBotResult =
  | Success<200, { success: true; response: true | false | Id }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The users to export, for `csv-users`. */
export interface ExportUsersBody {
  /**
   * IDs of the users to export. Defaults to all users. Observed servers read this field as `users_id`.
   *
   * @default false
   */
  user_ids?: IdList | false;
  /** IDs of the users to export. Servers read this field instead of `user_ids`. */
  users_id?: IdList;
}

/** The input of `exportUsers`. */
export interface ExportUsersInput {
  body?: ExportUsersBody;
}

/** The result of `exportUsers`. `ok` and `reason` narrow it. */
export type ExportUsersResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation to get, for `get-conversation`. */
export interface GetConversationBody {
  /** Conversation ID. */
  conversation_id: Id;
  /** ID of the user the conversation belongs to. */
  user_id?: Id;
}

/** The input of `getConversation`. */
export interface GetConversationInput {
  body: GetConversationBody;
}

/** The result of `getConversation`. `ok` and `reason` narrow it. */
export type GetConversationResult =
  | Success<200, { success: true; response: ConversationWithMessages | { messages: []; details: "" } | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Filters and paging for `get-conversations`. */
export interface GetConversationsBody {
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

/** The input of `getConversations`. */
export interface GetConversationsInput {
  body?: GetConversationsBody;
}

/** The result of `getConversations`. `ok` and `reason` narrow it. */
export type GetConversationsResult =
  | Success<200, { success: true; response: ConversationListItem[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The starting point and filters for `get-new-conversations`. */
export interface GetNewConversationsBody {
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

/** The input of `getNewConversations`. */
export interface GetNewConversationsInput {
  body: GetNewConversationsBody;
}

/** The result of `getNewConversations`. `ok` and `reason` narrow it. */
export type GetNewConversationsResult =
  | Success<200, { success: true; response: ConversationListItem[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user and filters for `get-user-conversations`. */
export interface GetUserConversationsBody {
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

/** The input of `getUserConversations`. */
export interface GetUserConversationsInput {
  body: GetUserConversationsBody;
}

/** The result of `getUserConversations`. `ok` and `reason` narrow it. */
export type GetUserConversationsResult =
  | Success<200, { success: true; response: UserConversationListItem[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user and the starting point, for `get-new-user-conversations`. */
export interface GetNewUserConversationsBody {
  /** User ID. */
  user_id: Id;
  /** Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a conversation ID. */
  datetime: DateOrId;
}

/** The input of `getNewUserConversations`. */
export interface GetNewUserConversationsInput {
  body: GetNewUserConversationsBody;
}

/** The result of `getNewUserConversations`. `ok` and `reason` narrow it. */
export type GetNewUserConversationsResult =
  | Success<200, { success: true; response: UserConversationListItem[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The text to search for, for `search-conversations`. */
export interface SearchConversationsBody {
  /** Text to search for. */
  search: string;
}

/** The input of `searchConversations`. */
export interface SearchConversationsInput {
  body: SearchConversationsBody;
}

/** The result of `searchConversations`. `ok` and `reason` narrow it. */
export type SearchConversationsResult =
  | Success<200, { success: true; response: ConversationListItem[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The user and the text to search for, for `search-user-conversations`. */
export interface SearchUserConversationsBody {
  /** Text to search for. */
  search: string;
  /** User ID. */
  user_id: Id;
}

/** The input of `searchUserConversations`. */
export interface SearchUserConversationsInput {
  body: SearchUserConversationsBody;
}

/** The result of `searchUserConversations`. `ok` and `reason` narrow it. */
export type SearchUserConversationsResult =
  | Success<200, { success: true; response: UserConversationListItem[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation to create, for `new-conversation`. */
export interface CreateConversationBody {
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

/** The input of `createConversation`. */
export interface CreateConversationInput {
  body: CreateConversationBody;
}

/** The result of `createConversation`. `ok` and `reason` narrow it. */
export type CreateConversationResult =
  | Success<200, { success: true; response: ConversationWithMessages }>
  | HttpFailure<200, CreateConversationValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation and its new status, for `update-conversation-status`. */
export interface UpdateConversationStatusBody {
  /** Conversation ID. */
  conversation_id: Id;
  status_code: ConversationStatusCode;
}

/** The input of `updateConversationStatus`. */
export interface UpdateConversationStatusInput {
  body: UpdateConversationStatusBody;
}

/** The result of `updateConversationStatus`. `ok` and `reason` narrow it. */
export type UpdateConversationStatusResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, UpdateConversationStatusValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation and its new department, for `update-conversation-department`. */
export interface UpdateConversationDepartmentBody {
  /** Conversation ID. */
  conversation_id: Id;
  /** Department ID from Settings > Miscellaneous > Departments. False removes the department. */
  department: IdOrFalse;
  /** Text of a notification. If set, the server notifies the agents of the new department by email, push notification and text message. */
  message?: string;
}

/** The input of `updateConversationDepartment`. */
export interface UpdateConversationDepartmentInput {
  body: UpdateConversationDepartmentBody;
}

/** The result of `updateConversationDepartment`. `ok` and `reason` narrow it. */
export type UpdateConversationDepartmentResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation and its new agent, for `update-conversation-agent`. */
export interface UpdateConversationAgentBody {
  /** Conversation ID. */
  conversation_id: Id;
  /** Agent ID. False removes the agent. */
  agent_id: IdOrFalse;
  /** Text of a notification. If set, the server notifies the agent by email, push notification and text message. */
  message?: string;
}

/** The input of `updateConversationAgent`. */
export interface UpdateConversationAgentInput {
  body: UpdateConversationAgentBody;
}

/** The result of `updateConversationAgent`. `ok` and `reason` narrow it. */
export type UpdateConversationAgentResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, UpdateConversationAgentValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The rating, and optionally a message to update, for `set-rating`. */
export interface SetRatingBody {
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

/** The input of `setRating`. */
export interface SetRatingInput {
  body: SetRatingBody;
}

/** The result of `setRating`. `ok` and `reason` narrow it. */
export type SetRatingResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, SetRatingValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The agent whose ratings `get-rating` counts. */
export interface GetRatingBody {
  /** Agent ID. */
  user_id: Id;
}

/** The input of `getRating`. */
export interface GetRatingInput {
  body: GetRatingBody;
}

/** The result of `getRating`. `ok` and `reason` narrow it. */
export type GetRatingResult =
  | Success<
      200,
      {
        success: true;
        /** A pair of the number of positive ratings and the number of negative ratings. */
        response: [number, number];
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation and the starting point, for `get-new-messages`. */
export interface GetNewMessagesBody {
  /** ID of the user the conversation belongs to. */
  user_id: Id;
  /** Conversation ID. */
  conversation_id: Id;
  /** Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a message ID. */
  datetime: DateOrId;
  /** ID of the last known message. Servers compare `datetime` with times only. */
  last_id?: Id;
}

/** The input of `getNewMessages`. */
export interface GetNewMessagesInput {
  body: GetNewMessagesBody;
}

/** The result of `getNewMessages`. `ok` and `reason` narrow it. */
export type GetNewMessagesResult =
  | Success<200, { success: true; response: Message[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation and filters for `get-last-message`. */
export interface GetLastMessageBody {
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

/** The input of `getLastMessage`. */
export interface GetLastMessageInput {
  body: GetLastMessageBody;
}

/** The result of `getLastMessage`. `ok` and `reason` narrow it. */
export type GetLastMessageResult =
  | Success<200, { success: true; response: LastMessage | "" }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message to send, for `send-message`. */
export interface SendMessageBody {
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

/** The input of `sendMessage`. */
export interface SendMessageInput {
  body: SendMessageBody;
}

/** The result of `sendMessage`. `ok` and `reason` narrow it. */
export type SendMessageResult =
  | Success<200, { success: true; response: AddedMessage }>
  | HttpFailure<200, SendMessageValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** New content of a message, for `update-message`. */
export interface UpdateMessageBody {
  /** Message ID. */
  message_id: Id;
  /** New text. */
  message?: string;
  /** Attachments that replace the current ones. The files must already be on a server. */
  attachments?: AttachmentList;
  payload?: PayloadInput;
}

/** The input of `updateMessage`. */
export interface UpdateMessageInput {
  body: UpdateMessageBody;
}

/** The result of `updateMessage`. `ok` and `reason` narrow it. */
export type UpdateMessageResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message to delete, for `delete-message`. */
export interface DeleteMessageBody {
  /** Message ID. */
  message_id: Id;
}

/** The input of `deleteMessage`. */
export interface DeleteMessageInput {
  body: DeleteMessageBody;
}

/** The result of `deleteMessage`. `ok` and `reason` narrow it. */
export type DeleteMessageResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation or message whose attachments `delete-attachments` deletes. */
export interface DeleteAttachmentsBody {
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

/** The input of `deleteAttachments`. */
export interface DeleteAttachmentsInput {
  body?: DeleteAttachmentsBody;
}

/** The result of `deleteAttachments`. `ok` and `reason` narrow it. */
export type DeleteAttachmentsResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The messages to mark as read, for `update-messages-status`. */
export interface UpdateMessagesStatusBody {
  /** Message IDs. */
  message_ids: IdList;
  /** ID of the conversation that contains the messages. Servers of 2025 require it. */
  conversation_id?: Id;
  /** ID of the user the messages belong to. While Pusher is active, the user's chat updates only if this is set. */
  user_id?: Id;
}

/** The input of `updateMessagesStatus`. */
export interface UpdateMessagesStatusInput {
  body: UpdateMessagesStatusBody;
}

/** The result of `updateMessagesStatus`. `ok` and `reason` narrow it. */
export type UpdateMessagesStatusResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** One or more conversations, for `get-agents-in-conversation`. */
export interface GetAgentsInConversationBody {
  /** Conversation ID, or a list of conversation IDs. */
  conversation_id: Id | IdList;
}

/** The input of `getAgentsInConversation`. */
export interface GetAgentsInConversationInput {
  body: GetAgentsInConversationBody;
}

/** The result of `getAgentsInConversation`. `ok` and `reason` narrow it. */
export type GetAgentsInConversationResult =
  | Success<200, { success: true; response: { [key: string]: AgentInConversation[] } | [] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation and the file format, for `transcript`. */
export interface ExportTranscriptBody {
  /** Conversation ID. */
  conversation_id: Id;
  /**
   * File format. False uses the format set in Settings > Admin > Transcript type.
   *
   * @default false
   */
  type?: "csv" | "txt" | false;
}

/** The input of `exportTranscript`. */
export interface ExportTranscriptInput {
  body: ExportTranscriptBody;
}

/** The result of `exportTranscript`. `ok` and `reason` narrow it. */
export type ExportTranscriptResult =
  | Success<200, { success: true; response: string | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its recipients, for `direct-message`. */
export interface SendDirectMessageBody {
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

/** The input of `sendDirectMessage`. */
export interface SendDirectMessageInput {
  body: SendDirectMessageBody;
}

/** The result of `sendDirectMessage`. `ok` and `reason` narrow it. */
export type SendDirectMessageResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message, its recipient and the platform, for `messaging-platforms-send-message`. */
export interface SendMessagingPlatformsMessageBody {
  /** Conversation ID. */
  conversation_id: Id;
  /** Text of the message. */
  message: string;
  attachments?: AttachmentList;
  /** User ID, or the user with a profile image. */
  user: Id | MessagingPlatformUser;
  source: MessagingPlatformSource;
}

/** The input of `sendMessagingPlatformsMessage`. */
export interface SendMessagingPlatformsMessageInput {
  body: SendMessagingPlatformsMessageBody;
}

/** The result of `sendMessagingPlatformsMessage`. `ok` and `reason` narrow it. */
export type SendMessagingPlatformsMessageResult =
  | Success<200, { success: true; response: true | "human_takeover" }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Filter for `count-conversations`. */
export interface CountConversationsBody {
  /** @default false */
  status_code?: ConversationStatusCode | false;
}

/** The input of `countConversations`. */
export interface CountConversationsInput {
  body?: CountConversationsBody;
}

/** The result of `countConversations`. `ok` and `reason` narrow it. */
export type CountConversationsResult =
  | Success<
      200,
      {
        success: true;
        /** Number of conversations. Observed servers may return it as a string. */
        response: number | string;
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversations to check against an agent or department, for `check-conversations-assignment`. */
export interface CheckConversationsAssignmentBody {
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

/** The input of `checkConversationsAssignment`. */
export interface CheckConversationsAssignmentInput {
  body: CheckConversationsAssignmentBody;
}

/** The result of `checkConversationsAssignment`. `ok` and `reason` narrow it. */
export type CheckConversationsAssignmentResult =
  | Success<200, { success: true; response: Id[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation, for `get-last-agent-in-conversation`. */
export interface GetLastAgentInConversationBody {
  /** Conversation ID. */
  conversation_id: Id;
}

/** The input of `getLastAgentInConversation`. */
export interface GetLastAgentInConversationInput {
  body: GetLastAgentInConversationBody;
}

/** The result of `getLastAgentInConversation`. `ok` and `reason` narrow it. */
export type GetLastAgentInConversationResult =
  | Success<200, { success: true; response: LastAgentInConversation | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The bot message to send, and the conversation, for `execute-bot-message`. */
export interface ExecuteBotMessageBody {
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

/** The input of `executeBotMessage`. */
export interface ExecuteBotMessageInput {
  body: ExecuteBotMessageBody;
}

/** The result of `executeBotMessage`. `ok` and `reason` narrow it. */
export type ExecuteBotMessageResult =
  | Success<200, { success: true; response: BotMessageExecution | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The conversation whose notes `get-notes` returns. */
export interface GetNotesBody {
  /** Conversation ID. */
  conversation_id: Id;
}

/** The input of `getNotes`. */
export interface GetNotesInput {
  body: GetNotesBody;
}

/** The result of `getNotes`. `ok` and `reason` narrow it. */
export type GetNotesResult =
  | Success<200, { success: true; response: Note[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The note to add, for `add-note`. */
export interface AddNoteBody {
  /** Conversation ID. */
  conversation_id: Id;
  /** ID of the agent or administrator who writes the note. */
  user_id: Id;
  /** Name of the note. */
  name: string;
  /** Text of the note. */
  message: string;
}

/** The input of `addNote`. */
export interface AddNoteInput {
  body: AddNoteBody;
}

/** The result of `addNote`. `ok` and `reason` narrow it. */
export type AddNoteResult =
  | Success<200, { success: true; response: Id }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The note to delete, for `delete-note`. */
export interface DeleteNoteBody {
  /** Conversation ID. */
  conversation_id: Id;
  /** Note ID. */
  note_id: Id;
}

/** The input of `deleteNote`. */
export interface DeleteNoteInput {
  body: DeleteNoteBody;
}

/** The result of `deleteNote`. `ok` and `reason` narrow it. */
export type DeleteNoteResult =
  | Success<200, { success: true; response: true | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `get-setting` to get a setting. */
export interface GetSettingBody {
  /** Setting ID. An installation lists the IDs in `resources/json/settings.json`, and `get-settings` returns them too. */
  setting: string;
}

/** The input of `getSetting`. */
export interface GetSettingInput {
  body: GetSettingBody;
}

/** The result of `getSetting`. `ok` and `reason` narrow it. */
export type GetSettingResult =
  | Success<200, { success: true; response: SettingValue }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `get-multi-setting` to get one option of a setting. */
export interface GetMultiSettingBody {
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

/** The input of `getMultiSetting`. */
export interface GetMultiSettingInput {
  body: GetMultiSettingBody;
}

/** The result of `getMultiSetting`. `ok` and `reason` narrow it. */
export type GetMultiSettingResult =
  | Success<200, { success: true; response: SettingValue }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `get-external-setting` to get an external setting. */
export interface GetExternalSettingBody {
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

/** The input of `getExternalSetting`. */
export interface GetExternalSettingInput {
  body: GetExternalSettingBody;
}

/** The result of `getExternalSetting`. `ok` and `reason` narrow it. */
export type GetExternalSettingResult =
  | Success<200, { success: true; response: SettingValue }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getSettings`. */
export type GetSettingsInput = Record<string, never>;

/** The result of `getSettings`. `ok` and `reason` narrow it. */
export type GetSettingsResult =
  | Success<
      200,
      {
        success: true;
        /** Settings by ID. If there are no settings, PHP returns an empty array. */
        response: Settings | [];
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `save-settings` to replace all settings. */
export interface SaveSettingsBody {
  settings: Settings;
  /** Servers require this field, whatever its value. */
  setting?: string;
  external_settings?: ExternalSettings;
  /** Translations of external settings, by language code. */
  external_settings_translations?: { [key: string]: ExternalSettings };
}

/** The input of `saveSettings`. */
export interface SaveSettingsInput {
  body: SaveSettingsBody;
}

/** The result of `saveSettings`. `ok` and `reason` narrow it. */
export type SaveSettingsResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `save-external-setting` to save an external setting. */
export interface SaveExternalSettingBody {
  /** Name of the setting. */
  name: string;
  /** Value of the setting. Any string may be a secret. */
  value: string | boolean | SettingItem[] | { [key: string]: SettingValue };
}

/** The input of `saveExternalSetting`. */
export interface SaveExternalSettingInput {
  body: SaveExternalSettingBody;
}

/** The result of `saveExternalSetting`. `ok` and `reason` narrow it. */
export type SaveExternalSettingResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `exportSettings`. */
export type ExportSettingsInput = Record<string, never>;

/** The result of `exportSettings`. `ok` and `reason` narrow it. */
export type ExportSettingsResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `import-settings` to import settings from a file. */
export interface ImportSettingsBody {
  /** URL of the JSON file. */
  file_url: string;
}

/** The input of `importSettings`. */
export interface ImportSettingsInput {
  body: ImportSettingsBody;
}

/** The result of `importSettings`. `ok` and `reason` narrow it. */
export type ImportSettingsResult =
  | Success<200, { success: true; response: true | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getDepartments`. */
export type GetDepartmentsInput = Record<string, never>;

/** The result of `getDepartments`. `ok` and `reason` narrow it. */
export type GetDepartmentsResult =
  | Success<
      200,
      {
        success: true;
        /** Departments by ID. If there are no departments, PHP returns an empty array. */
        response: { [key: string]: Department } | [];
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getSavedReplies`. */
export type GetSavedRepliesInput = Record<string, never>;

/** The result of `getSavedReplies`. `ok` and `reason` narrow it. */
export type GetSavedRepliesResult =
  | Success<200, { success: true; response: SavedReply[] | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `get-translation` to get the translations of a language. */
export interface GetTranslationBody {
  language_code: LanguageCode;
}

/** The input of `getTranslation`. */
export interface GetTranslationInput {
  body: GetTranslationBody;
}

/** The result of `getTranslation`. `ok` and `reason` narrow it. */
export type GetTranslationResult =
  | Success<200, { success: true; response: Translation | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getTranslations`. */
export type GetTranslationsInput = Record<string, never>;

/** The result of `getTranslations`. `ok` and `reason` narrow it. */
export type GetTranslationsResult =
  | Success<
      200,
      {
        success: true;
        /** Translations by language code. If there are no translations, PHP returns an empty array. */
        response: { [key: string]: Translation } | [];
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `save-translations` to replace translations. */
export interface SaveTranslationsBody {
  /** Translations by language code. */
  translations: { [key: string]: TranslationInput };
}

/** The input of `saveTranslations`. */
export interface SaveTranslationsInput {
  body: SaveTranslationsBody;
}

/** The result of `saveTranslations`. `ok` and `reason` narrow it. */
export type SaveTranslationsResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `translate-string` to translate a chat text. */
export interface TranslateStringBody {
  /** Text to translate. */
  string: string;
  /**
   * Language to translate into. False means the language of the active user. The page calls it the default, but servers require the field.
   *
   * @default false
   */
  language_code: LanguageCode | false;
}

/** The input of `translateString`. */
export interface TranslateStringInput {
  body: TranslateStringBody;
}

/** The result of `translateString`. `ok` and `reason` narrow it. */
export type TranslateStringResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Filters for `get-articles`. */
export interface GetArticlesBody {
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

/** The input of `getArticles`. */
export interface GetArticlesInput {
  body?: GetArticlesBody;
}

/** The result of `getArticles`. `ok` and `reason` narrow it. */
export type GetArticlesResult =
  | Success<
      200,
      { success: true; response: Article[] | Article | ArticlesWithCategories | ArticlesWithTranslations | false }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The articles and translations to store, for `save-articles`. */
export interface SaveArticlesBody {
  /** The articles. The vendor's page wraps them in another object, but observed servers read the bare list. */
  articles: ArticleListInput | { articles: ArticleListInput };
  /** Translated articles by language code. If set, observed servers delete all translations that it does not include. */
  translations?: { [key: string]: ArticleListInput };
}

/** The input of `saveArticles`. */
export interface SaveArticlesInput {
  body: SaveArticlesBody;
}

/** The result of `saveArticles`. `ok` and `reason` narrow it. */
export type SaveArticlesResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The text and the language to search, for `search-articles`. */
export interface SearchArticlesBody {
  /** Text to search for. */
  search: string;
  /**
   * Language to search. If it has no articles, the call searches those in the default language. `all` searches all translations.
   *
   * @default false
   */
  articles_language?: LanguageCode | "all" | false;
}

/** The input of `searchArticles`. */
export interface SearchArticlesInput {
  body: SearchArticlesBody;
}

/** The result of `searchArticles`. `ok` and `reason` narrow it. */
export type SearchArticlesResult =
  | Success<200, { success: true; response: Article[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getArticlesCategories`. */
export type GetArticlesCategoriesInput = Record<string, never>;

/** The result of `getArticlesCategories`. `ok` and `reason` narrow it. */
export type GetArticlesCategoriesResult =
  | Success<200, { success: true; response: ArticleCategory[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The categories to store, for `save-articles-categories`. */
export interface SaveArticlesCategoriesBody {
  /** The categories. */
  categories: ArticleCategoryInput[];
}

/** The input of `saveArticlesCategories`. */
export interface SaveArticlesCategoriesInput {
  body: SaveArticlesCategoriesBody;
}

/** The result of `saveArticlesCategories`. `ok` and `reason` narrow it. */
export type SaveArticlesCategoriesResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The article, and optionally a rating to add, for `article-ratings`. */
export interface GetOrAddArticleRatingsBody {
  /** Article ID. */
  article_id: string | number;
  /**
   * Rating to add. `1` is positive and `0` is negative.
   *
   * @default false
   */
  rating?: 1 | 0 | -1 | false;
}

/** The input of `getOrAddArticleRatings`. */
export interface GetOrAddArticleRatingsInput {
  body: GetOrAddArticleRatingsBody;
}

/** The result of `getOrAddArticleRatings`. `ok` and `reason` narrow it. */
export type GetOrAddArticleRatingsResult =
  | Success<200, { success: true; response: string | number[] | true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The email and its recipient, for `send-email`. */
export interface SendEmailBody {
  /** ID of the user who receives the email. */
  recipient_id: Id;
  /** ID of the user who sends the email. Observed servers default to the administrator who owns the token. */
  sender_id?: Id;
  /** Text of the email. */
  message: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** The input of `sendEmail`. */
export interface SendEmailInput {
  body: SendEmailBody;
}

/** The result of `sendEmail`. `ok` and `reason` narrow it. */
export type SendEmailResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, SendEmailValidationError | SendEmailCallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The email and its recipient, for `send-custom-email`. */
export interface SendCustomEmailBody {
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

/** The input of `sendCustomEmail`. */
export interface SendCustomEmailInput {
  body: SendCustomEmailBody;
}

/** The result of `sendCustomEmail`. `ok` and `reason` narrow it. */
export type SendCustomEmailResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Option for `email-piping`. */
export interface RunEmailPipingBody {
  /**
   * Whether to fetch emails even if this already happened within the last minute.
   *
   * @default false
   */
  force?: boolean;
}

/** The input of `runEmailPiping`. */
export interface RunEmailPipingInput {
  body?: RunEmailPipingBody;
}

/** The result of `runEmailPiping`. `ok` and `reason` narrow it. */
export type RunEmailPipingResult =
  | Success<200, { success: true; response: true | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The text message and its recipient, for `send-sms`. */
export interface SendSmsBody {
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

/** The input of `sendSms`. */
export interface SendSmsInput {
  body: SendSmsBody;
}

/** The result of `sendSms`. `ok` and `reason` narrow it. */
export type SendSmsResult =
  | Success<200, { success: true; response: TwilioMessage | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The notification and its recipients, for `push-notification`. */
export interface SendPushNotificationBody {
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

/** The input of `sendPushNotification`. */
export interface SendPushNotificationInput {
  body: SendPushNotificationBody;
}

/** The result of `sendPushNotification`. `ok` and `reason` narrow it. */
export type SendPushNotificationResult =
  | Success<200, { success: true; response: PushNotification | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The subscriber to add, for `newsletter`. */
export interface SubscribeToNewsletterBody {
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

/** The input of `subscribeToNewsletter`. */
export interface SubscribeToNewsletterInput {
  body: SubscribeToNewsletterBody;
}

/** The result of `subscribeToNewsletter`. `ok` and `reason` narrow it. */
export type SubscribeToNewsletterResult =
  | Success<
      200,
      {
        success: true;
        /** The format depends on the newsletter service. */
        response: Record<string, unknown> | unknown[] | string | number | null | boolean;
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message to convert, for `text-formatting-to-html`. */
export interface ConvertTextFormattingToHtmlBody {
  /** Text of the message. */
  message: string;
}

/** The input of `convertTextFormattingToHtml`. */
export interface ConvertTextFormattingToHtmlInput {
  body: ConvertTextFormattingToHtmlBody;
}

/** The result of `convertTextFormattingToHtml`. `ok` and `reason` narrow it. */
export type ConvertTextFormattingToHtmlResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message to convert, for `clear-text-formatting`. */
export interface ClearTextFormattingBody {
  /** Text of the message. */
  message: string;
}

/** The input of `clearTextFormatting`. */
export interface ClearTextFormattingInput {
  body: ClearTextFormattingBody;
}

/** The result of `clearTextFormatting`. `ok` and `reason` narrow it. */
export type ClearTextFormattingResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getAutomations`. */
export type GetAutomationsInput = Record<string, never>;

/** The result of `getAutomations`. `ok` and `reason` narrow it. */
export type GetAutomationsResult =
  | Success<
      200,
      {
        success: true;
        /** The automations and their translations, in this order. */
        response: [AutomationSet, AutomationTranslations];
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `automations-save` to replace all automations. */
export interface SaveAutomationsBody {
  automations: AutomationSetInput;
  /** Translated automations by language code. */
  translations?: { [key: string]: AutomationSetInput };
}

/** The input of `saveAutomations`. */
export interface SaveAutomationsInput {
  body: SaveAutomationsBody;
}

/** The result of `saveAutomations`. `ok` and `reason` narrow it. */
export type SaveAutomationsResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `automations-validate` to validate an automation. */
export interface ValidateAutomationBody {
  automation: AutomationInput;
}

/** The input of `validateAutomation`. */
export interface ValidateAutomationInput {
  body: ValidateAutomationBody;
}

/** The result of `validateAutomation`. `ok` and `reason` narrow it. */
export type ValidateAutomationResult =
  | Success<200, { success: true; response: AutomationCheck | false | true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `runAllAutomations`. */
export type RunAllAutomationsInput = Record<string, never>;

/** The result of `runAllAutomations`. `ok` and `reason` narrow it. */
export type RunAllAutomationsResult =
  | Success<200, { success: true; response: Automation[] | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `automations-run` to run an automation. */
export interface RunAutomationBody {
  automation: AutomationInput;
  /**
   * Whether to check the automation's conditions first.
   *
   * @default false
   */
  validate?: boolean;
}

/** The input of `runAutomation`. */
export interface RunAutomationInput {
  body: RunAutomationBody;
}

/** The result of `runAutomation`. `ok` and `reason` narrow it. */
export type RunAutomationResult =
  | Success<200, { success: true; response: boolean | Record<string, unknown> }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `automations-is-sent` to check whether an automation was sent to a user. */
export interface IsAutomationSentBody {
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

/** The input of `isAutomationSent`. */
export interface IsAutomationSentInput {
  body: IsAutomationSentBody;
}

/** The result of `isAutomationSent`. `ok` and `reason` narrow it. */
export type IsAutomationSentResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `reports` to get a report. */
export interface GetReportBody {
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

/** The input of `getReport`. */
export interface GetReportInput {
  body: GetReportBody;
}

/** The result of `getReport`. `ok` and `reason` narrow it. */
export type GetReportResult =
  | Success<200, { success: true; response: Report | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `reports-update` to add a row to a report. */
export interface AddReportRowBody {
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

/** The input of `addReportRow`. */
export interface AddReportRowInput {
  body: AddReportRowBody;
}

/** The result of `addReportRow`. `ok` and `reason` narrow it. */
export type AddReportRowResult =
  | Success<200, { success: true; response: true | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-message` to send a message to Dialogflow. */
export interface SendDialogflowMessageBody {
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

/** The input of `sendDialogflowMessage`. */
export interface SendDialogflowMessageInput {
  body: SendDialogflowMessageBody;
}

/** The result of `sendDialogflowMessage`. `ok` and `reason` narrow it. */
export type SendDialogflowMessageResult =
  | Success<200, { success: true; response: DialogflowReply | false }>
  | HttpFailure<200, ValidationError | SendDialogflowMessageCallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-get-intents` to get one or all Dialogflow intents. */
export interface GetDialogflowIntentsBody {
  /** Name of the intent. Observed servers expect the last part of its `name`. Defaults to all intents. */
  intent_name?: string;
  /** Language code of the agent. Defaults to the main language of the agent. */
  language?: DialogflowLanguage;
}

/** The input of `getDialogflowIntents`. */
export interface GetDialogflowIntentsInput {
  body?: GetDialogflowIntentsBody;
}

/** The result of `getDialogflowIntents`. `ok` and `reason` narrow it. */
export type GetDialogflowIntentsResult =
  | Success<200, { success: true; response: DialogflowIntent[] | DialogflowIntent | GoogleError }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-create-intent` to create a Dialogflow intent. */
export interface CreateDialogflowIntentBody {
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

/** The input of `createDialogflowIntent`. */
export interface CreateDialogflowIntentInput {
  body: CreateDialogflowIntentBody;
}

/** The result of `createDialogflowIntent`. `ok` and `reason` narrow it. */
export type CreateDialogflowIntentResult =
  | Success<200, { success: true; response: true | GoogleError }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-update-intent` to add training phrases to a Dialogflow intent. */
export interface UpdateDialogflowIntentBody {
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

/** The input of `updateDialogflowIntent`. */
export interface UpdateDialogflowIntentInput {
  body: UpdateDialogflowIntentBody;
}

/** The result of `updateDialogflowIntent`. `ok` and `reason` narrow it. */
export type UpdateDialogflowIntentResult =
  | Success<200, { success: true; response: true | GoogleError }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-entity` to create a Dialogflow entity. */
export interface CreateDialogflowEntityBody {
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

/** The input of `createDialogflowEntity`. */
export interface CreateDialogflowEntityInput {
  body: CreateDialogflowEntityBody;
}

/** The result of `createDialogflowEntity`. `ok` and `reason` narrow it. */
export type CreateDialogflowEntityResult =
  | Success<200, { success: true; response: true | GoogleError }>
  | HttpFailure<200, CreateDialogflowEntityValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-get-entity` to get one or all Dialogflow entities. */
export interface GetDialogflowEntityBody {
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

/** The input of `getDialogflowEntity`. */
export interface GetDialogflowEntityInput {
  body?: GetDialogflowEntityBody;
}

/** The result of `getDialogflowEntity`. `ok` and `reason` narrow it. */
export type GetDialogflowEntityResult =
  | Success<200, { success: true; response: DialogflowEntity | DialogflowEntity[] | GoogleError }>
  | HttpFailure<200, GetDialogflowEntityValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getDialogflowToken`. */
export type GetDialogflowTokenInput = Record<string, never>;

/** The result of `getDialogflowToken`. `ok` and `reason` narrow it. */
export type GetDialogflowTokenResult =
  | Success<
      200,
      {
        success: true;
        /** Format: password */
        response: string;
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-get-agent` to get the Dialogflow agent. */
export interface GetDialogflowAgentBody {
  /** Servers require this field, but do not read it. */
  context_name?: string;
  /** Servers require this field, but do not read it. */
  user_id?: Id;
}

/** The input of `getDialogflowAgent`. */
export interface GetDialogflowAgentInput {
  body?: GetDialogflowAgentBody;
}

/** The result of `getDialogflowAgent`. `ok` and `reason` narrow it. */
export type GetDialogflowAgentResult =
  | Success<200, { success: true; response: DialogflowAgent | GoogleError }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-set-active-context` to activate a Dialogflow context. */
export interface SetActiveDialogflowContextBody {
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

/** The input of `setActiveDialogflowContext`. */
export interface SetActiveDialogflowContextInput {
  body: SetActiveDialogflowContextBody;
}

/** The result of `setActiveDialogflowContext`. `ok` and `reason` narrow it. */
export type SetActiveDialogflowContextResult =
  | Success<200, { success: true; response: DialogflowResponse | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-curl` to call the Dialogflow API. */
export interface CallDialogflowBody {
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

/** The input of `callDialogflow`. */
export interface CallDialogflowInput {
  body: CallDialogflowBody;
}

/** The result of `callDialogflow`. `ok` and `reason` narrow it. */
export type CallDialogflowResult =
  | Success<200, { success: true; response: ServiceAnswer }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-human-takeover` to start the human takeover of a conversation. */
export interface StartHumanTakeoverBody {
  /** Conversation ID. */
  conversation_id: Id;
  /**
   * Whether to also send the offline, follow-up and subscribe messages if they are active.
   *
   * @default false
   */
  auto_messages?: boolean;
}

/** The input of `startHumanTakeover`. */
export interface StartHumanTakeoverInput {
  body: StartHumanTakeoverBody;
}

/** The result of `startHumanTakeover`. `ok` and `reason` narrow it. */
export type StartHumanTakeoverResult =
  | Success<
      200,
      {
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
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `dialogflow-smart-reply` to get smart reply suggestions. */
export interface GetSmartRepliesBody {
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

/** The input of `getSmartReplies`. */
export interface GetSmartRepliesInput {
  body: GetSmartRepliesBody;
}

/** The result of `getSmartReplies`. `ok` and `reason` narrow it. */
export type GetSmartRepliesResult =
  | Success<200, { success: true; response: SmartReplies }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `open-ai-message` to send a message to OpenAI. */
export interface SendOpenAiMessageBody {
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

/** The input of `sendOpenAiMessage`. */
export interface SendOpenAiMessageInput {
  body: SendOpenAiMessageBody;
}

/** The result of `sendOpenAiMessage`. `ok` and `reason` narrow it. */
export type SendOpenAiMessageResult =
  | Success<200, { success: true; response: OpenAiReply | LongOpenAiReply | OpenAiRefusal }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `open-ai-curl` to call the OpenAI API. */
export interface CallOpenAiBody {
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

/** The input of `callOpenAi`. */
export interface CallOpenAiInput {
  body: CallOpenAiBody;
}

/** The result of `callOpenAi`. `ok` and `reason` narrow it. */
export type CallOpenAiResult =
  | Success<200, { success: true; response: ServiceAnswer }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `google-translate` to translate texts with Google Translate. */
export interface TranslateStringsBody {
  /** Texts to translate. */
  strings: string[];
  /** Two-letter code of the target language. Use `zt` for Traditional Chinese, `zh` for Simplified Chinese and `pt` for Brazilian Portuguese. */
  language_code: LanguageCode;
}

/** The input of `translateStrings`. */
export interface TranslateStringsInput {
  body: TranslateStringsBody;
}

/** The result of `translateStrings`. `ok` and `reason` narrow it. */
export type TranslateStringsResult =
  | Success<
      200,
      {
        success: true;
        /** The translations in the order of the texts, and a Google access token. */
        response: [string[], string];
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `google-language-detection-update-user` to detect a user's language. */
export interface DetectUserLanguageBody {
  /** Text whose language to detect. */
  string: string;
  /** User ID. */
  user_id?: Id;
}

/** The input of `detectUserLanguage`. */
export interface DetectUserLanguageInput {
  body: DetectUserLanguageBody;
}

/** The result of `detectUserLanguage`. `ok` and `reason` narrow it. */
export type DetectUserLanguageResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its recipient, for `whatsapp-send-message`. */
export interface SendWhatsappMessageBody {
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

/** The input of `sendWhatsappMessage`. */
export interface SendWhatsappMessageInput {
  body: SendWhatsappMessageBody;
}

/** The result of `sendWhatsappMessage`. `ok` and `reason` narrow it. */
export type SendWhatsappMessageResult =
  | Success<200, { success: true; response: WhatsappMessageReceipt | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its recipient, for `messenger-send-message`. */
export interface SendMessengerMessageBody {
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

/** The input of `sendMessengerMessage`. */
export interface SendMessengerMessageInput {
  body: SendMessengerMessageBody;
}

/** The result of `sendMessengerMessage`. `ok` and `reason` narrow it. */
export type SendMessengerMessageResult =
  | Success<200, { success: true; response: MessengerMessageReceipt | MessengerMessageReceipt[] }>
  | HttpFailure<200, SendMessengerMessageValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its chat, for `telegram-send-message`. */
export interface SendTelegramMessageBody {
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

/** The input of `sendTelegramMessage`. */
export interface SendTelegramMessageInput {
  body: SendTelegramMessageBody;
}

/** The result of `sendTelegramMessage`. `ok` and `reason` narrow it. */
export type SendTelegramMessageResult =
  | Success<200, { success: true; response: TelegramMessageReceipt | false }>
  | HttpFailure<200, SendTelegramMessageValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its recipient, for `viber-send-message`. */
export interface SendViberMessageBody {
  /** Viber ID of the user. Get it from `get-user`. */
  viber_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** The input of `sendViberMessage`. */
export interface SendViberMessageInput {
  body: SendViberMessageBody;
}

/** The result of `sendViberMessage`. `ok` and `reason` narrow it. */
export type SendViberMessageResult =
  | Success<200, { success: true; response: ViberMessageReceipt | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its recipient, for `gbm-send-message`. */
export interface SendGoogleBusinessMessageBody {
  /** Google's ID of the conversation. Get it from `get-user`. */
  google_conversation_id?: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** The input of `sendGoogleBusinessMessage`. */
export interface SendGoogleBusinessMessageInput {
  body?: SendGoogleBusinessMessageBody;
}

/** The result of `sendGoogleBusinessMessage`. `ok` and `reason` narrow it. */
export type SendGoogleBusinessMessageResult =
  | Success<200, { success: true; response: GoogleBusinessMessageReceipt | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its recipient, for `line-send-message`. */
export interface SendLineMessageBody {
  /** LINE ID of the user. Get it from `get-user`. */
  line_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** The input of `sendLineMessage`. */
export interface SendLineMessageInput {
  body: SendLineMessageBody;
}

/** The result of `sendLineMessage`. `ok` and `reason` narrow it. */
export type SendLineMessageResult =
  | Success<200, { success: true; response: LineMessageReceipt | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message and its recipient, for `wechat-send-message`. */
export interface SendWechatMessageBody {
  /** WeChat ID of the user. Get it from `get-user`. */
  open_id: string;
  /** Text to send. */
  message?: string;
  /** @default [] */
  attachments?: AttachmentList;
}

/** The input of `sendWechatMessage`. */
export interface SendWechatMessageInput {
  body: SendWechatMessageBody;
}

/** The result of `sendWechatMessage`. `ok` and `reason` narrow it. */
export type SendWechatMessageResult =
  | Success<200, { success: true; response: WechatMessageReceipt | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The message, its sender and its channel, for `send-slack-message`. */
export interface SendSlackMessageBody {
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

/** The input of `sendSlackMessage`. */
export interface SendSlackMessageInput {
  body: SendSlackMessageBody;
}

/** The result of `sendSlackMessage`. `ok` and `reason` narrow it. */
export type SendSlackMessageResult =
  | Success<200, { success: true; response: [string] | [string, string] | Record<string, unknown> }>
  | HttpFailure<200, ValidationError | SendSlackMessageCallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `archiveSlackChannels`. */
export type ArchiveSlackChannelsInput = Record<string, never>;

/** The result of `archiveSlackChannels`. `ok` and `reason` narrow it. */
export type ArchiveSlackChannelsResult =
  | Success<200, { success: true; response: true | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getSlackUsers`. */
export type GetSlackUsersInput = Record<string, never>;

/** The result of `getSlackUsers`. `ok` and `reason` narrow it. */
export type GetSlackUsersResult =
  | Success<200, { success: true; response: SlackUsers }>
  | HttpFailure<200, GetSlackUsersValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Whose presence to check, for `slack-presence`. */
export interface GetSlackPresenceBody {
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

/** The input of `getSlackPresence`. */
export interface GetSlackPresenceInput {
  body?: GetSlackPresenceBody;
}

/** The result of `getSlackPresence`. `ok` and `reason` narrow it. */
export type GetSlackPresenceResult =
  | Success<200, { success: true; response: "online" | "offline" | Id[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getSlackChannels`. */
export type GetSlackChannelsInput = Record<string, never>;

/** The result of `getSlackChannels`. `ok` and `reason` narrow it. */
export type GetSlackChannelsResult =
  | Success<200, { success: true; response: SlackChannelPage | SlackChannel[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-customer` to get a customer. */
export interface GetWoocommerceCustomerBody {
  /**
   * Session key of a user, as returned by `woocommerce-get-session-key`.
   *
   * Format: password
   */
  session_key: string;
}

/** The input of `getWoocommerceCustomer`. */
export interface GetWoocommerceCustomerInput {
  body: GetWoocommerceCustomerBody;
}

/** The result of `getWoocommerceCustomer`. `ok` and `reason` narrow it. */
export type GetWoocommerceCustomerResult =
  | Success<200, { success: true; response: ShopCustomer | false | "" }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-user-orders` to list a user's orders. */
export interface GetWoocommerceUserOrdersBody {
  /** User ID. */
  user_id: Id;
}

/** The input of `getWoocommerceUserOrders`. */
export interface GetWoocommerceUserOrdersInput {
  body: GetWoocommerceUserOrdersBody;
}

/** The result of `getWoocommerceUserOrders`. `ok` and `reason` narrow it. */
export type GetWoocommerceUserOrdersResult =
  | Success<200, { success: true; response: OrderSummary[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-order` to get an order. */
export interface GetWoocommerceOrderBody {
  /** Order ID. */
  order_id: Id;
}

/** The input of `getWoocommerceOrder`. */
export interface GetWoocommerceOrderInput {
  body: GetWoocommerceOrderBody;
}

/** The result of `getWoocommerceOrder`. `ok` and `reason` narrow it. */
export type GetWoocommerceOrderResult =
  | Success<200, { success: true; response: Order | "" }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-product` to get a product. */
export interface GetWoocommerceProductBody {
  /** Product ID. */
  product_id: Id;
}

/** The input of `getWoocommerceProduct`. */
export interface GetWoocommerceProductInput {
  body: GetWoocommerceProductBody;
}

/** The result of `getWoocommerceProduct`. `ok` and `reason` narrow it. */
export type GetWoocommerceProductResult =
  | Success<200, { success: true; response: Product | "" }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-products` to list products. */
export interface GetWoocommerceProductsBody {
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

/** The input of `getWoocommerceProducts`. */
export interface GetWoocommerceProductsInput {
  body?: GetWoocommerceProductsBody;
}

/** The result of `getWoocommerceProducts`. `ok` and `reason` narrow it. */
export type GetWoocommerceProductsResult =
  | Success<200, { success: true; response: Product[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-search-products` to search products. */
export interface SearchWoocommerceProductsBody {
  /** Text to search for. */
  search: string;
}

/** The input of `searchWoocommerceProducts`. */
export interface SearchWoocommerceProductsInput {
  body: SearchWoocommerceProductsBody;
}

/** The result of `searchWoocommerceProducts`. `ok` and `reason` narrow it. */
export type SearchWoocommerceProductsResult =
  | Success<200, { success: true; response: Product[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-taxonomies` to list product categories or tags. */
export interface GetWoocommerceTaxonomiesBody {
  /** Whether to list categories or tags. */
  type: "category" | "tag";
  /**
   * Language code of the categories or tags.
   *
   * @default false
   */
  language?: LanguageCode | false;
}

/** The input of `getWoocommerceTaxonomies`. */
export interface GetWoocommerceTaxonomiesInput {
  body: GetWoocommerceTaxonomiesBody;
}

/** The result of `getWoocommerceTaxonomies`. `ok` and `reason` narrow it. */
export type GetWoocommerceTaxonomiesResult =
  | Success<200, { success: true; response: ProductTaxonomy[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-attributes` to list product attributes. */
export interface GetWoocommerceAttributesBody {
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

/** The input of `getWoocommerceAttributes`. */
export interface GetWoocommerceAttributesInput {
  body?: GetWoocommerceAttributesBody;
}

/** The result of `getWoocommerceAttributes`. `ok` and `reason` narrow it. */
export type GetWoocommerceAttributesResult =
  | Success<200, { success: true; response: { [key: string]: ProductAttribute } | ProductAttributeName[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-product-id-by-name` to find a product ID by name. */
export interface GetWoocommerceProductIdByNameBody {
  /** Name of the product. */
  name: string;
}

/** The input of `getWoocommerceProductIdByName`. */
export interface GetWoocommerceProductIdByNameInput {
  body: GetWoocommerceProductIdByNameBody;
}

/** The result of `getWoocommerceProductIdByName`. `ok` and `reason` narrow it. */
export type GetWoocommerceProductIdByNameResult =
  | Success<200, { success: true; response: Id | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-product-images` to list the images of a product. */
export interface GetWoocommerceProductImagesBody {
  /** Product ID. */
  product_id: Id;
}

/** The input of `getWoocommerceProductImages`. */
export interface GetWoocommerceProductImagesInput {
  body: GetWoocommerceProductImagesBody;
}

/** The result of `getWoocommerceProductImages`. `ok` and `reason` narrow it. */
export type GetWoocommerceProductImagesResult =
  | Success<200, { success: true; response: string[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-product-taxonomies` to list the categories and tags of a product. */
export interface GetWoocommerceProductTaxonomiesBody {
  /** Product ID. */
  product_id: Id;
}

/** The input of `getWoocommerceProductTaxonomies`. */
export interface GetWoocommerceProductTaxonomiesInput {
  body: GetWoocommerceProductTaxonomiesBody;
}

/** The result of `getWoocommerceProductTaxonomies`. `ok` and `reason` narrow it. */
export type GetWoocommerceProductTaxonomiesResult =
  | Success<200, { success: true; response: ProductTerm[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-attribute-by-term` to find an attribute by one of its terms. */
export interface GetWoocommerceAttributeByTermBody {
  /** Name of the term. */
  term_name: string;
}

/** The input of `getWoocommerceAttributeByTerm`. */
export interface GetWoocommerceAttributeByTermInput {
  body: GetWoocommerceAttributeByTermBody;
}

/** The result of `getWoocommerceAttributeByTerm`. `ok` and `reason` narrow it. */
export type GetWoocommerceAttributeByTermResult =
  | Success<200, { success: true; response: ProductAttribute | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-attribute-by-name` to find an attribute by name. */
export interface GetWoocommerceAttributeByNameBody {
  /** Name of the attribute. */
  name: string;
}

/** The input of `getWoocommerceAttributeByName`. */
export interface GetWoocommerceAttributeByNameInput {
  body: GetWoocommerceAttributeByNameBody;
}

/** The result of `getWoocommerceAttributeByName`. `ok` and `reason` narrow it. */
export type GetWoocommerceAttributeByNameResult =
  | Success<200, { success: true; response: ProductAttribute | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-is-in-stock` to check whether a product is in stock. */
export interface IsWoocommerceProductInStockBody {
  /** Product ID. */
  product_id: Id;
}

/** The input of `isWoocommerceProductInStock`. */
export interface IsWoocommerceProductInStockInput {
  body: IsWoocommerceProductInStockBody;
}

/** The result of `isWoocommerceProductInStock`. `ok` and `reason` narrow it. */
export type IsWoocommerceProductInStockResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-coupon` to create a coupon. */
export interface CreateWoocommerceCouponBody {
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

/** The input of `createWoocommerceCoupon`. */
export interface CreateWoocommerceCouponInput {
  body: CreateWoocommerceCouponBody;
}

/** The result of `createWoocommerceCoupon`. `ok` and `reason` narrow it. */
export type CreateWoocommerceCouponResult =
  | Success<200, { success: true; response: Coupon }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-coupon-check` to check whether a user has coupons. */
export interface CheckWoocommerceCouponBody {
  /** User ID. */
  user_id: Id;
}

/** The input of `checkWoocommerceCoupon`. */
export interface CheckWoocommerceCouponInput {
  body: CheckWoocommerceCouponBody;
}

/** The result of `checkWoocommerceCoupon`. `ok` and `reason` narrow it. */
export type CheckWoocommerceCouponResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `deleteExpiredWoocommerceCoupons`. */
export type DeleteExpiredWoocommerceCouponsInput = Record<string, never>;

/** The result of `deleteExpiredWoocommerceCoupons`. `ok` and `reason` narrow it. */
export type DeleteExpiredWoocommerceCouponsResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-url` to get the URL of a shop page. */
export interface GetWoocommerceUrlBody {
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

/** The input of `getWoocommerceUrl`. */
export interface GetWoocommerceUrlInput {
  body: GetWoocommerceUrlBody;
}

/** The result of `getWoocommerceUrl`. `ok` and `reason` narrow it. */
export type GetWoocommerceUrlResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-session` to get a user's shop session. */
export interface GetWoocommerceSessionBody {
  /**
   * Session key of a user, as returned by `woocommerce-get-session-key`.
   *
   * Format: password
   */
  session_key: string;
}

/** The input of `getWoocommerceSession`. */
export interface GetWoocommerceSessionInput {
  body: GetWoocommerceSessionBody;
}

/** The result of `getWoocommerceSession`. `ok` and `reason` narrow it. */
export type GetWoocommerceSessionResult =
  | Success<200, { success: true; response: ShopSession | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-get-session-key` to get a user's session key. */
export interface GetWoocommerceSessionKeyBody {
  /** User ID. */
  user_id: Id;
}

/** The input of `getWoocommerceSessionKey`. */
export interface GetWoocommerceSessionKeyInput {
  body: GetWoocommerceSessionKeyBody;
}

/** The result of `getWoocommerceSessionKey`. `ok` and `reason` narrow it. */
export type GetWoocommerceSessionKeyResult =
  | Success<200, { success: true; response: string | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getWoocommercePaymentMethods`. */
export type GetWoocommercePaymentMethodsInput = Record<string, never>;

/** The result of `getWoocommercePaymentMethods`. `ok` and `reason` narrow it. */
export type GetWoocommercePaymentMethodsResult =
  | Success<200, { success: true; response: string[] }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `woocommerce-shipping-locations` to list the shipping locations of the shop. */
export interface GetWoocommerceShippingLocationsBody {
  /**
   * Two-letter country code. If given, only this country is checked.
   *
   * @default false
   */
  country_code?: string | false;
}

/** The input of `getWoocommerceShippingLocations`. */
export interface GetWoocommerceShippingLocationsInput {
  body?: GetWoocommerceShippingLocationsBody;
}

/** The result of `getWoocommerceShippingLocations`. `ok` and `reason` narrow it. */
export type GetWoocommerceShippingLocationsResult =
  | Success<200, { success: true; response: ShippingLocations | boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `getVersions`. */
export type GetVersionsInput = Record<string, never>;

/** The result of `getVersions`. `ok` and `reason` narrow it. */
export type GetVersionsResult =
  | Success<
      200,
      {
        success: true;
        /** `sb` is Support Board itself; the other keys are apps. */
        response: { [key: string]: string };
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `updateSupportBoard`. */
export type UpdateSupportBoardInput = Record<string, never>;

/** The result of `updateSupportBoard`. `ok` and `reason` narrow it. */
export type UpdateSupportBoardResult =
  | Success<200, { success: true; response: "success" | { [key: string]: string } | [] }>
  | HttpFailure<200, UpdateSupportBoardValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `syncWordpressUsers`. */
export type SyncWordpressUsersInput = Record<string, never>;

/** The result of `syncWordpressUsers`. `ok` and `reason` narrow it. */
export type SyncWordpressUsersResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `app-get-key` to get the license key of an app. */
export interface GetAppKeyBody {
  app_name: AppName;
}

/** The input of `getAppKey`. */
export interface GetAppKeyInput {
  body: GetAppKeyBody;
}

/** The result of `getAppKey`. `ok` and `reason` narrow it. */
export type GetAppKeyResult =
  | Success<
      200,
      {
        success: true;
        /** Format: password */
        response: string;
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `app-activation` to activate an app. */
export interface ActivateAppBody {
  app_name: AppName;
  /**
   * License key of the app, as returned by `app-get-key`.
   *
   * Format: password
   */
  key: string;
}

/** The input of `activateApp`. */
export interface ActivateAppInput {
  body: ActivateAppBody;
}

/** The result of `activateApp`. `ok` and `reason` narrow it. */
export type ActivateAppResult =
  | Success<200, { success: true; response: "success" }>
  | HttpFailure<200, ActivateAppValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `runCronJobs`. */
export type RunCronJobsInput = Record<string, never>;

/** The result of `runCronJobs`. `ok` and `reason` narrow it. */
export type RunCronJobsResult =
  | Success<200, { success: true; response: true | null }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `pusher-trigger` to trigger a Pusher event. */
export interface TriggerPusherEventBody {
  /** Pusher channel name. */
  channel: string;
  /** Pusher event name. */
  event: string;
  /** Data to send with the event. Any key is accepted. */
  data?: { [key: string]: unknown };
}

/** The input of `triggerPusherEvent`. */
export interface TriggerPusherEventInput {
  body: TriggerPusherEventBody;
}

/** The result of `triggerPusherEvent`. `ok` and `reason` narrow it. */
export type TriggerPusherEventResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | TriggerPusherEventCallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `chat-css` to get the chat CSS. */
export interface GetChatCssBody {
  /** First color, in RGB or hexadecimal format. Defaults to the color in the settings. */
  color_1?: string;
  /** Second color, in RGB or hexadecimal format. Defaults to the color in the settings. */
  color_2?: string;
  /** Third color, in RGB or hexadecimal format. Defaults to the color in the settings. */
  color_3?: string;
}

/** The input of `getChatCss`. */
export interface GetChatCssInput {
  body?: GetChatCssBody;
}

/** The result of `getChatCss`. `ok` and `reason` narrow it. */
export type GetChatCssResult =
  | Success<200, { success: true; response: string }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `cleanData`. */
export type CleanDataInput = Record<string, never>;

/** The result of `cleanData`. `ok` and `reason` narrow it. */
export type CleanDataResult =
  | Success<200, { success: true; response: true }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `checkUpdatesAvailable`. */
export type CheckUpdatesAvailableInput = Record<string, never>;

/** The result of `checkUpdatesAvailable`. `ok` and `reason` narrow it. */
export type CheckUpdatesAvailableResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `upload-path` to get the uploads path. */
export interface GetUploadPathBody {
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

/** The input of `getUploadPath`. */
export interface GetUploadPathInput {
  body?: GetUploadPathBody;
}

/** The result of `getUploadPath`. `ok` and `reason` narrow it. */
export type GetUploadPathResult =
  | Success<
      200,
      {
        success: true;
        /** The date folder has the format `DD-MM-YY`. */
        response: string;
      }
    >
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `is-allowed-extension` to check whether a file extension is allowed. */
export interface IsAllowedExtensionBody {
  /** File extension without the dot, such as `jpg`. */
  extension: string;
}

/** The input of `isAllowedExtension`. */
export interface IsAllowedExtensionInput {
  body: IsAllowedExtensionBody;
}

/** The result of `isAllowedExtension`. `ok` and `reason` narrow it. */
export type IsAllowedExtensionResult =
  | Success<200, { success: true; response: boolean }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The input of `checkSystemRequirements`. */
export type CheckSystemRequirementsInput = Record<string, never>;

/** The result of `checkSystemRequirements`. `ok` and `reason` narrow it. */
export type CheckSystemRequirementsResult =
  | Success<200, { success: true; response: SystemRequirements }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `logs` to add a line to the log. */
export interface AddLogBody {
  /** Text of the log line. */
  string: string;
  /** @default false */
  user?: LogUser | false;
}

/** The input of `addLog`. */
export interface AddLogInput {
  body: AddLogBody;
}

/** The result of `addLog`. `ok` and `reason` narrow it. */
export type AddLogResult =
  | Success<200, { success: true; response: true | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** Form that calls `aws-s3` to upload or delete an Amazon S3 file. */
export interface ChangeAwsS3FileBody {
  /** Path of the file to upload, or URL of the file to delete. */
  file_path: string;
  /**
   * `PUT` uploads the file, `DELETE` deletes it.
   *
   * @default PUT
   */
  action?: "PUT" | "DELETE";
}

/** The input of `changeAwsS3File`. */
export interface ChangeAwsS3FileInput {
  body: ChangeAwsS3FileBody;
}

/** The result of `changeAwsS3File`. `ok` and `reason` narrow it. */
export type ChangeAwsS3FileResult =
  | Success<200, { success: true; response: string | false }>
  | HttpFailure<200, ValidationError | CallError>
  | HttpFailure<400, CallError>
  | HttpFailure<401, CallError>
  | HttpFailure<404, CallError>
  | CallFailure;

/** The options of a client of Support Board web API. */
export type SupportBoardWebClientOptions = ClientOptions & { token: Credential };

/** The functions by their names on the wire. */
export interface SupportBoardWebFunctions {
  "get-user": (body: GetUserBody, call?: CallOptions) => Promise<GetUserResult>;
  "get-user-by": (body: GetUserByBody, call?: CallOptions) => Promise<GetUserByResult>;
  "get-user-extra": (body: GetUserExtraBody, call?: CallOptions) => Promise<GetUserExtraResult>;
  "get-user-language": (body: GetUserLanguageBody, call?: CallOptions) => Promise<GetUserLanguageResult>;
  "get-users": (body?: GetUsersBody, call?: CallOptions) => Promise<GetUsersResult>;
  "get-new-users": (body: GetNewUsersBody, call?: CallOptions) => Promise<GetNewUsersResult>;
  "get-online-users": (body?: GetOnlineUsersBody, call?: CallOptions) => Promise<GetOnlineUsersResult>;
  "get-users-with-details": (body: GetUsersWithDetailsBody, call?: CallOptions) => Promise<GetUsersWithDetailsResult>;
  "get-agent": (body: GetAgentBody, call?: CallOptions) => Promise<GetAgentResult>;
  "get-agents-ids": (body?: GetAgentsIdsBody, call?: CallOptions) => Promise<GetAgentsIdsResult>;
  "get-user-from-conversation": (
    body: GetUserFromConversationBody,
    call?: CallOptions,
  ) => Promise<GetUserFromConversationResult>;
  "agents-online": (body?: Record<string, never>, call?: CallOptions) => Promise<CheckAgentsOnlineResult>;
  "search-users": (body: SearchUsersBody, call?: CallOptions) => Promise<SearchUsersResult>;
  "add-user": (body?: AddUserBody, call?: CallOptions) => Promise<AddUserResult>;
  "update-user": (body: UpdateUserBody, call?: CallOptions) => Promise<UpdateUserResult>;
  "delete-user": (body: DeleteUserBody, call?: CallOptions) => Promise<DeleteUserResult>;
  "delete-users": (body: DeleteUsersBody, call?: CallOptions) => Promise<DeleteUsersResult>;
  "is-online": (body: IsUserOnlineBody, call?: CallOptions) => Promise<IsUserOnlineResult>;
  "current-url": (body?: GetOrSetCurrentUrlBody, call?: CallOptions) => Promise<GetOrSetCurrentUrlResult>;
  "count-users": (body?: Record<string, never>, call?: CallOptions) => Promise<CountUsersResult>;
  "update-user-to-lead": (body: UpdateUserToLeadBody, call?: CallOptions) => Promise<UpdateUserToLeadResult>;
  "get-avatar": (body: GetAvatarBody, call?: CallOptions) => Promise<GetAvatarResult>;
  "get-bot-id": (body?: Record<string, never>, call?: CallOptions) => Promise<GetBotIdResult>;
  "is-typing": (body: IsUserTypingBody, call?: CallOptions) => Promise<IsUserTypingResult>;
  "is-agent-typing": (body: IsAgentTypingBody, call?: CallOptions) => Promise<IsAgentTypingResult>;
  "set-typing": (body?: SetTypingBody, call?: CallOptions) => Promise<SetTypingResult>;
  login: (body?: LoginUserBody, call?: CallOptions) => Promise<LoginUserResult>;
  logout: (body?: Record<string, never>, call?: CallOptions) => Promise<LogoutUserResult>;
  "update-login": (body?: UpdateLoginBody, call?: CallOptions) => Promise<UpdateLoginResult>;
  "delete-leads": (body?: Record<string, never>, call?: CallOptions) => Promise<DeleteLeadsResult>;
  "update-bot": (body?: UpdateBotBody, call?: CallOptions) => Promise<UpdateBotResult>;
  "csv-users": (body?: ExportUsersBody, call?: CallOptions) => Promise<ExportUsersResult>;
  "get-conversation": (body: GetConversationBody, call?: CallOptions) => Promise<GetConversationResult>;
  "get-conversations": (body?: GetConversationsBody, call?: CallOptions) => Promise<GetConversationsResult>;
  "get-new-conversations": (body: GetNewConversationsBody, call?: CallOptions) => Promise<GetNewConversationsResult>;
  "get-user-conversations": (body: GetUserConversationsBody, call?: CallOptions) => Promise<GetUserConversationsResult>;
  "get-new-user-conversations": (
    body: GetNewUserConversationsBody,
    call?: CallOptions,
  ) => Promise<GetNewUserConversationsResult>;
  "search-conversations": (body: SearchConversationsBody, call?: CallOptions) => Promise<SearchConversationsResult>;
  "search-user-conversations": (
    body: SearchUserConversationsBody,
    call?: CallOptions,
  ) => Promise<SearchUserConversationsResult>;
  "new-conversation": (body: CreateConversationBody, call?: CallOptions) => Promise<CreateConversationResult>;
  "update-conversation-status": (
    body: UpdateConversationStatusBody,
    call?: CallOptions,
  ) => Promise<UpdateConversationStatusResult>;
  "update-conversation-department": (
    body: UpdateConversationDepartmentBody,
    call?: CallOptions,
  ) => Promise<UpdateConversationDepartmentResult>;
  "update-conversation-agent": (
    body: UpdateConversationAgentBody,
    call?: CallOptions,
  ) => Promise<UpdateConversationAgentResult>;
  "set-rating": (body: SetRatingBody, call?: CallOptions) => Promise<SetRatingResult>;
  "get-rating": (body: GetRatingBody, call?: CallOptions) => Promise<GetRatingResult>;
  "get-new-messages": (body: GetNewMessagesBody, call?: CallOptions) => Promise<GetNewMessagesResult>;
  "get-last-message": (body: GetLastMessageBody, call?: CallOptions) => Promise<GetLastMessageResult>;
  "send-message": (body: SendMessageBody, call?: CallOptions) => Promise<SendMessageResult>;
  "update-message": (body: UpdateMessageBody, call?: CallOptions) => Promise<UpdateMessageResult>;
  "delete-message": (body: DeleteMessageBody, call?: CallOptions) => Promise<DeleteMessageResult>;
  "delete-attachments": (body?: DeleteAttachmentsBody, call?: CallOptions) => Promise<DeleteAttachmentsResult>;
  "update-messages-status": (body: UpdateMessagesStatusBody, call?: CallOptions) => Promise<UpdateMessagesStatusResult>;
  "get-agents-in-conversation": (
    body: GetAgentsInConversationBody,
    call?: CallOptions,
  ) => Promise<GetAgentsInConversationResult>;
  transcript: (body: ExportTranscriptBody, call?: CallOptions) => Promise<ExportTranscriptResult>;
  "direct-message": (body: SendDirectMessageBody, call?: CallOptions) => Promise<SendDirectMessageResult>;
  "messaging-platforms-send-message": (
    body: SendMessagingPlatformsMessageBody,
    call?: CallOptions,
  ) => Promise<SendMessagingPlatformsMessageResult>;
  "count-conversations": (body?: CountConversationsBody, call?: CallOptions) => Promise<CountConversationsResult>;
  "check-conversations-assignment": (
    body: CheckConversationsAssignmentBody,
    call?: CallOptions,
  ) => Promise<CheckConversationsAssignmentResult>;
  "get-last-agent-in-conversation": (
    body: GetLastAgentInConversationBody,
    call?: CallOptions,
  ) => Promise<GetLastAgentInConversationResult>;
  "execute-bot-message": (body: ExecuteBotMessageBody, call?: CallOptions) => Promise<ExecuteBotMessageResult>;
  "get-notes": (body: GetNotesBody, call?: CallOptions) => Promise<GetNotesResult>;
  "add-note": (body: AddNoteBody, call?: CallOptions) => Promise<AddNoteResult>;
  "delete-note": (body: DeleteNoteBody, call?: CallOptions) => Promise<DeleteNoteResult>;
  "get-setting": (body: GetSettingBody, call?: CallOptions) => Promise<GetSettingResult>;
  "get-multi-setting": (body: GetMultiSettingBody, call?: CallOptions) => Promise<GetMultiSettingResult>;
  "get-external-setting": (body: GetExternalSettingBody, call?: CallOptions) => Promise<GetExternalSettingResult>;
  "get-settings": (body?: Record<string, never>, call?: CallOptions) => Promise<GetSettingsResult>;
  "save-settings": (body: SaveSettingsBody, call?: CallOptions) => Promise<SaveSettingsResult>;
  "save-external-setting": (body: SaveExternalSettingBody, call?: CallOptions) => Promise<SaveExternalSettingResult>;
  "export-settings": (body?: Record<string, never>, call?: CallOptions) => Promise<ExportSettingsResult>;
  "import-settings": (body: ImportSettingsBody, call?: CallOptions) => Promise<ImportSettingsResult>;
  "get-departments": (body?: Record<string, never>, call?: CallOptions) => Promise<GetDepartmentsResult>;
  "saved-replies": (body?: Record<string, never>, call?: CallOptions) => Promise<GetSavedRepliesResult>;
  "get-translation": (body: GetTranslationBody, call?: CallOptions) => Promise<GetTranslationResult>;
  "get-translations": (body?: Record<string, never>, call?: CallOptions) => Promise<GetTranslationsResult>;
  "save-translations": (body: SaveTranslationsBody, call?: CallOptions) => Promise<SaveTranslationsResult>;
  "translate-string": (body: TranslateStringBody, call?: CallOptions) => Promise<TranslateStringResult>;
  "get-articles": (body?: GetArticlesBody, call?: CallOptions) => Promise<GetArticlesResult>;
  "save-articles": (body: SaveArticlesBody, call?: CallOptions) => Promise<SaveArticlesResult>;
  "search-articles": (body: SearchArticlesBody, call?: CallOptions) => Promise<SearchArticlesResult>;
  "get-articles-categories": (body?: Record<string, never>, call?: CallOptions) => Promise<GetArticlesCategoriesResult>;
  "save-articles-categories": (
    body: SaveArticlesCategoriesBody,
    call?: CallOptions,
  ) => Promise<SaveArticlesCategoriesResult>;
  "article-ratings": (body: GetOrAddArticleRatingsBody, call?: CallOptions) => Promise<GetOrAddArticleRatingsResult>;
  "send-email": (body: SendEmailBody, call?: CallOptions) => Promise<SendEmailResult>;
  "send-custom-email": (body: SendCustomEmailBody, call?: CallOptions) => Promise<SendCustomEmailResult>;
  "email-piping": (body?: RunEmailPipingBody, call?: CallOptions) => Promise<RunEmailPipingResult>;
  "send-sms": (body: SendSmsBody, call?: CallOptions) => Promise<SendSmsResult>;
  "push-notification": (body: SendPushNotificationBody, call?: CallOptions) => Promise<SendPushNotificationResult>;
  newsletter: (body: SubscribeToNewsletterBody, call?: CallOptions) => Promise<SubscribeToNewsletterResult>;
  "text-formatting-to-html": (
    body: ConvertTextFormattingToHtmlBody,
    call?: CallOptions,
  ) => Promise<ConvertTextFormattingToHtmlResult>;
  "clear-text-formatting": (body: ClearTextFormattingBody, call?: CallOptions) => Promise<ClearTextFormattingResult>;
  "automations-get": (body?: Record<string, never>, call?: CallOptions) => Promise<GetAutomationsResult>;
  "automations-save": (body: SaveAutomationsBody, call?: CallOptions) => Promise<SaveAutomationsResult>;
  "automations-validate": (body: ValidateAutomationBody, call?: CallOptions) => Promise<ValidateAutomationResult>;
  "automations-run-all": (body?: Record<string, never>, call?: CallOptions) => Promise<RunAllAutomationsResult>;
  "automations-run": (body: RunAutomationBody, call?: CallOptions) => Promise<RunAutomationResult>;
  "automations-is-sent": (body: IsAutomationSentBody, call?: CallOptions) => Promise<IsAutomationSentResult>;
  reports: (body: GetReportBody, call?: CallOptions) => Promise<GetReportResult>;
  "reports-update": (body: AddReportRowBody, call?: CallOptions) => Promise<AddReportRowResult>;
  "dialogflow-message": (body: SendDialogflowMessageBody, call?: CallOptions) => Promise<SendDialogflowMessageResult>;
  "dialogflow-get-intents": (
    body?: GetDialogflowIntentsBody,
    call?: CallOptions,
  ) => Promise<GetDialogflowIntentsResult>;
  "dialogflow-create-intent": (
    body: CreateDialogflowIntentBody,
    call?: CallOptions,
  ) => Promise<CreateDialogflowIntentResult>;
  "dialogflow-update-intent": (
    body: UpdateDialogflowIntentBody,
    call?: CallOptions,
  ) => Promise<UpdateDialogflowIntentResult>;
  "dialogflow-entity": (body: CreateDialogflowEntityBody, call?: CallOptions) => Promise<CreateDialogflowEntityResult>;
  "dialogflow-get-entity": (body?: GetDialogflowEntityBody, call?: CallOptions) => Promise<GetDialogflowEntityResult>;
  "dialogflow-get-token": (body?: Record<string, never>, call?: CallOptions) => Promise<GetDialogflowTokenResult>;
  "dialogflow-get-agent": (body?: GetDialogflowAgentBody, call?: CallOptions) => Promise<GetDialogflowAgentResult>;
  "dialogflow-set-active-context": (
    body: SetActiveDialogflowContextBody,
    call?: CallOptions,
  ) => Promise<SetActiveDialogflowContextResult>;
  "dialogflow-curl": (body: CallDialogflowBody, call?: CallOptions) => Promise<CallDialogflowResult>;
  "dialogflow-human-takeover": (body: StartHumanTakeoverBody, call?: CallOptions) => Promise<StartHumanTakeoverResult>;
  "dialogflow-smart-reply": (body: GetSmartRepliesBody, call?: CallOptions) => Promise<GetSmartRepliesResult>;
  "open-ai-message": (body: SendOpenAiMessageBody, call?: CallOptions) => Promise<SendOpenAiMessageResult>;
  "open-ai-curl": (body: CallOpenAiBody, call?: CallOptions) => Promise<CallOpenAiResult>;
  "google-translate": (body: TranslateStringsBody, call?: CallOptions) => Promise<TranslateStringsResult>;
  "google-language-detection-update-user": (
    body: DetectUserLanguageBody,
    call?: CallOptions,
  ) => Promise<DetectUserLanguageResult>;
  "whatsapp-send-message": (body: SendWhatsappMessageBody, call?: CallOptions) => Promise<SendWhatsappMessageResult>;
  "messenger-send-message": (body: SendMessengerMessageBody, call?: CallOptions) => Promise<SendMessengerMessageResult>;
  "telegram-send-message": (body: SendTelegramMessageBody, call?: CallOptions) => Promise<SendTelegramMessageResult>;
  "viber-send-message": (body: SendViberMessageBody, call?: CallOptions) => Promise<SendViberMessageResult>;
  "gbm-send-message": (
    body?: SendGoogleBusinessMessageBody,
    call?: CallOptions,
  ) => Promise<SendGoogleBusinessMessageResult>;
  "line-send-message": (body: SendLineMessageBody, call?: CallOptions) => Promise<SendLineMessageResult>;
  "wechat-send-message": (body: SendWechatMessageBody, call?: CallOptions) => Promise<SendWechatMessageResult>;
  "send-slack-message": (body: SendSlackMessageBody, call?: CallOptions) => Promise<SendSlackMessageResult>;
  "archive-slack-channels": (body?: Record<string, never>, call?: CallOptions) => Promise<ArchiveSlackChannelsResult>;
  "slack-users": (body?: Record<string, never>, call?: CallOptions) => Promise<GetSlackUsersResult>;
  "slack-presence": (body?: GetSlackPresenceBody, call?: CallOptions) => Promise<GetSlackPresenceResult>;
  "slack-channels": (body?: Record<string, never>, call?: CallOptions) => Promise<GetSlackChannelsResult>;
  "woocommerce-get-customer": (
    body: GetWoocommerceCustomerBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceCustomerResult>;
  "woocommerce-get-user-orders": (
    body: GetWoocommerceUserOrdersBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceUserOrdersResult>;
  "woocommerce-get-order": (body: GetWoocommerceOrderBody, call?: CallOptions) => Promise<GetWoocommerceOrderResult>;
  "woocommerce-get-product": (
    body: GetWoocommerceProductBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceProductResult>;
  "woocommerce-get-products": (
    body?: GetWoocommerceProductsBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceProductsResult>;
  "woocommerce-search-products": (
    body: SearchWoocommerceProductsBody,
    call?: CallOptions,
  ) => Promise<SearchWoocommerceProductsResult>;
  "woocommerce-get-taxonomies": (
    body: GetWoocommerceTaxonomiesBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceTaxonomiesResult>;
  "woocommerce-get-attributes": (
    body?: GetWoocommerceAttributesBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceAttributesResult>;
  "woocommerce-get-product-id-by-name": (
    body: GetWoocommerceProductIdByNameBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceProductIdByNameResult>;
  "woocommerce-get-product-images": (
    body: GetWoocommerceProductImagesBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceProductImagesResult>;
  "woocommerce-get-product-taxonomies": (
    body: GetWoocommerceProductTaxonomiesBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceProductTaxonomiesResult>;
  "woocommerce-get-attribute-by-term": (
    body: GetWoocommerceAttributeByTermBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceAttributeByTermResult>;
  "woocommerce-get-attribute-by-name": (
    body: GetWoocommerceAttributeByNameBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceAttributeByNameResult>;
  "woocommerce-is-in-stock": (
    body: IsWoocommerceProductInStockBody,
    call?: CallOptions,
  ) => Promise<IsWoocommerceProductInStockResult>;
  "woocommerce-coupon": (
    body: CreateWoocommerceCouponBody,
    call?: CallOptions,
  ) => Promise<CreateWoocommerceCouponResult>;
  "woocommerce-coupon-check": (
    body: CheckWoocommerceCouponBody,
    call?: CallOptions,
  ) => Promise<CheckWoocommerceCouponResult>;
  "woocommerce-coupon-delete-expired": (
    body?: Record<string, never>,
    call?: CallOptions,
  ) => Promise<DeleteExpiredWoocommerceCouponsResult>;
  "woocommerce-get-url": (body: GetWoocommerceUrlBody, call?: CallOptions) => Promise<GetWoocommerceUrlResult>;
  "woocommerce-get-session": (
    body: GetWoocommerceSessionBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceSessionResult>;
  "woocommerce-get-session-key": (
    body: GetWoocommerceSessionKeyBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceSessionKeyResult>;
  "woocommerce-payment-methods": (
    body?: Record<string, never>,
    call?: CallOptions,
  ) => Promise<GetWoocommercePaymentMethodsResult>;
  "woocommerce-shipping-locations": (
    body?: GetWoocommerceShippingLocationsBody,
    call?: CallOptions,
  ) => Promise<GetWoocommerceShippingLocationsResult>;
  "get-versions": (body?: Record<string, never>, call?: CallOptions) => Promise<GetVersionsResult>;
  update: (body?: Record<string, never>, call?: CallOptions) => Promise<UpdateSupportBoardResult>;
  "wp-synch": (body?: Record<string, never>, call?: CallOptions) => Promise<SyncWordpressUsersResult>;
  "app-get-key": (body: GetAppKeyBody, call?: CallOptions) => Promise<GetAppKeyResult>;
  "app-activation": (body: ActivateAppBody, call?: CallOptions) => Promise<ActivateAppResult>;
  "cron-jobs": (body?: Record<string, never>, call?: CallOptions) => Promise<RunCronJobsResult>;
  "pusher-trigger": (body: TriggerPusherEventBody, call?: CallOptions) => Promise<TriggerPusherEventResult>;
  "chat-css": (body?: GetChatCssBody, call?: CallOptions) => Promise<GetChatCssResult>;
  "clean-data": (body?: Record<string, never>, call?: CallOptions) => Promise<CleanDataResult>;
  "updates-available": (body?: Record<string, never>, call?: CallOptions) => Promise<CheckUpdatesAvailableResult>;
  "upload-path": (body?: GetUploadPathBody, call?: CallOptions) => Promise<GetUploadPathResult>;
  "is-allowed-extension": (body: IsAllowedExtensionBody, call?: CallOptions) => Promise<IsAllowedExtensionResult>;
  "system-requirements": (body?: Record<string, never>, call?: CallOptions) => Promise<CheckSystemRequirementsResult>;
  logs: (body: AddLogBody, call?: CallOptions) => Promise<AddLogResult>;
  "aws-s3": (body: ChangeAwsS3FileBody, call?: CallOptions) => Promise<ChangeAwsS3FileResult>;
}

/** A client of Support Board web API. Its methods return errors as results: they throw only for wrong arguments. */
export interface SupportBoardWebClient {
  /**
   * Get a user
   *
   * Returns a user, or false if there is no user with this ID. The vendor's sample shows additional details even though `extra` is not set. Rely on them only when `extra` is true.
   *
   * @see https://board.support/docs/api/web#get-user
   */
  getUser(input: GetUserInput, call?: CallOptions): Promise<GetUserResult>;
  /**
   * Find a user by email, phone or another detail
   *
   * Returns the first user with the given value for a detail, or false if no user matches. The vendor's sample shows six properties. Observed servers return all properties, including the token.
   *
   * @see https://board.support/docs/api/web#get-user-by
   */
  getUserBy(input: GetUserByInput, call?: CallOptions): Promise<GetUserByResult>;
  /**
   * Get a user's additional details
   *
   * Returns all additional details of a user, or the value of one detail if `slug` is set. If the user does not exist, the list is empty.
   *
   * @see https://board.support/docs/api/web#get-user-extra
   */
  getUserExtra(input: GetUserExtraInput, call?: CallOptions): Promise<GetUserExtraResult>;
  /**
   * Get a user's language
   *
   * Returns the user's language code, which is initially the browser language. Returns false both for English and for an unknown language.
   *
   * @see https://board.support/docs/api/web#get-user-language
   */
  getUserLanguage(input: GetUserLanguageInput, call?: CallOptions): Promise<GetUserLanguageResult>;
  /**
   * List users
   *
   * Returns up to 100 users that match all of the given conditions. Without conditions, returns all users, 100 at a time.
   *
   * @see https://board.support/docs/api/web#get-users
   */
  getUsers(input?: GetUsersInput, call?: CallOptions): Promise<GetUsersResult>;
  /**
   * List users created since a date or user ID
   *
   * Returns the users who were created after a date, or after the user with the given ID.
   *
   * @see https://board.support/docs/api/web#get-new-users
   */
  getNewUsers(input: GetNewUsersInput, call?: CallOptions): Promise<GetNewUsersResult>;
  /**
   * List online users
   *
   * Returns the users who are online now, including agents. Observed servers of 2024 and later exclude agents unless `agents` is true, and ignore `exclude_id`.
   *
   * @see https://board.support/docs/api/web#get-online-users
   */
  getOnlineUsers(input?: GetOnlineUsersInput, call?: CallOptions): Promise<GetOnlineUsersResult>;
  /**
   * List users who have certain details
   *
   * Returns, for each requested detail, the IDs of the users who have it and their values.
   *
   * @see https://board.support/docs/api/web#get-users-with-details
   */
  getUsersWithDetails(input: GetUsersWithDetailsInput, call?: CallOptions): Promise<GetUsersWithDetailsResult>;
  /**
   * Get an agent
   *
   * Returns the details of an agent or administrator. Observed servers return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#get-agent
   */
  getAgent(input: GetAgentInput, call?: CallOptions): Promise<GetAgentResult>;
  /**
   * List agent IDs
   *
   * Returns the IDs of all agents. Administrators are included unless `admins` is false.
   *
   * @see https://board.support/docs/api/web#get-agents-ids
   */
  getAgentsIds(input?: GetAgentsIdsInput, call?: CallOptions): Promise<GetAgentsIdsResult>;
  /**
   * Get the user of a conversation
   *
   * Returns the ID and email of a conversation's user, or of the agent who replied last. Observed servers of 2024 and later return the whole user, including the token and password hash.
   *
   * @see https://board.support/docs/api/web#get-user-from-conversation
   */
  getUserFromConversation(
    input: GetUserFromConversationInput,
    call?: CallOptions,
  ): Promise<GetUserFromConversationResult>;
  /**
   * Check whether an agent is online
   *
   * Returns true if at least one agent or administrator is online, otherwise false. Observed servers return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#agents-online
   */
  checkAgentsOnline(input?: CheckAgentsOnlineInput, call?: CallOptions): Promise<CheckAgentsOnlineResult>;
  /**
   * Search users
   *
   * Returns the users whose name, email or additional details contain the text. The list is empty if no user matches. Observed servers also return the password hash.
   *
   * @see https://board.support/docs/api/web#search-users
   */
  searchUsers(input: SearchUsersInput, call?: CallOptions): Promise<SearchUsersResult>;
  /**
   * Add a user
   *
   * Adds a user of any type and returns the user's ID. Error codes are `duplicate-email` and `invalid-user-type`. If the database fails, the error is MySQL's message.
   *
   * @see https://board.support/docs/api/web#add-user
   */
  addUser(input?: AddUserInput, call?: CallOptions): Promise<AddUserResult>;
  /**
   * Update a user
   *
   * Updates the details of a user. Error codes are `duplicate-email` and `invalid-user-type`. If the database fails, the error is MySQL's message. Observed servers also reset the email, department, user type and profile image if you leave them out. Send every field that you want to keep.
   *
   * @see https://board.support/docs/api/web#update-user
   */
  updateUser(input: UpdateUserInput, call?: CallOptions): Promise<UpdateUserResult>;
  /**
   * Delete a user
   *
   * Deletes a user and all of the user's conversations and messages.
   *
   * @see https://board.support/docs/api/web#delete-user
   */
  deleteUser(input: DeleteUserInput, call?: CallOptions): Promise<DeleteUserResult>;
  /**
   * Delete multiple users
   *
   * Deletes multiple users and all their conversations and messages.
   *
   * @see https://board.support/docs/api/web#delete-users
   */
  deleteUsers(input: DeleteUsersInput, call?: CallOptions): Promise<DeleteUsersResult>;
  /**
   * Check whether a user is online
   *
   * Returns true if the user is online, otherwise false.
   *
   * @see https://board.support/docs/api/web#is-online
   */
  isUserOnline(input: IsUserOnlineInput, call?: CallOptions): Promise<IsUserOnlineResult>;
  /**
   * Get or set a user's current URL
   *
   * Without `url`, returns the user's current or last visited page, or false if it is unknown. With `url`, stores that URL and returns true.
   *
   * @see https://board.support/docs/api/web#current-url
   */
  getOrSetCurrentUrl(input?: GetOrSetCurrentUrlInput, call?: CallOptions): Promise<GetOrSetCurrentUrlResult>;
  /**
   * Count users by type
   *
   * Returns the total number of users and the number of leads, users and visitors. The total also includes agents and administrators, so it may exceed the sum of the other three.
   *
   * @see https://board.support/docs/api/web#count-users
   */
  countUsers(input?: CountUsersInput, call?: CallOptions): Promise<CountUsersResult>;
  /**
   * Change a user to a lead
   *
   * Changes the user type to `lead`.
   *
   * @see https://board.support/docs/api/web#update-user-to-lead
   */
  updateUserToLead(input: UpdateUserToLeadInput, call?: CallOptions): Promise<UpdateUserToLeadResult>;
  /**
   * Generate an avatar from initials
   *
   * Generates a profile image from a user's initials, stores it on the server and returns its URL. Each call stores a new image.
   *
   * @see https://board.support/docs/api/web#get-avatar
   */
  getAvatar(input: GetAvatarInput, call?: CallOptions): Promise<GetAvatarResult>;
  /**
   * Get the bot ID
   *
   * Returns the user ID of the bot.
   *
   * @see https://board.support/docs/api/web#get-bot-id
   */
  getBotId(input?: GetBotIdInput, call?: CallOptions): Promise<GetBotIdResult>;
  /**
   * Check whether a user is typing
   *
   * Returns true while a user or agent is typing in a conversation. Does not work while Pusher is active.
   *
   * @see https://board.support/docs/api/web#is-typing
   */
  isUserTyping(input: IsUserTypingInput, call?: CallOptions): Promise<IsUserTypingResult>;
  /**
   * Get the agent who is typing
   *
   * Returns the agent who is typing in a conversation, or false if no agent is typing. Does not work while Pusher is active.
   *
   * @see https://board.support/docs/api/web#is-agent-typing
   */
  isAgentTyping(input: IsAgentTypingInput, call?: CallOptions): Promise<IsAgentTypingResult>;
  /**
   * Set the typing status
   *
   * Marks a user or agent as typing in a conversation.
   *
   * @see https://board.support/docs/api/web#set-typing
   */
  setTyping(input?: SetTypingInput, call?: CallOptions): Promise<SetTypingResult>;
  /**
   * Log in a user
   *
   * Logs in a user or agent by email and password, or by user ID and token. Returns the user and the encrypted login data, or false. Your page must store the login data in the `sb-login` cookie, for example with the vendor's `SBF.loginCookie(response[1])`. The vendor documents the user's token as a second `token`. A form holds only one `token`, which is the administrator's. Observed servers of 2025 read `user_token` first. On older servers, only administrators can log in by user ID and token.
   *
   * @see https://board.support/docs/api/web#login
   */
  loginUser(input?: LoginUserInput, call?: CallOptions): Promise<LoginUserResult>;
  /**
   * Log out the active user
   *
   * Logs out the active user. You must also delete the `sb-login` cookie in the user's browser. The vendor does not document which user is logged out when the call uses an administrator's token.
   *
   * @see https://board.support/docs/api/web#logout
   */
  logoutUser(input?: LogoutUserInput, call?: CallOptions): Promise<LogoutUserResult>;
  /**
   * Replace the details of the logged-in user
   *
   * Replaces all details of the active user and deletes every detail that you leave out. Returns the encrypted login data, which you must store in the `sb-login` cookie of the user's browser. Observed servers return a pair of the details and the login data.
   *
   * @see https://board.support/docs/api/web#update-login
   */
  updateLogin(input?: UpdateLoginInput, call?: CallOptions): Promise<UpdateLoginResult>;
  /**
   * Delete all leads
   *
   * Deletes every user of type `lead`, including all their conversations and messages.
   *
   * @see https://board.support/docs/api/web#delete-leads
   */
  deleteLeads(input?: DeleteLeadsInput, call?: CallOptions): Promise<DeleteLeadsResult>;
  /**
   * Update the bot
   *
   * Updates the name and profile image of the bot, and creates the bot if it does not exist. Returns true on success, otherwise false. Observed servers return false if nothing changes, and the new bot's ID if they create one.
   *
   * @see https://board.support/docs/api/web#update-bot
   */
  updateBot(input?: UpdateBotInput, call?: CallOptions): Promise<UpdateBotResult>;
  /**
   * Export users as CSV
   *
   * Exports all users, or the given ones, to a CSV file and returns its URL. Treat the URL as a secret because the file holds personal data.
   *
   * @see https://board.support/docs/api/web#csv-users
   */
  exportUsers(input?: ExportUsersInput, call?: CallOptions): Promise<ExportUsersResult>;
  /**
   * Get a conversation and its messages
   *
   * Returns a conversation with all of its messages. If the conversation does not exist, the list of messages is empty and `details` is an empty string. Later observed servers return false instead.
   *
   * @see https://board.support/docs/api/web#get-conversation
   */
  getConversation(input: GetConversationInput, call?: CallOptions): Promise<GetConversationResult>;
  /**
   * List conversations
   *
   * Returns up to 100 conversations that match all of the given conditions, each with its last message. Without conditions, returns the conversations in the inbox.
   *
   * @see https://board.support/docs/api/web#get-conversations
   */
  getConversations(input?: GetConversationsInput, call?: CallOptions): Promise<GetConversationsResult>;
  /**
   * List new conversations
   *
   * Returns the conversations that were created after the given date or conversation, or that received a message since. Each includes its last message.
   *
   * @see https://board.support/docs/api/web#get-new-conversations
   */
  getNewConversations(input: GetNewConversationsInput, call?: CallOptions): Promise<GetNewConversationsResult>;
  /**
   * List a user's conversations
   *
   * Returns a user's conversations, each with its last message. For an agent or administrator, returns the conversations in which they wrote.
   *
   * @see https://board.support/docs/api/web#get-user-conversations
   */
  getUserConversations(input: GetUserConversationsInput, call?: CallOptions): Promise<GetUserConversationsResult>;
  /**
   * List a user's new conversations
   *
   * Returns a user's conversations that were created after the given date or conversation, or that received a message since. Each includes its last message.
   *
   * @see https://board.support/docs/api/web#get-new-user-conversations
   */
  getNewUserConversations(
    input: GetNewUserConversationsInput,
    call?: CallOptions,
  ): Promise<GetNewUserConversationsResult>;
  /**
   * Search conversations
   *
   * Returns the conversations that contain a text. Searches messages, attachment names, tags, titles, agent IDs, department IDs, first and last names, emails and more.
   *
   * @see https://board.support/docs/api/web#search-conversations
   */
  searchConversations(input: SearchConversationsInput, call?: CallOptions): Promise<SearchConversationsResult>;
  /**
   * Search a user's conversations
   *
   * Returns a user's conversations that contain a text. Searches messages, attachment names, tags, titles, agent IDs, department IDs, first and last names, emails and more.
   *
   * @see https://board.support/docs/api/web#search-user-conversations
   */
  searchUserConversations(
    input: SearchUserConversationsInput,
    call?: CallOptions,
  ): Promise<SearchUserConversationsResult>;
  /**
   * Create a conversation
   *
   * Creates a conversation for a user, without messages, and returns it. The error code is `user-not-found`. If the database fails, the error is MySQL's message.
   *
   * @see https://board.support/docs/api/web#new-conversation
   */
  createConversation(input: CreateConversationInput, call?: CallOptions): Promise<CreateConversationResult>;
  /**
   * Update a conversation's status
   *
   * Changes the status code of a conversation. The error code is `invalid-status-code`.
   *
   * @see https://board.support/docs/api/web#update-conversation-status
   */
  updateConversationStatus(
    input: UpdateConversationStatusInput,
    call?: CallOptions,
  ): Promise<UpdateConversationStatusResult>;
  /**
   * Assign a conversation to a department
   *
   * Assigns a conversation to a department, or removes the department. The server does not check whether the department exists.
   *
   * @see https://board.support/docs/api/web#update-conversation-department
   */
  updateConversationDepartment(
    input: UpdateConversationDepartmentInput,
    call?: CallOptions,
  ): Promise<UpdateConversationDepartmentResult>;
  /**
   * Assign a conversation to an agent
   *
   * Assigns a conversation to an agent, or removes the agent.
   *
   * @see https://board.support/docs/api/web#update-conversation-agent
   */
  updateConversationAgent(
    input: UpdateConversationAgentInput,
    call?: CallOptions,
  ): Promise<UpdateConversationAgentResult>;
  /**
   * Rate a conversation
   *
   * Stores the user's rating of a conversation. If `message_id` is set, also updates that message. The vendor's page wraps the rating in another `settings` object, but observed servers read it without the wrapper.
   *
   * @see https://board.support/docs/api/web#set-rating
   */
  setRating(input: SetRatingInput, call?: CallOptions): Promise<SetRatingResult>;
  /**
   * Count an agent's ratings
   *
   * Counts the positive and negative ratings of the conversations that are assigned to an agent.
   *
   * @see https://board.support/docs/api/web#get-rating
   */
  getRating(input: GetRatingInput, call?: CallOptions): Promise<GetRatingResult>;
  /**
   * List new messages in a conversation
   *
   * Returns the messages that were created in a conversation after the given date or message.
   *
   * @see https://board.support/docs/api/web#get-new-messages
   */
  getNewMessages(input: GetNewMessagesInput, call?: CallOptions): Promise<GetNewMessagesResult>;
  /**
   * Get the last message of a conversation
   *
   * Returns the text, attachments and payload of the last message in a conversation. If there is no message, observed servers return an empty string.
   *
   * @see https://board.support/docs/api/web#get-last-message
   */
  getLastMessage(input: GetLastMessageInput, call?: CallOptions): Promise<GetLastMessageResult>;
  /**
   * Send a message to a conversation
   *
   * Adds a message to an existing conversation and sends the notifications that the settings require. The error code is `invalid-status-code`. If the database fails, the error is MySQL's message.
   *
   * @see https://board.support/docs/api/web#send-message
   */
  sendMessage(input: SendMessageInput, call?: CallOptions): Promise<SendMessageResult>;
  /**
   * Update a message
   *
   * Updates the text, the attachments or the payload of a message. Fields that you leave out do not change.
   *
   * @see https://board.support/docs/api/web#update-message
   */
  updateMessage(input: UpdateMessageInput, call?: CallOptions): Promise<UpdateMessageResult>;
  /**
   * Delete a message
   *
   * Deletes a message. Observed servers also delete its attachments.
   *
   * @see https://board.support/docs/api/web#delete-message
   */
  deleteMessage(input: DeleteMessageInput, call?: CallOptions): Promise<DeleteMessageResult>;
  /**
   * Delete attachments of a conversation or message
   *
   * Deletes all attachments of a conversation or of a message, including those stored in Amazon S3. Set either `conversation_id` or `message_id`.
   *
   * @see https://board.support/docs/api/web#delete-attachments
   */
  deleteAttachments(input?: DeleteAttachmentsInput, call?: CallOptions): Promise<DeleteAttachmentsResult>;
  /**
   * Mark messages as read
   *
   * Sets the status of multiple messages to "read". Observed servers of 2025 also require the field `conversation_id`, which the vendor does not document.
   *
   * @see https://board.support/docs/api/web#update-messages-status
   */
  updateMessagesStatus(input: UpdateMessagesStatusInput, call?: CallOptions): Promise<UpdateMessagesStatusResult>;
  /**
   * List the agents of a conversation
   *
   * Returns the agents who wrote at least one message in a conversation. For several conversations, the agents are grouped by conversation ID.
   *
   * @see https://board.support/docs/api/web#get-agents-in-conversation
   */
  getAgentsInConversation(
    input: GetAgentsInConversationInput,
    call?: CallOptions,
  ): Promise<GetAgentsInConversationResult>;
  /**
   * Export a conversation transcript
   *
   * Exports a conversation to a CSV or TXT file and returns its URL, or false if the conversation does not exist. Anyone with the URL can read the file.
   *
   * @see https://board.support/docs/api/web#transcript
   */
  exportTranscript(input: ExportTranscriptInput, call?: CallOptions): Promise<ExportTranscriptResult>;
  /**
   * Send a direct message to users
   *
   * Sends a chat message to users. Observed servers create a conversation for users who have none. They also forward the message to the platform that the user writes from.
   *
   * @see https://board.support/docs/api/web#direct-message
   */
  sendDirectMessage(input: SendDirectMessageInput, call?: CallOptions): Promise<SendDirectMessageResult>;
  /**
   * Send a message to a conversation's messaging platform
   *
   * Sends a message to the messaging platform of a conversation. The platforms are Facebook Messenger, Instagram, WhatsApp, Twitter, Telegram, Google Business Messages, WeChat, LINE, Viber, tickets, email and text messages.
   *
   * @see https://board.support/docs/api/web#messaging-platforms-send-message
   */
  sendMessagingPlatformsMessage(
    input: SendMessagingPlatformsMessageInput,
    call?: CallOptions,
  ): Promise<SendMessagingPlatformsMessageResult>;
  /**
   * Count conversations
   *
   * Counts all conversations, or those with one status. Observed servers treat status `0` as not set and count all conversations.
   *
   * @see https://board.support/docs/api/web#count-conversations
   */
  countConversations(input?: CountConversationsInput, call?: CallOptions): Promise<CountConversationsResult>;
  /**
   * Check which conversations are assigned to an agent or department
   *
   * Returns the given conversations that are assigned to an agent, a department or both. Observed servers do the opposite and return those assigned to another agent or department. Test your server before you rely on the result.
   *
   * @see https://board.support/docs/api/web#check-conversations-assignment
   */
  checkConversationsAssignment(
    input: CheckConversationsAssignmentInput,
    call?: CallOptions,
  ): Promise<CheckConversationsAssignmentResult>;
  /**
   * Get the last agent of a conversation
   *
   * Returns the agent who replied last in a conversation, or false if no agent has replied. The response contains a password hash or a token.
   *
   * @see https://board.support/docs/api/web#get-last-agent-in-conversation
   */
  getLastAgentInConversation(
    input: GetLastAgentInConversationInput,
    call?: CallOptions,
  ): Promise<GetLastAgentInConversationResult>;
  /**
   * Send a bot message
   *
   * Sends one of the bot messages from the settings and returns its content. Observed servers return false if the message is disabled or was already sent.
   *
   * @see https://board.support/docs/api/web#execute-bot-message
   */
  executeBotMessage(input: ExecuteBotMessageInput, call?: CallOptions): Promise<ExecuteBotMessageResult>;
  /**
   * List the notes of a conversation
   *
   * Returns the internal notes of a conversation, which are hidden from users.
   *
   * @see https://board.support/docs/api/web#get-notes
   */
  getNotes(input: GetNotesInput, call?: CallOptions): Promise<GetNotesResult>;
  /**
   * Add a note to a conversation
   *
   * Adds an internal note to a conversation and returns the note ID.
   *
   * @see https://board.support/docs/api/web#add-note
   */
  addNote(input: AddNoteInput, call?: CallOptions): Promise<AddNoteResult>;
  /**
   * Delete a note of a conversation
   *
   * Deletes an internal note of a conversation and returns true. Observed servers return false if the note does not exist.
   *
   * @see https://board.support/docs/api/web#delete-note
   */
  deleteNote(input: DeleteNoteInput, call?: CallOptions): Promise<DeleteNoteResult>;
  /**
   * Get a setting
   *
   * Returns the value of a setting. If the setting has several options, the value is an object of options. Observed servers return false if the setting is empty or unknown.
   *
   * @see https://board.support/docs/api/web#get-setting
   */
  getSetting(input: GetSettingInput, call?: CallOptions): Promise<GetSettingResult>;
  /**
   * Get one option of a setting
   *
   * Returns one option of a setting that has several options, or the given default if the option is not set.
   *
   * @see https://board.support/docs/api/web#get-multi-setting
   */
  getMultiSetting(input: GetMultiSettingInput, call?: CallOptions): Promise<GetMultiSettingResult>;
  /**
   * Get an external setting
   *
   * Returns a setting that has its own row in the database, or the given default if there is no such setting. Observed servers require the name in a field `setting` instead and ignore the default.
   *
   * @see https://board.support/docs/api/web#get-external-setting
   */
  getExternalSetting(input: GetExternalSettingInput, call?: CallOptions): Promise<GetExternalSettingResult>;
  /**
   * List settings
   *
   * Returns all settings, each with the type of its input field. The result includes keys and passwords of other services.
   *
   * @see https://board.support/docs/api/web#get-settings
   */
  getSettings(input?: GetSettingsInput, call?: CallOptions): Promise<GetSettingsResult>;
  /**
   * Replace all settings
   *
   * Replaces all stored settings with the given ones. Start from the result of `get-settings`, change it, and send all of it. Observed servers also require a field `setting`.
   *
   * @see https://board.support/docs/api/web#save-settings
   */
  saveSettings(input: SaveSettingsInput, call?: CallOptions): Promise<SaveSettingsResult>;
  /**
   * Save an external setting
   *
   * Stores a setting in its own row in the database. Any value already stored under the name is replaced.
   *
   * @see https://board.support/docs/api/web#save-external-setting
   */
  saveExternalSetting(input: SaveExternalSettingInput, call?: CallOptions): Promise<SaveExternalSettingResult>;
  /**
   * Export settings to a file
   *
   * Writes all settings to a JSON file on the server and returns the URL of the file. Anyone who knows the URL can read the keys in the file.
   *
   * @see https://board.support/docs/api/web#export-settings
   */
  exportSettings(input?: ExportSettingsInput, call?: CallOptions): Promise<ExportSettingsResult>;
  /**
   * Import settings from a file
   *
   * Reads a file created by `export-settings` and overwrites the current settings with it. Observed servers then delete the file, and return false if they cannot read it.
   *
   * @see https://board.support/docs/api/web#import-settings
   */
  importSettings(input: ImportSettingsInput, call?: CallOptions): Promise<ImportSettingsResult>;
  /**
   * List departments
   *
   * Returns the departments by ID.
   *
   * @see https://board.support/docs/api/web#get-departments
   */
  getDepartments(input?: GetDepartmentsInput, call?: CallOptions): Promise<GetDepartmentsResult>;
  /**
   * List saved replies
   *
   * Returns all saved replies. Observed servers return false if there are none.
   *
   * @see https://board.support/docs/api/web#saved-replies
   */
  getSavedReplies(input?: GetSavedRepliesInput, call?: CallOptions): Promise<GetSavedRepliesResult>;
  /**
   * Get the translations of a language
   *
   * Returns the translated texts of one language. Observed servers return false for a language that they do not have.
   *
   * @see https://board.support/docs/api/web#get-translation
   */
  getTranslation(input: GetTranslationInput, call?: CallOptions): Promise<GetTranslationResult>;
  /**
   * List translations
   *
   * Returns the texts of all languages by language code, both for users and for the admin area.
   *
   * @see https://board.support/docs/api/web#get-translations
   */
  getTranslations(input?: GetTranslationsInput, call?: CallOptions): Promise<GetTranslationsResult>;
  /**
   * Replace translations
   *
   * Overwrites the files of the given languages with the given translations. Start from the result of `get-translations`, change it, and send all of it. Wrong content breaks the files. The server keeps a copy of each save in its uploads folder, but back up `resources/languages` yourself first.
   *
   * @see https://board.support/docs/api/web#save-translations
   */
  saveTranslations(input: SaveTranslationsInput, call?: CallOptions): Promise<SaveTranslationsResult>;
  /**
   * Translate a chat text
   *
   * Returns the translation of a text that users see, or the text itself if there is no translation. Texts of the admin area are not translated.
   *
   * @see https://board.support/docs/api/web#translate-string
   */
  translateString(input: TranslateStringInput, call?: CallOptions): Promise<TranslateStringResult>;
  /**
   * List articles or get one
   *
   * Returns all articles, or one article if `id` is set. If `categories` is true, returns a pair of articles and categories. For all languages, observed servers add the translations as a third item. They return false if no article has the given `id`.
   *
   * @see https://board.support/docs/api/web#get-articles
   */
  getArticles(input?: GetArticlesInput, call?: CallOptions): Promise<GetArticlesResult>;
  /**
   * Replace all articles
   *
   * Deletes all articles and stores the given ones instead. Get the current articles in full from `get-articles`, change them, and send them all back. Observed servers of 2025 return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#save-articles
   */
  saveArticles(input: SaveArticlesInput, call?: CallOptions): Promise<SaveArticlesResult>;
  /**
   * Search articles
   *
   * Returns the articles whose title or content contains a text. Observed servers count each search in the reports.
   *
   * @see https://board.support/docs/api/web#search-articles
   */
  searchArticles(input: SearchArticlesInput, call?: CallOptions): Promise<SearchArticlesResult>;
  /**
   * List article categories
   *
   * Returns all article categories.
   *
   * @see https://board.support/docs/api/web#get-articles-categories
   */
  getArticlesCategories(input?: GetArticlesCategoriesInput, call?: CallOptions): Promise<GetArticlesCategoriesResult>;
  /**
   * Replace all article categories
   *
   * Replaces all article categories with the given ones. Get the current categories from `get-articles-categories`, change them, and send them all back.
   *
   * @see https://board.support/docs/api/web#save-articles-categories
   */
  saveArticlesCategories(input: SaveArticlesCategoriesInput, call?: CallOptions): Promise<SaveArticlesCategoriesResult>;
  /**
   * Get or add article ratings
   *
   * With `rating`, adds a rating to an article and returns true. Without it, returns the article's ratings as a JSON string. Observed servers return only the ratings of the current day, and an empty list if there are none.
   *
   * @see https://board.support/docs/api/web#article-ratings
   */
  getOrAddArticleRatings(input: GetOrAddArticleRatingsInput, call?: CallOptions): Promise<GetOrAddArticleRatingsResult>;
  /**
   * Send an email to a user
   *
   * Sends an email to a user or agent, using the email templates in Settings > Notifications. Validation errors are `missing-user-id-or-message` and `user-email-not-found`. Call errors are `security-error` and `user-or-sender-not-found`.
   *
   * @see https://board.support/docs/api/web#send-email
   */
  sendEmail(input: SendEmailInput, call?: CallOptions): Promise<SendEmailResult>;
  /**
   * Send an email to any email address
   *
   * Sends an email to any email address. The sender's name and email address come from Settings > Notifications > Email settings.
   *
   * @see https://board.support/docs/api/web#send-custom-email
   */
  sendCustomEmail(input: SendCustomEmailInput, call?: CallOptions): Promise<SendCustomEmailResult>;
  /**
   * Run email piping
   *
   * Fetches new emails and converts them to chat messages. Runs at most once per minute unless `force` is true. Returns true when done. Observed servers return false if they did nothing.
   *
   * @see https://board.support/docs/api/web#email-piping
   */
  runEmailPiping(input?: RunEmailPipingInput, call?: CallOptions): Promise<RunEmailPipingResult>;
  /**
   * Send a text message (SMS)
   *
   * Sends a text message to a user or agent and returns Twilio's response. If the message uses the template, the server also translates it. Observed servers return false if there is no phone number.
   *
   * @see https://board.support/docs/api/web#send-sms
   */
  sendSms(input: SendSmsInput, call?: CallOptions): Promise<SendSmsResult>;
  /**
   * Send a push notification
   *
   * Sends a push notification to one agent, several agents or all agents. Returns the push service's response, or false if push notifications are disabled in the settings.
   *
   * @see https://board.support/docs/api/web#push-notification
   */
  sendPushNotification(input: SendPushNotificationInput, call?: CallOptions): Promise<SendPushNotificationResult>;
  /**
   * Add a subscriber to the newsletter
   *
   * Adds a subscriber to the newsletter service and returns that service's response. The service must be active in Settings > Miscellaneous > Newsletter. Observed servers return false if it is not.
   *
   * @see https://board.support/docs/api/web#newsletter
   */
  subscribeToNewsletter(input: SubscribeToNewsletterInput, call?: CallOptions): Promise<SubscribeToNewsletterResult>;
  /**
   * Convert text formatting to HTML
   *
   * Returns a chat message with its formatting marks converted to HTML tags.
   *
   * @see https://board.support/docs/api/web#text-formatting-to-html
   */
  convertTextFormattingToHtml(
    input: ConvertTextFormattingToHtmlInput,
    call?: CallOptions,
  ): Promise<ConvertTextFormattingToHtmlResult>;
  /**
   * Remove text formatting from a message
   *
   * Returns a chat message without its formatting marks.
   *
   * @see https://board.support/docs/api/web#clear-text-formatting
   */
  clearTextFormatting(input: ClearTextFormattingInput, call?: CallOptions): Promise<ClearTextFormattingResult>;
  /**
   * List automations
   *
   * Returns a list of two items, the automations by type and their translations by language code.
   *
   * @see https://board.support/docs/api/web#automations-get
   */
  getAutomations(input?: GetAutomationsInput, call?: CallOptions): Promise<GetAutomationsResult>;
  /**
   * Replace all automations
   *
   * Replaces all stored automations with the given ones. Start from the result of `automations-get`, change it, and send all of it. The translations are replaced too if any are given.
   *
   * @see https://board.support/docs/api/web#automations-save
   */
  saveAutomations(input: SaveAutomationsInput, call?: CallOptions): Promise<SaveAutomationsResult>;
  /**
   * Validate an automation
   *
   * Returns the conditions that the server could not decide, either because the browser must check them or because they must be checked later. If none are left, the automation may run now. False means that a condition is not met. Observed servers return true if the automation has no conditions, and false if it was already sent.
   *
   * @see https://board.support/docs/api/web#automations-validate
   */
  validateAutomation(input: ValidateAutomationInput, call?: CallOptions): Promise<ValidateAutomationResult>;
  /**
   * Run all valid automations
   *
   * Checks all automations and sends the messages of those whose conditions are met. Returns the automations that a browser can still show, which are those with conditions left to check and all popups and designs. Later observed servers return false if an agent or administrator calls, which is every call of this API.
   *
   * @see https://board.support/docs/api/web#automations-run-all
   */
  runAllAutomations(input?: RunAllAutomationsInput, call?: CallOptions): Promise<RunAllAutomationsResult>;
  /**
   * Run an automation
   *
   * Sends the message of one automation, optionally after validating it. Observed servers return false if the validation fails or the automation was already sent. Otherwise they return the result of sending the message. The vendor does not document which user receives it; observed servers use the active user.
   *
   * @see https://board.support/docs/api/web#automations-run
   */
  runAutomation(input: RunAutomationInput, call?: CallOptions): Promise<RunAutomationResult>;
  /**
   * Check whether an automation was sent to a user
   *
   * Returns whether the automation was already sent to the user. Later observed servers read its ID from a field `automation_id` instead.
   *
   * @see https://board.support/docs/api/web#automations-is-sent
   */
  isAutomationSent(input: IsAutomationSentInput, call?: CallOptions): Promise<IsAutomationSentResult>;
  /**
   * Get a report
   *
   * Returns a report with its rows. Observed servers return false if there is no data or the report is unknown. Later observed servers can also return several reports at once, by name.
   *
   * @see https://board.support/docs/api/web#reports
   */
  getReport(input: GetReportInput, call?: CallOptions): Promise<GetReportResult>;
  /**
   * Add a row to a report
   *
   * Adds a row to the data of a report. For most reports, observed servers keep one row per day and increment it. Later observed servers return false if reports are switched off.
   *
   * @see https://board.support/docs/api/web#reports-update
   */
  addReportRow(input: AddReportRowInput, call?: CallOptions): Promise<AddReportRowResult>;
  /**
   * Send a message to Dialogflow
   *
   * Sends a text to Dialogflow, adds the reply to the conversation as a message from the bot, and returns the reply. Needs the Artificial Intelligence app. Possible errors are `dialogflow-not-active` and the error messages of MySQL or cURL. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
   *
   * @see https://board.support/docs/api/web#dialogflow-message
   */
  sendDialogflowMessage(input: SendDialogflowMessageInput, call?: CallOptions): Promise<SendDialogflowMessageResult>;
  /**
   * Get one or all Dialogflow intents
   *
   * Returns the intent with the given name, or all intents of the agent if no name is given. Needs the Artificial Intelligence app.
   *
   * @see https://board.support/docs/api/web#dialogflow-get-intents
   */
  getDialogflowIntents(input?: GetDialogflowIntentsInput, call?: CallOptions): Promise<GetDialogflowIntentsResult>;
  /**
   * Create a Dialogflow intent
   *
   * Adds an intent to the agent that is selected in the settings. Needs the Artificial Intelligence app.
   *
   * @see https://board.support/docs/api/web#dialogflow-create-intent
   */
  createDialogflowIntent(input: CreateDialogflowIntentInput, call?: CallOptions): Promise<CreateDialogflowIntentResult>;
  /**
   * Add training phrases to a Dialogflow intent
   *
   * Adds training phrases to those that an intent already has. Needs the Artificial Intelligence app. Observed servers also require a field `response`.
   *
   * @see https://board.support/docs/api/web#dialogflow-update-intent
   */
  updateDialogflowIntent(input: UpdateDialogflowIntentInput, call?: CallOptions): Promise<UpdateDialogflowIntentResult>;
  /**
   * Create a Dialogflow entity
   *
   * Adds an entity to the agent that is selected in the settings. If the name already exists, the call fails with `duplicate-dialogflow-entity` (observed). Needs the Artificial Intelligence app.
   *
   * @see https://board.support/docs/api/web#dialogflow-entity
   */
  createDialogflowEntity(input: CreateDialogflowEntityInput, call?: CallOptions): Promise<CreateDialogflowEntityResult>;
  /**
   * Get one or all Dialogflow entities
   *
   * Returns one entity, or all entities of the agent. If the entity does not exist, the call fails with `entity-not-found` (observed). Needs the Artificial Intelligence app.
   *
   * @see https://board.support/docs/api/web#dialogflow-get-entity
   */
  getDialogflowEntity(input?: GetDialogflowEntityInput, call?: CallOptions): Promise<GetDialogflowEntityResult>;
  /**
   * Get a Dialogflow access token
   *
   * Generates a Google access token that is valid for one hour, and returns it. Needs the Artificial Intelligence app. Observed servers of 2025 return `function-not-found`, because they call this function `google-get-token`.
   *
   * @see https://board.support/docs/api/web#dialogflow-get-token
   */
  getDialogflowToken(input?: GetDialogflowTokenInput, call?: CallOptions): Promise<GetDialogflowTokenResult>;
  /**
   * Get the Dialogflow agent
   *
   * Returns the agent that is selected in the settings. Needs the Artificial Intelligence app. Observed servers also require `context_name` and `user_id` but do not read either.
   *
   * @see https://board.support/docs/api/web#dialogflow-get-agent
   */
  getDialogflowAgent(input?: GetDialogflowAgentInput, call?: CallOptions): Promise<GetDialogflowAgentResult>;
  /**
   * Activate a Dialogflow context
   *
   * Activates a context in the user's session and returns Dialogflow's response. Needs the Artificial Intelligence app. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
   *
   * @see https://board.support/docs/api/web#dialogflow-set-active-context
   */
  setActiveDialogflowContext(
    input: SetActiveDialogflowContextInput,
    call?: CallOptions,
  ): Promise<SetActiveDialogflowContextResult>;
  /**
   * Call the Dialogflow API
   *
   * Sends a query to Dialogflow and returns the response. The Dialogflow ES reference at https://cloud.google.com/dialogflow/es/docs/reference/rest/v2-overview describes the possible responses. Needs the Artificial Intelligence app. Observed servers also require a field `url_part`, the path to call. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
   *
   * @see https://board.support/docs/api/web#dialogflow-curl
   */
  callDialogflow(input: CallDialogflowInput, call?: CallOptions): Promise<CallDialogflowResult>;
  /**
   * Start the human takeover of a conversation
   *
   * Takes the conversation over from the bot. The function posts the takeover message from the settings, marks the conversation as waiting for an agent, and notifies the agents. Needs the Artificial Intelligence app. Observed servers return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#dialogflow-human-takeover
   */
  startHumanTakeover(input: StartHumanTakeoverInput, call?: CallOptions): Promise<StartHumanTakeoverResult>;
  /**
   * Get smart reply suggestions
   *
   * Returns suggestions of how an agent could reply to a message. They come from Dialogflow and, if a conversation is given, from OpenAI. Needs the Artificial Intelligence app. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's. Observed servers return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#dialogflow-smart-reply
   */
  getSmartReplies(input: GetSmartRepliesInput, call?: CallOptions): Promise<GetSmartRepliesResult>;
  /**
   * Send a message to OpenAI
   *
   * Sends a text to OpenAI and returns the reply. The reply can also be added to a conversation as a new message. Needs the Artificial Intelligence app. If OpenAI rejects the call, the response is still a success, but its first value is false.
   *
   * @see https://board.support/docs/api/web#open-ai-message
   */
  sendOpenAiMessage(input: SendOpenAiMessageInput, call?: CallOptions): Promise<SendOpenAiMessageResult>;
  /**
   * Call the OpenAI API
   *
   * Sends a request to OpenAI and returns the response. The reference at https://beta.openai.com/docs/api-reference/ describes the possible responses. Needs the Artificial Intelligence app.
   *
   * @see https://board.support/docs/api/web#open-ai-curl
   */
  callOpenAi(input: CallOpenAiInput, call?: CallOptions): Promise<CallOpenAiResult>;
  /**
   * Translate texts with Google Translate
   *
   * Translates one or more texts with Google Translate. Needs the Artificial Intelligence app.
   *
   * @see https://board.support/docs/api/web#google-translate
   */
  translateStrings(input: TranslateStringsInput, call?: CallOptions): Promise<TranslateStringsResult>;
  /**
   * Detect a user's language
   *
   * Detects the language of a text and stores it for the user. Returns true on success. Returns false if no language is detected or the user already has it (observed). Needs the Artificial Intelligence app. Observed servers return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#google-language-detection-update-user
   */
  detectUserLanguage(input: DetectUserLanguageInput, call?: CallOptions): Promise<DetectUserLanguageResult>;
  /**
   * Send a WhatsApp message
   *
   * Sends a message to a WhatsApp phone number. Requires the WhatsApp app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#whatsapp-send-message
   */
  sendWhatsappMessage(input: SendWhatsappMessageInput, call?: CallOptions): Promise<SendWhatsappMessageResult>;
  /**
   * Send a Messenger or Instagram message
   *
   * Sends a message to a Messenger or Instagram user who has written to the page before. Requires the Messenger app. Set `message`, `attachments` or both. Observed error codes are `missing-arguments`, `psid-not-found` and `facebook-page-not-found`. Observed servers of 2023 return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#messenger-send-message
   */
  sendMessengerMessage(input: SendMessengerMessageInput, call?: CallOptions): Promise<SendMessengerMessageResult>;
  /**
   * Send a Telegram message
   *
   * Sends a message to a Telegram chat whose user has written to you before. Requires the Telegram app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The error code for an unknown chat is `chat-id-not-found` (observed). Observed servers of 2023 return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#telegram-send-message
   */
  sendTelegramMessage(input: SendTelegramMessageInput, call?: CallOptions): Promise<SendTelegramMessageResult>;
  /**
   * Send a Viber message
   *
   * Sends a message to a Viber user who has written to you before. Requires the Viber app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#viber-send-message
   */
  sendViberMessage(input: SendViberMessageInput, call?: CallOptions): Promise<SendViberMessageResult>;
  /**
   * Send a Google Business Messages message
   *
   * Sends a message to a Google Business Messages user who has written to you before. Requires the Google Business Messages app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The vendor's page lists a second `token`, a Google access token that saves a request. A form holds only one `token`, which is the administrator's. Observed servers return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#gbm-send-message
   */
  sendGoogleBusinessMessage(
    input?: SendGoogleBusinessMessageInput,
    call?: CallOptions,
  ): Promise<SendGoogleBusinessMessageResult>;
  /**
   * Send a LINE message
   *
   * Sends a message to a LINE user who has written to you before. Requires the LINE app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#line-send-message
   */
  sendLineMessage(input: SendLineMessageInput, call?: CallOptions): Promise<SendLineMessageResult>;
  /**
   * Send a WeChat message
   *
   * Sends a message to a WeChat user who has written to you before. Requires the WeChat app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The vendor's page lists a second `token`, an access token that WeChat issued. A form holds only one `token`, which is the administrator's. Observed servers of 2023 return `function-not-found`.
   *
   * @see https://board.support/docs/api/web#wechat-send-message
   */
  sendWechatMessage(input: SendWechatMessageInput, call?: CallOptions): Promise<SendWechatMessageResult>;
  /**
   * Send a message to Slack
   *
   * Posts a message to a user's Slack channel and returns the channel. Without `channel`, the server finds or creates the user's channel (observed). To save time, pass the channel from an earlier response. Requires the Slack app. The error is `slack-not-active` or the message of MySQL or cURL.
   *
   * @see https://board.support/docs/api/web#send-slack-message
   */
  sendSlackMessage(input: SendSlackMessageInput, call?: CallOptions): Promise<SendSlackMessageResult>;
  /**
   * Archive all Slack channels
   *
   * Archives every channel of the workspace, including those that Support Board did not create. With many channels, the call takes long and you may have to repeat it. Returns true, or false if Slack lists no channels (observed). Requires the Slack app.
   *
   * @see https://board.support/docs/api/web#archive-slack-channels
   */
  archiveSlackChannels(input?: ArchiveSlackChannelsInput, call?: CallOptions): Promise<ArchiveSlackChannelsResult>;
  /**
   * List Slack members and linked agents
   *
   * Returns the members of the workspace, the agents, and the links between them. Requires the Slack app. If the settings contain no Slack token, the error code is `slack-token-not-found` (observed).
   *
   * @see https://board.support/docs/api/web#slack-users
   */
  getSlackUsers(input?: GetSlackUsersInput, call?: CallOptions): Promise<GetSlackUsersResult>;
  /**
   * Check Slack presence
   *
   * Returns `online` or `offline` for one agent. Without `agent_id`, reports whether any agent is online. With `list`, returns the IDs of all agents who are online. Requires the Slack app.
   *
   * @see https://board.support/docs/api/web#slack-presence
   */
  getSlackPresence(input?: GetSlackPresenceInput, call?: CallOptions): Promise<GetSlackPresenceResult>;
  /**
   * List Slack channels
   *
   * Returns the channels of the workspace in Slack's own format, including archived ones. The function takes no cursor, so you cannot request the next page. Requires the Slack app.
   *
   * @see https://board.support/docs/api/web#slack-channels
   */
  getSlackChannels(input?: GetSlackChannelsInput, call?: CallOptions): Promise<GetSlackChannelsResult>;
  /**
   * Get a customer
   *
   * Returns the customer of a session. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-customer
   */
  getWoocommerceCustomer(input: GetWoocommerceCustomerInput, call?: CallOptions): Promise<GetWoocommerceCustomerResult>;
  /**
   * List a user's orders
   *
   * Returns a summary of each of the user's orders. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-user-orders
   */
  getWoocommerceUserOrders(
    input: GetWoocommerceUserOrdersInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceUserOrdersResult>;
  /**
   * Get an order
   *
   * Returns an order with its products and its billing and shipping addresses. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-order
   */
  getWoocommerceOrder(input: GetWoocommerceOrderInput, call?: CallOptions): Promise<GetWoocommerceOrderResult>;
  /**
   * Get a product
   *
   * Returns a product. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-product
   */
  getWoocommerceProduct(input: GetWoocommerceProductInput, call?: CallOptions): Promise<GetWoocommerceProductResult>;
  /**
   * List products
   *
   * Returns the products that match all filters, or all products if there are no filters. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-products
   */
  getWoocommerceProducts(
    input?: GetWoocommerceProductsInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceProductsResult>;
  /**
   * Search products
   *
   * Returns the products that match a search. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-search-products
   */
  searchWoocommerceProducts(
    input: SearchWoocommerceProductsInput,
    call?: CallOptions,
  ): Promise<SearchWoocommerceProductsResult>;
  /**
   * List product categories or tags
   *
   * Returns the product categories or the product tags of the shop. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-taxonomies
   */
  getWoocommerceTaxonomies(
    input: GetWoocommerceTaxonomiesInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceTaxonomiesResult>;
  /**
   * List product attributes
   *
   * Returns the product attributes with their terms, by slug. Depending on `type`, it returns a list of all term names or a list of attributes without terms instead. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-attributes
   */
  getWoocommerceAttributes(
    input?: GetWoocommerceAttributesInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceAttributesResult>;
  /**
   * Find a product ID by name
   *
   * Returns the ID of the product with this name, or false. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-product-id-by-name
   */
  getWoocommerceProductIdByName(
    input: GetWoocommerceProductIdByNameInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceProductIdByNameResult>;
  /**
   * List the images of a product
   *
   * Returns the URLs of a product's images. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-product-images
   */
  getWoocommerceProductImages(
    input: GetWoocommerceProductImagesInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceProductImagesResult>;
  /**
   * List the categories and tags of a product
   *
   * Returns the categories and tags of a product. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-product-taxonomies
   */
  getWoocommerceProductTaxonomies(
    input: GetWoocommerceProductTaxonomiesInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceProductTaxonomiesResult>;
  /**
   * Find an attribute by one of its terms
   *
   * Returns the attribute to which a term belongs, or false if there is none (observed). Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-attribute-by-term
   */
  getWoocommerceAttributeByTerm(
    input: GetWoocommerceAttributeByTermInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceAttributeByTermResult>;
  /**
   * Find an attribute by name
   *
   * Returns the attribute with this name, or false if there is none (observed). Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-attribute-by-name
   */
  getWoocommerceAttributeByName(
    input: GetWoocommerceAttributeByNameInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceAttributeByNameResult>;
  /**
   * Check whether a product is in stock
   *
   * Returns true if the product is in stock. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-is-in-stock
   */
  isWoocommerceProductInStock(
    input: IsWoocommerceProductInStockInput,
    call?: CallOptions,
  ): Promise<IsWoocommerceProductInStockResult>;
  /**
   * Create a coupon
   *
   * Generates a discount coupon and returns its code. The coupon can be limited to certain products or to one user. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-coupon
   */
  createWoocommerceCoupon(
    input: CreateWoocommerceCouponInput,
    call?: CallOptions,
  ): Promise<CreateWoocommerceCouponResult>;
  /**
   * Check whether a user has coupons
   *
   * Returns true if any coupons are linked to the user. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-coupon-check
   */
  checkWoocommerceCoupon(input: CheckWoocommerceCouponInput, call?: CallOptions): Promise<CheckWoocommerceCouponResult>;
  /**
   * Delete expired coupons
   *
   * Deletes all coupons that have expired. The Support Board cron jobs also do this every hour. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-coupon-delete-expired
   */
  deleteExpiredWoocommerceCoupons(
    input?: DeleteExpiredWoocommerceCouponsInput,
    call?: CallOptions,
  ): Promise<DeleteExpiredWoocommerceCouponsResult>;
  /**
   * Get the URL of a shop page
   *
   * Returns the URL of a category, a tag, the cart, the shop or the checkout. Observed servers return an empty string if there is no such page. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-url
   */
  getWoocommerceUrl(input: GetWoocommerceUrlInput, call?: CallOptions): Promise<GetWoocommerceUrlResult>;
  /**
   * Get a user's shop session
   *
   * Returns the data of a session, such as the cart, its totals, the coupons and the customer. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-session
   */
  getWoocommerceSession(input: GetWoocommerceSessionInput, call?: CallOptions): Promise<GetWoocommerceSessionResult>;
  /**
   * Get a user's session key
   *
   * Returns the key of the user's session in the shop. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-session-key
   */
  getWoocommerceSessionKey(
    input: GetWoocommerceSessionKeyInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceSessionKeyResult>;
  /**
   * List the payment methods of the shop
   *
   * Returns the names of the payment methods that the shop accepts. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-payment-methods
   */
  getWoocommercePaymentMethods(
    input?: GetWoocommercePaymentMethodsInput,
    call?: CallOptions,
  ): Promise<GetWoocommercePaymentMethodsResult>;
  /**
   * List the shipping locations of the shop
   *
   * Returns the countries that the shop ships to, or those that it does not ship to. With a country code, it returns whether the shop ships to that country (observed). Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-shipping-locations
   */
  getWoocommerceShippingLocations(
    input?: GetWoocommerceShippingLocationsInput,
    call?: CallOptions,
  ): Promise<GetWoocommerceShippingLocationsResult>;
  /**
   * List versions
   *
   * Returns the versions of Support Board and its apps by short name. The vendor says that these are the installed versions, but observed servers ask the vendor for the latest ones. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
   *
   * @see https://board.support/docs/api/web#get-versions
   */
  getVersions(input?: GetVersionsInput, call?: CallOptions): Promise<GetVersionsResult>;
  /**
   * Update Support Board and its apps
   *
   * Forces an update of everything. The files of the installation and of all apps are overwritten. The vendor shows the result `success`, but observed servers return a result for each product. If the installation has no purchase code, they fail with `envato-purchase-code-not-found`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
   *
   * @see https://board.support/docs/api/web#update
   */
  updateSupportBoard(input?: UpdateSupportBoardInput, call?: CallOptions): Promise<UpdateSupportBoardResult>;
  /**
   * Import WordPress users
   *
   * Imports the WordPress users that Support Board does not have yet. Only the WordPress edition offers this function; other editions return `app-not-installed`. Observed servers return `function-not-found`, because they call this function `wp-sync`.
   *
   * @see https://board.support/docs/api/web#wp-synch
   */
  syncWordpressUsers(input?: SyncWordpressUsersInput, call?: CallOptions): Promise<SyncWordpressUsersResult>;
  /**
   * Get the license key of an app
   *
   * Returns the license key of an app. Observed servers return an empty string if there is none. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
   *
   * @see https://board.support/docs/api/web#app-get-key
   */
  getAppKey(input: GetAppKeyInput, call?: CallOptions): Promise<GetAppKeyResult>;
  /**
   * Activate an app
   *
   * Activates an app with its license key, then downloads and installs it. Observed errors are `invalid-key`, `expired`, `envato-purchase-code-not-found`, `purchase-code-limit-exceeded` and `app-purchase-code-limit-exceeded`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
   *
   * @see https://board.support/docs/api/web#app-activation
   */
  activateApp(input: ActivateAppInput, call?: CallOptions): Promise<ActivateAppResult>;
  /**
   * Run the cron jobs
   *
   * Runs the jobs that otherwise run on a schedule. Observed servers also remove old data, as `clean-data` does, and return null instead of true.
   *
   * @see https://board.support/docs/api/web#cron-jobs
   */
  runCronJobs(input?: RunCronJobsInput, call?: CallOptions): Promise<RunCronJobsResult>;
  /**
   * Trigger a Pusher event
   *
   * Triggers an event on a Pusher channel. Pusher must be configured in the settings. Observed servers only accept the events of Support Board itself and reject others with `pusher-security-error`. They also add the ID of the calling user to the data.
   *
   * @see https://board.support/docs/api/web#pusher-trigger
   */
  triggerPusherEvent(input: TriggerPusherEventInput, call?: CallOptions): Promise<TriggerPusherEventResult>;
  /**
   * Get the chat CSS
   *
   * Returns the CSS that sets the colors of the chat.
   *
   * @see https://board.support/docs/api/web#chat-css
   */
  getChatCss(input?: GetChatCssInput, call?: CallOptions): Promise<GetChatCssResult>;
  /**
   * Remove old data
   *
   * Deletes visitors older than 24 hours, and messages that have been in the trash for more than 30 days. Archives messages with an agent's reply as the last message if it is older than 24 hours. Observed servers archive only if the setting for it is on.
   *
   * @see https://board.support/docs/api/web#clean-data
   */
  cleanData(input?: CleanDataInput, call?: CallOptions): Promise<CleanDataResult>;
  /**
   * Check for updates
   *
   * Returns whether an update is available for Support Board or any of its apps.
   *
   * @see https://board.support/docs/api/web#updates-available
   */
  checkUpdatesAvailable(input?: CheckUpdatesAvailableInput, call?: CallOptions): Promise<CheckUpdatesAvailableResult>;
  /**
   * Get the uploads path
   *
   * Returns the uploads folder, either as a path on the server or as a URL. Observed servers read a field `email` where the vendor documents `url`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
   *
   * @see https://board.support/docs/api/web#upload-path
   */
  getUploadPath(input?: GetUploadPathInput, call?: CallOptions): Promise<GetUploadPathResult>;
  /**
   * Check whether a file extension is allowed
   *
   * Returns whether files with this extension may be uploaded.
   *
   * @see https://board.support/docs/api/web#is-allowed-extension
   */
  isAllowedExtension(input: IsAllowedExtensionInput, call?: CallOptions): Promise<IsAllowedExtensionResult>;
  /**
   * Check the system requirements
   *
   * Returns which Support Board requirements the server meets. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
   *
   * @see https://board.support/docs/api/web#system-requirements
   */
  checkSystemRequirements(
    input?: CheckSystemRequirementsInput,
    call?: CallOptions,
  ): Promise<CheckSystemRequirementsResult>;
  /**
   * Add a line to the log
   *
   * Adds a line to the log file of the installation. The cloud edition keeps no log and returns false (observed).
   *
   * @see https://board.support/docs/api/web#logs
   */
  addLog(input: AddLogInput, call?: CallOptions): Promise<AddLogResult>;
  /**
   * Upload or delete an Amazon S3 file
   *
   * Copies a file from the server to Amazon S3 or deletes a file there, and returns the URL of the file. Amazon S3 must be configured in the settings. If it is not, observed servers return false; if Amazon rejects the call, they return Amazon's error text. The path may name any file that the server can read, and anyone can read an uploaded file.
   *
   * @see https://board.support/docs/api/web#aws-s3
   */
  changeAwsS3File(input: ChangeAwsS3FileInput, call?: CallOptions): Promise<ChangeAwsS3FileResult>;
  /** Calls a function by its name on the wire. */
  call<Name extends keyof SupportBoardWebFunctions>(
    name: Name,
    ...rest: Parameters<SupportBoardWebFunctions[Name]>
  ): ReturnType<SupportBoardWebFunctions[Name]>;
  /** The client of openapi-fetch with the same credentials, for calls that this client does not support. It may change with any version. */
  readonly raw: Client<paths>;
}

/**
 * Creates a client of Support Board web API.
 *
 * @throws {TypeError} An option that the API requires is missing.
 */
export declare function createSupportBoardWebClient(options: SupportBoardWebClientOptions): SupportBoardWebClient;
