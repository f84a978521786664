// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type { MessageSentWebhook, EmailSentWebhook, SmsSentWebhook, NewMessagesWebhook, DialogflowMessageWebhook, MessageDeletedWebhook, RichMessageWebhook, NewConversationReceivedWebhook, NewConversationCreatedWebhook, ConversationStatusUpdatedWebhook, LoginWebhook, RegistrationWebhook, UserDeletedWebhook, NewEmailAddressWebhook, SlackMessageSentWebhook } from "./types.js";

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

/** The webhooks of Support Board web API, as a receiver or a sender needs them. */
export const supportBoardWeb: WebhookApi<SupportBoardWebEvents> = {
  id: "support-board/web",
  verification: {"scheme":"body-secret","pointer":"/key"},
  events: {
    "message-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/MessageSentWebhook.js")).validate },
    "email-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/EmailSentWebhook.js")).validate },
    "sms-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/SmsSentWebhook.js")).validate },
    "new-messages": { selection: {"in":"body","pointer":"/function"}, aliases: ["new-messages-received"], validator: async () => (await import("./validators/schemas/NewMessagesWebhook.js")).validate },
    "dialogflow-message": { selection: {"in":"body","pointer":"/function"}, aliases: ["bot-message"], validator: async () => (await import("./validators/schemas/DialogflowMessageWebhook.js")).validate },
    "message-deleted": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/MessageDeletedWebhook.js")).validate },
    "rich-message": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/RichMessageWebhook.js")).validate },
    "new-conversation-received": { selection: {"in":"body","pointer":"/function"}, aliases: ["new-conversation"], validator: async () => (await import("./validators/schemas/NewConversationReceivedWebhook.js")).validate },
    "new-conversation-created": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/NewConversationCreatedWebhook.js")).validate },
    "conversation-status-updated": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/ConversationStatusUpdatedWebhook.js")).validate },
    login: { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/LoginWebhook.js")).validate },
    registration: { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/RegistrationWebhook.js")).validate },
    "user-deleted": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/UserDeletedWebhook.js")).validate },
    "new-email-address": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/NewEmailAddressWebhook.js")).validate },
    "slack-message-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/SlackMessageSentWebhook.js")).validate },
  },
};
