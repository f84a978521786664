import type { BrokenCase } from "../linting.js";

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

const CREATED_RESPONSES = `  responses:
    "201":
      description: The item.
      content:
        application/json:
          schema: {$ref: ../schemas/Item.yaml}
          examples:
            created: {$ref: ../examples/createItem.created.yaml}
    "400": {$ref: ../responses/BadRequest.yaml}
`;

export const brokenSources: BrokenCase[] = [
  {
    name: "a change log without a heading for the version",
    changes: [["CHANGELOG.md", "# Change log\n\n## 0.0.9\n\n- Before 1.0.0.\n"]],
    expected: ["chatwire/change-log openapi.yaml:5:3"],
  },
  {
    name: "an observed fact without a mark",
    changes: [[ITEM, "type: object\n", "type: object\ndescription: Observed servers add a name.\n"]],
    expected: ["chatwire/evidence-mark schemas/Item.yaml:2:1"],
  },
  {
    name: "an inferred fact under a mark that says documented",
    changes: [[ITEM, "type: object\n", "type: object\ndescription: Its size is inferred.\nx-evidence: documented\n"]],
    expected: ["chatwire/evidence-mark schemas/Item.yaml:2:1"],
  },
  {
    name: "a mark about a keyword that is not there",
    changes: [[ITEM, "type: object\n", "type: object\nx-evidence: {level: inferred, source: a guess, about: title}\n"]],
    expected: ["chatwire/evidence-mark schemas/Item.yaml:2:48"],
  },
  {
    name: "a value that SOURCES.md lists as observed, without a mark",
    changes: [["SOURCES.md", "| place | level |\n|---|---|\n| `schemas/Item.yaml#/properties/id` | observed |\n"]],
    expected: ["chatwire/evidence-mark schemas/Item.yaml:4:3"],
  },
  {
    name: "a value that a page beside SOURCES.md lists as inferred, marked as observed",
    changes: [
      ["SOURCES.md", "See [items](sources/items.md).\n"],
      ["sources/items.md", "| `schemas/Item.yaml#/type` | inferred | why |\n"],
      [ITEM, "type: object\n", "type: object\nx-evidence: observed\n"],
    ],
    expected: ["chatwire/evidence-mark schemas/Item.yaml:1:1"],
  },
  {
    name: "a place in SOURCES.md that does not exist",
    changes: [["SOURCES.md", "| `schemas/Item.yaml#/properties/nothing` | observed |\n"]],
    expected: ["chatwire/evidence-mark openapi.yaml:1:1"],
  },
  {
    name: "a path in the root document",
    changes: [[ROOT, "    $ref: paths/items.yaml", "    summary: Items"]],
    expected: ["chatwire/root-is-contents openapi.yaml:17:3", "chatwire/unused-file paths/items.yaml:1:1"],
  },
  {
    name: "a message in the root document",
    changes: [
      [
        ASYNC,
        "{$ref: messages/item_created.yaml}",
        "{payload: {$ref: schemas/ItemCreatedWebhook.yaml}, examples: [{name: minimal, payload: {$ref: examples/item_created.minimal.yaml#/value}}, {name: added, payload: {$ref: examples/item_created.added.yaml#/value}}]}",
      ],
    ],
    expected: ["chatwire/root-is-contents asyncapi.yaml:14:7", "chatwire/unused-file messages/item_created.yaml:1:1"],
  },
  {
    name: "a missing dialect",
    changes: [[ROOT, "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n", ""]],
    expected: ["chatwire/json-schema-dialect openapi.yaml:1:1"],
  },
  {
    name: "an older dialect",
    changes: [[ROOT, "draft/2020-12/schema", "draft/2019-09/schema"]],
    expected: ["chatwire/json-schema-dialect openapi.yaml:2:1"],
  },
  {
    name: "a version other than OpenAPI 3.1",
    changes: [[ROOT, "openapi: 3.1.0", "openapi: 3.2.0"]],
    expected: ["chatwire/readable-source openapi.yaml:1:1"],
  },
  {
    name: "an operationId without a verb",
    changes: [
      [ITEMS, "operationId: createItem", "operationId: create"],
      [ITEMS, "createItem.plain", "create.plain"],
      [ITEMS, "createItem.created", "create.created"],
      ["examples/create.plain.yaml", "summary: A name\nvalue: {name: A}\n"],
      ["examples/create.created.yaml", "summary: A name\nvalue: {id: 1, kind: {type: toy}}\n"],
      ["examples/createItem.plain.yaml"],
      ["examples/createItem.created.yaml"],
    ],
    expected: ["chatwire/operation-id-name paths/items.yaml:20:16"],
  },
  {
    name: "a webhook's operationId without the event",
    changes: [[EVENT, "onItemCreated", "onItem"]],
    expected: ["chatwire/operation-id-name webhooks/item_created.yaml:2:16"],
  },
  {
    name: "a missing operationId",
    changes: [[EVENT, "  operationId: onItemCreated\n", ""]],
    expected: ["chatwire/operation-id-name webhooks/item_created.yaml:1:1"],
  },
  {
    name: "a summary that ends in a full stop",
    changes: [[ITEMS, "List items", "List items."]],
    expected: ["chatwire/operation-summary paths/items.yaml:3:3"],
  },
  {
    name: "a missing summary",
    changes: [[EVENT, "  summary: An item was created\n", ""]],
    expected: ["chatwire/operation-summary webhooks/item_created.yaml:1:1"],
  },
  {
    name: "a missing description",
    changes: [[EVENT, "  description: Sent once for each item.\n", ""]],
    expected: ["spectral/webhook-description webhooks/item_created.yaml:1:1"],
  },
  {
    name: "two tags",
    changes: [
      [ITEMS, "tags: [Items]", "tags: [Items, Others]"],
      [ROOT, "security:", "  - {name: Others, description: Others.}\nsecurity:"],
    ],
    expected: ["chatwire/operation-one-tag paths/items.yaml:5:3"],
  },
  {
    name: "an undeclared tag",
    changes: [[ITEMS, "tags: [Items]", "tags: [Item]"]],
    expected: ["chatwire/tag-declared paths/items.yaml:5:10"],
  },
  {
    name: "an undeclared tag of a webhook",
    changes: [[EVENT, "tags: [Items]", "tags: [Events]"]],
    expected: ["chatwire/tag-declared webhooks/item_created.yaml:5:10"],
  },
  {
    name: "an operation without responses",
    changes: [[ITEMS, CREATED_RESPONSES, ""], ["examples/createItem.created.yaml"]],
    expected: ["chatwire/operation-has-responses paths/items.yaml:19:1"],
  },
  {
    name: "a webhook with an empty map of responses",
    changes: [[EVENT, '  responses:\n    "200": {description: Any 2xx says that it was received.}', "  responses: {}"]],
    expected: ["chatwire/operation-has-responses webhooks/item_created.yaml:16:3"],
  },
  {
    name: "a channel without an operation",
    changes: [
      [
        ASYNC,
        `  onItemCreated:
    action: send
    channel: {$ref: "#/channels/item_created"}
    summary: An item was created
    bindings:
      http: {method: POST, bindingVersion: "0.3.0"}
`,
        "  {}\n",
      ],
    ],
    expected: ["chatwire/channel-has-operation asyncapi.yaml:10:3"],
  },
  {
    name: "a missing tag",
    changes: [[EVENT, "  tags: [Items]\n", ""]],
    expected: ["chatwire/operation-one-tag webhooks/item_created.yaml:1:1"],
  },
  {
    name: "a missing link to the documentation",
    changes: [[ITEMS, '  externalDocs: {url: "https://docs.acme.example/items#list"}\n', ""]],
    expected: ["chatwire/operation-source paths/items.yaml:1:1"],
  },
  {
    name: "a missing x-effect",
    changes: [[ITEMS, "  x-effect: read\n", ""]],
    expected: ["chatwire/operation-effect paths/items.yaml:1:1"],
  },
  {
    name: "a missing success example",
    changes: [[ITEMS, "          examples:\n            two: {$ref: ../examples/listItems.two.yaml}\n", ""]],
    expected: [
      "chatwire/unused-file examples/listItems.two.yaml:1:1",
      "chatwire/operation-examples paths/items.yaml:11:5",
    ],
  },
  {
    name: "a missing error example",
    changes: [[BAD_REQUEST, "    examples:\n      name: {$ref: ../examples/missingField.name.yaml}\n", ""]],
    expected: [
      "chatwire/unused-file examples/missingField.name.yaml:1:1",
      "chatwire/operation-examples paths/items.yaml:10:3",
      "chatwire/operation-examples paths/items.yaml:33:3",
    ],
  },
  {
    name: "a missing webhook example",
    changes: [
      [
        EVENT,
        "        examples:\n          minimal: {$ref: ../examples/item_created.minimal.yaml}\n          added: {$ref: ../examples/item_created.added.yaml}\n",
        "",
      ],
      [MESSAGE, MESSAGE_EXAMPLES, ""],
    ],
    expected: [
      "chatwire/unused-file examples/item_created.added.yaml:1:1",
      "chatwire/unused-file examples/item_created.minimal.yaml:1:1",
      "chatwire/operation-examples webhooks/item_created.yaml:8:3",
    ],
  },
  {
    name: "an example whose key is not its case",
    changes: [[ITEMS, "            two:", "            both:"]],
    expected: ["chatwire/example-file-name paths/items.yaml:17:13"],
  },
  {
    name: "an inline example",
    changes: [[ITEMS, "{$ref: ../examples/listItems.two.yaml}", "{summary: Two, value: []}"]],
    expected: [
      "chatwire/unused-file examples/listItems.two.yaml:1:1",
      "chatwire/example-file-name paths/items.yaml:17:13",
    ],
  },
  {
    name: "an example file without an owner in its name",
    changes: [
      [ITEMS, "listItems.two", "two"],
      ["examples/two.yaml", "summary: Two\nvalue: []\n"],
    ],
    expected: [
      "chatwire/unused-file examples/listItems.two.yaml:1:1",
      "chatwire/example-file-name paths/items.yaml:17:13",
    ],
  },
  {
    name: "an example file of an unknown operation",
    changes: [
      [ITEMS, "listItems.two", "listThings.two"],
      ["examples/listThings.two.yaml", "summary: Two\nvalue: []\n"],
    ],
    expected: [
      "chatwire/unused-file examples/listItems.two.yaml:1:1",
      "chatwire/example-file-name paths/items.yaml:17:13",
    ],
  },
  {
    name: "a shared error example whose key is not its case",
    changes: [[BAD_REQUEST, "      name:", "      other:"]],
    expected: ["chatwire/example-file-name responses/BadRequest.yaml:6:7"],
  },
  {
    name: "an example without a value",
    changes: [["examples/createItem.plain.yaml", "summary: A name alone\n"]],
    expected: ["chatwire/example-object examples/createItem.plain.yaml:1:1"],
  },
  {
    name: "an example without a summary",
    changes: [["examples/createItem.plain.yaml", "summary: A name alone\n", ""]],
    expected: ["chatwire/example-object examples/createItem.plain.yaml:1:1"],
  },
  {
    name: "an extension key where nothing reads it",
    changes: [[ITEM, "type: object", "x-effect: read\ntype: object"]],
    expected: ["chatwire/extension-place schemas/Item.yaml:1:1"],
  },
  {
    name: "a lowercase schema name",
    changes: [
      [ITEMS, "../schemas/ListItemsResponse.yaml", "../schemas/list-items.yaml"],
      ["schemas/list-items.yaml", "type: array\nitems: {$ref: Item.yaml}\n"],
    ],
    expected: [
      "chatwire/component-file-name paths/items.yaml:15:11",
      "chatwire/unused-file schemas/ListItemsResponse.yaml:1:1",
    ],
  },
  {
    name: "a request body that allows unknown properties",
    changes: [[REQUEST, "additionalProperties: false\n", ""]],
    expected: ["chatwire/request-strict schemas/CreateItemRequest.yaml:1:1"],
  },
  {
    name: "a variant of a request body that allows unknown properties",
    changes: [[REQUEST, "oneOf:\n  - type: string\n  - type: object\n    properties:\n      name: {type: string}\n"]],
    expected: ["chatwire/request-strict schemas/CreateItemRequest.yaml:3:5"],
  },
  {
    name: "an allOf request body that allows unknown properties",
    changes: [[REQUEST, "allOf:\n  - type: object\n    properties:\n      name: {type: string}\n"]],
    expected: [
      "chatwire/request-strict schemas/CreateItemRequest.yaml:1:1",
      "no-illogical-composition-keywords schemas/CreateItemRequest.yaml:1:1",
    ],
  },
  {
    name: "a const without a type",
    changes: [[ITEM, "type: {type: string, const: toy}", "type: {const: toy}"]],
    expected: ["chatwire/const-has-type schemas/Item.yaml:15:18"],
  },
  {
    name: "a discriminator",
    changes: [[ITEM, "    oneOf:", "    discriminator: {propertyName: type}\n    oneOf:"]],
    expected: [
      "chatwire/no-discriminator schemas/Item.yaml:6:5",
      "no-illogical-composition-keywords schemas/Item.yaml:8:9",
      "no-illogical-composition-keywords schemas/Item.yaml:13:9",
    ],
  },
  {
    name: "a discriminator mapping that leads to nothing",
    changes: [
      ["/redocly.yaml", "preset: strict", "preset: recommended"],
      [ITEM, "    oneOf:", "    discriminator: {propertyName: type, mapping: {toy: Toy.yaml}}\n    oneOf:"],
    ],
    expected: [
      "chatwire/discriminator-mapping schemas/Item.yaml:6:56",
      "no-illogical-composition-keywords schemas/Item.yaml:8:9",
      "no-illogical-composition-keywords schemas/Item.yaml:13:9",
    ],
  },
  {
    name: "a schema that extends its own union",
    changes: [
      [
        ITEM,
        "type: object\nrequired: [id, kind]",
        "oneOf:\n  - {$ref: Robot.yaml}\n  - {type: object}\ntype: object\nrequired: [id, kind]",
      ],
      ["schemas/Robot.yaml", "type: object\nallOf:\n  - {$ref: Item.yaml}\n"],
    ],
    expected: [
      "chatwire/example-fits examples/createItem.created.yaml:3:3",
      "chatwire/example-fits examples/item_created.added.yaml:3:3",
      "chatwire/example-fits examples/item_created.minimal.yaml:3:3",
      "chatwire/example-fits examples/listItems.two.yaml:3:3",
      "chatwire/no-all-of-inheritance schemas/Robot.yaml:3:5",
    ],
  },
  {
    name: "prefixItems without items",
    changes: [
      [REQUEST, "    items: {type: string}", "    prefixItems: [{type: string}]\n    minItems: 1\n    maxItems: 1"],
    ],
    expected: [
      "spectral/array-items schemas/CreateItemRequest.yaml:6:3",
      "chatwire/prefix-items-has-items schemas/CreateItemRequest.yaml:8:5",
    ],
  },
  {
    name: "a keyword that AsyncAPI does not support",
    changes: [[PAYLOAD, "required:", "dependentRequired: {action: [item]}\nrequired:"]],
    expected: ["chatwire/shared-schema-keywords schemas/ItemCreatedWebhook.yaml:2:1"],
  },
  {
    name: "an error response without content",
    changes: [[BAD_REQUEST, "description: The request is wrong.\n"]],
    expected: [
      "chatwire/unused-file examples/missingField.name.yaml:1:1",
      "chatwire/operation-examples paths/items.yaml:10:3",
      "chatwire/error-has-content paths/items.yaml:18:5",
      "chatwire/operation-examples paths/items.yaml:33:3",
      "chatwire/error-has-content paths/items.yaml:41:5",
      "chatwire/unused-file schemas/ErrorResponse.yaml:1:1",
    ],
  },
  {
    name: "an unknown extension key",
    changes: [[ITEMS, "x-effect: read", "x-effect: read\n  x-statefull: true"]],
    expected: ["chatwire/known-extensions paths/items.yaml:8:3"],
  },
  {
    name: "an extension key with an invalid value",
    changes: [[ITEMS, "x-effect: read", "x-effect: reads"]],
    expected: ["chatwire/extension-value paths/items.yaml:7:13"],
  },
  {
    name: "a pattern with nested repetitions",
    changes: [[PAYLOAD, "action: {type: string}", 'action: {type: string, pattern: "^([a-z]+_?)+$"}']],
    expected: ["chatwire/safe-pattern schemas/ItemCreatedWebhook.yaml:4:26"],
  },
  {
    name: "property names whose pattern repeats the same text in two ways",
    changes: [[REQUEST, "properties:\n", 'patternProperties:\n  "^(x|x)*$": {type: string}\nproperties:\n']],
    expected: ["chatwire/safe-pattern schemas/CreateItemRequest.yaml:5:3"],
  },
  {
    name: "a secret without format: password",
    changes: [[PAYLOAD, ", format: password", ""]],
    expected: ["chatwire/secret-format schemas/ItemCreatedWebhook.yaml:5:3"],
  },
  {
    name: "a webhook file that is not named after the event",
    changes: [
      [ROOT, "webhooks/item_created.yaml", "webhooks/created.yaml"],
      [EVENT],
      ["webhooks/created.yaml", WEBHOOK],
    ],
    expected: ["chatwire/webhook-key-file openapi.yaml:20:3"],
  },
  {
    name: "an AsyncAPI operation with messages",
    changes: [
      [
        ASYNC,
        "    summary: An item was created\n",
        "    summary: An item was created\n    messages: [{$ref: '#/channels/item_created/messages/item_created'}]\n",
      ],
    ],
    expected: ["chatwire/async-operation-messages asyncapi.yaml:20:5"],
  },
];
