// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

import { createClient } from "chatwire/runtime";

const api = {
  id: "gosquared/webhooks",
  baseUrl: "https://api.gosquared.com",
  security: {
    apiKey: { kind: "query", name: "api_key", option: "apiKey" },
    siteToken: { kind: "query", name: "site_token", option: "siteToken" },
  },
  defaultSecurity: [["apiKey", "siteToken"]],
  validators: async () => (await import("./validators/index.js")).operations,
  usual: {
    method: "get",
    path: "/account/v1/webhooks",
    responses: { 200: "json", 400: "json", 401: "json", 404: "json", 429: "json", 500: "json" },
  },
  operations: {
    listWebhooks: { responses: { 200: "json", 400: "json", 401: "json", 429: "json", 500: "json" } },
    createWebhook: {
      method: "post",
      body: "application/json",
      responses: { 200: "json", 201: "json", 400: "json", 401: "json", 429: "json", 500: "json" },
    },
    getWebhook: { path: "/account/v1/webhooks/{webhookID}" },
    deleteWebhook: { method: "delete", path: "/account/v1/webhooks/{webhookID}" },
    listTriggers: { path: "/account/v1/webhooks/{webhookID}/triggers" },
    createTrigger: {
      method: "post",
      path: "/account/v1/webhooks/{webhookID}/triggers",
      body: "application/json",
      responses: { 200: "json", 201: "json", 400: "json", 401: "json", 404: "json", 429: "json", 500: "json" },
    },
    getTrigger: { path: "/account/v1/webhooks/{webhookID}/triggers/{triggerID}" },
    deleteTrigger: { method: "delete", path: "/account/v1/webhooks/{webhookID}/triggers/{triggerID}" },
  },
};

/** Creates a client of GoSquared webhooks. */
export function createGosquaredWebhooksClient(options) {
  return createClient(api, options);
}
