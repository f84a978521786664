// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

export const operations = {
  listWebhooks: async () => (await import("./operations/listWebhooks.js")).validators,
  createWebhook: async () => (await import("./operations/createWebhook.js")).validators,
  getWebhook: async () => (await import("./operations/getWebhook.js")).validators,
  deleteWebhook: async () => (await import("./operations/deleteWebhook.js")).validators,
  listTriggers: async () => (await import("./operations/listTriggers.js")).validators,
  createTrigger: async () => (await import("./operations/createTrigger.js")).validators,
  getTrigger: async () => (await import("./operations/getTrigger.js")).validators,
  deleteTrigger: async () => (await import("./operations/deleteTrigger.js")).validators,
};
