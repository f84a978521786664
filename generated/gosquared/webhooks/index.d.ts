// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

export * from "./client.js";
export * from "./webhooks.js";
export type * from "./types.js";
