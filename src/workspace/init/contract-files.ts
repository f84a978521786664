/** Placeholders that the author of the contract replaces. */
interface About {
  title: string;
  /** The host name below `.example`, a domain that is reserved for documentation. */
  vendor: string;
}

/** Returns the files of a new contract by path: one operation and one webhook, which the author replaces. */
export function contractFiles(id: string): Record<string, string> {
  const [vendor = ""] = id.toLowerCase().replace(/[._]+/g, "-").split("/");
  const title = id
    .split(/[/._-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
  const about = { title, vendor };
  return {
    "openapi.yaml": openapi(about),
    "asyncapi.yaml": asyncapi(about),
    "paths/items.yaml": itemsPath(vendor),
    "webhooks/item_created.yaml": itemCreatedWebhook(vendor),
    "messages/item_created.yaml": ITEM_CREATED_MESSAGE,
    "schemas/Item.yaml": ITEM,
    "schemas/ListItemsResponse.yaml": LIST_ITEMS_RESPONSE,
    "schemas/ErrorResponse.yaml": ERROR_RESPONSE,
    "schemas/ItemCreatedWebhook.yaml": ITEM_CREATED_WEBHOOK,
    "responses/BadRequest.yaml": response("A parameter is invalid.", "invalid"),
    "responses/Unauthorized.yaml": response("The API key is missing or wrong.", "unauthorized"),
    "parameters/Limit.yaml": LIMIT,
    "examples/listItems.two.yaml": "summary: Two items\nvalue:\n  - {id: 1, name: First}\n  - {id: 2, name: Second}\n",
    "examples/invalid.default.yaml": 'summary: A parameter is wrong\nvalue: {message: "limit must be at most 100"}\n',
    "examples/unauthorized.default.yaml": 'summary: No API key\nvalue: {message: "the API key is missing"}\n',
    "examples/item_created.minimal.yaml":
      "summary: An item was created\nvalue:\n  event: item_created\n  item: {id: 3, name: Third}\n",
    "CHANGELOG.md": `# Change log of ${id}\n\n## 0.1.0\n\n- First version.\n`,
    "SOURCES.md": `# Sources of ${id}\n\nThe source and certainty of each part of this contract, known gaps, and decisions with their reasons.\n`,
  };
}

function openapi({ title, vendor }: About): string {
  return `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: ${title}
  version: 0.1.0
  summary: A new contract.
  description: Replace the operation and the webhook below with real ones.
  contact: {name: Support, url: "https://${vendor}.example/support"}
  license: {name: MIT, identifier: MIT}
servers:
  - url: https://api.${vendor}.example
    description: The production server.
tags:
  - name: Items
    description: Items of the account.
security:
  - apiKey: []
paths:
  /v1/items: {$ref: paths/items.yaml}
webhooks:
  item_created: {$ref: webhooks/item_created.yaml}
components:
  securitySchemes:
    apiKey:
      type: apiKey
      in: header
      name: X-Api-Key
      description: The key of the account.
      x-client-option: apiKey
x-webhook-event: {in: body, pointer: /event}
x-webhook-verification: {scheme: none}
x-error-shape:
  rejections:
    unauthorized: {status: 401, body: {message: "{message}"}}
    default: {status: 400, body: {message: "{message}"}}
`;
}

function asyncapi({ title, vendor }: About): string {
  return `asyncapi: 3.0.0
info:
  title: ${title}
  version: 0.1.0
  description: The webhooks of the same API.
  contact: {name: Support, url: "https://${vendor}.example/support"}
  license: {name: MIT, url: "https://opensource.org/license/mit"}
defaultContentType: application/json
channels:
  item_created:
    title: Item created
    description: Deliveries for new items.
    messages:
      item_created: {$ref: messages/item_created.yaml}
operations:
  onItemCreated:
    action: send
    channel: {$ref: "#/channels/item_created"}
    title: Item created
    summary: Reports a new item.
    bindings:
      http: {method: POST, bindingVersion: "0.3.0"}
`;
}

function response(description: string, cause: string): string {
  return `description: ${description}
content:
  application/json:
    schema: {$ref: ../schemas/ErrorResponse.yaml}
    examples:
      default: {$ref: ../examples/${cause}.default.yaml}
`;
}

function itemsPath(vendor: string): string {
  return `get:
  operationId: listItems
  summary: List items
  description: Returns all items, oldest first.
  tags: [Items]
  externalDocs: {url: "https://${vendor}.example/docs#list-items"}
  x-effect: read
  parameters:
    - {$ref: ../parameters/Limit.yaml}
  responses:
    "200":
      description: The items.
      content:
        application/json:
          schema: {$ref: ../schemas/ListItemsResponse.yaml}
          examples:
            two: {$ref: ../examples/listItems.two.yaml}
    "400": {$ref: ../responses/BadRequest.yaml}
    "401": {$ref: ../responses/Unauthorized.yaml}
`;
}

function itemCreatedWebhook(vendor: string): string {
  return `post:
  operationId: onItemCreated
  summary: Item created
  description: Sent when an item is created.
  tags: [Items]
  externalDocs: {url: "https://${vendor}.example/docs#item-created"}
  security: []
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: ../schemas/ItemCreatedWebhook.yaml}
        examples:
          minimal: {$ref: ../examples/item_created.minimal.yaml}
  responses:
    "200": {description: The delivery was received.}
`;
}

const ITEM_CREATED_MESSAGE = `name: item_created
title: Item created
summary: An item was created.
contentType: application/json
payload: {$ref: ../schemas/ItemCreatedWebhook.yaml}
examples:
  - name: minimal
    summary: An item was created
    payload: {$ref: "../examples/item_created.minimal.yaml#/value"}
`;

const ITEM = `description: An item of the account.
type: object
required: [id, name]
properties:
  id: {type: integer, description: The ID of the item.}
  name: {type: string, description: The name of the item.}
`;

const LIST_ITEMS_RESPONSE = `description: Items, oldest first.
type: array
items: {$ref: Item.yaml}
`;

const ERROR_RESPONSE = `description: Why a request was rejected.
type: object
required: [message]
properties:
  message: {type: string, description: A sentence that describes the error.}
`;

const ITEM_CREATED_WEBHOOK = `description: The body of an \`item_created\` delivery.
type: object
required: [event, item]
properties:
  event: {type: string, const: item_created, description: The name of the event.}
  item: {$ref: Item.yaml}
`;

const LIMIT = `name: limit
in: query
description: The maximum number of items.
schema: {type: integer, minimum: 1, maximum: 100, default: 20}
`;
