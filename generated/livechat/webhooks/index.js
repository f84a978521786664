// Made by "chatwire generate" from openapi/livechat/webhooks. Do not edit: edit the source and generate again.

export * from "./webhooks.js";
