// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import type {
  ActivateAppRequest,
  ActivateAppResponse,
  AddLogRequest,
  AddNoteRequest,
  AddReportRowRequest,
  AddUserRequest,
  AddUserResponse,
  ArchiveSlackChannelsRequest,
  CallDialogflowRequest,
  CallError,
  CallOpenAiRequest,
  ChangeAwsS3FileRequest,
  ChangeAwsS3FileResponse,
  CheckAgentsOnlineRequest,
  CheckConversationsAssignmentRequest,
  CheckSystemRequirementsRequest,
  CheckSystemRequirementsResponse,
  CheckUpdatesAvailableRequest,
  CheckWoocommerceCouponRequest,
  CleanDataRequest,
  ClearTextFormattingRequest,
  ConversationListResponse,
  ConvertTextFormattingToHtmlRequest,
  CountConversationsRequest,
  CountConversationsResponse,
  CountUsersRequest,
  CountUsersResponse,
  CreateConversationRequest,
  CreateConversationResponse,
  CreateDialogflowEntityRequest,
  CreateDialogflowEntityResponse,
  CreateDialogflowIntentRequest,
  CreateWoocommerceCouponRequest,
  CreateWoocommerceCouponResponse,
  DeleteAttachmentsRequest,
  DeleteExpiredWoocommerceCouponsRequest,
  DeleteLeadsRequest,
  DeleteMessageRequest,
  DeleteNoteRequest,
  DeleteUserRequest,
  DeleteUsersRequest,
  DetectUserLanguageRequest,
  DialogflowWriteResponse,
  DoneOrNotResponse,
  DoneResponse,
  ExecuteBotMessageRequest,
  ExecuteBotMessageResponse,
  ExportSettingsRequest,
  ExportTranscriptRequest,
  ExportTranscriptResponse,
  ExportUsersRequest,
  FlagResponse,
  GetAgentRequest,
  GetAgentResponse,
  GetAgentsIdsRequest,
  GetAgentsInConversationRequest,
  GetAgentsInConversationResponse,
  GetAppKeyRequest,
  GetArticlesCategoriesRequest,
  GetArticlesCategoriesResponse,
  GetArticlesRequest,
  GetArticlesResponse,
  GetAutomationsRequest,
  GetAutomationsResponse,
  GetAvatarRequest,
  GetBotIdRequest,
  GetChatCssRequest,
  GetConversationRequest,
  GetConversationResponse,
  GetConversationsRequest,
  GetDepartmentsRequest,
  GetDepartmentsResponse,
  GetDialogflowAgentRequest,
  GetDialogflowAgentResponse,
  GetDialogflowEntityRequest,
  GetDialogflowEntityResponse,
  GetDialogflowIntentsRequest,
  GetDialogflowIntentsResponse,
  GetDialogflowTokenRequest,
  GetExternalSettingRequest,
  GetLastAgentInConversationRequest,
  GetLastAgentInConversationResponse,
  GetLastMessageRequest,
  GetLastMessageResponse,
  GetMultiSettingRequest,
  GetNewConversationsRequest,
  GetNewMessagesRequest,
  GetNewMessagesResponse,
  GetNewUserConversationsRequest,
  GetNewUsersRequest,
  GetNotesRequest,
  GetNotesResponse,
  GetOnlineUsersRequest,
  GetOrAddArticleRatingsRequest,
  GetOrAddArticleRatingsResponse,
  GetOrSetCurrentUrlRequest,
  GetOrSetCurrentUrlResponse,
  GetRatingRequest,
  GetRatingResponse,
  GetReportRequest,
  GetReportResponse,
  GetSavedRepliesRequest,
  GetSavedRepliesResponse,
  GetSettingRequest,
  GetSettingsRequest,
  GetSettingsResponse,
  GetSlackChannelsRequest,
  GetSlackChannelsResponse,
  GetSlackPresenceRequest,
  GetSlackPresenceResponse,
  GetSlackUsersRequest,
  GetSlackUsersResponse,
  GetSmartRepliesRequest,
  GetSmartRepliesResponse,
  GetTranslationRequest,
  GetTranslationResponse,
  GetTranslationsRequest,
  GetTranslationsResponse,
  GetUploadPathRequest,
  GetUploadPathResponse,
  GetUserByRequest,
  GetUserByResponse,
  GetUserConversationsRequest,
  GetUserExtraRequest,
  GetUserExtraResponse,
  GetUserFromConversationRequest,
  GetUserFromConversationResponse,
  GetUserLanguageRequest,
  GetUserLanguageResponse,
  GetUserRequest,
  GetUserResponse,
  GetUsersRequest,
  GetUsersWithDetailsRequest,
  GetUsersWithDetailsResponse,
  GetVersionsRequest,
  GetVersionsResponse,
  GetWoocommerceAttributeByNameRequest,
  GetWoocommerceAttributeByTermRequest,
  GetWoocommerceAttributesRequest,
  GetWoocommerceAttributesResponse,
  GetWoocommerceCustomerRequest,
  GetWoocommerceCustomerResponse,
  GetWoocommerceOrderRequest,
  GetWoocommerceOrderResponse,
  GetWoocommercePaymentMethodsRequest,
  GetWoocommerceProductIdByNameRequest,
  GetWoocommerceProductIdByNameResponse,
  GetWoocommerceProductImagesRequest,
  GetWoocommerceProductRequest,
  GetWoocommerceProductResponse,
  GetWoocommerceProductTaxonomiesRequest,
  GetWoocommerceProductTaxonomiesResponse,
  GetWoocommerceProductsRequest,
  GetWoocommerceSessionKeyRequest,
  GetWoocommerceSessionKeyResponse,
  GetWoocommerceSessionRequest,
  GetWoocommerceSessionResponse,
  GetWoocommerceShippingLocationsRequest,
  GetWoocommerceShippingLocationsResponse,
  GetWoocommerceTaxonomiesRequest,
  GetWoocommerceTaxonomiesResponse,
  GetWoocommerceUrlRequest,
  GetWoocommerceUserOrdersRequest,
  GetWoocommerceUserOrdersResponse,
  IdListResponse,
  IdResponse,
  ImportSettingsRequest,
  IsAgentTypingRequest,
  IsAgentTypingResponse,
  IsAllowedExtensionRequest,
  IsAutomationSentRequest,
  IsUserOnlineRequest,
  IsUserTypingRequest,
  IsWoocommerceProductInStockRequest,
  LoginUserRequest,
  LoginUserResponse,
  LogoutUserRequest,
  ProductAttributeResponse,
  ProductListResponse,
  RunAllAutomationsRequest,
  RunAllAutomationsResponse,
  RunAutomationRequest,
  RunAutomationResponse,
  RunCronJobsRequest,
  RunCronJobsResponse,
  RunEmailPipingRequest,
  SaveArticlesCategoriesRequest,
  SaveArticlesRequest,
  SaveAutomationsRequest,
  SaveExternalSettingRequest,
  SaveSettingsRequest,
  SaveTranslationsRequest,
  SearchArticlesRequest,
  SearchArticlesResponse,
  SearchConversationsRequest,
  SearchUserConversationsRequest,
  SearchUsersRequest,
  SearchWoocommerceProductsRequest,
  SecretResponse,
  SendCustomEmailRequest,
  SendDialogflowMessageRequest,
  SendDialogflowMessageResponse,
  SendDirectMessageRequest,
  SendEmailRequest,
  SendEmailResponse,
  SendGoogleBusinessMessageRequest,
  SendGoogleBusinessMessageResponse,
  SendLineMessageRequest,
  SendLineMessageResponse,
  SendMessageRequest,
  SendMessageResponse,
  SendMessagingPlatformsMessageRequest,
  SendMessagingPlatformsMessageResponse,
  SendMessengerMessageRequest,
  SendMessengerMessageResponse,
  SendOpenAiMessageRequest,
  SendOpenAiMessageResponse,
  SendPushNotificationRequest,
  SendPushNotificationResponse,
  SendSlackMessageRequest,
  SendSlackMessageResponse,
  SendSmsRequest,
  SendSmsResponse,
  SendTelegramMessageRequest,
  SendTelegramMessageResponse,
  SendViberMessageRequest,
  SendViberMessageResponse,
  SendWechatMessageRequest,
  SendWechatMessageResponse,
  SendWhatsappMessageRequest,
  SendWhatsappMessageResponse,
  ServiceAnswerResponse,
  SetActiveDialogflowContextRequest,
  SetActiveDialogflowContextResponse,
  SetRatingRequest,
  SetRatingResponse,
  SetTypingRequest,
  SettingValueResponse,
  StartHumanTakeoverRequest,
  StartHumanTakeoverResponse,
  SubscribeToNewsletterRequest,
  SubscribeToNewsletterResponse,
  SyncWordpressUsersRequest,
  TextListResponse,
  TextResponse,
  TranslateStringRequest,
  TranslateStringsRequest,
  TranslateStringsResponse,
  TriggerPusherEventRequest,
  TriggerPusherEventResponse,
  UpdateBotRequest,
  UpdateBotResponse,
  UpdateConversationAgentRequest,
  UpdateConversationAgentResponse,
  UpdateConversationDepartmentRequest,
  UpdateConversationStatusRequest,
  UpdateConversationStatusResponse,
  UpdateDialogflowIntentRequest,
  UpdateLoginRequest,
  UpdateLoginResponse,
  UpdateMessageRequest,
  UpdateMessagesStatusRequest,
  UpdateSupportBoardRequest,
  UpdateSupportBoardResponse,
  UpdateUserRequest,
  UpdateUserResponse,
  UpdateUserToLeadRequest,
  UrlResponse,
  UserConversationListResponse,
  UserListResponse,
  ValidateAutomationRequest,
  ValidateAutomationResponse,
} from "./types.js";

export interface paths {
  "/include/api.php#function=get-user": {
    /**
     * Get a user
     *
     * Returns a user, or false if there is no user with this ID. The vendor's sample shows additional details even though `extra` is not set. Rely on them only when `extra` is true.
     */
    post: operations["getUser"];
  };
  "/include/api.php#function=get-user-by": {
    /**
     * Find a user by email, phone or another detail
     *
     * Returns the first user with the given value for a detail, or false if no user matches. The vendor's sample shows six properties. Observed servers return all properties, including the token.
     */
    post: operations["getUserBy"];
  };
  "/include/api.php#function=get-user-extra": {
    /**
     * Get a user's additional details
     *
     * Returns all additional details of a user, or the value of one detail if `slug` is set. If the user does not exist, the list is empty.
     */
    post: operations["getUserExtra"];
  };
  "/include/api.php#function=get-user-language": {
    /**
     * Get a user's language
     *
     * Returns the user's language code, which is initially the browser language. Returns false both for English and for an unknown language.
     */
    post: operations["getUserLanguage"];
  };
  "/include/api.php#function=get-users": {
    /**
     * List users
     *
     * Returns up to 100 users that match all of the given conditions. Without conditions, returns all users, 100 at a time.
     */
    post: operations["getUsers"];
  };
  "/include/api.php#function=get-new-users": {
    /**
     * List users created since a date or user ID
     *
     * Returns the users who were created after a date, or after the user with the given ID.
     */
    post: operations["getNewUsers"];
  };
  "/include/api.php#function=get-online-users": {
    /**
     * List online users
     *
     * Returns the users who are online now, including agents. Observed servers of 2024 and later exclude agents unless `agents` is true, and ignore `exclude_id`.
     */
    post: operations["getOnlineUsers"];
  };
  "/include/api.php#function=get-users-with-details": {
    /**
     * List users who have certain details
     *
     * Returns, for each requested detail, the IDs of the users who have it and their values.
     */
    post: operations["getUsersWithDetails"];
  };
  "/include/api.php#function=get-agent": {
    /**
     * Get an agent
     *
     * Returns the details of an agent or administrator. Observed servers return `function-not-found`.
     */
    post: operations["getAgent"];
  };
  "/include/api.php#function=get-agents-ids": {
    /**
     * List agent IDs
     *
     * Returns the IDs of all agents. Administrators are included unless `admins` is false.
     */
    post: operations["getAgentsIds"];
  };
  "/include/api.php#function=get-user-from-conversation": {
    /**
     * Get the user of a conversation
     *
     * Returns the ID and email of a conversation's user, or of the agent who replied last. Observed servers of 2024 and later return the whole user, including the token and password hash.
     */
    post: operations["getUserFromConversation"];
  };
  "/include/api.php#function=agents-online": {
    /**
     * Check whether an agent is online
     *
     * Returns true if at least one agent or administrator is online, otherwise false. Observed servers return `function-not-found`.
     */
    post: operations["checkAgentsOnline"];
  };
  "/include/api.php#function=search-users": {
    /**
     * Search users
     *
     * Returns the users whose name, email or additional details contain the text. The list is empty if no user matches. Observed servers also return the password hash.
     */
    post: operations["searchUsers"];
  };
  "/include/api.php#function=add-user": {
    /**
     * Add a user
     *
     * Adds a user of any type and returns the user's ID. Error codes are `duplicate-email` and `invalid-user-type`. If the database fails, the error is MySQL's message.
     */
    post: operations["addUser"];
  };
  "/include/api.php#function=update-user": {
    /**
     * Update a user
     *
     * Updates the details of a user. Error codes are `duplicate-email` and `invalid-user-type`. If the database fails, the error is MySQL's message. Observed servers also reset the email, department, user type and profile image if you leave them out. Send every field that you want to keep.
     */
    post: operations["updateUser"];
  };
  "/include/api.php#function=delete-user": {
    /**
     * Delete a user
     *
     * Deletes a user and all of the user's conversations and messages.
     */
    post: operations["deleteUser"];
  };
  "/include/api.php#function=delete-users": {
    /**
     * Delete multiple users
     *
     * Deletes multiple users and all their conversations and messages.
     */
    post: operations["deleteUsers"];
  };
  "/include/api.php#function=is-online": {
    /**
     * Check whether a user is online
     *
     * Returns true if the user is online, otherwise false.
     */
    post: operations["isUserOnline"];
  };
  "/include/api.php#function=current-url": {
    /**
     * Get or set a user's current URL
     *
     * Without `url`, returns the user's current or last visited page, or false if it is unknown. With `url`, stores that URL and returns true.
     */
    post: operations["getOrSetCurrentUrl"];
  };
  "/include/api.php#function=count-users": {
    /**
     * Count users by type
     *
     * Returns the total number of users and the number of leads, users and visitors. The total also includes agents and administrators, so it may exceed the sum of the other three.
     */
    post: operations["countUsers"];
  };
  "/include/api.php#function=update-user-to-lead": {
    /**
     * Change a user to a lead
     *
     * Changes the user type to `lead`.
     */
    post: operations["updateUserToLead"];
  };
  "/include/api.php#function=get-avatar": {
    /**
     * Generate an avatar from initials
     *
     * Generates a profile image from a user's initials, stores it on the server and returns its URL. Each call stores a new image.
     */
    post: operations["getAvatar"];
  };
  "/include/api.php#function=get-bot-id": {
    /**
     * Get the bot ID
     *
     * Returns the user ID of the bot.
     */
    post: operations["getBotId"];
  };
  "/include/api.php#function=is-typing": {
    /**
     * Check whether a user is typing
     *
     * Returns true while a user or agent is typing in a conversation. Does not work while Pusher is active.
     */
    post: operations["isUserTyping"];
  };
  "/include/api.php#function=is-agent-typing": {
    /**
     * Get the agent who is typing
     *
     * Returns the agent who is typing in a conversation, or false if no agent is typing. Does not work while Pusher is active.
     */
    post: operations["isAgentTyping"];
  };
  "/include/api.php#function=set-typing": {
    /**
     * Set the typing status
     *
     * Marks a user or agent as typing in a conversation.
     */
    post: operations["setTyping"];
  };
  "/include/api.php#function=login": {
    /**
     * Log in a user
     *
     * Logs in a user or agent by email and password, or by user ID and token. Returns the user and the encrypted login data, or false. Your page must store the login data in the `sb-login` cookie, for example with the vendor's `SBF.loginCookie(response[1])`. The vendor documents the user's token as a second `token`. A form holds only one `token`, which is the administrator's. Observed servers of 2025 read `user_token` first. On older servers, only administrators can log in by user ID and token.
     */
    post: operations["loginUser"];
  };
  "/include/api.php#function=logout": {
    /**
     * Log out the active user
     *
     * Logs out the active user. You must also delete the `sb-login` cookie in the user's browser. The vendor does not document which user is logged out when the call uses an administrator's token.
     */
    post: operations["logoutUser"];
  };
  "/include/api.php#function=update-login": {
    /**
     * Replace the details of the logged-in user
     *
     * Replaces all details of the active user and deletes every detail that you leave out. Returns the encrypted login data, which you must store in the `sb-login` cookie of the user's browser. Observed servers return a pair of the details and the login data.
     */
    post: operations["updateLogin"];
  };
  "/include/api.php#function=delete-leads": {
    /**
     * Delete all leads
     *
     * Deletes every user of type `lead`, including all their conversations and messages.
     */
    post: operations["deleteLeads"];
  };
  "/include/api.php#function=update-bot": {
    /**
     * Update the bot
     *
     * Updates the name and profile image of the bot, and creates the bot if it does not exist. Returns true on success, otherwise false. Observed servers return false if nothing changes, and the new bot's ID if they create one.
     */
    post: operations["updateBot"];
  };
  "/include/api.php#function=csv-users": {
    /**
     * Export users as CSV
     *
     * Exports all users, or the given ones, to a CSV file and returns its URL. Treat the URL as a secret because the file holds personal data.
     */
    post: operations["exportUsers"];
  };
  "/include/api.php#function=get-conversation": {
    /**
     * Get a conversation and its messages
     *
     * Returns a conversation with all of its messages. If the conversation does not exist, the list of messages is empty and `details` is an empty string. Later observed servers return false instead.
     */
    post: operations["getConversation"];
  };
  "/include/api.php#function=get-conversations": {
    /**
     * List conversations
     *
     * Returns up to 100 conversations that match all of the given conditions, each with its last message. Without conditions, returns the conversations in the inbox.
     */
    post: operations["getConversations"];
  };
  "/include/api.php#function=get-new-conversations": {
    /**
     * List new conversations
     *
     * Returns the conversations that were created after the given date or conversation, or that received a message since. Each includes its last message.
     */
    post: operations["getNewConversations"];
  };
  "/include/api.php#function=get-user-conversations": {
    /**
     * List a user's conversations
     *
     * Returns a user's conversations, each with its last message. For an agent or administrator, returns the conversations in which they wrote.
     */
    post: operations["getUserConversations"];
  };
  "/include/api.php#function=get-new-user-conversations": {
    /**
     * List a user's new conversations
     *
     * Returns a user's conversations that were created after the given date or conversation, or that received a message since. Each includes its last message.
     */
    post: operations["getNewUserConversations"];
  };
  "/include/api.php#function=search-conversations": {
    /**
     * Search conversations
     *
     * Returns the conversations that contain a text. Searches messages, attachment names, tags, titles, agent IDs, department IDs, first and last names, emails and more.
     */
    post: operations["searchConversations"];
  };
  "/include/api.php#function=search-user-conversations": {
    /**
     * Search a user's conversations
     *
     * Returns a user's conversations that contain a text. Searches messages, attachment names, tags, titles, agent IDs, department IDs, first and last names, emails and more.
     */
    post: operations["searchUserConversations"];
  };
  "/include/api.php#function=new-conversation": {
    /**
     * Create a conversation
     *
     * Creates a conversation for a user, without messages, and returns it. The error code is `user-not-found`. If the database fails, the error is MySQL's message.
     */
    post: operations["createConversation"];
  };
  "/include/api.php#function=update-conversation-status": {
    /**
     * Update a conversation's status
     *
     * Changes the status code of a conversation. The error code is `invalid-status-code`.
     */
    post: operations["updateConversationStatus"];
  };
  "/include/api.php#function=update-conversation-department": {
    /**
     * Assign a conversation to a department
     *
     * Assigns a conversation to a department, or removes the department. The server does not check whether the department exists.
     */
    post: operations["updateConversationDepartment"];
  };
  "/include/api.php#function=update-conversation-agent": {
    /**
     * Assign a conversation to an agent
     *
     * Assigns a conversation to an agent, or removes the agent.
     */
    post: operations["updateConversationAgent"];
  };
  "/include/api.php#function=set-rating": {
    /**
     * Rate a conversation
     *
     * Stores the user's rating of a conversation. If `message_id` is set, also updates that message. The vendor's page wraps the rating in another `settings` object, but observed servers read it without the wrapper.
     */
    post: operations["setRating"];
  };
  "/include/api.php#function=get-rating": {
    /**
     * Count an agent's ratings
     *
     * Counts the positive and negative ratings of the conversations that are assigned to an agent.
     */
    post: operations["getRating"];
  };
  "/include/api.php#function=get-new-messages": {
    /**
     * List new messages in a conversation
     *
     * Returns the messages that were created in a conversation after the given date or message.
     */
    post: operations["getNewMessages"];
  };
  "/include/api.php#function=get-last-message": {
    /**
     * Get the last message of a conversation
     *
     * Returns the text, attachments and payload of the last message in a conversation. If there is no message, observed servers return an empty string.
     */
    post: operations["getLastMessage"];
  };
  "/include/api.php#function=send-message": {
    /**
     * Send a message to a conversation
     *
     * Adds a message to an existing conversation and sends the notifications that the settings require. The error code is `invalid-status-code`. If the database fails, the error is MySQL's message.
     */
    post: operations["sendMessage"];
  };
  "/include/api.php#function=update-message": {
    /**
     * Update a message
     *
     * Updates the text, the attachments or the payload of a message. Fields that you leave out do not change.
     */
    post: operations["updateMessage"];
  };
  "/include/api.php#function=delete-message": {
    /**
     * Delete a message
     *
     * Deletes a message. Observed servers also delete its attachments.
     */
    post: operations["deleteMessage"];
  };
  "/include/api.php#function=delete-attachments": {
    /**
     * Delete attachments of a conversation or message
     *
     * Deletes all attachments of a conversation or of a message, including those stored in Amazon S3. Set either `conversation_id` or `message_id`.
     */
    post: operations["deleteAttachments"];
  };
  "/include/api.php#function=update-messages-status": {
    /**
     * Mark messages as read
     *
     * Sets the status of multiple messages to "read". Observed servers of 2025 also require the field `conversation_id`, which the vendor does not document.
     */
    post: operations["updateMessagesStatus"];
  };
  "/include/api.php#function=get-agents-in-conversation": {
    /**
     * List the agents of a conversation
     *
     * Returns the agents who wrote at least one message in a conversation. For several conversations, the agents are grouped by conversation ID.
     */
    post: operations["getAgentsInConversation"];
  };
  "/include/api.php#function=transcript": {
    /**
     * Export a conversation transcript
     *
     * Exports a conversation to a CSV or TXT file and returns its URL, or false if the conversation does not exist. Anyone with the URL can read the file.
     */
    post: operations["exportTranscript"];
  };
  "/include/api.php#function=direct-message": {
    /**
     * Send a direct message to users
     *
     * Sends a chat message to users. Observed servers create a conversation for users who have none. They also forward the message to the platform that the user writes from.
     */
    post: operations["sendDirectMessage"];
  };
  "/include/api.php#function=messaging-platforms-send-message": {
    /**
     * Send a message to a conversation's messaging platform
     *
     * Sends a message to the messaging platform of a conversation. The platforms are Facebook Messenger, Instagram, WhatsApp, Twitter, Telegram, Google Business Messages, WeChat, LINE, Viber, tickets, email and text messages.
     */
    post: operations["sendMessagingPlatformsMessage"];
  };
  "/include/api.php#function=count-conversations": {
    /**
     * Count conversations
     *
     * Counts all conversations, or those with one status. Observed servers treat status `0` as not set and count all conversations.
     */
    post: operations["countConversations"];
  };
  "/include/api.php#function=check-conversations-assignment": {
    /**
     * Check which conversations are assigned to an agent or department
     *
     * Returns the given conversations that are assigned to an agent, a department or both. Observed servers do the opposite and return those assigned to another agent or department. Test your server before you rely on the result.
     */
    post: operations["checkConversationsAssignment"];
  };
  "/include/api.php#function=get-last-agent-in-conversation": {
    /**
     * Get the last agent of a conversation
     *
     * Returns the agent who replied last in a conversation, or false if no agent has replied. The response contains a password hash or a token.
     */
    post: operations["getLastAgentInConversation"];
  };
  "/include/api.php#function=execute-bot-message": {
    /**
     * Send a bot message
     *
     * Sends one of the bot messages from the settings and returns its content. Observed servers return false if the message is disabled or was already sent.
     */
    post: operations["executeBotMessage"];
  };
  "/include/api.php#function=get-notes": {
    /**
     * List the notes of a conversation
     *
     * Returns the internal notes of a conversation, which are hidden from users.
     */
    post: operations["getNotes"];
  };
  "/include/api.php#function=add-note": {
    /**
     * Add a note to a conversation
     *
     * Adds an internal note to a conversation and returns the note ID.
     */
    post: operations["addNote"];
  };
  "/include/api.php#function=delete-note": {
    /**
     * Delete a note of a conversation
     *
     * Deletes an internal note of a conversation and returns true. Observed servers return false if the note does not exist.
     */
    post: operations["deleteNote"];
  };
  "/include/api.php#function=get-setting": {
    /**
     * Get a setting
     *
     * Returns the value of a setting. If the setting has several options, the value is an object of options. Observed servers return false if the setting is empty or unknown.
     */
    post: operations["getSetting"];
  };
  "/include/api.php#function=get-multi-setting": {
    /**
     * Get one option of a setting
     *
     * Returns one option of a setting that has several options, or the given default if the option is not set.
     */
    post: operations["getMultiSetting"];
  };
  "/include/api.php#function=get-external-setting": {
    /**
     * Get an external setting
     *
     * Returns a setting that has its own row in the database, or the given default if there is no such setting. Observed servers require the name in a field `setting` instead and ignore the default.
     */
    post: operations["getExternalSetting"];
  };
  "/include/api.php#function=get-settings": {
    /**
     * List settings
     *
     * Returns all settings, each with the type of its input field. The result includes keys and passwords of other services.
     */
    post: operations["getSettings"];
  };
  "/include/api.php#function=save-settings": {
    /**
     * Replace all settings
     *
     * Replaces all stored settings with the given ones. Start from the result of `get-settings`, change it, and send all of it. Observed servers also require a field `setting`.
     */
    post: operations["saveSettings"];
  };
  "/include/api.php#function=save-external-setting": {
    /**
     * Save an external setting
     *
     * Stores a setting in its own row in the database. Any value already stored under the name is replaced.
     */
    post: operations["saveExternalSetting"];
  };
  "/include/api.php#function=export-settings": {
    /**
     * Export settings to a file
     *
     * Writes all settings to a JSON file on the server and returns the URL of the file. Anyone who knows the URL can read the keys in the file.
     */
    post: operations["exportSettings"];
  };
  "/include/api.php#function=import-settings": {
    /**
     * Import settings from a file
     *
     * Reads a file created by `export-settings` and overwrites the current settings with it. Observed servers then delete the file, and return false if they cannot read it.
     */
    post: operations["importSettings"];
  };
  "/include/api.php#function=get-departments": {
    /**
     * List departments
     *
     * Returns the departments by ID.
     */
    post: operations["getDepartments"];
  };
  "/include/api.php#function=saved-replies": {
    /**
     * List saved replies
     *
     * Returns all saved replies. Observed servers return false if there are none.
     */
    post: operations["getSavedReplies"];
  };
  "/include/api.php#function=get-translation": {
    /**
     * Get the translations of a language
     *
     * Returns the translated texts of one language. Observed servers return false for a language that they do not have.
     */
    post: operations["getTranslation"];
  };
  "/include/api.php#function=get-translations": {
    /**
     * List translations
     *
     * Returns the texts of all languages by language code, both for users and for the admin area.
     */
    post: operations["getTranslations"];
  };
  "/include/api.php#function=save-translations": {
    /**
     * Replace translations
     *
     * Overwrites the files of the given languages with the given translations. Start from the result of `get-translations`, change it, and send all of it. Wrong content breaks the files. The server keeps a copy of each save in its uploads folder, but back up `resources/languages` yourself first.
     */
    post: operations["saveTranslations"];
  };
  "/include/api.php#function=translate-string": {
    /**
     * Translate a chat text
     *
     * Returns the translation of a text that users see, or the text itself if there is no translation. Texts of the admin area are not translated.
     */
    post: operations["translateString"];
  };
  "/include/api.php#function=get-articles": {
    /**
     * List articles or get one
     *
     * Returns all articles, or one article if `id` is set. If `categories` is true, returns a pair of articles and categories. For all languages, observed servers add the translations as a third item. They return false if no article has the given `id`.
     */
    post: operations["getArticles"];
  };
  "/include/api.php#function=save-articles": {
    /**
     * Replace all articles
     *
     * Deletes all articles and stores the given ones instead. Get the current articles in full from `get-articles`, change them, and send them all back. Observed servers of 2025 return `function-not-found`.
     */
    post: operations["saveArticles"];
  };
  "/include/api.php#function=search-articles": {
    /**
     * Search articles
     *
     * Returns the articles whose title or content contains a text. Observed servers count each search in the reports.
     */
    post: operations["searchArticles"];
  };
  "/include/api.php#function=get-articles-categories": {
    /**
     * List article categories
     *
     * Returns all article categories.
     */
    post: operations["getArticlesCategories"];
  };
  "/include/api.php#function=save-articles-categories": {
    /**
     * Replace all article categories
     *
     * Replaces all article categories with the given ones. Get the current categories from `get-articles-categories`, change them, and send them all back.
     */
    post: operations["saveArticlesCategories"];
  };
  "/include/api.php#function=article-ratings": {
    /**
     * Get or add article ratings
     *
     * With `rating`, adds a rating to an article and returns true. Without it, returns the article's ratings as a JSON string. Observed servers return only the ratings of the current day, and an empty list if there are none.
     */
    post: operations["getOrAddArticleRatings"];
  };
  "/include/api.php#function=send-email": {
    /**
     * Send an email to a user
     *
     * Sends an email to a user or agent, using the email templates in Settings > Notifications. Validation errors are `missing-user-id-or-message` and `user-email-not-found`. Call errors are `security-error` and `user-or-sender-not-found`.
     */
    post: operations["sendEmail"];
  };
  "/include/api.php#function=send-custom-email": {
    /**
     * Send an email to any email address
     *
     * Sends an email to any email address. The sender's name and email address come from Settings > Notifications > Email settings.
     */
    post: operations["sendCustomEmail"];
  };
  "/include/api.php#function=email-piping": {
    /**
     * Run email piping
     *
     * Fetches new emails and converts them to chat messages. Runs at most once per minute unless `force` is true. Returns true when done. Observed servers return false if they did nothing.
     */
    post: operations["runEmailPiping"];
  };
  "/include/api.php#function=send-sms": {
    /**
     * Send a text message (SMS)
     *
     * Sends a text message to a user or agent and returns Twilio's response. If the message uses the template, the server also translates it. Observed servers return false if there is no phone number.
     */
    post: operations["sendSms"];
  };
  "/include/api.php#function=push-notification": {
    /**
     * Send a push notification
     *
     * Sends a push notification to one agent, several agents or all agents. Returns the push service's response, or false if push notifications are disabled in the settings.
     */
    post: operations["sendPushNotification"];
  };
  "/include/api.php#function=newsletter": {
    /**
     * Add a subscriber to the newsletter
     *
     * Adds a subscriber to the newsletter service and returns that service's response. The service must be active in Settings > Miscellaneous > Newsletter. Observed servers return false if it is not.
     */
    post: operations["subscribeToNewsletter"];
  };
  "/include/api.php#function=text-formatting-to-html": {
    /**
     * Convert text formatting to HTML
     *
     * Returns a chat message with its formatting marks converted to HTML tags.
     */
    post: operations["convertTextFormattingToHtml"];
  };
  "/include/api.php#function=clear-text-formatting": {
    /**
     * Remove text formatting from a message
     *
     * Returns a chat message without its formatting marks.
     */
    post: operations["clearTextFormatting"];
  };
  "/include/api.php#function=automations-get": {
    /**
     * List automations
     *
     * Returns a list of two items, the automations by type and their translations by language code.
     */
    post: operations["getAutomations"];
  };
  "/include/api.php#function=automations-save": {
    /**
     * Replace all automations
     *
     * Replaces all stored automations with the given ones. Start from the result of `automations-get`, change it, and send all of it. The translations are replaced too if any are given.
     */
    post: operations["saveAutomations"];
  };
  "/include/api.php#function=automations-validate": {
    /**
     * Validate an automation
     *
     * Returns the conditions that the server could not decide, either because the browser must check them or because they must be checked later. If none are left, the automation may run now. False means that a condition is not met. Observed servers return true if the automation has no conditions, and false if it was already sent.
     */
    post: operations["validateAutomation"];
  };
  "/include/api.php#function=automations-run-all": {
    /**
     * Run all valid automations
     *
     * Checks all automations and sends the messages of those whose conditions are met. Returns the automations that a browser can still show, which are those with conditions left to check and all popups and designs. Later observed servers return false if an agent or administrator calls, which is every call of this API.
     */
    post: operations["runAllAutomations"];
  };
  "/include/api.php#function=automations-run": {
    /**
     * Run an automation
     *
     * Sends the message of one automation, optionally after validating it. Observed servers return false if the validation fails or the automation was already sent. Otherwise they return the result of sending the message. The vendor does not document which user receives it; observed servers use the active user.
     */
    post: operations["runAutomation"];
  };
  "/include/api.php#function=automations-is-sent": {
    /**
     * Check whether an automation was sent to a user
     *
     * Returns whether the automation was already sent to the user. Later observed servers read its ID from a field `automation_id` instead.
     */
    post: operations["isAutomationSent"];
  };
  "/include/api.php#function=reports": {
    /**
     * Get a report
     *
     * Returns a report with its rows. Observed servers return false if there is no data or the report is unknown. Later observed servers can also return several reports at once, by name.
     */
    post: operations["getReport"];
  };
  "/include/api.php#function=reports-update": {
    /**
     * Add a row to a report
     *
     * Adds a row to the data of a report. For most reports, observed servers keep one row per day and increment it. Later observed servers return false if reports are switched off.
     */
    post: operations["addReportRow"];
  };
  "/include/api.php#function=dialogflow-message": {
    /**
     * Send a message to Dialogflow
     *
     * Sends a text to Dialogflow, adds the reply to the conversation as a message from the bot, and returns the reply. Needs the Artificial Intelligence app. Possible errors are `dialogflow-not-active` and the error messages of MySQL or cURL. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
     */
    post: operations["sendDialogflowMessage"];
  };
  "/include/api.php#function=dialogflow-get-intents": {
    /**
     * Get one or all Dialogflow intents
     *
     * Returns the intent with the given name, or all intents of the agent if no name is given. Needs the Artificial Intelligence app.
     */
    post: operations["getDialogflowIntents"];
  };
  "/include/api.php#function=dialogflow-create-intent": {
    /**
     * Create a Dialogflow intent
     *
     * Adds an intent to the agent that is selected in the settings. Needs the Artificial Intelligence app.
     */
    post: operations["createDialogflowIntent"];
  };
  "/include/api.php#function=dialogflow-update-intent": {
    /**
     * Add training phrases to a Dialogflow intent
     *
     * Adds training phrases to those that an intent already has. Needs the Artificial Intelligence app. Observed servers also require a field `response`.
     */
    post: operations["updateDialogflowIntent"];
  };
  "/include/api.php#function=dialogflow-entity": {
    /**
     * Create a Dialogflow entity
     *
     * Adds an entity to the agent that is selected in the settings. If the name already exists, the call fails with `duplicate-dialogflow-entity` (observed). Needs the Artificial Intelligence app.
     */
    post: operations["createDialogflowEntity"];
  };
  "/include/api.php#function=dialogflow-get-entity": {
    /**
     * Get one or all Dialogflow entities
     *
     * Returns one entity, or all entities of the agent. If the entity does not exist, the call fails with `entity-not-found` (observed). Needs the Artificial Intelligence app.
     */
    post: operations["getDialogflowEntity"];
  };
  "/include/api.php#function=dialogflow-get-token": {
    /**
     * Get a Dialogflow access token
     *
     * Generates a Google access token that is valid for one hour, and returns it. Needs the Artificial Intelligence app. Observed servers of 2025 return `function-not-found`, because they call this function `google-get-token`.
     */
    post: operations["getDialogflowToken"];
  };
  "/include/api.php#function=dialogflow-get-agent": {
    /**
     * Get the Dialogflow agent
     *
     * Returns the agent that is selected in the settings. Needs the Artificial Intelligence app. Observed servers also require `context_name` and `user_id` but do not read either.
     */
    post: operations["getDialogflowAgent"];
  };
  "/include/api.php#function=dialogflow-set-active-context": {
    /**
     * Activate a Dialogflow context
     *
     * Activates a context in the user's session and returns Dialogflow's response. Needs the Artificial Intelligence app. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
     */
    post: operations["setActiveDialogflowContext"];
  };
  "/include/api.php#function=dialogflow-curl": {
    /**
     * Call the Dialogflow API
     *
     * Sends a query to Dialogflow and returns the response. The Dialogflow ES reference at https://cloud.google.com/dialogflow/es/docs/reference/rest/v2-overview describes the possible responses. Needs the Artificial Intelligence app. Observed servers also require a field `url_part`, the path to call. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
     */
    post: operations["callDialogflow"];
  };
  "/include/api.php#function=dialogflow-human-takeover": {
    /**
     * Start the human takeover of a conversation
     *
     * Takes the conversation over from the bot. The function posts the takeover message from the settings, marks the conversation as waiting for an agent, and notifies the agents. Needs the Artificial Intelligence app. Observed servers return `function-not-found`.
     */
    post: operations["startHumanTakeover"];
  };
  "/include/api.php#function=dialogflow-smart-reply": {
    /**
     * Get smart reply suggestions
     *
     * Returns suggestions of how an agent could reply to a message. They come from Dialogflow and, if a conversation is given, from OpenAI. Needs the Artificial Intelligence app. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's. Observed servers return `function-not-found`.
     */
    post: operations["getSmartReplies"];
  };
  "/include/api.php#function=open-ai-message": {
    /**
     * Send a message to OpenAI
     *
     * Sends a text to OpenAI and returns the reply. The reply can also be added to a conversation as a new message. Needs the Artificial Intelligence app. If OpenAI rejects the call, the response is still a success, but its first value is false.
     */
    post: operations["sendOpenAiMessage"];
  };
  "/include/api.php#function=open-ai-curl": {
    /**
     * Call the OpenAI API
     *
     * Sends a request to OpenAI and returns the response. The reference at https://beta.openai.com/docs/api-reference/ describes the possible responses. Needs the Artificial Intelligence app.
     */
    post: operations["callOpenAi"];
  };
  "/include/api.php#function=google-translate": {
    /**
     * Translate texts with Google Translate
     *
     * Translates one or more texts with Google Translate. Needs the Artificial Intelligence app.
     */
    post: operations["translateStrings"];
  };
  "/include/api.php#function=google-language-detection-update-user": {
    /**
     * Detect a user's language
     *
     * Detects the language of a text and stores it for the user. Returns true on success. Returns false if no language is detected or the user already has it (observed). Needs the Artificial Intelligence app. Observed servers return `function-not-found`.
     */
    post: operations["detectUserLanguage"];
  };
  "/include/api.php#function=whatsapp-send-message": {
    /**
     * Send a WhatsApp message
     *
     * Sends a message to a WhatsApp phone number. Requires the WhatsApp app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
     */
    post: operations["sendWhatsappMessage"];
  };
  "/include/api.php#function=messenger-send-message": {
    /**
     * Send a Messenger or Instagram message
     *
     * Sends a message to a Messenger or Instagram user who has written to the page before. Requires the Messenger app. Set `message`, `attachments` or both. Observed error codes are `missing-arguments`, `psid-not-found` and `facebook-page-not-found`. Observed servers of 2023 return `function-not-found`.
     */
    post: operations["sendMessengerMessage"];
  };
  "/include/api.php#function=telegram-send-message": {
    /**
     * Send a Telegram message
     *
     * Sends a message to a Telegram chat whose user has written to you before. Requires the Telegram app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The error code for an unknown chat is `chat-id-not-found` (observed). Observed servers of 2023 return `function-not-found`.
     */
    post: operations["sendTelegramMessage"];
  };
  "/include/api.php#function=viber-send-message": {
    /**
     * Send a Viber message
     *
     * Sends a message to a Viber user who has written to you before. Requires the Viber app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
     */
    post: operations["sendViberMessage"];
  };
  "/include/api.php#function=gbm-send-message": {
    /**
     * Send a Google Business Messages message
     *
     * Sends a message to a Google Business Messages user who has written to you before. Requires the Google Business Messages app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The vendor's page lists a second `token`, a Google access token that saves a request. A form holds only one `token`, which is the administrator's. Observed servers return `function-not-found`.
     */
    post: operations["sendGoogleBusinessMessage"];
  };
  "/include/api.php#function=line-send-message": {
    /**
     * Send a LINE message
     *
     * Sends a message to a LINE user who has written to you before. Requires the LINE app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
     */
    post: operations["sendLineMessage"];
  };
  "/include/api.php#function=wechat-send-message": {
    /**
     * Send a WeChat message
     *
     * Sends a message to a WeChat user who has written to you before. Requires the WeChat app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The vendor's page lists a second `token`, an access token that WeChat issued. A form holds only one `token`, which is the administrator's. Observed servers of 2023 return `function-not-found`.
     */
    post: operations["sendWechatMessage"];
  };
  "/include/api.php#function=send-slack-message": {
    /**
     * Send a message to Slack
     *
     * Posts a message to a user's Slack channel and returns the channel. Without `channel`, the server finds or creates the user's channel (observed). To save time, pass the channel from an earlier response. Requires the Slack app. The error is `slack-not-active` or the message of MySQL or cURL.
     */
    post: operations["sendSlackMessage"];
  };
  "/include/api.php#function=archive-slack-channels": {
    /**
     * Archive all Slack channels
     *
     * Archives every channel of the workspace, including those that Support Board did not create. With many channels, the call takes long and you may have to repeat it. Returns true, or false if Slack lists no channels (observed). Requires the Slack app.
     */
    post: operations["archiveSlackChannels"];
  };
  "/include/api.php#function=slack-users": {
    /**
     * List Slack members and linked agents
     *
     * Returns the members of the workspace, the agents, and the links between them. Requires the Slack app. If the settings contain no Slack token, the error code is `slack-token-not-found` (observed).
     */
    post: operations["getSlackUsers"];
  };
  "/include/api.php#function=slack-presence": {
    /**
     * Check Slack presence
     *
     * Returns `online` or `offline` for one agent. Without `agent_id`, reports whether any agent is online. With `list`, returns the IDs of all agents who are online. Requires the Slack app.
     */
    post: operations["getSlackPresence"];
  };
  "/include/api.php#function=slack-channels": {
    /**
     * List Slack channels
     *
     * Returns the channels of the workspace in Slack's own format, including archived ones. The function takes no cursor, so you cannot request the next page. Requires the Slack app.
     */
    post: operations["getSlackChannels"];
  };
  "/include/api.php#function=woocommerce-get-customer": {
    /**
     * Get a customer
     *
     * Returns the customer of a session. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceCustomer"];
  };
  "/include/api.php#function=woocommerce-get-user-orders": {
    /**
     * List a user's orders
     *
     * Returns a summary of each of the user's orders. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceUserOrders"];
  };
  "/include/api.php#function=woocommerce-get-order": {
    /**
     * Get an order
     *
     * Returns an order with its products and its billing and shipping addresses. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceOrder"];
  };
  "/include/api.php#function=woocommerce-get-product": {
    /**
     * Get a product
     *
     * Returns a product. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceProduct"];
  };
  "/include/api.php#function=woocommerce-get-products": {
    /**
     * List products
     *
     * Returns the products that match all filters, or all products if there are no filters. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceProducts"];
  };
  "/include/api.php#function=woocommerce-search-products": {
    /**
     * Search products
     *
     * Returns the products that match a search. Needs the WooCommerce app.
     */
    post: operations["searchWoocommerceProducts"];
  };
  "/include/api.php#function=woocommerce-get-taxonomies": {
    /**
     * List product categories or tags
     *
     * Returns the product categories or the product tags of the shop. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceTaxonomies"];
  };
  "/include/api.php#function=woocommerce-get-attributes": {
    /**
     * List product attributes
     *
     * Returns the product attributes with their terms, by slug. Depending on `type`, it returns a list of all term names or a list of attributes without terms instead. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceAttributes"];
  };
  "/include/api.php#function=woocommerce-get-product-id-by-name": {
    /**
     * Find a product ID by name
     *
     * Returns the ID of the product with this name, or false. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceProductIdByName"];
  };
  "/include/api.php#function=woocommerce-get-product-images": {
    /**
     * List the images of a product
     *
     * Returns the URLs of a product's images. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceProductImages"];
  };
  "/include/api.php#function=woocommerce-get-product-taxonomies": {
    /**
     * List the categories and tags of a product
     *
     * Returns the categories and tags of a product. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceProductTaxonomies"];
  };
  "/include/api.php#function=woocommerce-get-attribute-by-term": {
    /**
     * Find an attribute by one of its terms
     *
     * Returns the attribute to which a term belongs, or false if there is none (observed). Needs the WooCommerce app.
     */
    post: operations["getWoocommerceAttributeByTerm"];
  };
  "/include/api.php#function=woocommerce-get-attribute-by-name": {
    /**
     * Find an attribute by name
     *
     * Returns the attribute with this name, or false if there is none (observed). Needs the WooCommerce app.
     */
    post: operations["getWoocommerceAttributeByName"];
  };
  "/include/api.php#function=woocommerce-is-in-stock": {
    /**
     * Check whether a product is in stock
     *
     * Returns true if the product is in stock. Needs the WooCommerce app.
     */
    post: operations["isWoocommerceProductInStock"];
  };
  "/include/api.php#function=woocommerce-coupon": {
    /**
     * Create a coupon
     *
     * Generates a discount coupon and returns its code. The coupon can be limited to certain products or to one user. Needs the WooCommerce app.
     */
    post: operations["createWoocommerceCoupon"];
  };
  "/include/api.php#function=woocommerce-coupon-check": {
    /**
     * Check whether a user has coupons
     *
     * Returns true if any coupons are linked to the user. Needs the WooCommerce app.
     */
    post: operations["checkWoocommerceCoupon"];
  };
  "/include/api.php#function=woocommerce-coupon-delete-expired": {
    /**
     * Delete expired coupons
     *
     * Deletes all coupons that have expired. The Support Board cron jobs also do this every hour. Needs the WooCommerce app.
     */
    post: operations["deleteExpiredWoocommerceCoupons"];
  };
  "/include/api.php#function=woocommerce-get-url": {
    /**
     * Get the URL of a shop page
     *
     * Returns the URL of a category, a tag, the cart, the shop or the checkout. Observed servers return an empty string if there is no such page. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceUrl"];
  };
  "/include/api.php#function=woocommerce-get-session": {
    /**
     * Get a user's shop session
     *
     * Returns the data of a session, such as the cart, its totals, the coupons and the customer. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceSession"];
  };
  "/include/api.php#function=woocommerce-get-session-key": {
    /**
     * Get a user's session key
     *
     * Returns the key of the user's session in the shop. Needs the WooCommerce app.
     */
    post: operations["getWoocommerceSessionKey"];
  };
  "/include/api.php#function=woocommerce-payment-methods": {
    /**
     * List the payment methods of the shop
     *
     * Returns the names of the payment methods that the shop accepts. Needs the WooCommerce app.
     */
    post: operations["getWoocommercePaymentMethods"];
  };
  "/include/api.php#function=woocommerce-shipping-locations": {
    /**
     * List the shipping locations of the shop
     *
     * Returns the countries that the shop ships to, or those that it does not ship to. With a country code, it returns whether the shop ships to that country (observed). Needs the WooCommerce app.
     */
    post: operations["getWoocommerceShippingLocations"];
  };
  "/include/api.php#function=get-versions": {
    /**
     * List versions
     *
     * Returns the versions of Support Board and its apps by short name. The vendor says that these are the installed versions, but observed servers ask the vendor for the latest ones. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
     */
    post: operations["getVersions"];
  };
  "/include/api.php#function=update": {
    /**
     * Update Support Board and its apps
     *
     * Forces an update of everything. The files of the installation and of all apps are overwritten. The vendor shows the result `success`, but observed servers return a result for each product. If the installation has no purchase code, they fail with `envato-purchase-code-not-found`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
     */
    post: operations["updateSupportBoard"];
  };
  "/include/api.php#function=wp-synch": {
    /**
     * Import WordPress users
     *
     * Imports the WordPress users that Support Board does not have yet. Only the WordPress edition offers this function; other editions return `app-not-installed`. Observed servers return `function-not-found`, because they call this function `wp-sync`.
     */
    post: operations["syncWordpressUsers"];
  };
  "/include/api.php#function=app-get-key": {
    /**
     * Get the license key of an app
     *
     * Returns the license key of an app. Observed servers return an empty string if there is none. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
     */
    post: operations["getAppKey"];
  };
  "/include/api.php#function=app-activation": {
    /**
     * Activate an app
     *
     * Activates an app with its license key, then downloads and installs it. Observed errors are `invalid-key`, `expired`, `envato-purchase-code-not-found`, `purchase-code-limit-exceeded` and `app-purchase-code-limit-exceeded`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
     */
    post: operations["activateApp"];
  };
  "/include/api.php#function=cron-jobs": {
    /**
     * Run the cron jobs
     *
     * Runs the jobs that otherwise run on a schedule. Observed servers also remove old data, as `clean-data` does, and return null instead of true.
     */
    post: operations["runCronJobs"];
  };
  "/include/api.php#function=pusher-trigger": {
    /**
     * Trigger a Pusher event
     *
     * Triggers an event on a Pusher channel. Pusher must be configured in the settings. Observed servers only accept the events of Support Board itself and reject others with `pusher-security-error`. They also add the ID of the calling user to the data.
     */
    post: operations["triggerPusherEvent"];
  };
  "/include/api.php#function=chat-css": {
    /**
     * Get the chat CSS
     *
     * Returns the CSS that sets the colors of the chat.
     */
    post: operations["getChatCss"];
  };
  "/include/api.php#function=clean-data": {
    /**
     * Remove old data
     *
     * Deletes visitors older than 24 hours, and messages that have been in the trash for more than 30 days. Archives messages with an agent's reply as the last message if it is older than 24 hours. Observed servers archive only if the setting for it is on.
     */
    post: operations["cleanData"];
  };
  "/include/api.php#function=updates-available": {
    /**
     * Check for updates
     *
     * Returns whether an update is available for Support Board or any of its apps.
     */
    post: operations["checkUpdatesAvailable"];
  };
  "/include/api.php#function=upload-path": {
    /**
     * Get the uploads path
     *
     * Returns the uploads folder, either as a path on the server or as a URL. Observed servers read a field `email` where the vendor documents `url`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
     */
    post: operations["getUploadPath"];
  };
  "/include/api.php#function=is-allowed-extension": {
    /**
     * Check whether a file extension is allowed
     *
     * Returns whether files with this extension may be uploaded.
     */
    post: operations["isAllowedExtension"];
  };
  "/include/api.php#function=system-requirements": {
    /**
     * Check the system requirements
     *
     * Returns which Support Board requirements the server meets. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
     */
    post: operations["checkSystemRequirements"];
  };
  "/include/api.php#function=logs": {
    /**
     * Add a line to the log
     *
     * Adds a line to the log file of the installation. The cloud edition keeps no log and returns false (observed).
     */
    post: operations["addLog"];
  };
  "/include/api.php#function=aws-s3": {
    /**
     * Upload or delete an Amazon S3 file
     *
     * Copies a file from the server to Amazon S3 or deletes a file there, and returns the URL of the file. Amazon S3 must be configured in the settings. If it is not, observed servers return false; if Amazon rejects the call, they return Amazon's error text. The path may name any file that the server can read, and anyone can read an uploaded file.
     */
    post: operations["changeAwsS3File"];
  };
}

export interface operations {
  getUser: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUserRequest } };
    responses: {
      /** The user, false, or a failure. */
      200: { content: { "application/json": GetUserResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUserBy: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUserByRequest } };
    responses: {
      /** The user, false, or a failure. */
      200: { content: { "application/json": GetUserByResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUserExtra: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUserExtraRequest } };
    responses: {
      /** The details, one value, the `default`, or a failure. */
      200: { content: { "application/json": GetUserExtraResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUserLanguage: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUserLanguageRequest } };
    responses: {
      /** The language code, false, or a failure. */
      200: { content: { "application/json": GetUserLanguageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUsersRequest } };
    responses: {
      /** The users, or a failure. */
      200: { content: { "application/json": UserListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getNewUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetNewUsersRequest } };
    responses: {
      /** The users, or a failure. */
      200: { content: { "application/json": UserListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getOnlineUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetOnlineUsersRequest } };
    responses: {
      /** The users, or a failure. */
      200: { content: { "application/json": UserListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUsersWithDetails: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUsersWithDetailsRequest } };
    responses: {
      /** The users by detail, or a failure. */
      200: { content: { "application/json": GetUsersWithDetailsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getAgent: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetAgentRequest } };
    responses: {
      /** The agent, false, or a failure. */
      200: { content: { "application/json": GetAgentResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getAgentsIds: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetAgentsIdsRequest } };
    responses: {
      /** The IDs, or a failure. */
      200: { content: { "application/json": IdListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUserFromConversation: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUserFromConversationRequest } };
    responses: {
      /** The user, false, or a failure. */
      200: { content: { "application/json": GetUserFromConversationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  checkAgentsOnline: {
    requestBody: { content: { "application/x-www-form-urlencoded": CheckAgentsOnlineRequest } };
    responses: {
      /** Whether an agent or administrator is online, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  searchUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": SearchUsersRequest } };
    responses: {
      /** The users, or a failure. */
      200: { content: { "application/json": UserListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  addUser: {
    requestBody: { content: { "application/x-www-form-urlencoded": AddUserRequest } };
    responses: {
      /** The new user's ID, or a failure. */
      200: { content: { "application/json": AddUserResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateUser: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateUserRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": UpdateUserResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  deleteUser: {
    requestBody: { content: { "application/x-www-form-urlencoded": DeleteUserRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  deleteUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": DeleteUsersRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  isUserOnline: {
    requestBody: { content: { "application/x-www-form-urlencoded": IsUserOnlineRequest } };
    responses: {
      /** Whether the user is online, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getOrSetCurrentUrl: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetOrSetCurrentUrlRequest } };
    responses: {
      /** The URL, a boolean, or a failure. */
      200: { content: { "application/json": GetOrSetCurrentUrlResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  countUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": CountUsersRequest } };
    responses: {
      /** The counts, or a failure. */
      200: { content: { "application/json": CountUsersResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateUserToLead: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateUserToLeadRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getAvatar: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetAvatarRequest } };
    responses: {
      /** The URL, or a failure. */
      200: { content: { "application/json": UrlResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getBotId: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetBotIdRequest } };
    responses: {
      /** The ID, or a failure. */
      200: { content: { "application/json": IdResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  isUserTyping: {
    requestBody: { content: { "application/x-www-form-urlencoded": IsUserTypingRequest } };
    responses: {
      /** Whether the user is typing, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  isAgentTyping: {
    requestBody: { content: { "application/x-www-form-urlencoded": IsAgentTypingRequest } };
    responses: {
      /** The agent, false, or a failure. */
      200: { content: { "application/json": IsAgentTypingResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  setTyping: {
    requestBody: { content: { "application/x-www-form-urlencoded": SetTypingRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  loginUser: {
    requestBody: { content: { "application/x-www-form-urlencoded": LoginUserRequest } };
    responses: {
      /** The user and the login data, false, or a failure. */
      200: { content: { "application/json": LoginUserResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  logoutUser: {
    requestBody: { content: { "application/x-www-form-urlencoded": LogoutUserRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateLogin: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateLoginRequest } };
    responses: {
      /** The new login data, or a failure. */
      200: { content: { "application/json": UpdateLoginResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  deleteLeads: {
    requestBody: { content: { "application/x-www-form-urlencoded": DeleteLeadsRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateBot: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateBotRequest } };
    responses: {
      /** Whether the bot was updated, or a failure. */
      200: { content: { "application/json": UpdateBotResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  exportUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": ExportUsersRequest } };
    responses: {
      /** The URL of the file, or a failure. */
      200: { content: { "application/json": UrlResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getConversation: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetConversationRequest } };
    responses: {
      /** The conversation, an empty conversation, or a failure. */
      200: { content: { "application/json": GetConversationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getConversations: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetConversationsRequest } };
    responses: {
      /** The conversations, or a failure. */
      200: { content: { "application/json": ConversationListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getNewConversations: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetNewConversationsRequest } };
    responses: {
      /** The conversations, or a failure. */
      200: { content: { "application/json": ConversationListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUserConversations: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUserConversationsRequest } };
    responses: {
      /** The conversations, or a failure. */
      200: { content: { "application/json": UserConversationListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getNewUserConversations: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetNewUserConversationsRequest } };
    responses: {
      /** The conversations, or a failure. */
      200: { content: { "application/json": UserConversationListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  searchConversations: {
    requestBody: { content: { "application/x-www-form-urlencoded": SearchConversationsRequest } };
    responses: {
      /** The conversations, or a failure. */
      200: { content: { "application/json": ConversationListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  searchUserConversations: {
    requestBody: { content: { "application/x-www-form-urlencoded": SearchUserConversationsRequest } };
    responses: {
      /** The conversations, or a failure. */
      200: { content: { "application/json": UserConversationListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  createConversation: {
    requestBody: { content: { "application/x-www-form-urlencoded": CreateConversationRequest } };
    responses: {
      /** The new conversation, or a failure. */
      200: { content: { "application/json": CreateConversationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateConversationStatus: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateConversationStatusRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": UpdateConversationStatusResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateConversationDepartment: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateConversationDepartmentRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateConversationAgent: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateConversationAgentRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": UpdateConversationAgentResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  setRating: {
    requestBody: { content: { "application/x-www-form-urlencoded": SetRatingRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": SetRatingResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getRating: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetRatingRequest } };
    responses: {
      /** The two counts, or a failure. */
      200: { content: { "application/json": GetRatingResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getNewMessages: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetNewMessagesRequest } };
    responses: {
      /** The messages, or a failure. */
      200: { content: { "application/json": GetNewMessagesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getLastMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetLastMessageRequest } };
    responses: {
      /** The message, or a failure. */
      200: { content: { "application/json": GetLastMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendMessageRequest } };
    responses: {
      /** The new message, or a failure. */
      200: { content: { "application/json": SendMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateMessageRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  deleteMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": DeleteMessageRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  deleteAttachments: {
    requestBody: { content: { "application/x-www-form-urlencoded": DeleteAttachmentsRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateMessagesStatus: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateMessagesStatusRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getAgentsInConversation: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetAgentsInConversationRequest } };
    responses: {
      /** The agents, or a failure. */
      200: { content: { "application/json": GetAgentsInConversationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  exportTranscript: {
    requestBody: { content: { "application/x-www-form-urlencoded": ExportTranscriptRequest } };
    responses: {
      /** The URL, false, or a failure. */
      200: { content: { "application/json": ExportTranscriptResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendDirectMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendDirectMessageRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendMessagingPlatformsMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendMessagingPlatformsMessageRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": SendMessagingPlatformsMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  countConversations: {
    requestBody: { content: { "application/x-www-form-urlencoded": CountConversationsRequest } };
    responses: {
      /** The count, or a failure. */
      200: { content: { "application/json": CountConversationsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  checkConversationsAssignment: {
    requestBody: { content: { "application/x-www-form-urlencoded": CheckConversationsAssignmentRequest } };
    responses: {
      /** The IDs, or a failure. */
      200: { content: { "application/json": IdListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getLastAgentInConversation: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetLastAgentInConversationRequest } };
    responses: {
      /** The agent, false, or a failure. */
      200: { content: { "application/json": GetLastAgentInConversationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  executeBotMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": ExecuteBotMessageRequest } };
    responses: {
      /** The message, false, or a failure. */
      200: { content: { "application/json": ExecuteBotMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getNotes: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetNotesRequest } };
    responses: {
      /** The notes, or a failure. */
      200: { content: { "application/json": GetNotesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  addNote: {
    requestBody: { content: { "application/x-www-form-urlencoded": AddNoteRequest } };
    responses: {
      /** The note ID, or a failure. */
      200: { content: { "application/json": IdResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  deleteNote: {
    requestBody: { content: { "application/x-www-form-urlencoded": DeleteNoteRequest } };
    responses: {
      /** Whether the note was deleted, or a failure. */
      200: { content: { "application/json": DoneOrNotResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getSetting: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetSettingRequest } };
    responses: {
      /** The value, or a failure. */
      200: { content: { "application/json": SettingValueResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getMultiSetting: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetMultiSettingRequest } };
    responses: {
      /** The value or the default, or a failure. */
      200: { content: { "application/json": SettingValueResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getExternalSetting: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetExternalSettingRequest } };
    responses: {
      /** The value or the default, or a failure. */
      200: { content: { "application/json": SettingValueResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getSettings: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetSettingsRequest } };
    responses: {
      /** The settings, or a failure. */
      200: { content: { "application/json": GetSettingsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  saveSettings: {
    requestBody: { content: { "application/x-www-form-urlencoded": SaveSettingsRequest } };
    responses: {
      /** True once the settings are stored, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  saveExternalSetting: {
    requestBody: { content: { "application/x-www-form-urlencoded": SaveExternalSettingRequest } };
    responses: {
      /** True once the setting is stored, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  exportSettings: {
    requestBody: { content: { "application/x-www-form-urlencoded": ExportSettingsRequest } };
    responses: {
      /** The URL of the file, or a failure. */
      200: { content: { "application/json": UrlResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  importSettings: {
    requestBody: { content: { "application/x-www-form-urlencoded": ImportSettingsRequest } };
    responses: {
      /** Whether the settings were imported, or a failure. */
      200: { content: { "application/json": DoneOrNotResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getDepartments: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetDepartmentsRequest } };
    responses: {
      /** The departments, or a failure. */
      200: { content: { "application/json": GetDepartmentsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getSavedReplies: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetSavedRepliesRequest } };
    responses: {
      /** The saved replies, or a failure. */
      200: { content: { "application/json": GetSavedRepliesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getTranslation: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetTranslationRequest } };
    responses: {
      /** The texts of the language or false, or a failure. */
      200: { content: { "application/json": GetTranslationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getTranslations: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetTranslationsRequest } };
    responses: {
      /** The texts of all languages, or a failure. */
      200: { content: { "application/json": GetTranslationsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  saveTranslations: {
    requestBody: { content: { "application/x-www-form-urlencoded": SaveTranslationsRequest } };
    responses: {
      /** True once the translations are written, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  translateString: {
    requestBody: { content: { "application/x-www-form-urlencoded": TranslateStringRequest } };
    responses: {
      /** The text, or a failure. */
      200: { content: { "application/json": TextResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getArticles: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetArticlesRequest } };
    responses: {
      /** The requested articles, false, or a failure. */
      200: { content: { "application/json": GetArticlesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  saveArticles: {
    requestBody: { content: { "application/x-www-form-urlencoded": SaveArticlesRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  searchArticles: {
    requestBody: { content: { "application/x-www-form-urlencoded": SearchArticlesRequest } };
    responses: {
      /** The articles, or a failure. */
      200: { content: { "application/json": SearchArticlesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getArticlesCategories: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetArticlesCategoriesRequest } };
    responses: {
      /** The categories, or a failure. */
      200: { content: { "application/json": GetArticlesCategoriesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  saveArticlesCategories: {
    requestBody: { content: { "application/x-www-form-urlencoded": SaveArticlesCategoriesRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getOrAddArticleRatings: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetOrAddArticleRatingsRequest } };
    responses: {
      /** The ratings, true, or a failure. */
      200: { content: { "application/json": GetOrAddArticleRatingsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendEmail: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendEmailRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": SendEmailResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendCustomEmail: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendCustomEmailRequest } };
    responses: {
      /** True, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  runEmailPiping: {
    requestBody: { content: { "application/x-www-form-urlencoded": RunEmailPipingRequest } };
    responses: {
      /** Whether emails were fetched, or a failure. */
      200: { content: { "application/json": DoneOrNotResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendSms: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendSmsRequest } };
    responses: {
      /** Twilio's response, or a failure. */
      200: { content: { "application/json": SendSmsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendPushNotification: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendPushNotificationRequest } };
    responses: {
      /** The push service's response, false, or a failure. */
      200: { content: { "application/json": SendPushNotificationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  subscribeToNewsletter: {
    requestBody: { content: { "application/x-www-form-urlencoded": SubscribeToNewsletterRequest } };
    responses: {
      /** The service's response, or a failure. */
      200: { content: { "application/json": SubscribeToNewsletterResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  convertTextFormattingToHtml: {
    requestBody: { content: { "application/x-www-form-urlencoded": ConvertTextFormattingToHtmlRequest } };
    responses: {
      /** The message, or a failure. */
      200: { content: { "application/json": TextResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  clearTextFormatting: {
    requestBody: { content: { "application/x-www-form-urlencoded": ClearTextFormattingRequest } };
    responses: {
      /** The message, or a failure. */
      200: { content: { "application/json": TextResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getAutomations: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetAutomationsRequest } };
    responses: {
      /** The automations and their translations, or a failure. */
      200: { content: { "application/json": GetAutomationsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  saveAutomations: {
    requestBody: { content: { "application/x-www-form-urlencoded": SaveAutomationsRequest } };
    responses: {
      /** True once the automations are stored, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  validateAutomation: {
    requestBody: { content: { "application/x-www-form-urlencoded": ValidateAutomationRequest } };
    responses: {
      /** The conditions left to check, true or false, or a failure. */
      200: { content: { "application/json": ValidateAutomationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  runAllAutomations: {
    requestBody: { content: { "application/x-www-form-urlencoded": RunAllAutomationsRequest } };
    responses: {
      /** The automations left for the browser, or a failure. */
      200: { content: { "application/json": RunAllAutomationsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  runAutomation: {
    requestBody: { content: { "application/x-www-form-urlencoded": RunAutomationRequest } };
    responses: {
      /** Whether the automation ran, or a failure. */
      200: { content: { "application/json": RunAutomationResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  isAutomationSent: {
    requestBody: { content: { "application/x-www-form-urlencoded": IsAutomationSentRequest } };
    responses: {
      /** Whether the automation was sent, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getReport: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetReportRequest } };
    responses: {
      /** The report or false, or a failure. */
      200: { content: { "application/json": GetReportResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  addReportRow: {
    requestBody: { content: { "application/x-www-form-urlencoded": AddReportRowRequest } };
    responses: {
      /** Whether the row was stored, or a failure. */
      200: { content: { "application/json": DoneOrNotResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendDialogflowMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendDialogflowMessageRequest } };
    responses: {
      /** The reply, or a failure. */
      200: { content: { "application/json": SendDialogflowMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getDialogflowIntents: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetDialogflowIntentsRequest } };
    responses: {
      /** The intents, or a failure. */
      200: { content: { "application/json": GetDialogflowIntentsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  createDialogflowIntent: {
    requestBody: { content: { "application/x-www-form-urlencoded": CreateDialogflowIntentRequest } };
    responses: {
      /** True, an error from Google, or a failure. */
      200: { content: { "application/json": DialogflowWriteResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateDialogflowIntent: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateDialogflowIntentRequest } };
    responses: {
      /** True, an error from Google, or a failure. */
      200: { content: { "application/json": DialogflowWriteResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  createDialogflowEntity: {
    requestBody: { content: { "application/x-www-form-urlencoded": CreateDialogflowEntityRequest } };
    responses: {
      /** True, an error from Google, or a failure. */
      200: { content: { "application/json": CreateDialogflowEntityResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getDialogflowEntity: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetDialogflowEntityRequest } };
    responses: {
      /** The entity or entities, or a failure. */
      200: { content: { "application/json": GetDialogflowEntityResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getDialogflowToken: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetDialogflowTokenRequest } };
    responses: {
      /** The token, or a failure. */
      200: { content: { "application/json": SecretResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getDialogflowAgent: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetDialogflowAgentRequest } };
    responses: {
      /** The agent, or a failure. */
      200: { content: { "application/json": GetDialogflowAgentResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  setActiveDialogflowContext: {
    requestBody: { content: { "application/x-www-form-urlencoded": SetActiveDialogflowContextRequest } };
    responses: {
      /** Dialogflow's response, or a failure. */
      200: { content: { "application/json": SetActiveDialogflowContextResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  callDialogflow: {
    requestBody: { content: { "application/x-www-form-urlencoded": CallDialogflowRequest } };
    responses: {
      /** Dialogflow's response, or a failure. */
      200: { content: { "application/json": ServiceAnswerResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  startHumanTakeover: {
    requestBody: { content: { "application/x-www-form-urlencoded": StartHumanTakeoverRequest } };
    responses: {
      /** The result of each step, or a failure. */
      200: { content: { "application/json": StartHumanTakeoverResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getSmartReplies: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetSmartRepliesRequest } };
    responses: {
      /** The suggestions, or a failure. */
      200: { content: { "application/json": GetSmartRepliesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendOpenAiMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendOpenAiMessageRequest } };
    responses: {
      /** OpenAI's reply or its error, or a failure. */
      200: { content: { "application/json": SendOpenAiMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  callOpenAi: {
    requestBody: { content: { "application/x-www-form-urlencoded": CallOpenAiRequest } };
    responses: {
      /** OpenAI's response, or a failure. */
      200: { content: { "application/json": ServiceAnswerResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  translateStrings: {
    requestBody: { content: { "application/x-www-form-urlencoded": TranslateStringsRequest } };
    responses: {
      /** The translations, or a failure. */
      200: { content: { "application/json": TranslateStringsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  detectUserLanguage: {
    requestBody: { content: { "application/x-www-form-urlencoded": DetectUserLanguageRequest } };
    responses: {
      /** Whether the language was stored, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendWhatsappMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendWhatsappMessageRequest } };
    responses: {
      /** WhatsApp's response, or a failure. */
      200: { content: { "application/json": SendWhatsappMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendMessengerMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendMessengerMessageRequest } };
    responses: {
      /** Messenger's response, or a failure. */
      200: { content: { "application/json": SendMessengerMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendTelegramMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendTelegramMessageRequest } };
    responses: {
      /** Telegram's response, or a failure. */
      200: { content: { "application/json": SendTelegramMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendViberMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendViberMessageRequest } };
    responses: {
      /** Viber's response, or a failure. */
      200: { content: { "application/json": SendViberMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendGoogleBusinessMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendGoogleBusinessMessageRequest } };
    responses: {
      /** Google's responses, or a failure. */
      200: { content: { "application/json": SendGoogleBusinessMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendLineMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendLineMessageRequest } };
    responses: {
      /** LINE's response, or a failure. */
      200: { content: { "application/json": SendLineMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendWechatMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendWechatMessageRequest } };
    responses: {
      /** WeChat's response, or a failure. */
      200: { content: { "application/json": SendWechatMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  sendSlackMessage: {
    requestBody: { content: { "application/x-www-form-urlencoded": SendSlackMessageRequest } };
    responses: {
      /** The channel, or a failure. */
      200: { content: { "application/json": SendSlackMessageResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  archiveSlackChannels: {
    requestBody: { content: { "application/x-www-form-urlencoded": ArchiveSlackChannelsRequest } };
    responses: {
      /** Whether the channels were archived, or a failure. */
      200: { content: { "application/json": DoneOrNotResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getSlackUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetSlackUsersRequest } };
    responses: {
      /** The members and agents, or a failure. */
      200: { content: { "application/json": GetSlackUsersResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getSlackPresence: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetSlackPresenceRequest } };
    responses: {
      /** The presence, the agents who are online, or a failure. */
      200: { content: { "application/json": GetSlackPresenceResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getSlackChannels: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetSlackChannelsRequest } };
    responses: {
      /** The channels, or a failure. */
      200: { content: { "application/json": GetSlackChannelsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceCustomer: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceCustomerRequest } };
    responses: {
      /** The customer, or a failure. */
      200: { content: { "application/json": GetWoocommerceCustomerResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceUserOrders: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceUserOrdersRequest } };
    responses: {
      /** The orders, or a failure. */
      200: { content: { "application/json": GetWoocommerceUserOrdersResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceOrder: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceOrderRequest } };
    responses: {
      /** The order, or a failure. */
      200: { content: { "application/json": GetWoocommerceOrderResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceProduct: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceProductRequest } };
    responses: {
      /** The product, or a failure. */
      200: { content: { "application/json": GetWoocommerceProductResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceProducts: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceProductsRequest } };
    responses: {
      /** The products, or a failure. */
      200: { content: { "application/json": ProductListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  searchWoocommerceProducts: {
    requestBody: { content: { "application/x-www-form-urlencoded": SearchWoocommerceProductsRequest } };
    responses: {
      /** The products, or a failure. */
      200: { content: { "application/json": ProductListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceTaxonomies: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceTaxonomiesRequest } };
    responses: {
      /** The categories or tags, or a failure. */
      200: { content: { "application/json": GetWoocommerceTaxonomiesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceAttributes: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceAttributesRequest } };
    responses: {
      /** The attributes, or a failure. */
      200: { content: { "application/json": GetWoocommerceAttributesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceProductIdByName: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceProductIdByNameRequest } };
    responses: {
      /** The product ID or false, or a failure. */
      200: { content: { "application/json": GetWoocommerceProductIdByNameResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceProductImages: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceProductImagesRequest } };
    responses: {
      /** The image URLs, or a failure. */
      200: { content: { "application/json": TextListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceProductTaxonomies: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceProductTaxonomiesRequest } };
    responses: {
      /** The categories and tags, or a failure. */
      200: { content: { "application/json": GetWoocommerceProductTaxonomiesResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceAttributeByTerm: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceAttributeByTermRequest } };
    responses: {
      /** The attribute, or a failure. */
      200: { content: { "application/json": ProductAttributeResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceAttributeByName: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceAttributeByNameRequest } };
    responses: {
      /** The attribute, or a failure. */
      200: { content: { "application/json": ProductAttributeResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  isWoocommerceProductInStock: {
    requestBody: { content: { "application/x-www-form-urlencoded": IsWoocommerceProductInStockRequest } };
    responses: {
      /** Whether the product is in stock, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  createWoocommerceCoupon: {
    requestBody: { content: { "application/x-www-form-urlencoded": CreateWoocommerceCouponRequest } };
    responses: {
      /** The coupon, or a failure. */
      200: { content: { "application/json": CreateWoocommerceCouponResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  checkWoocommerceCoupon: {
    requestBody: { content: { "application/x-www-form-urlencoded": CheckWoocommerceCouponRequest } };
    responses: {
      /** Whether the user has coupons, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  deleteExpiredWoocommerceCoupons: {
    requestBody: { content: { "application/x-www-form-urlencoded": DeleteExpiredWoocommerceCouponsRequest } };
    responses: {
      /** True once the coupons are deleted, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceUrl: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceUrlRequest } };
    responses: {
      /** The URL, or a failure. */
      200: { content: { "application/json": TextResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceSession: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceSessionRequest } };
    responses: {
      /** The session, or a failure. */
      200: { content: { "application/json": GetWoocommerceSessionResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceSessionKey: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceSessionKeyRequest } };
    responses: {
      /** The session key, or a failure. */
      200: { content: { "application/json": GetWoocommerceSessionKeyResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommercePaymentMethods: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommercePaymentMethodsRequest } };
    responses: {
      /** The names of the payment methods, or a failure. */
      200: { content: { "application/json": TextListResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getWoocommerceShippingLocations: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetWoocommerceShippingLocationsRequest } };
    responses: {
      /** The countries, whether the shop ships to the given country, or a failure. */
      200: { content: { "application/json": GetWoocommerceShippingLocationsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getVersions: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetVersionsRequest } };
    responses: {
      /** The versions, or a failure. */
      200: { content: { "application/json": GetVersionsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  updateSupportBoard: {
    requestBody: { content: { "application/x-www-form-urlencoded": UpdateSupportBoardRequest } };
    responses: {
      /** The result of the update, or a failure. */
      200: { content: { "application/json": UpdateSupportBoardResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  syncWordpressUsers: {
    requestBody: { content: { "application/x-www-form-urlencoded": SyncWordpressUsersRequest } };
    responses: {
      /** True once the users are imported, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getAppKey: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetAppKeyRequest } };
    responses: {
      /** The license key, or a failure. */
      200: { content: { "application/json": SecretResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  activateApp: {
    requestBody: { content: { "application/x-www-form-urlencoded": ActivateAppRequest } };
    responses: {
      /** `success` once the app is installed, or a failure. */
      200: { content: { "application/json": ActivateAppResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  runCronJobs: {
    requestBody: { content: { "application/x-www-form-urlencoded": RunCronJobsRequest } };
    responses: {
      /** True or null once the jobs have run, or a failure. */
      200: { content: { "application/json": RunCronJobsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  triggerPusherEvent: {
    requestBody: { content: { "application/x-www-form-urlencoded": TriggerPusherEventRequest } };
    responses: {
      /** True once the event is triggered, or a failure. */
      200: { content: { "application/json": TriggerPusherEventResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getChatCss: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetChatCssRequest } };
    responses: {
      /** The CSS, or a failure. */
      200: { content: { "application/json": TextResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  cleanData: {
    requestBody: { content: { "application/x-www-form-urlencoded": CleanDataRequest } };
    responses: {
      /** True once the old data is removed, or a failure. */
      200: { content: { "application/json": DoneResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  checkUpdatesAvailable: {
    requestBody: { content: { "application/x-www-form-urlencoded": CheckUpdatesAvailableRequest } };
    responses: {
      /** Whether an update is available, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  getUploadPath: {
    requestBody: { content: { "application/x-www-form-urlencoded": GetUploadPathRequest } };
    responses: {
      /** The path or the URL, or a failure. */
      200: { content: { "application/json": GetUploadPathResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  isAllowedExtension: {
    requestBody: { content: { "application/x-www-form-urlencoded": IsAllowedExtensionRequest } };
    responses: {
      /** Whether the extension is allowed, or a failure. */
      200: { content: { "application/json": FlagResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  checkSystemRequirements: {
    requestBody: { content: { "application/x-www-form-urlencoded": CheckSystemRequirementsRequest } };
    responses: {
      /** The requirements, or a failure. */
      200: { content: { "application/json": CheckSystemRequirementsResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  addLog: {
    requestBody: { content: { "application/x-www-form-urlencoded": AddLogRequest } };
    responses: {
      /** Whether the line was added, or a failure. */
      200: { content: { "application/json": DoneOrNotResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
  changeAwsS3File: {
    requestBody: { content: { "application/x-www-form-urlencoded": ChangeAwsS3FileRequest } };
    responses: {
      /** The URL of the file, or a failure. */
      200: { content: { "application/json": ChangeAwsS3FileResponse } };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["FunctionNotFound"];
    };
  };
}

export interface components {
  responses: {
    /** The call did not reach its function, or a required setting or app is missing. Versions before 2025 return the same body with status 200. */
    BadRequest: { content: { "application/json": CallError } };
    /** The token is missing or does not belong to an administrator. Versions before 2025 return the same body with status 200. */
    Unauthorized: { content: { "application/json": CallError } };
    /** This server does not offer the function. Versions before 2025 return the same body with status 200. */
    FunctionNotFound: { content: { "application/json": CallError } };
    /** The receiver accepted the delivery. Observed servers allow 5 seconds to connect and 7 in total. They ignore the status and never send a delivery again. */
    Received: { content?: never };
  };
}
