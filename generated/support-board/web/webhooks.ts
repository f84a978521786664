// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

import type { WebhookApi } from "chatwire/webhooks";
import type { MessageSentEvent, EmailSentEvent, SmsSentEvent, NewMessagesEvent, DialogflowMessageEvent, MessageDeletedEvent, RichMessageEvent, NewConversationReceivedEvent, NewConversationCreatedEvent, ConversationStatusUpdatedEvent, LoginEvent, RegistrationEvent, UserDeletedEvent, NewEmailAddressEvent, SlackMessageSentEvent } from "./types.js";

/** The webhook events of Support Board web API: the body of each by its name. */
export interface SupportBoardWebEvents {
  /** Message sent */
  "message-sent": MessageSentEvent;
  /** Email sent */
  "email-sent": EmailSentEvent;
  /** Text message sent */
  "sms-sent": SmsSentEvent;
  /** New messages */
  "new-messages": NewMessagesEvent;
  /** Dialogflow reply */
  "dialogflow-message": DialogflowMessageEvent;
  /** Message deleted */
  "message-deleted": MessageDeletedEvent;
  /** Rich message submitted */
  "rich-message": RichMessageEvent;
  /** New conversation received */
  "new-conversation-received": NewConversationReceivedEvent;
  /** New conversation created */
  "new-conversation-created": NewConversationCreatedEvent;
  /** Conversation status updated */
  "conversation-status-updated": ConversationStatusUpdatedEvent;
  /** Login */
  login: LoginEvent;
  /** Registration */
  registration: RegistrationEvent;
  /** User deleted */
  "user-deleted": UserDeletedEvent;
  /** New email address */
  "new-email-address": NewEmailAddressEvent;
  /** Slack message sent */
  "slack-message-sent": SlackMessageSentEvent;
}

/** The webhooks of Support Board web API, as a receiver or a sender needs them. */
export const supportBoardWeb: WebhookApi<SupportBoardWebEvents> = {
  id: "support-board/web",
  verification: {"scheme":"body-secret","pointer":"/key"},
  events: {
    "message-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/MessageSentEvent.js")).validate },
    "email-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/EmailSentEvent.js")).validate },
    "sms-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/SmsSentEvent.js")).validate },
    "new-messages": { selection: {"in":"body","pointer":"/function"}, aliases: ["new-messages-received"], validator: async () => (await import("./validators/schemas/NewMessagesEvent.js")).validate },
    "dialogflow-message": { selection: {"in":"body","pointer":"/function"}, aliases: ["bot-message"], validator: async () => (await import("./validators/schemas/DialogflowMessageEvent.js")).validate },
    "message-deleted": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/MessageDeletedEvent.js")).validate },
    "rich-message": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/RichMessageEvent.js")).validate },
    "new-conversation-received": { selection: {"in":"body","pointer":"/function"}, aliases: ["new-conversation"], validator: async () => (await import("./validators/schemas/NewConversationReceivedEvent.js")).validate },
    "new-conversation-created": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/NewConversationCreatedEvent.js")).validate },
    "conversation-status-updated": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/ConversationStatusUpdatedEvent.js")).validate },
    login: { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/LoginEvent.js")).validate },
    registration: { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/RegistrationEvent.js")).validate },
    "user-deleted": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/UserDeletedEvent.js")).validate },
    "new-email-address": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/NewEmailAddressEvent.js")).validate },
    "slack-message-sent": { selection: {"in":"body","pointer":"/function"}, validator: async () => (await import("./validators/schemas/SlackMessageSentEvent.js")).validate },
  },
};
