/** What a contract says of its vendor until its author knows better. */
interface About {
  title: string;
  /** As in the registry; addresses below `<vendor>.example` are nobody's. */
  vendor: string;
}

/** The files of a new contract, by path below its folder: one operation and one webhook to be replaced by true ones. */
export function contractFiles(id: string): Record<string, string> {
  const [vendor = ""] = id.split("/");
  const title = id
    .split(/[/-]/)
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
    "responses/BadRequest.yaml": response("The request breaks the contract.", "invalid"),
    "responses/Unauthorized.yaml": response("The API key is missing or wrong.", "unauthorized"),
    "parameters/Limit.yaml": LIMIT,
    "examples/listItems.two.yaml": "summary: Two items\nvalue:\n  - {id: 1, name: First}\n  - {id: 2, name: Second}\n",
    "examples/invalid.default.yaml": 'summary: A parameter is wrong\nvalue: {message: "limit must be at most 100"}\n',
    "examples/unauthorized.default.yaml": 'summary: No API key\nvalue: {message: "the API key is missing"}\n',
    "examples/item_created.minimal.yaml":
      "summary: An item was created\nvalue:\n  event: item_created\n  item: {id: 3, name: Third}\n",
    "CHANGELOG.md": `# Change log of ${id}\n\n## 0.1.0\n\n- First description.\n`,
    "SOURCES.md": `# Sources of ${id}\n\nWhere each part of this contract comes from, how sure it is, known gaps, and decisions with their reasons.\n`,
  };
}

function openapi({ title, vendor }: About): string {
  return `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: ${title}
  version: 0.1.0
  summary: A contract to be written.
  description: Replace the operation and the webhook below by true ones.
  contact: {name: Support, url: "https://${vendor}.example/support"}
  license: {name: MIT, identifier: MIT}
servers:
  - url: https://api.${vendor}.example
    description: The vendor's host.
tags:
  - name: Items
    description: Things that the API keeps.
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
    description: Deliveries about new items.
    messages:
      item_created: {$ref: messages/item_created.yaml}
operations:
  onItemCreated:
    action: send
    channel: {$ref: "#/channels/item_created"}
    title: Item created
    summary: Says that an item was created.
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
  description: Answers all items, the oldest first.
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
  description: Sent when an item was created.
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

const ITEM = `description: A thing that the API keeps.
type: object
required: [id, name]
properties:
  id: {type: integer, description: Its number.}
  name: {type: string, description: What people call it.}
`;

const LIST_ITEMS_RESPONSE = `description: Items, the oldest first.
type: array
items: {$ref: Item.yaml}
`;

const ERROR_RESPONSE = `description: Why a request was rejected.
type: object
required: [message]
properties:
  message: {type: string, description: A sentence for people.}
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
description: How many items at most.
schema: {type: integer, minimum: 1, maximum: 100, default: 20}
`;
