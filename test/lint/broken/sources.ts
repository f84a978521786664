import type { Broken } from "../linting.js";

const ROOT = "openapi.yaml";
const ITEMS = "paths/items.yaml";
const EVENT = "webhooks/item_created.yaml";
const ITEM = "schemas/Item.yaml";
const REQUEST = "schemas/CreateItemRequest.yaml";
const PAYLOAD = "schemas/ItemCreatedWebhook.yaml";
const BAD_REQUEST = "responses/BadRequest.yaml";
const ASYNC = "asyncapi.yaml";
const MESSAGE = "messages/item_created.yaml";
const MESSAGE_EXAMPLES = `examples:
  - name: minimal
    summary: What is always there
    payload: {$ref: "../examples/item_created.minimal.yaml#/value"}
  - name: added
    summary: By its old name
    payload: {$ref: "../examples/item_created.added.yaml#/value"}
`;
const WEBHOOK = `post:
  operationId: onItemCreated
  summary: An item was created
  description: Sent once for each item.
  tags: [Items]
  security: []
  x-webhook-event: {aliases: [item_added]}
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: ../schemas/ItemCreatedWebhook.yaml}
        examples:
          minimal: {$ref: ../examples/item_created.minimal.yaml}
          added: {$ref: ../examples/item_created.added.yaml}
  responses:
    "200": {description: Received.}
`;

export const brokenSources: Broken[] = [
  [
    "a change log that does not know the version",
    {
      given: [["CHANGELOG.md", "# Change log\n\n## 0.0.9\n\n- Before 1.0.0.\n"]],
      want: ["chatwire/change-log openapi.yaml:5:3"],
    },
  ],
  [
    "a path in the root file",
    {
      given: [[ROOT, "    $ref: paths/items.yaml", "    summary: Items"]],
      want: ["chatwire/root-is-contents openapi.yaml:17:3"],
    },
  ],
  [
    "a message in the root file",
    {
      given: [
        [
          ASYNC,
          "{$ref: messages/item_created.yaml}",
          "{payload: {$ref: schemas/ItemCreatedWebhook.yaml}, examples: [{name: minimal, payload: {$ref: examples/item_created.minimal.yaml#/value}}, {name: added, payload: {$ref: examples/item_created.added.yaml#/value}}]}",
        ],
      ],
      want: ["chatwire/root-is-contents asyncapi.yaml:14:7"],
    },
  ],
  [
    "no dialect",
    {
      given: [[ROOT, "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n", ""]],
      want: ["chatwire/json-schema-dialect openapi.yaml:1:1"],
    },
  ],
  [
    "another dialect",
    {
      given: [[ROOT, "draft/2020-12/schema", "draft/2019-09/schema"]],
      want: ["chatwire/json-schema-dialect openapi.yaml:2:1"],
    },
  ],
  [
    "OpenAPI 3.2",
    { given: [[ROOT, "openapi: 3.1.0", "openapi: 3.2.0"]], want: ["chatwire/readable-source openapi.yaml:1:1"] },
  ],
  [
    "an operationId without a verb",
    {
      given: [
        [ITEMS, "operationId: createItem", "operationId: create"],
        [ITEMS, "createItem.plain", "create.plain"],
        [ITEMS, "createItem.created", "create.created"],
        ["examples/create.plain.yaml", "summary: A name\nvalue: {name: A}\n"],
        ["examples/create.created.yaml", "summary: A name\nvalue: {id: 1, kind: {type: toy}}\n"],
      ],
      want: ["chatwire/operation-id-name paths/items.yaml:20:16"],
    },
  ],
  [
    "a webhook's operationId without its event",
    {
      given: [[EVENT, "onItemCreated", "onItem"]],
      want: ["chatwire/operation-id-name webhooks/item_created.yaml:2:16"],
    },
  ],
  [
    "no operationId",
    {
      given: [[EVENT, "  operationId: onItemCreated\n", ""]],
      want: ["chatwire/operation-id-name webhooks/item_created.yaml:1:1"],
    },
  ],
  [
    "a summary that ends in a full stop",
    { given: [[ITEMS, "List items", "List items."]], want: ["chatwire/operation-summary paths/items.yaml:3:3"] },
  ],
  [
    "no summary",
    {
      given: [[EVENT, "  summary: An item was created\n", ""]],
      want: ["chatwire/operation-summary webhooks/item_created.yaml:1:1"],
    },
  ],
  [
    "no description",
    {
      given: [[EVENT, "  description: Sent once for each item.\n", ""]],
      want: ["spectral/webhook-description webhooks/item_created.yaml:1:1"],
    },
  ],
  [
    "two tags",
    {
      given: [
        [ITEMS, "tags: [Items]", "tags: [Items, Others]"],
        [ROOT, "security:", "  - {name: Others, description: Others.}\nsecurity:"],
      ],
      want: ["chatwire/operation-one-tag paths/items.yaml:5:3"],
    },
  ],
  [
    "no tag",
    { given: [[EVENT, "  tags: [Items]\n", ""]], want: ["chatwire/operation-one-tag webhooks/item_created.yaml:1:1"] },
  ],
  [
    "no source",
    {
      given: [[ITEMS, '  externalDocs: {url: "https://docs.acme.example/items#list"}\n', ""]],
      want: ["chatwire/operation-source paths/items.yaml:1:1"],
    },
  ],
  [
    "no effect",
    { given: [[ITEMS, "  x-effect: read\n", ""]], want: ["chatwire/operation-effect paths/items.yaml:1:1"] },
  ],
  [
    "no success example",
    {
      given: [[ITEMS, "          examples:\n            two: {$ref: ../examples/listItems.two.yaml}\n", ""]],
      want: ["chatwire/operation-examples paths/items.yaml:11:5"],
    },
  ],
  [
    "no error example",
    {
      given: [[BAD_REQUEST, "    examples:\n      name: {$ref: ../examples/missingField.name.yaml}\n", ""]],
      want: ["chatwire/operation-examples paths/items.yaml:10:3", "chatwire/operation-examples paths/items.yaml:33:3"],
    },
  ],
  [
    "no webhook example",
    {
      given: [
        [
          EVENT,
          "        examples:\n          minimal: {$ref: ../examples/item_created.minimal.yaml}\n          added: {$ref: ../examples/item_created.added.yaml}\n",
          "",
        ],
        [MESSAGE, MESSAGE_EXAMPLES, ""],
      ],
      want: ["chatwire/operation-examples webhooks/item_created.yaml:8:3"],
    },
  ],
  [
    "an example under another name than its case",
    {
      given: [[ITEMS, "            two:", "            both:"]],
      want: ["chatwire/example-file-name paths/items.yaml:17:13"],
    },
  ],
  [
    "an example that is not in a file",
    {
      given: [[ITEMS, "{$ref: ../examples/listItems.two.yaml}", "{summary: Two, value: []}"]],
      want: ["chatwire/example-file-name paths/items.yaml:17:13"],
    },
  ],
  [
    "an example without an owner",
    {
      given: [
        [ITEMS, "listItems.two", "two"],
        ["examples/two.yaml", "summary: Two\nvalue: []\n"],
      ],
      want: ["chatwire/example-file-name paths/items.yaml:17:13"],
    },
  ],
  [
    "an example of nothing in the document",
    {
      given: [
        [ITEMS, "listItems.two", "listThings.two"],
        ["examples/listThings.two.yaml", "summary: Two\nvalue: []\n"],
      ],
      want: ["chatwire/example-file-name paths/items.yaml:17:13"],
    },
  ],
  [
    "a shared error under another name",
    {
      given: [[BAD_REQUEST, "      name:", "      other:"]],
      want: ["chatwire/example-file-name responses/BadRequest.yaml:6:7"],
    },
  ],
  [
    "an example without a value",
    {
      given: [["examples/createItem.plain.yaml", "summary: A name alone\n"]],
      want: ["chatwire/example-object examples/createItem.plain.yaml:1:1"],
    },
  ],
  [
    "an example without a summary",
    {
      given: [["examples/createItem.plain.yaml", "summary: A name alone\n", ""]],
      want: ["chatwire/example-object examples/createItem.plain.yaml:1:1"],
    },
  ],
  [
    "a key that is not read where it stands",
    {
      given: [[ITEM, "type: object", "x-effect: read\ntype: object"]],
      want: ["chatwire/extension-place schemas/Item.yaml:1:1"],
    },
  ],
  [
    "a schema in small letters",
    {
      given: [
        [ITEMS, "../schemas/ListItemsResponse.yaml", "../schemas/list-items.yaml"],
        ["schemas/list-items.yaml", "type: array\nitems: {$ref: Item.yaml}\n"],
      ],
      want: ["chatwire/component-file-name paths/items.yaml:15:11"],
    },
  ],
  [
    "an open request",
    {
      given: [[REQUEST, "additionalProperties: false\n", ""]],
      want: ["chatwire/request-strict schemas/CreateItemRequest.yaml:1:1"],
    },
  ],
  [
    "an open alternative of a request",
    {
      given: [[REQUEST, "oneOf:\n  - type: string\n  - type: object\n    properties:\n      name: {type: string}\n"]],
      want: ["chatwire/request-strict schemas/CreateItemRequest.yaml:3:5"],
    },
  ],
  [
    "a request of parts without an end",
    {
      given: [[REQUEST, "allOf:\n  - type: object\n    properties:\n      name: {type: string}\n"]],
      want: [
        "chatwire/request-strict schemas/CreateItemRequest.yaml:1:1",
        "no-illogical-composition-keywords schemas/CreateItemRequest.yaml:1:1",
      ],
    },
  ],
  [
    "a const without its type",
    {
      given: [[ITEM, "type: {type: string, const: toy}", "type: {const: toy}"]],
      want: ["chatwire/const-has-type schemas/Item.yaml:15:18"],
    },
  ],
  [
    "a discriminator",
    {
      given: [[ITEM, "    oneOf:", "    discriminator: {propertyName: type}\n    oneOf:"]],
      want: [
        "chatwire/no-discriminator schemas/Item.yaml:6:5",
        "no-illogical-composition-keywords schemas/Item.yaml:8:9",
        "no-illogical-composition-keywords schemas/Item.yaml:13:9",
      ],
    },
  ],
  [
    "inheritance",
    {
      given: [
        [
          ITEM,
          "type: object\nrequired: [id, kind]",
          "oneOf:\n  - {$ref: Robot.yaml}\n  - {type: object}\ntype: object\nrequired: [id, kind]",
        ],
        ["schemas/Robot.yaml", "type: object\nallOf:\n  - {$ref: Item.yaml}\n"],
      ],
      want: [
        "chatwire/example-fits examples/createItem.created.yaml:3:3",
        "chatwire/example-fits examples/item_created.added.yaml:3:3",
        "chatwire/example-fits examples/item_created.minimal.yaml:3:3",
        "chatwire/example-fits examples/listItems.two.yaml:3:3",
        "chatwire/no-all-of-inheritance schemas/Robot.yaml:3:5",
      ],
    },
  ],
  [
    "prefixItems without items",
    {
      given: [
        [REQUEST, "    items: {type: string}", "    prefixItems: [{type: string}]\n    minItems: 1\n    maxItems: 1"],
      ],
      want: [
        "spectral/array-items schemas/CreateItemRequest.yaml:6:3",
        "chatwire/prefix-items-has-items schemas/CreateItemRequest.yaml:8:5",
      ],
    },
  ],
  [
    "a keyword that AsyncAPI does not know",
    {
      given: [[PAYLOAD, "required:", "dependentRequired: {action: [item]}\nrequired:"]],
      want: ["chatwire/shared-schema-keywords schemas/ItemCreatedWebhook.yaml:2:1"],
    },
  ],
  [
    "an error without content",
    {
      given: [[BAD_REQUEST, "description: The request is wrong.\n"]],
      want: [
        "chatwire/operation-examples paths/items.yaml:10:3",
        "chatwire/error-has-content paths/items.yaml:18:5",
        "chatwire/operation-examples paths/items.yaml:33:3",
        "chatwire/error-has-content paths/items.yaml:41:5",
      ],
    },
  ],
  [
    "an unknown key",
    {
      given: [[ITEMS, "x-effect: read", "x-effect: read\n  x-statefull: true"]],
      want: ["chatwire/known-extensions paths/items.yaml:8:3"],
    },
  ],
  [
    "a key with a wrong value",
    {
      given: [[ITEMS, "x-effect: read", "x-effect: reads"]],
      want: ["chatwire/known-extensions paths/items.yaml:7:13"],
    },
  ],
  [
    "a secret that is not marked",
    {
      given: [[PAYLOAD, ", format: password", ""]],
      want: ["chatwire/secret-format schemas/ItemCreatedWebhook.yaml:5:3"],
    },
  ],
  [
    "a webhook's file with another name",
    {
      given: [
        [ROOT, "webhooks/item_created.yaml", "webhooks/created.yaml"],
        [EVENT],
        ["webhooks/created.yaml", WEBHOOK],
      ],
      want: ["chatwire/webhook-key-file openapi.yaml:20:3"],
    },
  ],
  [
    "messages of an operation",
    {
      given: [
        [
          ASYNC,
          "    summary: An item was created\n",
          "    summary: An item was created\n    messages: [{$ref: '#/channels/item_created/messages/item_created'}]\n",
        ],
      ],
      want: ["chatwire/async-operation-messages asyncapi.yaml:20:5"],
    },
  ],
];
