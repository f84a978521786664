// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type {
  ConversationStatusUpdatedWebhook,
  DialogflowMessageWebhook,
  EmailSentWebhook,
  LoginWebhook,
  MessageDeletedWebhook,
  MessageSentWebhook,
  NewConversationCreatedWebhook,
  NewConversationReceivedWebhook,
  NewEmailAddressWebhook,
  NewMessagesWebhook,
  RegistrationWebhook,
  RichMessageWebhook,
  SlackMessageSentWebhook,
  SmsSentWebhook,
  UserDeletedWebhook,
} from "./types.js";

/** The webhook events of Support Board web API: the body of each by its name. */
export interface SupportBoardWebEvents {
  /** Message sent */
  "message-sent": MessageSentWebhook;
  /** Email sent */
  "email-sent": EmailSentWebhook;
  /** Text message sent */
  "sms-sent": SmsSentWebhook;
  /** New messages */
  "new-messages": NewMessagesWebhook;
  /** Dialogflow reply */
  "dialogflow-message": DialogflowMessageWebhook;
  /** Message deleted */
  "message-deleted": MessageDeletedWebhook;
  /** Rich message submitted */
  "rich-message": RichMessageWebhook;
  /** New conversation received */
  "new-conversation-received": NewConversationReceivedWebhook;
  /** New conversation created */
  "new-conversation-created": NewConversationCreatedWebhook;
  /** Conversation status updated */
  "conversation-status-updated": ConversationStatusUpdatedWebhook;
  /** Login */
  login: LoginWebhook;
  /** Registration */
  registration: RegistrationWebhook;
  /** User deleted */
  "user-deleted": UserDeletedWebhook;
  /** New email address */
  "new-email-address": NewEmailAddressWebhook;
  /** Slack message sent */
  "slack-message-sent": SlackMessageSentWebhook;
}

/** The webhooks of Support Board web API, for `createReceiver`, `deliver` and `checkEvent`. */
export declare const supportBoardWeb: WebhookApi<SupportBoardWebEvents>;
