// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

export * from "./client.js";
export * from "./webhooks.js";
