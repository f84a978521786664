import type { JsonObject } from "../../../src/schema/json.js";

const secret: JsonObject = { type: "string", format: "password" };

/** A contract with secrets in all places, and an event. */
export const shop: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  servers: [{ url: "https://api.acme.example/v1" }],
  security: [{ bearer: [] }],
  "x-webhook-event": { in: "body", pointer: "/action" },
  paths: {
    "/login": {
      post: {
        operationId: "login",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["name", "password"],
                properties: { name: { type: "string" }, password: secret },
              },
            },
          },
        },
        responses: {
          "200": {
            description: "Done.",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["token"],
                  properties: { token: secret, note: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
    "/items": {
      get: {
        operationId: "listItems",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer" } },
          { name: "key", in: "query", schema: secret },
        ],
        responses: { "200": { description: "Items.", content: { "application/json": { schema: { type: "array" } } } } },
      },
    },
  },
  webhooks: {
    sold: {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
            },
          },
        },
        responses: { "200": { description: "Taken." } },
      },
    },
  },
  components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
};
