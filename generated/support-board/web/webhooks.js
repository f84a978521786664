// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

/** Describes an event: where deliveries hold its name, and how to load its validator on first use. */
const event = (load, aliases = []) => ({
  selection: { in: "body", pointer: "/function" },
  aliases,
  validator: async () => (await load()).validate,
});

export const supportBoardWeb = {
  id: "support-board/web",
  verification: { scheme: "body-secret", pointer: "/key" },
  events: {
    "message-sent": event(() => import("./validators/schemas/MessageSentWebhook.js")),
    "email-sent": event(() => import("./validators/schemas/EmailSentWebhook.js")),
    "sms-sent": event(() => import("./validators/schemas/SmsSentWebhook.js")),
    "new-messages": event(() => import("./validators/schemas/NewMessagesWebhook.js"), ["new-messages-received"]),
    "dialogflow-message": event(() => import("./validators/schemas/DialogflowMessageWebhook.js"), ["bot-message"]),
    "message-deleted": event(() => import("./validators/schemas/MessageDeletedWebhook.js")),
    "rich-message": event(() => import("./validators/schemas/RichMessageWebhook.js")),
    "new-conversation-received": event(
      () => import("./validators/schemas/NewConversationReceivedWebhook.js"),
      ["new-conversation"],
    ),
    "new-conversation-created": event(() => import("./validators/schemas/NewConversationCreatedWebhook.js")),
    "conversation-status-updated": event(() => import("./validators/schemas/ConversationStatusUpdatedWebhook.js")),
    login: event(() => import("./validators/schemas/LoginWebhook.js")),
    registration: event(() => import("./validators/schemas/RegistrationWebhook.js")),
    "user-deleted": event(() => import("./validators/schemas/UserDeletedWebhook.js")),
    "new-email-address": event(() => import("./validators/schemas/NewEmailAddressWebhook.js")),
    "slack-message-sent": event(() => import("./validators/schemas/SlackMessageSentWebhook.js")),
  },
};
