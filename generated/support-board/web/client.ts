// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.


import { type ApiDescriptor, type CallOptions, type ClientOptions, type Credential, type OperationInput, type OperationResult, createClient } from "chatwire/runtime";
import type { Client } from "openapi-fetch";
import type { operations, paths } from "./types.js";

/** What `getUser` takes. */
export type GetUserInput = OperationInput<operations["getUser"], "token" | "function", never>;
/** What `getUser` answers. */
export type GetUserResult = OperationResult<operations["getUser"], { "success": false } | { "status": "error" }>;

/** What `getUserBy` takes. */
export type GetUserByInput = OperationInput<operations["getUserBy"], "token" | "function", never>;
/** What `getUserBy` answers. */
export type GetUserByResult = OperationResult<operations["getUserBy"], { "success": false } | { "status": "error" }>;

/** What `getUserExtra` takes. */
export type GetUserExtraInput = OperationInput<operations["getUserExtra"], "token" | "function", never>;
/** What `getUserExtra` answers. */
export type GetUserExtraResult = OperationResult<operations["getUserExtra"], { "success": false } | { "status": "error" }>;

/** What `getUserLanguage` takes. */
export type GetUserLanguageInput = OperationInput<operations["getUserLanguage"], "token" | "function", never>;
/** What `getUserLanguage` answers. */
export type GetUserLanguageResult = OperationResult<operations["getUserLanguage"], { "success": false } | { "status": "error" }>;

/** What `getUsers` takes. */
export type GetUsersInput = OperationInput<operations["getUsers"], "token" | "function", never>;
/** What `getUsers` answers. */
export type GetUsersResult = OperationResult<operations["getUsers"], { "success": false } | { "status": "error" }>;

/** What `getNewUsers` takes. */
export type GetNewUsersInput = OperationInput<operations["getNewUsers"], "token" | "function", never>;
/** What `getNewUsers` answers. */
export type GetNewUsersResult = OperationResult<operations["getNewUsers"], { "success": false } | { "status": "error" }>;

/** What `getOnlineUsers` takes. */
export type GetOnlineUsersInput = OperationInput<operations["getOnlineUsers"], "token" | "function", never>;
/** What `getOnlineUsers` answers. */
export type GetOnlineUsersResult = OperationResult<operations["getOnlineUsers"], { "success": false } | { "status": "error" }>;

/** What `getUsersWithDetails` takes. */
export type GetUsersWithDetailsInput = OperationInput<operations["getUsersWithDetails"], "token" | "function", never>;
/** What `getUsersWithDetails` answers. */
export type GetUsersWithDetailsResult = OperationResult<operations["getUsersWithDetails"], { "success": false } | { "status": "error" }>;

/** What `getAgent` takes. */
export type GetAgentInput = OperationInput<operations["getAgent"], "token" | "function", never>;
/** What `getAgent` answers. */
export type GetAgentResult = OperationResult<operations["getAgent"], { "success": false } | { "status": "error" }>;

/** What `getAgentsIds` takes. */
export type GetAgentsIdsInput = OperationInput<operations["getAgentsIds"], "token" | "function", never>;
/** What `getAgentsIds` answers. */
export type GetAgentsIdsResult = OperationResult<operations["getAgentsIds"], { "success": false } | { "status": "error" }>;

/** What `getUserFromConversation` takes. */
export type GetUserFromConversationInput = OperationInput<operations["getUserFromConversation"], "token" | "function", never>;
/** What `getUserFromConversation` answers. */
export type GetUserFromConversationResult = OperationResult<operations["getUserFromConversation"], { "success": false } | { "status": "error" }>;

/** What `checkAgentsOnline` takes. */
export type CheckAgentsOnlineInput = OperationInput<operations["checkAgentsOnline"], "token" | "function", never>;
/** What `checkAgentsOnline` answers. */
export type CheckAgentsOnlineResult = OperationResult<operations["checkAgentsOnline"], { "success": false } | { "status": "error" }>;

/** What `searchUsers` takes. */
export type SearchUsersInput = OperationInput<operations["searchUsers"], "token" | "function", never>;
/** What `searchUsers` answers. */
export type SearchUsersResult = OperationResult<operations["searchUsers"], { "success": false } | { "status": "error" }>;

/** What `addUser` takes. */
export type AddUserInput = OperationInput<operations["addUser"], "token" | "function", never>;
/** What `addUser` answers. */
export type AddUserResult = OperationResult<operations["addUser"], { "success": false } | { "status": "error" }>;

/** What `updateUser` takes. */
export type UpdateUserInput = OperationInput<operations["updateUser"], "token" | "function", never>;
/** What `updateUser` answers. */
export type UpdateUserResult = OperationResult<operations["updateUser"], { "success": false } | { "status": "error" }>;

/** What `deleteUser` takes. */
export type DeleteUserInput = OperationInput<operations["deleteUser"], "token" | "function", never>;
/** What `deleteUser` answers. */
export type DeleteUserResult = OperationResult<operations["deleteUser"], { "success": false } | { "status": "error" }>;

/** What `deleteUsers` takes. */
export type DeleteUsersInput = OperationInput<operations["deleteUsers"], "token" | "function", never>;
/** What `deleteUsers` answers. */
export type DeleteUsersResult = OperationResult<operations["deleteUsers"], { "success": false } | { "status": "error" }>;

/** What `isUserOnline` takes. */
export type IsUserOnlineInput = OperationInput<operations["isUserOnline"], "token" | "function", never>;
/** What `isUserOnline` answers. */
export type IsUserOnlineResult = OperationResult<operations["isUserOnline"], { "success": false } | { "status": "error" }>;

/** What `getOrSetCurrentUrl` takes. */
export type GetOrSetCurrentUrlInput = OperationInput<operations["getOrSetCurrentUrl"], "token" | "function", never>;
/** What `getOrSetCurrentUrl` answers. */
export type GetOrSetCurrentUrlResult = OperationResult<operations["getOrSetCurrentUrl"], { "success": false } | { "status": "error" }>;

/** What `countUsers` takes. */
export type CountUsersInput = OperationInput<operations["countUsers"], "token" | "function", never>;
/** What `countUsers` answers. */
export type CountUsersResult = OperationResult<operations["countUsers"], { "success": false } | { "status": "error" }>;

/** What `updateUserToLead` takes. */
export type UpdateUserToLeadInput = OperationInput<operations["updateUserToLead"], "token" | "function", never>;
/** What `updateUserToLead` answers. */
export type UpdateUserToLeadResult = OperationResult<operations["updateUserToLead"], { "success": false } | { "status": "error" }>;

/** What `getAvatar` takes. */
export type GetAvatarInput = OperationInput<operations["getAvatar"], "token" | "function", never>;
/** What `getAvatar` answers. */
export type GetAvatarResult = OperationResult<operations["getAvatar"], { "success": false } | { "status": "error" }>;

/** What `getBotId` takes. */
export type GetBotIdInput = OperationInput<operations["getBotId"], "token" | "function", never>;
/** What `getBotId` answers. */
export type GetBotIdResult = OperationResult<operations["getBotId"], { "success": false } | { "status": "error" }>;

/** What `isUserTyping` takes. */
export type IsUserTypingInput = OperationInput<operations["isUserTyping"], "token" | "function", never>;
/** What `isUserTyping` answers. */
export type IsUserTypingResult = OperationResult<operations["isUserTyping"], { "success": false } | { "status": "error" }>;

/** What `isAgentTyping` takes. */
export type IsAgentTypingInput = OperationInput<operations["isAgentTyping"], "token" | "function", never>;
/** What `isAgentTyping` answers. */
export type IsAgentTypingResult = OperationResult<operations["isAgentTyping"], { "success": false } | { "status": "error" }>;

/** What `setTyping` takes. */
export type SetTypingInput = OperationInput<operations["setTyping"], "token" | "function", never>;
/** What `setTyping` answers. */
export type SetTypingResult = OperationResult<operations["setTyping"], { "success": false } | { "status": "error" }>;

/** What `loginUser` takes. */
export type LoginUserInput = OperationInput<operations["loginUser"], "token" | "function", never>;
/** What `loginUser` answers. */
export type LoginUserResult = OperationResult<operations["loginUser"], { "success": false } | { "status": "error" }>;

/** What `logoutUser` takes. */
export type LogoutUserInput = OperationInput<operations["logoutUser"], "token" | "function", never>;
/** What `logoutUser` answers. */
export type LogoutUserResult = OperationResult<operations["logoutUser"], { "success": false } | { "status": "error" }>;

/** What `updateLogin` takes. */
export type UpdateLoginInput = OperationInput<operations["updateLogin"], "token" | "function", never>;
/** What `updateLogin` answers. */
export type UpdateLoginResult = OperationResult<operations["updateLogin"], { "success": false } | { "status": "error" }>;

/** What `deleteLeads` takes. */
export type DeleteLeadsInput = OperationInput<operations["deleteLeads"], "token" | "function", never>;
/** What `deleteLeads` answers. */
export type DeleteLeadsResult = OperationResult<operations["deleteLeads"], { "success": false } | { "status": "error" }>;

/** What `updateBot` takes. */
export type UpdateBotInput = OperationInput<operations["updateBot"], "token" | "function", never>;
/** What `updateBot` answers. */
export type UpdateBotResult = OperationResult<operations["updateBot"], { "success": false } | { "status": "error" }>;

/** What `exportUsers` takes. */
export type ExportUsersInput = OperationInput<operations["exportUsers"], "token" | "function", never>;
/** What `exportUsers` answers. */
export type ExportUsersResult = OperationResult<operations["exportUsers"], { "success": false } | { "status": "error" }>;

/** What `getConversation` takes. */
export type GetConversationInput = OperationInput<operations["getConversation"], "token" | "function", never>;
/** What `getConversation` answers. */
export type GetConversationResult = OperationResult<operations["getConversation"], { "success": false } | { "status": "error" }>;

/** What `getConversations` takes. */
export type GetConversationsInput = OperationInput<operations["getConversations"], "token" | "function", never>;
/** What `getConversations` answers. */
export type GetConversationsResult = OperationResult<operations["getConversations"], { "success": false } | { "status": "error" }>;

/** What `getNewConversations` takes. */
export type GetNewConversationsInput = OperationInput<operations["getNewConversations"], "token" | "function", never>;
/** What `getNewConversations` answers. */
export type GetNewConversationsResult = OperationResult<operations["getNewConversations"], { "success": false } | { "status": "error" }>;

/** What `getUserConversations` takes. */
export type GetUserConversationsInput = OperationInput<operations["getUserConversations"], "token" | "function", never>;
/** What `getUserConversations` answers. */
export type GetUserConversationsResult = OperationResult<operations["getUserConversations"], { "success": false } | { "status": "error" }>;

/** What `getNewUserConversations` takes. */
export type GetNewUserConversationsInput = OperationInput<operations["getNewUserConversations"], "token" | "function", never>;
/** What `getNewUserConversations` answers. */
export type GetNewUserConversationsResult = OperationResult<operations["getNewUserConversations"], { "success": false } | { "status": "error" }>;

/** What `searchConversations` takes. */
export type SearchConversationsInput = OperationInput<operations["searchConversations"], "token" | "function", never>;
/** What `searchConversations` answers. */
export type SearchConversationsResult = OperationResult<operations["searchConversations"], { "success": false } | { "status": "error" }>;

/** What `searchUserConversations` takes. */
export type SearchUserConversationsInput = OperationInput<operations["searchUserConversations"], "token" | "function", never>;
/** What `searchUserConversations` answers. */
export type SearchUserConversationsResult = OperationResult<operations["searchUserConversations"], { "success": false } | { "status": "error" }>;

/** What `createConversation` takes. */
export type CreateConversationInput = OperationInput<operations["createConversation"], "token" | "function", never>;
/** What `createConversation` answers. */
export type CreateConversationResult = OperationResult<operations["createConversation"], { "success": false } | { "status": "error" }>;

/** What `updateConversationStatus` takes. */
export type UpdateConversationStatusInput = OperationInput<operations["updateConversationStatus"], "token" | "function", never>;
/** What `updateConversationStatus` answers. */
export type UpdateConversationStatusResult = OperationResult<operations["updateConversationStatus"], { "success": false } | { "status": "error" }>;

/** What `updateConversationDepartment` takes. */
export type UpdateConversationDepartmentInput = OperationInput<operations["updateConversationDepartment"], "token" | "function", never>;
/** What `updateConversationDepartment` answers. */
export type UpdateConversationDepartmentResult = OperationResult<operations["updateConversationDepartment"], { "success": false } | { "status": "error" }>;

/** What `updateConversationAgent` takes. */
export type UpdateConversationAgentInput = OperationInput<operations["updateConversationAgent"], "token" | "function", never>;
/** What `updateConversationAgent` answers. */
export type UpdateConversationAgentResult = OperationResult<operations["updateConversationAgent"], { "success": false } | { "status": "error" }>;

/** What `setRating` takes. */
export type SetRatingInput = OperationInput<operations["setRating"], "token" | "function", never>;
/** What `setRating` answers. */
export type SetRatingResult = OperationResult<operations["setRating"], { "success": false } | { "status": "error" }>;

/** What `getRating` takes. */
export type GetRatingInput = OperationInput<operations["getRating"], "token" | "function", never>;
/** What `getRating` answers. */
export type GetRatingResult = OperationResult<operations["getRating"], { "success": false } | { "status": "error" }>;

/** What `getNewMessages` takes. */
export type GetNewMessagesInput = OperationInput<operations["getNewMessages"], "token" | "function", never>;
/** What `getNewMessages` answers. */
export type GetNewMessagesResult = OperationResult<operations["getNewMessages"], { "success": false } | { "status": "error" }>;

/** What `getLastMessage` takes. */
export type GetLastMessageInput = OperationInput<operations["getLastMessage"], "token" | "function", never>;
/** What `getLastMessage` answers. */
export type GetLastMessageResult = OperationResult<operations["getLastMessage"], { "success": false } | { "status": "error" }>;

/** What `sendMessage` takes. */
export type SendMessageInput = OperationInput<operations["sendMessage"], "token" | "function", never>;
/** What `sendMessage` answers. */
export type SendMessageResult = OperationResult<operations["sendMessage"], { "success": false } | { "status": "error" }>;

/** What `updateMessage` takes. */
export type UpdateMessageInput = OperationInput<operations["updateMessage"], "token" | "function", never>;
/** What `updateMessage` answers. */
export type UpdateMessageResult = OperationResult<operations["updateMessage"], { "success": false } | { "status": "error" }>;

/** What `deleteMessage` takes. */
export type DeleteMessageInput = OperationInput<operations["deleteMessage"], "token" | "function", never>;
/** What `deleteMessage` answers. */
export type DeleteMessageResult = OperationResult<operations["deleteMessage"], { "success": false } | { "status": "error" }>;

/** What `deleteAttachments` takes. */
export type DeleteAttachmentsInput = OperationInput<operations["deleteAttachments"], "token" | "function", never>;
/** What `deleteAttachments` answers. */
export type DeleteAttachmentsResult = OperationResult<operations["deleteAttachments"], { "success": false } | { "status": "error" }>;

/** What `updateMessagesStatus` takes. */
export type UpdateMessagesStatusInput = OperationInput<operations["updateMessagesStatus"], "token" | "function", never>;
/** What `updateMessagesStatus` answers. */
export type UpdateMessagesStatusResult = OperationResult<operations["updateMessagesStatus"], { "success": false } | { "status": "error" }>;

/** What `getAgentsInConversation` takes. */
export type GetAgentsInConversationInput = OperationInput<operations["getAgentsInConversation"], "token" | "function", never>;
/** What `getAgentsInConversation` answers. */
export type GetAgentsInConversationResult = OperationResult<operations["getAgentsInConversation"], { "success": false } | { "status": "error" }>;

/** What `exportTranscript` takes. */
export type ExportTranscriptInput = OperationInput<operations["exportTranscript"], "token" | "function", never>;
/** What `exportTranscript` answers. */
export type ExportTranscriptResult = OperationResult<operations["exportTranscript"], { "success": false } | { "status": "error" }>;

/** What `sendDirectMessage` takes. */
export type SendDirectMessageInput = OperationInput<operations["sendDirectMessage"], "token" | "function", never>;
/** What `sendDirectMessage` answers. */
export type SendDirectMessageResult = OperationResult<operations["sendDirectMessage"], { "success": false } | { "status": "error" }>;

/** What `sendMessagingPlatformsMessage` takes. */
export type SendMessagingPlatformsMessageInput = OperationInput<operations["sendMessagingPlatformsMessage"], "token" | "function", never>;
/** What `sendMessagingPlatformsMessage` answers. */
export type SendMessagingPlatformsMessageResult = OperationResult<operations["sendMessagingPlatformsMessage"], { "success": false } | { "status": "error" }>;

/** What `countConversations` takes. */
export type CountConversationsInput = OperationInput<operations["countConversations"], "token" | "function", never>;
/** What `countConversations` answers. */
export type CountConversationsResult = OperationResult<operations["countConversations"], { "success": false } | { "status": "error" }>;

/** What `checkConversationsAssignment` takes. */
export type CheckConversationsAssignmentInput = OperationInput<operations["checkConversationsAssignment"], "token" | "function", never>;
/** What `checkConversationsAssignment` answers. */
export type CheckConversationsAssignmentResult = OperationResult<operations["checkConversationsAssignment"], { "success": false } | { "status": "error" }>;

/** What `getLastAgentInConversation` takes. */
export type GetLastAgentInConversationInput = OperationInput<operations["getLastAgentInConversation"], "token" | "function", never>;
/** What `getLastAgentInConversation` answers. */
export type GetLastAgentInConversationResult = OperationResult<operations["getLastAgentInConversation"], { "success": false } | { "status": "error" }>;

/** What `executeBotMessage` takes. */
export type ExecuteBotMessageInput = OperationInput<operations["executeBotMessage"], "token" | "function", never>;
/** What `executeBotMessage` answers. */
export type ExecuteBotMessageResult = OperationResult<operations["executeBotMessage"], { "success": false } | { "status": "error" }>;

/** What `getNotes` takes. */
export type GetNotesInput = OperationInput<operations["getNotes"], "token" | "function", never>;
/** What `getNotes` answers. */
export type GetNotesResult = OperationResult<operations["getNotes"], { "success": false } | { "status": "error" }>;

/** What `addNote` takes. */
export type AddNoteInput = OperationInput<operations["addNote"], "token" | "function", never>;
/** What `addNote` answers. */
export type AddNoteResult = OperationResult<operations["addNote"], { "success": false } | { "status": "error" }>;

/** What `deleteNote` takes. */
export type DeleteNoteInput = OperationInput<operations["deleteNote"], "token" | "function", never>;
/** What `deleteNote` answers. */
export type DeleteNoteResult = OperationResult<operations["deleteNote"], { "success": false } | { "status": "error" }>;

/** What `getSetting` takes. */
export type GetSettingInput = OperationInput<operations["getSetting"], "token" | "function", never>;
/** What `getSetting` answers. */
export type GetSettingResult = OperationResult<operations["getSetting"], { "success": false } | { "status": "error" }>;

/** What `getMultiSetting` takes. */
export type GetMultiSettingInput = OperationInput<operations["getMultiSetting"], "token" | "function", never>;
/** What `getMultiSetting` answers. */
export type GetMultiSettingResult = OperationResult<operations["getMultiSetting"], { "success": false } | { "status": "error" }>;

/** What `getExternalSetting` takes. */
export type GetExternalSettingInput = OperationInput<operations["getExternalSetting"], "token" | "function", never>;
/** What `getExternalSetting` answers. */
export type GetExternalSettingResult = OperationResult<operations["getExternalSetting"], { "success": false } | { "status": "error" }>;

/** What `getSettings` takes. */
export type GetSettingsInput = OperationInput<operations["getSettings"], "token" | "function", never>;
/** What `getSettings` answers. */
export type GetSettingsResult = OperationResult<operations["getSettings"], { "success": false } | { "status": "error" }>;

/** What `saveSettings` takes. */
export type SaveSettingsInput = OperationInput<operations["saveSettings"], "token" | "function", never>;
/** What `saveSettings` answers. */
export type SaveSettingsResult = OperationResult<operations["saveSettings"], { "success": false } | { "status": "error" }>;

/** What `saveExternalSetting` takes. */
export type SaveExternalSettingInput = OperationInput<operations["saveExternalSetting"], "token" | "function", never>;
/** What `saveExternalSetting` answers. */
export type SaveExternalSettingResult = OperationResult<operations["saveExternalSetting"], { "success": false } | { "status": "error" }>;

/** What `exportSettings` takes. */
export type ExportSettingsInput = OperationInput<operations["exportSettings"], "token" | "function", never>;
/** What `exportSettings` answers. */
export type ExportSettingsResult = OperationResult<operations["exportSettings"], { "success": false } | { "status": "error" }>;

/** What `importSettings` takes. */
export type ImportSettingsInput = OperationInput<operations["importSettings"], "token" | "function", never>;
/** What `importSettings` answers. */
export type ImportSettingsResult = OperationResult<operations["importSettings"], { "success": false } | { "status": "error" }>;

/** What `getDepartments` takes. */
export type GetDepartmentsInput = OperationInput<operations["getDepartments"], "token" | "function", never>;
/** What `getDepartments` answers. */
export type GetDepartmentsResult = OperationResult<operations["getDepartments"], { "success": false } | { "status": "error" }>;

/** What `getSavedReplies` takes. */
export type GetSavedRepliesInput = OperationInput<operations["getSavedReplies"], "token" | "function", never>;
/** What `getSavedReplies` answers. */
export type GetSavedRepliesResult = OperationResult<operations["getSavedReplies"], { "success": false } | { "status": "error" }>;

/** What `getTranslation` takes. */
export type GetTranslationInput = OperationInput<operations["getTranslation"], "token" | "function", never>;
/** What `getTranslation` answers. */
export type GetTranslationResult = OperationResult<operations["getTranslation"], { "success": false } | { "status": "error" }>;

/** What `getTranslations` takes. */
export type GetTranslationsInput = OperationInput<operations["getTranslations"], "token" | "function", never>;
/** What `getTranslations` answers. */
export type GetTranslationsResult = OperationResult<operations["getTranslations"], { "success": false } | { "status": "error" }>;

/** What `saveTranslations` takes. */
export type SaveTranslationsInput = OperationInput<operations["saveTranslations"], "token" | "function", never>;
/** What `saveTranslations` answers. */
export type SaveTranslationsResult = OperationResult<operations["saveTranslations"], { "success": false } | { "status": "error" }>;

/** What `translateString` takes. */
export type TranslateStringInput = OperationInput<operations["translateString"], "token" | "function", never>;
/** What `translateString` answers. */
export type TranslateStringResult = OperationResult<operations["translateString"], { "success": false } | { "status": "error" }>;

/** What `getArticles` takes. */
export type GetArticlesInput = OperationInput<operations["getArticles"], "token" | "function", never>;
/** What `getArticles` answers. */
export type GetArticlesResult = OperationResult<operations["getArticles"], { "success": false } | { "status": "error" }>;

/** What `saveArticles` takes. */
export type SaveArticlesInput = OperationInput<operations["saveArticles"], "token" | "function", never>;
/** What `saveArticles` answers. */
export type SaveArticlesResult = OperationResult<operations["saveArticles"], { "success": false } | { "status": "error" }>;

/** What `searchArticles` takes. */
export type SearchArticlesInput = OperationInput<operations["searchArticles"], "token" | "function", never>;
/** What `searchArticles` answers. */
export type SearchArticlesResult = OperationResult<operations["searchArticles"], { "success": false } | { "status": "error" }>;

/** What `getArticlesCategories` takes. */
export type GetArticlesCategoriesInput = OperationInput<operations["getArticlesCategories"], "token" | "function", never>;
/** What `getArticlesCategories` answers. */
export type GetArticlesCategoriesResult = OperationResult<operations["getArticlesCategories"], { "success": false } | { "status": "error" }>;

/** What `saveArticlesCategories` takes. */
export type SaveArticlesCategoriesInput = OperationInput<operations["saveArticlesCategories"], "token" | "function", never>;
/** What `saveArticlesCategories` answers. */
export type SaveArticlesCategoriesResult = OperationResult<operations["saveArticlesCategories"], { "success": false } | { "status": "error" }>;

/** What `getOrAddArticleRatings` takes. */
export type GetOrAddArticleRatingsInput = OperationInput<operations["getOrAddArticleRatings"], "token" | "function", never>;
/** What `getOrAddArticleRatings` answers. */
export type GetOrAddArticleRatingsResult = OperationResult<operations["getOrAddArticleRatings"], { "success": false } | { "status": "error" }>;

/** What `sendEmail` takes. */
export type SendEmailInput = OperationInput<operations["sendEmail"], "token" | "function", never>;
/** What `sendEmail` answers. */
export type SendEmailResult = OperationResult<operations["sendEmail"], { "success": false } | { "status": "error" }>;

/** What `sendCustomEmail` takes. */
export type SendCustomEmailInput = OperationInput<operations["sendCustomEmail"], "token" | "function", never>;
/** What `sendCustomEmail` answers. */
export type SendCustomEmailResult = OperationResult<operations["sendCustomEmail"], { "success": false } | { "status": "error" }>;

/** What `runEmailPiping` takes. */
export type RunEmailPipingInput = OperationInput<operations["runEmailPiping"], "token" | "function", never>;
/** What `runEmailPiping` answers. */
export type RunEmailPipingResult = OperationResult<operations["runEmailPiping"], { "success": false } | { "status": "error" }>;

/** What `sendSms` takes. */
export type SendSmsInput = OperationInput<operations["sendSms"], "token" | "function", never>;
/** What `sendSms` answers. */
export type SendSmsResult = OperationResult<operations["sendSms"], { "success": false } | { "status": "error" }>;

/** What `sendPushNotification` takes. */
export type SendPushNotificationInput = OperationInput<operations["sendPushNotification"], "token" | "function", never>;
/** What `sendPushNotification` answers. */
export type SendPushNotificationResult = OperationResult<operations["sendPushNotification"], { "success": false } | { "status": "error" }>;

/** What `subscribeToNewsletter` takes. */
export type SubscribeToNewsletterInput = OperationInput<operations["subscribeToNewsletter"], "token" | "function", never>;
/** What `subscribeToNewsletter` answers. */
export type SubscribeToNewsletterResult = OperationResult<operations["subscribeToNewsletter"], { "success": false } | { "status": "error" }>;

/** What `convertTextFormattingToHtml` takes. */
export type ConvertTextFormattingToHtmlInput = OperationInput<operations["convertTextFormattingToHtml"], "token" | "function", never>;
/** What `convertTextFormattingToHtml` answers. */
export type ConvertTextFormattingToHtmlResult = OperationResult<operations["convertTextFormattingToHtml"], { "success": false } | { "status": "error" }>;

/** What `clearTextFormatting` takes. */
export type ClearTextFormattingInput = OperationInput<operations["clearTextFormatting"], "token" | "function", never>;
/** What `clearTextFormatting` answers. */
export type ClearTextFormattingResult = OperationResult<operations["clearTextFormatting"], { "success": false } | { "status": "error" }>;

/** What `getAutomations` takes. */
export type GetAutomationsInput = OperationInput<operations["getAutomations"], "token" | "function", never>;
/** What `getAutomations` answers. */
export type GetAutomationsResult = OperationResult<operations["getAutomations"], { "success": false } | { "status": "error" }>;

/** What `saveAutomations` takes. */
export type SaveAutomationsInput = OperationInput<operations["saveAutomations"], "token" | "function", never>;
/** What `saveAutomations` answers. */
export type SaveAutomationsResult = OperationResult<operations["saveAutomations"], { "success": false } | { "status": "error" }>;

/** What `validateAutomation` takes. */
export type ValidateAutomationInput = OperationInput<operations["validateAutomation"], "token" | "function", never>;
/** What `validateAutomation` answers. */
export type ValidateAutomationResult = OperationResult<operations["validateAutomation"], { "success": false } | { "status": "error" }>;

/** What `runAllAutomations` takes. */
export type RunAllAutomationsInput = OperationInput<operations["runAllAutomations"], "token" | "function", never>;
/** What `runAllAutomations` answers. */
export type RunAllAutomationsResult = OperationResult<operations["runAllAutomations"], { "success": false } | { "status": "error" }>;

/** What `runAutomation` takes. */
export type RunAutomationInput = OperationInput<operations["runAutomation"], "token" | "function", never>;
/** What `runAutomation` answers. */
export type RunAutomationResult = OperationResult<operations["runAutomation"], { "success": false } | { "status": "error" }>;

/** What `isAutomationSent` takes. */
export type IsAutomationSentInput = OperationInput<operations["isAutomationSent"], "token" | "function", never>;
/** What `isAutomationSent` answers. */
export type IsAutomationSentResult = OperationResult<operations["isAutomationSent"], { "success": false } | { "status": "error" }>;

/** What `getReport` takes. */
export type GetReportInput = OperationInput<operations["getReport"], "token" | "function", never>;
/** What `getReport` answers. */
export type GetReportResult = OperationResult<operations["getReport"], { "success": false } | { "status": "error" }>;

/** What `addReportRow` takes. */
export type AddReportRowInput = OperationInput<operations["addReportRow"], "token" | "function", never>;
/** What `addReportRow` answers. */
export type AddReportRowResult = OperationResult<operations["addReportRow"], { "success": false } | { "status": "error" }>;

/** What `sendDialogflowMessage` takes. */
export type SendDialogflowMessageInput = OperationInput<operations["sendDialogflowMessage"], "token" | "function", never>;
/** What `sendDialogflowMessage` answers. */
export type SendDialogflowMessageResult = OperationResult<operations["sendDialogflowMessage"], { "success": false } | { "status": "error" }>;

/** What `getDialogflowIntents` takes. */
export type GetDialogflowIntentsInput = OperationInput<operations["getDialogflowIntents"], "token" | "function", never>;
/** What `getDialogflowIntents` answers. */
export type GetDialogflowIntentsResult = OperationResult<operations["getDialogflowIntents"], { "success": false } | { "status": "error" }>;

/** What `createDialogflowIntent` takes. */
export type CreateDialogflowIntentInput = OperationInput<operations["createDialogflowIntent"], "token" | "function", never>;
/** What `createDialogflowIntent` answers. */
export type CreateDialogflowIntentResult = OperationResult<operations["createDialogflowIntent"], { "success": false } | { "status": "error" }>;

/** What `updateDialogflowIntent` takes. */
export type UpdateDialogflowIntentInput = OperationInput<operations["updateDialogflowIntent"], "token" | "function", never>;
/** What `updateDialogflowIntent` answers. */
export type UpdateDialogflowIntentResult = OperationResult<operations["updateDialogflowIntent"], { "success": false } | { "status": "error" }>;

/** What `createDialogflowEntity` takes. */
export type CreateDialogflowEntityInput = OperationInput<operations["createDialogflowEntity"], "token" | "function", never>;
/** What `createDialogflowEntity` answers. */
export type CreateDialogflowEntityResult = OperationResult<operations["createDialogflowEntity"], { "success": false } | { "status": "error" }>;

/** What `getDialogflowEntity` takes. */
export type GetDialogflowEntityInput = OperationInput<operations["getDialogflowEntity"], "token" | "function", never>;
/** What `getDialogflowEntity` answers. */
export type GetDialogflowEntityResult = OperationResult<operations["getDialogflowEntity"], { "success": false } | { "status": "error" }>;

/** What `getDialogflowToken` takes. */
export type GetDialogflowTokenInput = OperationInput<operations["getDialogflowToken"], "token" | "function", never>;
/** What `getDialogflowToken` answers. */
export type GetDialogflowTokenResult = OperationResult<operations["getDialogflowToken"], { "success": false } | { "status": "error" }>;

/** What `getDialogflowAgent` takes. */
export type GetDialogflowAgentInput = OperationInput<operations["getDialogflowAgent"], "token" | "function", never>;
/** What `getDialogflowAgent` answers. */
export type GetDialogflowAgentResult = OperationResult<operations["getDialogflowAgent"], { "success": false } | { "status": "error" }>;

/** What `setActiveDialogflowContext` takes. */
export type SetActiveDialogflowContextInput = OperationInput<operations["setActiveDialogflowContext"], "token" | "function", never>;
/** What `setActiveDialogflowContext` answers. */
export type SetActiveDialogflowContextResult = OperationResult<operations["setActiveDialogflowContext"], { "success": false } | { "status": "error" }>;

/** What `callDialogflow` takes. */
export type CallDialogflowInput = OperationInput<operations["callDialogflow"], "token" | "function", never>;
/** What `callDialogflow` answers. */
export type CallDialogflowResult = OperationResult<operations["callDialogflow"], { "success": false } | { "status": "error" }>;

/** What `startHumanTakeover` takes. */
export type StartHumanTakeoverInput = OperationInput<operations["startHumanTakeover"], "token" | "function", never>;
/** What `startHumanTakeover` answers. */
export type StartHumanTakeoverResult = OperationResult<operations["startHumanTakeover"], { "success": false } | { "status": "error" }>;

/** What `getSmartReplies` takes. */
export type GetSmartRepliesInput = OperationInput<operations["getSmartReplies"], "token" | "function", never>;
/** What `getSmartReplies` answers. */
export type GetSmartRepliesResult = OperationResult<operations["getSmartReplies"], { "success": false } | { "status": "error" }>;

/** What `sendOpenAiMessage` takes. */
export type SendOpenAiMessageInput = OperationInput<operations["sendOpenAiMessage"], "token" | "function", never>;
/** What `sendOpenAiMessage` answers. */
export type SendOpenAiMessageResult = OperationResult<operations["sendOpenAiMessage"], { "success": false } | { "status": "error" }>;

/** What `callOpenAi` takes. */
export type CallOpenAiInput = OperationInput<operations["callOpenAi"], "token" | "function", never>;
/** What `callOpenAi` answers. */
export type CallOpenAiResult = OperationResult<operations["callOpenAi"], { "success": false } | { "status": "error" }>;

/** What `translateStrings` takes. */
export type TranslateStringsInput = OperationInput<operations["translateStrings"], "token" | "function", never>;
/** What `translateStrings` answers. */
export type TranslateStringsResult = OperationResult<operations["translateStrings"], { "success": false } | { "status": "error" }>;

/** What `detectUserLanguage` takes. */
export type DetectUserLanguageInput = OperationInput<operations["detectUserLanguage"], "token" | "function", never>;
/** What `detectUserLanguage` answers. */
export type DetectUserLanguageResult = OperationResult<operations["detectUserLanguage"], { "success": false } | { "status": "error" }>;

/** What `sendWhatsappMessage` takes. */
export type SendWhatsappMessageInput = OperationInput<operations["sendWhatsappMessage"], "token" | "function", never>;
/** What `sendWhatsappMessage` answers. */
export type SendWhatsappMessageResult = OperationResult<operations["sendWhatsappMessage"], { "success": false } | { "status": "error" }>;

/** What `sendMessengerMessage` takes. */
export type SendMessengerMessageInput = OperationInput<operations["sendMessengerMessage"], "token" | "function", never>;
/** What `sendMessengerMessage` answers. */
export type SendMessengerMessageResult = OperationResult<operations["sendMessengerMessage"], { "success": false } | { "status": "error" }>;

/** What `sendTelegramMessage` takes. */
export type SendTelegramMessageInput = OperationInput<operations["sendTelegramMessage"], "token" | "function", never>;
/** What `sendTelegramMessage` answers. */
export type SendTelegramMessageResult = OperationResult<operations["sendTelegramMessage"], { "success": false } | { "status": "error" }>;

/** What `sendViberMessage` takes. */
export type SendViberMessageInput = OperationInput<operations["sendViberMessage"], "token" | "function", never>;
/** What `sendViberMessage` answers. */
export type SendViberMessageResult = OperationResult<operations["sendViberMessage"], { "success": false } | { "status": "error" }>;

/** What `sendGoogleBusinessMessage` takes. */
export type SendGoogleBusinessMessageInput = OperationInput<operations["sendGoogleBusinessMessage"], "token" | "function", never>;
/** What `sendGoogleBusinessMessage` answers. */
export type SendGoogleBusinessMessageResult = OperationResult<operations["sendGoogleBusinessMessage"], { "success": false } | { "status": "error" }>;

/** What `sendLineMessage` takes. */
export type SendLineMessageInput = OperationInput<operations["sendLineMessage"], "token" | "function", never>;
/** What `sendLineMessage` answers. */
export type SendLineMessageResult = OperationResult<operations["sendLineMessage"], { "success": false } | { "status": "error" }>;

/** What `sendWechatMessage` takes. */
export type SendWechatMessageInput = OperationInput<operations["sendWechatMessage"], "token" | "function", never>;
/** What `sendWechatMessage` answers. */
export type SendWechatMessageResult = OperationResult<operations["sendWechatMessage"], { "success": false } | { "status": "error" }>;

/** What `sendSlackMessage` takes. */
export type SendSlackMessageInput = OperationInput<operations["sendSlackMessage"], "token" | "function", never>;
/** What `sendSlackMessage` answers. */
export type SendSlackMessageResult = OperationResult<operations["sendSlackMessage"], { "success": false } | { "status": "error" }>;

/** What `archiveSlackChannels` takes. */
export type ArchiveSlackChannelsInput = OperationInput<operations["archiveSlackChannels"], "token" | "function", never>;
/** What `archiveSlackChannels` answers. */
export type ArchiveSlackChannelsResult = OperationResult<operations["archiveSlackChannels"], { "success": false } | { "status": "error" }>;

/** What `getSlackUsers` takes. */
export type GetSlackUsersInput = OperationInput<operations["getSlackUsers"], "token" | "function", never>;
/** What `getSlackUsers` answers. */
export type GetSlackUsersResult = OperationResult<operations["getSlackUsers"], { "success": false } | { "status": "error" }>;

/** What `getSlackPresence` takes. */
export type GetSlackPresenceInput = OperationInput<operations["getSlackPresence"], "token" | "function", never>;
/** What `getSlackPresence` answers. */
export type GetSlackPresenceResult = OperationResult<operations["getSlackPresence"], { "success": false } | { "status": "error" }>;

/** What `getSlackChannels` takes. */
export type GetSlackChannelsInput = OperationInput<operations["getSlackChannels"], "token" | "function", never>;
/** What `getSlackChannels` answers. */
export type GetSlackChannelsResult = OperationResult<operations["getSlackChannels"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceCustomer` takes. */
export type GetWoocommerceCustomerInput = OperationInput<operations["getWoocommerceCustomer"], "token" | "function", never>;
/** What `getWoocommerceCustomer` answers. */
export type GetWoocommerceCustomerResult = OperationResult<operations["getWoocommerceCustomer"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceUserOrders` takes. */
export type GetWoocommerceUserOrdersInput = OperationInput<operations["getWoocommerceUserOrders"], "token" | "function", never>;
/** What `getWoocommerceUserOrders` answers. */
export type GetWoocommerceUserOrdersResult = OperationResult<operations["getWoocommerceUserOrders"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceOrder` takes. */
export type GetWoocommerceOrderInput = OperationInput<operations["getWoocommerceOrder"], "token" | "function", never>;
/** What `getWoocommerceOrder` answers. */
export type GetWoocommerceOrderResult = OperationResult<operations["getWoocommerceOrder"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceProduct` takes. */
export type GetWoocommerceProductInput = OperationInput<operations["getWoocommerceProduct"], "token" | "function", never>;
/** What `getWoocommerceProduct` answers. */
export type GetWoocommerceProductResult = OperationResult<operations["getWoocommerceProduct"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceProducts` takes. */
export type GetWoocommerceProductsInput = OperationInput<operations["getWoocommerceProducts"], "token" | "function", never>;
/** What `getWoocommerceProducts` answers. */
export type GetWoocommerceProductsResult = OperationResult<operations["getWoocommerceProducts"], { "success": false } | { "status": "error" }>;

/** What `searchWoocommerceProducts` takes. */
export type SearchWoocommerceProductsInput = OperationInput<operations["searchWoocommerceProducts"], "token" | "function", never>;
/** What `searchWoocommerceProducts` answers. */
export type SearchWoocommerceProductsResult = OperationResult<operations["searchWoocommerceProducts"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceTaxonomies` takes. */
export type GetWoocommerceTaxonomiesInput = OperationInput<operations["getWoocommerceTaxonomies"], "token" | "function", never>;
/** What `getWoocommerceTaxonomies` answers. */
export type GetWoocommerceTaxonomiesResult = OperationResult<operations["getWoocommerceTaxonomies"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceAttributes` takes. */
export type GetWoocommerceAttributesInput = OperationInput<operations["getWoocommerceAttributes"], "token" | "function", never>;
/** What `getWoocommerceAttributes` answers. */
export type GetWoocommerceAttributesResult = OperationResult<operations["getWoocommerceAttributes"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceProductIdByName` takes. */
export type GetWoocommerceProductIdByNameInput = OperationInput<operations["getWoocommerceProductIdByName"], "token" | "function", never>;
/** What `getWoocommerceProductIdByName` answers. */
export type GetWoocommerceProductIdByNameResult = OperationResult<operations["getWoocommerceProductIdByName"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceProductImages` takes. */
export type GetWoocommerceProductImagesInput = OperationInput<operations["getWoocommerceProductImages"], "token" | "function", never>;
/** What `getWoocommerceProductImages` answers. */
export type GetWoocommerceProductImagesResult = OperationResult<operations["getWoocommerceProductImages"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceProductTaxonomies` takes. */
export type GetWoocommerceProductTaxonomiesInput = OperationInput<operations["getWoocommerceProductTaxonomies"], "token" | "function", never>;
/** What `getWoocommerceProductTaxonomies` answers. */
export type GetWoocommerceProductTaxonomiesResult = OperationResult<operations["getWoocommerceProductTaxonomies"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceAttributeByTerm` takes. */
export type GetWoocommerceAttributeByTermInput = OperationInput<operations["getWoocommerceAttributeByTerm"], "token" | "function", never>;
/** What `getWoocommerceAttributeByTerm` answers. */
export type GetWoocommerceAttributeByTermResult = OperationResult<operations["getWoocommerceAttributeByTerm"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceAttributeByName` takes. */
export type GetWoocommerceAttributeByNameInput = OperationInput<operations["getWoocommerceAttributeByName"], "token" | "function", never>;
/** What `getWoocommerceAttributeByName` answers. */
export type GetWoocommerceAttributeByNameResult = OperationResult<operations["getWoocommerceAttributeByName"], { "success": false } | { "status": "error" }>;

/** What `isWoocommerceProductInStock` takes. */
export type IsWoocommerceProductInStockInput = OperationInput<operations["isWoocommerceProductInStock"], "token" | "function", never>;
/** What `isWoocommerceProductInStock` answers. */
export type IsWoocommerceProductInStockResult = OperationResult<operations["isWoocommerceProductInStock"], { "success": false } | { "status": "error" }>;

/** What `createWoocommerceCoupon` takes. */
export type CreateWoocommerceCouponInput = OperationInput<operations["createWoocommerceCoupon"], "token" | "function", never>;
/** What `createWoocommerceCoupon` answers. */
export type CreateWoocommerceCouponResult = OperationResult<operations["createWoocommerceCoupon"], { "success": false } | { "status": "error" }>;

/** What `checkWoocommerceCoupon` takes. */
export type CheckWoocommerceCouponInput = OperationInput<operations["checkWoocommerceCoupon"], "token" | "function", never>;
/** What `checkWoocommerceCoupon` answers. */
export type CheckWoocommerceCouponResult = OperationResult<operations["checkWoocommerceCoupon"], { "success": false } | { "status": "error" }>;

/** What `deleteExpiredWoocommerceCoupons` takes. */
export type DeleteExpiredWoocommerceCouponsInput = OperationInput<operations["deleteExpiredWoocommerceCoupons"], "token" | "function", never>;
/** What `deleteExpiredWoocommerceCoupons` answers. */
export type DeleteExpiredWoocommerceCouponsResult = OperationResult<operations["deleteExpiredWoocommerceCoupons"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceUrl` takes. */
export type GetWoocommerceUrlInput = OperationInput<operations["getWoocommerceUrl"], "token" | "function", never>;
/** What `getWoocommerceUrl` answers. */
export type GetWoocommerceUrlResult = OperationResult<operations["getWoocommerceUrl"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceSession` takes. */
export type GetWoocommerceSessionInput = OperationInput<operations["getWoocommerceSession"], "token" | "function", never>;
/** What `getWoocommerceSession` answers. */
export type GetWoocommerceSessionResult = OperationResult<operations["getWoocommerceSession"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceSessionKey` takes. */
export type GetWoocommerceSessionKeyInput = OperationInput<operations["getWoocommerceSessionKey"], "token" | "function", never>;
/** What `getWoocommerceSessionKey` answers. */
export type GetWoocommerceSessionKeyResult = OperationResult<operations["getWoocommerceSessionKey"], { "success": false } | { "status": "error" }>;

/** What `getWoocommercePaymentMethods` takes. */
export type GetWoocommercePaymentMethodsInput = OperationInput<operations["getWoocommercePaymentMethods"], "token" | "function", never>;
/** What `getWoocommercePaymentMethods` answers. */
export type GetWoocommercePaymentMethodsResult = OperationResult<operations["getWoocommercePaymentMethods"], { "success": false } | { "status": "error" }>;

/** What `getWoocommerceShippingLocations` takes. */
export type GetWoocommerceShippingLocationsInput = OperationInput<operations["getWoocommerceShippingLocations"], "token" | "function", never>;
/** What `getWoocommerceShippingLocations` answers. */
export type GetWoocommerceShippingLocationsResult = OperationResult<operations["getWoocommerceShippingLocations"], { "success": false } | { "status": "error" }>;

/** What `getVersions` takes. */
export type GetVersionsInput = OperationInput<operations["getVersions"], "token" | "function", never>;
/** What `getVersions` answers. */
export type GetVersionsResult = OperationResult<operations["getVersions"], { "success": false } | { "status": "error" }>;

/** What `updateSupportBoard` takes. */
export type UpdateSupportBoardInput = OperationInput<operations["updateSupportBoard"], "token" | "function", never>;
/** What `updateSupportBoard` answers. */
export type UpdateSupportBoardResult = OperationResult<operations["updateSupportBoard"], { "success": false } | { "status": "error" }>;

/** What `syncWordpressUsers` takes. */
export type SyncWordpressUsersInput = OperationInput<operations["syncWordpressUsers"], "token" | "function", never>;
/** What `syncWordpressUsers` answers. */
export type SyncWordpressUsersResult = OperationResult<operations["syncWordpressUsers"], { "success": false } | { "status": "error" }>;

/** What `getAppKey` takes. */
export type GetAppKeyInput = OperationInput<operations["getAppKey"], "token" | "function", never>;
/** What `getAppKey` answers. */
export type GetAppKeyResult = OperationResult<operations["getAppKey"], { "success": false } | { "status": "error" }>;

/** What `activateApp` takes. */
export type ActivateAppInput = OperationInput<operations["activateApp"], "token" | "function", never>;
/** What `activateApp` answers. */
export type ActivateAppResult = OperationResult<operations["activateApp"], { "success": false } | { "status": "error" }>;

/** What `runCronJobs` takes. */
export type RunCronJobsInput = OperationInput<operations["runCronJobs"], "token" | "function", never>;
/** What `runCronJobs` answers. */
export type RunCronJobsResult = OperationResult<operations["runCronJobs"], { "success": false } | { "status": "error" }>;

/** What `triggerPusherEvent` takes. */
export type TriggerPusherEventInput = OperationInput<operations["triggerPusherEvent"], "token" | "function", never>;
/** What `triggerPusherEvent` answers. */
export type TriggerPusherEventResult = OperationResult<operations["triggerPusherEvent"], { "success": false } | { "status": "error" }>;

/** What `getChatCss` takes. */
export type GetChatCssInput = OperationInput<operations["getChatCss"], "token" | "function", never>;
/** What `getChatCss` answers. */
export type GetChatCssResult = OperationResult<operations["getChatCss"], { "success": false } | { "status": "error" }>;

/** What `cleanData` takes. */
export type CleanDataInput = OperationInput<operations["cleanData"], "token" | "function", never>;
/** What `cleanData` answers. */
export type CleanDataResult = OperationResult<operations["cleanData"], { "success": false } | { "status": "error" }>;

/** What `checkUpdatesAvailable` takes. */
export type CheckUpdatesAvailableInput = OperationInput<operations["checkUpdatesAvailable"], "token" | "function", never>;
/** What `checkUpdatesAvailable` answers. */
export type CheckUpdatesAvailableResult = OperationResult<operations["checkUpdatesAvailable"], { "success": false } | { "status": "error" }>;

/** What `getUploadPath` takes. */
export type GetUploadPathInput = OperationInput<operations["getUploadPath"], "token" | "function", never>;
/** What `getUploadPath` answers. */
export type GetUploadPathResult = OperationResult<operations["getUploadPath"], { "success": false } | { "status": "error" }>;

/** What `isAllowedExtension` takes. */
export type IsAllowedExtensionInput = OperationInput<operations["isAllowedExtension"], "token" | "function", never>;
/** What `isAllowedExtension` answers. */
export type IsAllowedExtensionResult = OperationResult<operations["isAllowedExtension"], { "success": false } | { "status": "error" }>;

/** What `checkSystemRequirements` takes. */
export type CheckSystemRequirementsInput = OperationInput<operations["checkSystemRequirements"], "token" | "function", never>;
/** What `checkSystemRequirements` answers. */
export type CheckSystemRequirementsResult = OperationResult<operations["checkSystemRequirements"], { "success": false } | { "status": "error" }>;

/** What `addLog` takes. */
export type AddLogInput = OperationInput<operations["addLog"], "token" | "function", never>;
/** What `addLog` answers. */
export type AddLogResult = OperationResult<operations["addLog"], { "success": false } | { "status": "error" }>;

/** What `changeAwsS3File` takes. */
export type ChangeAwsS3FileInput = OperationInput<operations["changeAwsS3File"], "token" | "function", never>;
/** What `changeAwsS3File` answers. */
export type ChangeAwsS3FileResult = OperationResult<operations["changeAwsS3File"], { "success": false } | { "status": "error" }>;

/** What a client of Support Board web API is made with. */
export type SupportBoardWebClientOptions = ClientOptions & { token: Credential };

/** The functions by their names on the wire. */
export interface SupportBoardWebFunctions {
  "get-user": (body: Exclude<GetUserInput["body"], undefined>, call?: CallOptions) => Promise<GetUserResult>;
  "get-user-by": (body: Exclude<GetUserByInput["body"], undefined>, call?: CallOptions) => Promise<GetUserByResult>;
  "get-user-extra": (body: Exclude<GetUserExtraInput["body"], undefined>, call?: CallOptions) => Promise<GetUserExtraResult>;
  "get-user-language": (body: Exclude<GetUserLanguageInput["body"], undefined>, call?: CallOptions) => Promise<GetUserLanguageResult>;
  "get-users": (body?: Exclude<GetUsersInput["body"], undefined>, call?: CallOptions) => Promise<GetUsersResult>;
  "get-new-users": (body: Exclude<GetNewUsersInput["body"], undefined>, call?: CallOptions) => Promise<GetNewUsersResult>;
  "get-online-users": (body?: Exclude<GetOnlineUsersInput["body"], undefined>, call?: CallOptions) => Promise<GetOnlineUsersResult>;
  "get-users-with-details": (body: Exclude<GetUsersWithDetailsInput["body"], undefined>, call?: CallOptions) => Promise<GetUsersWithDetailsResult>;
  "get-agent": (body: Exclude<GetAgentInput["body"], undefined>, call?: CallOptions) => Promise<GetAgentResult>;
  "get-agents-ids": (body?: Exclude<GetAgentsIdsInput["body"], undefined>, call?: CallOptions) => Promise<GetAgentsIdsResult>;
  "get-user-from-conversation": (body: Exclude<GetUserFromConversationInput["body"], undefined>, call?: CallOptions) => Promise<GetUserFromConversationResult>;
  "agents-online": (body?: Exclude<CheckAgentsOnlineInput["body"], undefined>, call?: CallOptions) => Promise<CheckAgentsOnlineResult>;
  "search-users": (body: Exclude<SearchUsersInput["body"], undefined>, call?: CallOptions) => Promise<SearchUsersResult>;
  "add-user": (body?: Exclude<AddUserInput["body"], undefined>, call?: CallOptions) => Promise<AddUserResult>;
  "update-user": (body: Exclude<UpdateUserInput["body"], undefined>, call?: CallOptions) => Promise<UpdateUserResult>;
  "delete-user": (body: Exclude<DeleteUserInput["body"], undefined>, call?: CallOptions) => Promise<DeleteUserResult>;
  "delete-users": (body: Exclude<DeleteUsersInput["body"], undefined>, call?: CallOptions) => Promise<DeleteUsersResult>;
  "is-online": (body: Exclude<IsUserOnlineInput["body"], undefined>, call?: CallOptions) => Promise<IsUserOnlineResult>;
  "current-url": (body?: Exclude<GetOrSetCurrentUrlInput["body"], undefined>, call?: CallOptions) => Promise<GetOrSetCurrentUrlResult>;
  "count-users": (body?: Exclude<CountUsersInput["body"], undefined>, call?: CallOptions) => Promise<CountUsersResult>;
  "update-user-to-lead": (body: Exclude<UpdateUserToLeadInput["body"], undefined>, call?: CallOptions) => Promise<UpdateUserToLeadResult>;
  "get-avatar": (body: Exclude<GetAvatarInput["body"], undefined>, call?: CallOptions) => Promise<GetAvatarResult>;
  "get-bot-id": (body?: Exclude<GetBotIdInput["body"], undefined>, call?: CallOptions) => Promise<GetBotIdResult>;
  "is-typing": (body: Exclude<IsUserTypingInput["body"], undefined>, call?: CallOptions) => Promise<IsUserTypingResult>;
  "is-agent-typing": (body: Exclude<IsAgentTypingInput["body"], undefined>, call?: CallOptions) => Promise<IsAgentTypingResult>;
  "set-typing": (body?: Exclude<SetTypingInput["body"], undefined>, call?: CallOptions) => Promise<SetTypingResult>;
  "login": (body?: Exclude<LoginUserInput["body"], undefined>, call?: CallOptions) => Promise<LoginUserResult>;
  "logout": (body?: Exclude<LogoutUserInput["body"], undefined>, call?: CallOptions) => Promise<LogoutUserResult>;
  "update-login": (body?: Exclude<UpdateLoginInput["body"], undefined>, call?: CallOptions) => Promise<UpdateLoginResult>;
  "delete-leads": (body?: Exclude<DeleteLeadsInput["body"], undefined>, call?: CallOptions) => Promise<DeleteLeadsResult>;
  "update-bot": (body?: Exclude<UpdateBotInput["body"], undefined>, call?: CallOptions) => Promise<UpdateBotResult>;
  "csv-users": (body?: Exclude<ExportUsersInput["body"], undefined>, call?: CallOptions) => Promise<ExportUsersResult>;
  "get-conversation": (body: Exclude<GetConversationInput["body"], undefined>, call?: CallOptions) => Promise<GetConversationResult>;
  "get-conversations": (body?: Exclude<GetConversationsInput["body"], undefined>, call?: CallOptions) => Promise<GetConversationsResult>;
  "get-new-conversations": (body: Exclude<GetNewConversationsInput["body"], undefined>, call?: CallOptions) => Promise<GetNewConversationsResult>;
  "get-user-conversations": (body: Exclude<GetUserConversationsInput["body"], undefined>, call?: CallOptions) => Promise<GetUserConversationsResult>;
  "get-new-user-conversations": (body: Exclude<GetNewUserConversationsInput["body"], undefined>, call?: CallOptions) => Promise<GetNewUserConversationsResult>;
  "search-conversations": (body: Exclude<SearchConversationsInput["body"], undefined>, call?: CallOptions) => Promise<SearchConversationsResult>;
  "search-user-conversations": (body: Exclude<SearchUserConversationsInput["body"], undefined>, call?: CallOptions) => Promise<SearchUserConversationsResult>;
  "new-conversation": (body: Exclude<CreateConversationInput["body"], undefined>, call?: CallOptions) => Promise<CreateConversationResult>;
  "update-conversation-status": (body: Exclude<UpdateConversationStatusInput["body"], undefined>, call?: CallOptions) => Promise<UpdateConversationStatusResult>;
  "update-conversation-department": (body: Exclude<UpdateConversationDepartmentInput["body"], undefined>, call?: CallOptions) => Promise<UpdateConversationDepartmentResult>;
  "update-conversation-agent": (body: Exclude<UpdateConversationAgentInput["body"], undefined>, call?: CallOptions) => Promise<UpdateConversationAgentResult>;
  "set-rating": (body: Exclude<SetRatingInput["body"], undefined>, call?: CallOptions) => Promise<SetRatingResult>;
  "get-rating": (body: Exclude<GetRatingInput["body"], undefined>, call?: CallOptions) => Promise<GetRatingResult>;
  "get-new-messages": (body: Exclude<GetNewMessagesInput["body"], undefined>, call?: CallOptions) => Promise<GetNewMessagesResult>;
  "get-last-message": (body: Exclude<GetLastMessageInput["body"], undefined>, call?: CallOptions) => Promise<GetLastMessageResult>;
  "send-message": (body: Exclude<SendMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendMessageResult>;
  "update-message": (body: Exclude<UpdateMessageInput["body"], undefined>, call?: CallOptions) => Promise<UpdateMessageResult>;
  "delete-message": (body: Exclude<DeleteMessageInput["body"], undefined>, call?: CallOptions) => Promise<DeleteMessageResult>;
  "delete-attachments": (body?: Exclude<DeleteAttachmentsInput["body"], undefined>, call?: CallOptions) => Promise<DeleteAttachmentsResult>;
  "update-messages-status": (body: Exclude<UpdateMessagesStatusInput["body"], undefined>, call?: CallOptions) => Promise<UpdateMessagesStatusResult>;
  "get-agents-in-conversation": (body: Exclude<GetAgentsInConversationInput["body"], undefined>, call?: CallOptions) => Promise<GetAgentsInConversationResult>;
  "transcript": (body: Exclude<ExportTranscriptInput["body"], undefined>, call?: CallOptions) => Promise<ExportTranscriptResult>;
  "direct-message": (body: Exclude<SendDirectMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendDirectMessageResult>;
  "messaging-platforms-send-message": (body: Exclude<SendMessagingPlatformsMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendMessagingPlatformsMessageResult>;
  "count-conversations": (body?: Exclude<CountConversationsInput["body"], undefined>, call?: CallOptions) => Promise<CountConversationsResult>;
  "check-conversations-assignment": (body: Exclude<CheckConversationsAssignmentInput["body"], undefined>, call?: CallOptions) => Promise<CheckConversationsAssignmentResult>;
  "get-last-agent-in-conversation": (body: Exclude<GetLastAgentInConversationInput["body"], undefined>, call?: CallOptions) => Promise<GetLastAgentInConversationResult>;
  "execute-bot-message": (body: Exclude<ExecuteBotMessageInput["body"], undefined>, call?: CallOptions) => Promise<ExecuteBotMessageResult>;
  "get-notes": (body: Exclude<GetNotesInput["body"], undefined>, call?: CallOptions) => Promise<GetNotesResult>;
  "add-note": (body: Exclude<AddNoteInput["body"], undefined>, call?: CallOptions) => Promise<AddNoteResult>;
  "delete-note": (body: Exclude<DeleteNoteInput["body"], undefined>, call?: CallOptions) => Promise<DeleteNoteResult>;
  "get-setting": (body: Exclude<GetSettingInput["body"], undefined>, call?: CallOptions) => Promise<GetSettingResult>;
  "get-multi-setting": (body: Exclude<GetMultiSettingInput["body"], undefined>, call?: CallOptions) => Promise<GetMultiSettingResult>;
  "get-external-setting": (body: Exclude<GetExternalSettingInput["body"], undefined>, call?: CallOptions) => Promise<GetExternalSettingResult>;
  "get-settings": (body?: Exclude<GetSettingsInput["body"], undefined>, call?: CallOptions) => Promise<GetSettingsResult>;
  "save-settings": (body: Exclude<SaveSettingsInput["body"], undefined>, call?: CallOptions) => Promise<SaveSettingsResult>;
  "save-external-setting": (body: Exclude<SaveExternalSettingInput["body"], undefined>, call?: CallOptions) => Promise<SaveExternalSettingResult>;
  "export-settings": (body?: Exclude<ExportSettingsInput["body"], undefined>, call?: CallOptions) => Promise<ExportSettingsResult>;
  "import-settings": (body: Exclude<ImportSettingsInput["body"], undefined>, call?: CallOptions) => Promise<ImportSettingsResult>;
  "get-departments": (body?: Exclude<GetDepartmentsInput["body"], undefined>, call?: CallOptions) => Promise<GetDepartmentsResult>;
  "saved-replies": (body?: Exclude<GetSavedRepliesInput["body"], undefined>, call?: CallOptions) => Promise<GetSavedRepliesResult>;
  "get-translation": (body: Exclude<GetTranslationInput["body"], undefined>, call?: CallOptions) => Promise<GetTranslationResult>;
  "get-translations": (body?: Exclude<GetTranslationsInput["body"], undefined>, call?: CallOptions) => Promise<GetTranslationsResult>;
  "save-translations": (body: Exclude<SaveTranslationsInput["body"], undefined>, call?: CallOptions) => Promise<SaveTranslationsResult>;
  "translate-string": (body: Exclude<TranslateStringInput["body"], undefined>, call?: CallOptions) => Promise<TranslateStringResult>;
  "get-articles": (body?: Exclude<GetArticlesInput["body"], undefined>, call?: CallOptions) => Promise<GetArticlesResult>;
  "save-articles": (body: Exclude<SaveArticlesInput["body"], undefined>, call?: CallOptions) => Promise<SaveArticlesResult>;
  "search-articles": (body: Exclude<SearchArticlesInput["body"], undefined>, call?: CallOptions) => Promise<SearchArticlesResult>;
  "get-articles-categories": (body?: Exclude<GetArticlesCategoriesInput["body"], undefined>, call?: CallOptions) => Promise<GetArticlesCategoriesResult>;
  "save-articles-categories": (body: Exclude<SaveArticlesCategoriesInput["body"], undefined>, call?: CallOptions) => Promise<SaveArticlesCategoriesResult>;
  "article-ratings": (body: Exclude<GetOrAddArticleRatingsInput["body"], undefined>, call?: CallOptions) => Promise<GetOrAddArticleRatingsResult>;
  "send-email": (body: Exclude<SendEmailInput["body"], undefined>, call?: CallOptions) => Promise<SendEmailResult>;
  "send-custom-email": (body: Exclude<SendCustomEmailInput["body"], undefined>, call?: CallOptions) => Promise<SendCustomEmailResult>;
  "email-piping": (body?: Exclude<RunEmailPipingInput["body"], undefined>, call?: CallOptions) => Promise<RunEmailPipingResult>;
  "send-sms": (body: Exclude<SendSmsInput["body"], undefined>, call?: CallOptions) => Promise<SendSmsResult>;
  "push-notification": (body: Exclude<SendPushNotificationInput["body"], undefined>, call?: CallOptions) => Promise<SendPushNotificationResult>;
  "newsletter": (body: Exclude<SubscribeToNewsletterInput["body"], undefined>, call?: CallOptions) => Promise<SubscribeToNewsletterResult>;
  "text-formatting-to-html": (body: Exclude<ConvertTextFormattingToHtmlInput["body"], undefined>, call?: CallOptions) => Promise<ConvertTextFormattingToHtmlResult>;
  "clear-text-formatting": (body: Exclude<ClearTextFormattingInput["body"], undefined>, call?: CallOptions) => Promise<ClearTextFormattingResult>;
  "automations-get": (body?: Exclude<GetAutomationsInput["body"], undefined>, call?: CallOptions) => Promise<GetAutomationsResult>;
  "automations-save": (body: Exclude<SaveAutomationsInput["body"], undefined>, call?: CallOptions) => Promise<SaveAutomationsResult>;
  "automations-validate": (body: Exclude<ValidateAutomationInput["body"], undefined>, call?: CallOptions) => Promise<ValidateAutomationResult>;
  "automations-run-all": (body?: Exclude<RunAllAutomationsInput["body"], undefined>, call?: CallOptions) => Promise<RunAllAutomationsResult>;
  "automations-run": (body: Exclude<RunAutomationInput["body"], undefined>, call?: CallOptions) => Promise<RunAutomationResult>;
  "automations-is-sent": (body: Exclude<IsAutomationSentInput["body"], undefined>, call?: CallOptions) => Promise<IsAutomationSentResult>;
  "reports": (body: Exclude<GetReportInput["body"], undefined>, call?: CallOptions) => Promise<GetReportResult>;
  "reports-update": (body: Exclude<AddReportRowInput["body"], undefined>, call?: CallOptions) => Promise<AddReportRowResult>;
  "dialogflow-message": (body: Exclude<SendDialogflowMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendDialogflowMessageResult>;
  "dialogflow-get-intents": (body?: Exclude<GetDialogflowIntentsInput["body"], undefined>, call?: CallOptions) => Promise<GetDialogflowIntentsResult>;
  "dialogflow-create-intent": (body: Exclude<CreateDialogflowIntentInput["body"], undefined>, call?: CallOptions) => Promise<CreateDialogflowIntentResult>;
  "dialogflow-update-intent": (body: Exclude<UpdateDialogflowIntentInput["body"], undefined>, call?: CallOptions) => Promise<UpdateDialogflowIntentResult>;
  "dialogflow-entity": (body: Exclude<CreateDialogflowEntityInput["body"], undefined>, call?: CallOptions) => Promise<CreateDialogflowEntityResult>;
  "dialogflow-get-entity": (body?: Exclude<GetDialogflowEntityInput["body"], undefined>, call?: CallOptions) => Promise<GetDialogflowEntityResult>;
  "dialogflow-get-token": (body?: Exclude<GetDialogflowTokenInput["body"], undefined>, call?: CallOptions) => Promise<GetDialogflowTokenResult>;
  "dialogflow-get-agent": (body?: Exclude<GetDialogflowAgentInput["body"], undefined>, call?: CallOptions) => Promise<GetDialogflowAgentResult>;
  "dialogflow-set-active-context": (body: Exclude<SetActiveDialogflowContextInput["body"], undefined>, call?: CallOptions) => Promise<SetActiveDialogflowContextResult>;
  "dialogflow-curl": (body: Exclude<CallDialogflowInput["body"], undefined>, call?: CallOptions) => Promise<CallDialogflowResult>;
  "dialogflow-human-takeover": (body: Exclude<StartHumanTakeoverInput["body"], undefined>, call?: CallOptions) => Promise<StartHumanTakeoverResult>;
  "dialogflow-smart-reply": (body: Exclude<GetSmartRepliesInput["body"], undefined>, call?: CallOptions) => Promise<GetSmartRepliesResult>;
  "open-ai-message": (body: Exclude<SendOpenAiMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendOpenAiMessageResult>;
  "open-ai-curl": (body: Exclude<CallOpenAiInput["body"], undefined>, call?: CallOptions) => Promise<CallOpenAiResult>;
  "google-translate": (body: Exclude<TranslateStringsInput["body"], undefined>, call?: CallOptions) => Promise<TranslateStringsResult>;
  "google-language-detection-update-user": (body: Exclude<DetectUserLanguageInput["body"], undefined>, call?: CallOptions) => Promise<DetectUserLanguageResult>;
  "whatsapp-send-message": (body: Exclude<SendWhatsappMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendWhatsappMessageResult>;
  "messenger-send-message": (body: Exclude<SendMessengerMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendMessengerMessageResult>;
  "telegram-send-message": (body: Exclude<SendTelegramMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendTelegramMessageResult>;
  "viber-send-message": (body: Exclude<SendViberMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendViberMessageResult>;
  "gbm-send-message": (body?: Exclude<SendGoogleBusinessMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendGoogleBusinessMessageResult>;
  "line-send-message": (body: Exclude<SendLineMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendLineMessageResult>;
  "wechat-send-message": (body: Exclude<SendWechatMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendWechatMessageResult>;
  "send-slack-message": (body: Exclude<SendSlackMessageInput["body"], undefined>, call?: CallOptions) => Promise<SendSlackMessageResult>;
  "archive-slack-channels": (body?: Exclude<ArchiveSlackChannelsInput["body"], undefined>, call?: CallOptions) => Promise<ArchiveSlackChannelsResult>;
  "slack-users": (body?: Exclude<GetSlackUsersInput["body"], undefined>, call?: CallOptions) => Promise<GetSlackUsersResult>;
  "slack-presence": (body?: Exclude<GetSlackPresenceInput["body"], undefined>, call?: CallOptions) => Promise<GetSlackPresenceResult>;
  "slack-channels": (body?: Exclude<GetSlackChannelsInput["body"], undefined>, call?: CallOptions) => Promise<GetSlackChannelsResult>;
  "woocommerce-get-customer": (body: Exclude<GetWoocommerceCustomerInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceCustomerResult>;
  "woocommerce-get-user-orders": (body: Exclude<GetWoocommerceUserOrdersInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceUserOrdersResult>;
  "woocommerce-get-order": (body: Exclude<GetWoocommerceOrderInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceOrderResult>;
  "woocommerce-get-product": (body: Exclude<GetWoocommerceProductInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceProductResult>;
  "woocommerce-get-products": (body?: Exclude<GetWoocommerceProductsInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceProductsResult>;
  "woocommerce-search-products": (body: Exclude<SearchWoocommerceProductsInput["body"], undefined>, call?: CallOptions) => Promise<SearchWoocommerceProductsResult>;
  "woocommerce-get-taxonomies": (body: Exclude<GetWoocommerceTaxonomiesInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceTaxonomiesResult>;
  "woocommerce-get-attributes": (body?: Exclude<GetWoocommerceAttributesInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceAttributesResult>;
  "woocommerce-get-product-id-by-name": (body: Exclude<GetWoocommerceProductIdByNameInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceProductIdByNameResult>;
  "woocommerce-get-product-images": (body: Exclude<GetWoocommerceProductImagesInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceProductImagesResult>;
  "woocommerce-get-product-taxonomies": (body: Exclude<GetWoocommerceProductTaxonomiesInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceProductTaxonomiesResult>;
  "woocommerce-get-attribute-by-term": (body: Exclude<GetWoocommerceAttributeByTermInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceAttributeByTermResult>;
  "woocommerce-get-attribute-by-name": (body: Exclude<GetWoocommerceAttributeByNameInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceAttributeByNameResult>;
  "woocommerce-is-in-stock": (body: Exclude<IsWoocommerceProductInStockInput["body"], undefined>, call?: CallOptions) => Promise<IsWoocommerceProductInStockResult>;
  "woocommerce-coupon": (body: Exclude<CreateWoocommerceCouponInput["body"], undefined>, call?: CallOptions) => Promise<CreateWoocommerceCouponResult>;
  "woocommerce-coupon-check": (body: Exclude<CheckWoocommerceCouponInput["body"], undefined>, call?: CallOptions) => Promise<CheckWoocommerceCouponResult>;
  "woocommerce-coupon-delete-expired": (body?: Exclude<DeleteExpiredWoocommerceCouponsInput["body"], undefined>, call?: CallOptions) => Promise<DeleteExpiredWoocommerceCouponsResult>;
  "woocommerce-get-url": (body: Exclude<GetWoocommerceUrlInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceUrlResult>;
  "woocommerce-get-session": (body: Exclude<GetWoocommerceSessionInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceSessionResult>;
  "woocommerce-get-session-key": (body: Exclude<GetWoocommerceSessionKeyInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceSessionKeyResult>;
  "woocommerce-payment-methods": (body?: Exclude<GetWoocommercePaymentMethodsInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommercePaymentMethodsResult>;
  "woocommerce-shipping-locations": (body?: Exclude<GetWoocommerceShippingLocationsInput["body"], undefined>, call?: CallOptions) => Promise<GetWoocommerceShippingLocationsResult>;
  "get-versions": (body?: Exclude<GetVersionsInput["body"], undefined>, call?: CallOptions) => Promise<GetVersionsResult>;
  "update": (body?: Exclude<UpdateSupportBoardInput["body"], undefined>, call?: CallOptions) => Promise<UpdateSupportBoardResult>;
  "wp-synch": (body?: Exclude<SyncWordpressUsersInput["body"], undefined>, call?: CallOptions) => Promise<SyncWordpressUsersResult>;
  "app-get-key": (body: Exclude<GetAppKeyInput["body"], undefined>, call?: CallOptions) => Promise<GetAppKeyResult>;
  "app-activation": (body: Exclude<ActivateAppInput["body"], undefined>, call?: CallOptions) => Promise<ActivateAppResult>;
  "cron-jobs": (body?: Exclude<RunCronJobsInput["body"], undefined>, call?: CallOptions) => Promise<RunCronJobsResult>;
  "pusher-trigger": (body: Exclude<TriggerPusherEventInput["body"], undefined>, call?: CallOptions) => Promise<TriggerPusherEventResult>;
  "chat-css": (body?: Exclude<GetChatCssInput["body"], undefined>, call?: CallOptions) => Promise<GetChatCssResult>;
  "clean-data": (body?: Exclude<CleanDataInput["body"], undefined>, call?: CallOptions) => Promise<CleanDataResult>;
  "updates-available": (body?: Exclude<CheckUpdatesAvailableInput["body"], undefined>, call?: CallOptions) => Promise<CheckUpdatesAvailableResult>;
  "upload-path": (body?: Exclude<GetUploadPathInput["body"], undefined>, call?: CallOptions) => Promise<GetUploadPathResult>;
  "is-allowed-extension": (body: Exclude<IsAllowedExtensionInput["body"], undefined>, call?: CallOptions) => Promise<IsAllowedExtensionResult>;
  "system-requirements": (body?: Exclude<CheckSystemRequirementsInput["body"], undefined>, call?: CallOptions) => Promise<CheckSystemRequirementsResult>;
  "logs": (body: Exclude<AddLogInput["body"], undefined>, call?: CallOptions) => Promise<AddLogResult>;
  "aws-s3": (body: Exclude<ChangeAwsS3FileInput["body"], undefined>, call?: CallOptions) => Promise<ChangeAwsS3FileResult>;
}

/** The operations of Support Board web API, one function each. What can go wrong is in the result: nothing is thrown for it. */
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
  getUserFromConversation(input: GetUserFromConversationInput, call?: CallOptions): Promise<GetUserFromConversationResult>;
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
  getNewUserConversations(input: GetNewUserConversationsInput, call?: CallOptions): Promise<GetNewUserConversationsResult>;
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
  searchUserConversations(input: SearchUserConversationsInput, call?: CallOptions): Promise<SearchUserConversationsResult>;
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
  updateConversationStatus(input: UpdateConversationStatusInput, call?: CallOptions): Promise<UpdateConversationStatusResult>;
  /**
   * Assign a conversation to a department
   *
   * Assigns a conversation to a department, or removes the department. The server does not check whether the department exists.
   *
   * @see https://board.support/docs/api/web#update-conversation-department
   */
  updateConversationDepartment(input: UpdateConversationDepartmentInput, call?: CallOptions): Promise<UpdateConversationDepartmentResult>;
  /**
   * Assign a conversation to an agent
   *
   * Assigns a conversation to an agent, or removes the agent.
   *
   * @see https://board.support/docs/api/web#update-conversation-agent
   */
  updateConversationAgent(input: UpdateConversationAgentInput, call?: CallOptions): Promise<UpdateConversationAgentResult>;
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
  getAgentsInConversation(input: GetAgentsInConversationInput, call?: CallOptions): Promise<GetAgentsInConversationResult>;
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
  sendMessagingPlatformsMessage(input: SendMessagingPlatformsMessageInput, call?: CallOptions): Promise<SendMessagingPlatformsMessageResult>;
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
  checkConversationsAssignment(input: CheckConversationsAssignmentInput, call?: CallOptions): Promise<CheckConversationsAssignmentResult>;
  /**
   * Get the last agent of a conversation
   *
   * Returns the agent who replied last in a conversation, or false if no agent has replied. The response contains a password hash or a token.
   *
   * @see https://board.support/docs/api/web#get-last-agent-in-conversation
   */
  getLastAgentInConversation(input: GetLastAgentInConversationInput, call?: CallOptions): Promise<GetLastAgentInConversationResult>;
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
  convertTextFormattingToHtml(input: ConvertTextFormattingToHtmlInput, call?: CallOptions): Promise<ConvertTextFormattingToHtmlResult>;
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
  setActiveDialogflowContext(input: SetActiveDialogflowContextInput, call?: CallOptions): Promise<SetActiveDialogflowContextResult>;
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
  sendGoogleBusinessMessage(input?: SendGoogleBusinessMessageInput, call?: CallOptions): Promise<SendGoogleBusinessMessageResult>;
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
  getWoocommerceUserOrders(input: GetWoocommerceUserOrdersInput, call?: CallOptions): Promise<GetWoocommerceUserOrdersResult>;
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
  getWoocommerceProducts(input?: GetWoocommerceProductsInput, call?: CallOptions): Promise<GetWoocommerceProductsResult>;
  /**
   * Search products
   *
   * Returns the products that match a search. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-search-products
   */
  searchWoocommerceProducts(input: SearchWoocommerceProductsInput, call?: CallOptions): Promise<SearchWoocommerceProductsResult>;
  /**
   * List product categories or tags
   *
   * Returns the product categories or the product tags of the shop. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-taxonomies
   */
  getWoocommerceTaxonomies(input: GetWoocommerceTaxonomiesInput, call?: CallOptions): Promise<GetWoocommerceTaxonomiesResult>;
  /**
   * List product attributes
   *
   * Returns the product attributes with their terms, by slug. Depending on `type`, it returns a list of all term names or a list of attributes without terms instead. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-attributes
   */
  getWoocommerceAttributes(input?: GetWoocommerceAttributesInput, call?: CallOptions): Promise<GetWoocommerceAttributesResult>;
  /**
   * Find a product ID by name
   *
   * Returns the ID of the product with this name, or false. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-product-id-by-name
   */
  getWoocommerceProductIdByName(input: GetWoocommerceProductIdByNameInput, call?: CallOptions): Promise<GetWoocommerceProductIdByNameResult>;
  /**
   * List the images of a product
   *
   * Returns the URLs of a product's images. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-product-images
   */
  getWoocommerceProductImages(input: GetWoocommerceProductImagesInput, call?: CallOptions): Promise<GetWoocommerceProductImagesResult>;
  /**
   * List the categories and tags of a product
   *
   * Returns the categories and tags of a product. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-product-taxonomies
   */
  getWoocommerceProductTaxonomies(input: GetWoocommerceProductTaxonomiesInput, call?: CallOptions): Promise<GetWoocommerceProductTaxonomiesResult>;
  /**
   * Find an attribute by one of its terms
   *
   * Returns the attribute to which a term belongs, or false if there is none (observed). Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-attribute-by-term
   */
  getWoocommerceAttributeByTerm(input: GetWoocommerceAttributeByTermInput, call?: CallOptions): Promise<GetWoocommerceAttributeByTermResult>;
  /**
   * Find an attribute by name
   *
   * Returns the attribute with this name, or false if there is none (observed). Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-get-attribute-by-name
   */
  getWoocommerceAttributeByName(input: GetWoocommerceAttributeByNameInput, call?: CallOptions): Promise<GetWoocommerceAttributeByNameResult>;
  /**
   * Check whether a product is in stock
   *
   * Returns true if the product is in stock. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-is-in-stock
   */
  isWoocommerceProductInStock(input: IsWoocommerceProductInStockInput, call?: CallOptions): Promise<IsWoocommerceProductInStockResult>;
  /**
   * Create a coupon
   *
   * Generates a discount coupon and returns its code. The coupon can be limited to certain products or to one user. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-coupon
   */
  createWoocommerceCoupon(input: CreateWoocommerceCouponInput, call?: CallOptions): Promise<CreateWoocommerceCouponResult>;
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
  deleteExpiredWoocommerceCoupons(input?: DeleteExpiredWoocommerceCouponsInput, call?: CallOptions): Promise<DeleteExpiredWoocommerceCouponsResult>;
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
  getWoocommerceSessionKey(input: GetWoocommerceSessionKeyInput, call?: CallOptions): Promise<GetWoocommerceSessionKeyResult>;
  /**
   * List the payment methods of the shop
   *
   * Returns the names of the payment methods that the shop accepts. Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-payment-methods
   */
  getWoocommercePaymentMethods(input?: GetWoocommercePaymentMethodsInput, call?: CallOptions): Promise<GetWoocommercePaymentMethodsResult>;
  /**
   * List the shipping locations of the shop
   *
   * Returns the countries that the shop ships to, or those that it does not ship to. With a country code, it returns whether the shop ships to that country (observed). Needs the WooCommerce app.
   *
   * @see https://board.support/docs/api/web#woocommerce-shipping-locations
   */
  getWoocommerceShippingLocations(input?: GetWoocommerceShippingLocationsInput, call?: CallOptions): Promise<GetWoocommerceShippingLocationsResult>;
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
   * Deletes visitors who came more than 24 hours ago and anything that has been in the trash for more than 30 days. Archives anything whose last message has been an agent's reply for more than 24 hours. Observed servers archive only if the setting for it is on.
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
  checkSystemRequirements(input?: CheckSystemRequirementsInput, call?: CallOptions): Promise<CheckSystemRequirementsResult>;
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
  call<Name extends keyof SupportBoardWebFunctions>(name: Name, ...rest: Parameters<SupportBoardWebFunctions[Name]>): ReturnType<SupportBoardWebFunctions[Name]>;
  /** The client of openapi-fetch with the same credentials, for what this one does not offer. Outside what versions promise. */
  readonly raw: Client<paths>;
}

const api: ApiDescriptor = {
  id: "support-board/web",
  baseUrl: "https://cloud.board.support/script",
  security: {},
  defaultSecurity: [],
  requiredOptions: ["token"],
  validators: async () => (await import("./validators/index.js")).operations,
  selector: "function",
  usual: { method: "post", path: "/include/api.php", body: "application/x-www-form-urlencoded", options: [{"in":"body","name":"token","option":"token"}], responses: { "200": "json", "400": "json", "401": "json", "404": "json" }, resultErrors: [{"pointer":"/success","equals":false},{"pointer":"/status","equals":"error"}] },
  operations: {
    getUser: {},
    getUserBy: {},
    getUserExtra: {},
    getUserLanguage: {},
    getUsers: { emptyBody: true, encoding: {"sorting":"brackets","user_types":"json","extra":"brackets","user_ids":"brackets"} },
    getNewUsers: {},
    getOnlineUsers: { emptyBody: true, encoding: {"exclude_id":"json"} },
    getUsersWithDetails: { encoding: {"details":"brackets","user_ids":"brackets"} },
    getAgent: {},
    getAgentsIds: { emptyBody: true },
    getUserFromConversation: {},
    checkAgentsOnline: { emptyBody: true, calls: "agents-online" },
    searchUsers: {},
    addUser: { emptyBody: true, encoding: {"extra":"json"} },
    updateUser: { encoding: {"settings_extra":"json"} },
    deleteUser: {},
    deleteUsers: { encoding: {"user_ids":"json"} },
    isUserOnline: { calls: "is-online" },
    getOrSetCurrentUrl: { emptyBody: true, calls: "current-url" },
    countUsers: { emptyBody: true },
    updateUserToLead: {},
    getAvatar: {},
    getBotId: { emptyBody: true },
    isUserTyping: { calls: "is-typing" },
    isAgentTyping: {},
    setTyping: { emptyBody: true },
    loginUser: { emptyBody: true, calls: "login" },
    logoutUser: { emptyBody: true, calls: "logout" },
    updateLogin: { emptyBody: true },
    deleteLeads: { emptyBody: true },
    updateBot: { emptyBody: true },
    exportUsers: { emptyBody: true, encoding: {"user_ids":"json"}, calls: "csv-users" },
    getConversation: {},
    getConversations: { emptyBody: true },
    getNewConversations: {},
    getUserConversations: {},
    getNewUserConversations: {},
    searchConversations: {},
    searchUserConversations: {},
    createConversation: { calls: "new-conversation" },
    updateConversationStatus: {},
    updateConversationDepartment: {},
    updateConversationAgent: {},
    setRating: { encoding: {"settings":"json","payload":"json"} },
    getRating: {},
    getNewMessages: {},
    getLastMessage: {},
    sendMessage: { encoding: {"attachments":"json","payload":"json"} },
    updateMessage: { encoding: {"attachments":"json","payload":"json"} },
    deleteMessage: {},
    deleteAttachments: { emptyBody: true },
    updateMessagesStatus: { encoding: {"message_ids":"json"} },
    getAgentsInConversation: { encoding: {"conversation_id":"brackets"} },
    exportTranscript: { calls: "transcript" },
    sendDirectMessage: { encoding: {"user_ids":"json"}, calls: "direct-message" },
    sendMessagingPlatformsMessage: { encoding: {"attachments":"json","user":"brackets","source":"brackets"}, calls: "messaging-platforms-send-message" },
    countConversations: { emptyBody: true },
    checkConversationsAssignment: { encoding: {"conversation_ids":"brackets"} },
    getLastAgentInConversation: {},
    executeBotMessage: {},
    getNotes: {},
    addNote: {},
    deleteNote: {},
    getSetting: {},
    getMultiSetting: {},
    getExternalSetting: {},
    getSettings: { emptyBody: true },
    saveSettings: { encoding: {"settings":"json","external_settings":"brackets","external_settings_translations":"brackets"} },
    saveExternalSetting: { encoding: {"value":"brackets"} },
    exportSettings: { emptyBody: true },
    importSettings: {},
    getDepartments: { emptyBody: true },
    getSavedReplies: { emptyBody: true, calls: "saved-replies" },
    getTranslation: {},
    getTranslations: { emptyBody: true },
    saveTranslations: { encoding: {"translations":"json"} },
    translateString: {},
    getArticles: { emptyBody: true },
    saveArticles: { encoding: {"articles":"json","translations":"json"} },
    searchArticles: {},
    getArticlesCategories: { emptyBody: true },
    saveArticlesCategories: { encoding: {"categories":"json"} },
    getOrAddArticleRatings: { calls: "article-ratings" },
    sendEmail: { encoding: {"attachments":"json"} },
    sendCustomEmail: {},
    runEmailPiping: { emptyBody: true, calls: "email-piping" },
    sendSms: { encoding: {"attachments":"brackets"} },
    sendPushNotification: { encoding: {"interests":"brackets"}, calls: "push-notification" },
    subscribeToNewsletter: { calls: "newsletter" },
    convertTextFormattingToHtml: { calls: "text-formatting-to-html" },
    clearTextFormatting: {},
    getAutomations: { emptyBody: true, calls: "automations-get" },
    saveAutomations: { encoding: {"automations":"brackets","translations":"brackets"}, calls: "automations-save" },
    validateAutomation: { encoding: {"automation":"brackets"}, calls: "automations-validate" },
    runAllAutomations: { emptyBody: true, calls: "automations-run-all" },
    runAutomation: { encoding: {"automation":"brackets"}, calls: "automations-run" },
    isAutomationSent: { encoding: {"automation":"json"}, calls: "automations-is-sent" },
    getReport: { calls: "reports" },
    addReportRow: { calls: "reports-update" },
    sendDialogflowMessage: { encoding: {"attachments":"json","parameters":"brackets"}, calls: "dialogflow-message" },
    getDialogflowIntents: { emptyBody: true, calls: "dialogflow-get-intents" },
    createDialogflowIntent: { encoding: {"expressions":"json"}, calls: "dialogflow-create-intent" },
    updateDialogflowIntent: { encoding: {"expressions":"json"}, calls: "dialogflow-update-intent" },
    createDialogflowEntity: { encoding: {"synonyms":"json"}, calls: "dialogflow-entity" },
    getDialogflowEntity: { emptyBody: true, calls: "dialogflow-get-entity" },
    getDialogflowToken: { emptyBody: true, calls: "dialogflow-get-token" },
    getDialogflowAgent: { emptyBody: true, calls: "dialogflow-get-agent" },
    setActiveDialogflowContext: { encoding: {"parameters":"json"}, calls: "dialogflow-set-active-context" },
    callDialogflow: { encoding: {"query":"json"}, calls: "dialogflow-curl" },
    startHumanTakeover: { calls: "dialogflow-human-takeover" },
    getSmartReplies: { calls: "dialogflow-smart-reply" },
    sendOpenAiMessage: { calls: "open-ai-message" },
    callOpenAi: { encoding: {"post_fields":"json"}, calls: "open-ai-curl" },
    translateStrings: { encoding: {"strings":"json"}, calls: "google-translate" },
    detectUserLanguage: { calls: "google-language-detection-update-user" },
    sendWhatsappMessage: { encoding: {"attachments":"json"}, calls: "whatsapp-send-message" },
    sendMessengerMessage: { encoding: {"attachments":"json"}, calls: "messenger-send-message" },
    sendTelegramMessage: { encoding: {"attachments":"json"}, calls: "telegram-send-message" },
    sendViberMessage: { encoding: {"attachments":"json"}, calls: "viber-send-message" },
    sendGoogleBusinessMessage: { emptyBody: true, encoding: {"attachments":"json"}, calls: "gbm-send-message" },
    sendLineMessage: { encoding: {"attachments":"json"}, calls: "line-send-message" },
    sendWechatMessage: { encoding: {"attachments":"json"}, calls: "wechat-send-message" },
    sendSlackMessage: { encoding: {"attachments":"json"} },
    archiveSlackChannels: { emptyBody: true },
    getSlackUsers: { emptyBody: true, calls: "slack-users" },
    getSlackPresence: { emptyBody: true, calls: "slack-presence" },
    getSlackChannels: { emptyBody: true, calls: "slack-channels" },
    getWoocommerceCustomer: { calls: "woocommerce-get-customer" },
    getWoocommerceUserOrders: { calls: "woocommerce-get-user-orders" },
    getWoocommerceOrder: { calls: "woocommerce-get-order" },
    getWoocommerceProduct: { calls: "woocommerce-get-product" },
    getWoocommerceProducts: { emptyBody: true, encoding: {"filters":"json"}, calls: "woocommerce-get-products" },
    searchWoocommerceProducts: { calls: "woocommerce-search-products" },
    getWoocommerceTaxonomies: { calls: "woocommerce-get-taxonomies" },
    getWoocommerceAttributes: { emptyBody: true, calls: "woocommerce-get-attributes" },
    getWoocommerceProductIdByName: { calls: "woocommerce-get-product-id-by-name" },
    getWoocommerceProductImages: { calls: "woocommerce-get-product-images" },
    getWoocommerceProductTaxonomies: { calls: "woocommerce-get-product-taxonomies" },
    getWoocommerceAttributeByTerm: { calls: "woocommerce-get-attribute-by-term" },
    getWoocommerceAttributeByName: { calls: "woocommerce-get-attribute-by-name" },
    isWoocommerceProductInStock: { calls: "woocommerce-is-in-stock" },
    createWoocommerceCoupon: { calls: "woocommerce-coupon" },
    checkWoocommerceCoupon: { calls: "woocommerce-coupon-check" },
    deleteExpiredWoocommerceCoupons: { emptyBody: true, calls: "woocommerce-coupon-delete-expired" },
    getWoocommerceUrl: { calls: "woocommerce-get-url" },
    getWoocommerceSession: { calls: "woocommerce-get-session" },
    getWoocommerceSessionKey: { calls: "woocommerce-get-session-key" },
    getWoocommercePaymentMethods: { emptyBody: true, calls: "woocommerce-payment-methods" },
    getWoocommerceShippingLocations: { emptyBody: true, calls: "woocommerce-shipping-locations" },
    getVersions: { emptyBody: true },
    updateSupportBoard: { emptyBody: true, calls: "update" },
    syncWordpressUsers: { emptyBody: true, calls: "wp-synch" },
    getAppKey: { calls: "app-get-key" },
    activateApp: { calls: "app-activation" },
    runCronJobs: { emptyBody: true, calls: "cron-jobs" },
    triggerPusherEvent: { encoding: {"data":"json"}, calls: "pusher-trigger" },
    getChatCss: { emptyBody: true, calls: "chat-css" },
    cleanData: { emptyBody: true },
    checkUpdatesAvailable: { emptyBody: true, calls: "updates-available" },
    getUploadPath: { emptyBody: true, calls: "upload-path" },
    isAllowedExtension: {},
    checkSystemRequirements: { emptyBody: true, calls: "system-requirements" },
    addLog: { encoding: {"user":"brackets"}, calls: "logs" },
    changeAwsS3File: { calls: "aws-s3" },
  },
};

/** A client of Support Board web API. */
export function createSupportBoardWebClient(options: SupportBoardWebClientOptions): SupportBoardWebClient {
  return createClient(api, options) as unknown as SupportBoardWebClient;
}
