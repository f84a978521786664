import type { Broken } from "../linting.js";

const ROOT = "openapi.yaml";
const EVENT = "webhooks/item_created.yaml";
const ITEM = "schemas/Item.yaml";
const ERROR = "schemas/ErrorResponse.yaml";
const ASYNC = "asyncapi.yaml";
const MESSAGE = "messages/item_created.yaml";
const REGISTRY = "/redocly.yaml";

export const brokenSteps: Broken[] = [
  [
    "Redocly: a parameter of the path that is not declared",
    {
      given: [[ROOT, "  /items:", "  /items/{id}:"]],
      want: [
        "spectral/path-params paths/items.yaml:1:1",
        "path-parameters-defined paths/items.yaml:8:3",
        "path-parameters-defined paths/items.yaml:19:1",
      ],
    },
  ],
  [
    "Redocly, AsyncAPI: an unknown action",
    { given: [[ASYNC, "action: send", "action: sent"]], want: ["struct asyncapi.yaml:17:13"] },
  ],
  [
    "Spectral, AsyncAPI: a tag twice",
    {
      given: [
        [
          ASYNC,
          "  description: What the shop sends.",
          "  description: What the shop sends.\n  tags: [{name: a, description: b}, {name: a, description: c}]",
        ],
      ],
      want: ["no-duplicated-tag-names asyncapi.yaml:6:37", "spectral/asyncapi-3-tags-uniqueness asyncapi.yaml:6:38"],
    },
  ],
  [
    "workflows: what is no Arazzo, an operation that there is not, and a step that calls none",
    {
      given: [
        [
          "workflows/buy.arazzo.yaml",
          `arazzo: 1.0.1
info: {title: Buy, version: 1.0.0}
sourceDescriptions: [{name: api, type: openapi, url: ../openapi.yaml}]
workflows:
  - workflowId: buy
    step: []
    steps:
      - {stepId: known, operationId: listItems}
      - {stepId: unknown, operationId: listItem}
      - {stepId: nothing}
`,
        ],
      ],
      want: [
        "struct workflows/buy.arazzo.yaml:6:5",
        "chatwire/workflow-operation workflows/buy.arazzo.yaml:9:40",
        "chatwire/workflow-operation workflows/buy.arazzo.yaml:10:9",
        "struct workflows/buy.arazzo.yaml:10:9",
      ],
    },
  ],
  [
    "workflows: a file that is no YAML",
    {
      given: [["workflows/buy.arazzo.yaml", "arazzo: [\n"]],
      want: ["chatwire/readable-source workflows/buy.arazzo.yaml:2:1"],
    },
  ],
  [
    "Spectral: code in a schema's markdown",
    {
      given: [[ITEM, "id: {type: integer, minimum: 1}", 'id: {type: integer, title: "eval(1)"}']],
      want: ["spectral/no-eval-in-markdown schemas/Item.yaml:4:23"],
    },
  ],
  [
    "Redocly and Spectral are heard once: an enum of another type",
    {
      given: [[ITEM, "id: {type: integer, minimum: 1}", 'id: {type: integer, enum: [1, 2, 3, 4, 5, "6"]}']],
      want: ["no-enum-type-mismatch schemas/Item.yaml:4:45"],
    },
  ],
  [
    "an error is not hidden by a warning that says the same: markdown that runs a script",
    { given: [[ROOT, "A shop.", "<script>alert()</script>"]], want: ["no-unsafe-markdown openapi.yaml:6:16"] },
  ],
  [
    "a schema with an unknown keyword",
    {
      given: [[ERROR, "code: {type: integer}", "code: {type: integer, maximun: 3}"]],
      want: ["chatwire/valid-schema schemas/ErrorResponse.yaml:4:25", "struct schemas/ErrorResponse.yaml:4:25"],
    },
  ],
  [
    "a schema with an unknown format",
    {
      given: [[ITEM, "pages: {type: integer}", "pages: {type: integer, format: page}"]],
      want: ["chatwire/valid-schema schemas/Item.yaml:11:11"],
    },
  ],
  [
    "a schema with a wrong type",
    {
      given: [[ITEM, "pages: {type: integer}", "pages: {type: int}"]],
      want: [
        "no-invalid-media-type-examples paths/items.yaml:15:19",
        "no-invalid-media-type-examples paths/items.yaml:38:19",
        "chatwire/valid-schema schemas/Item.yaml:11:19",
        "struct schemas/Item.yaml:11:25",
        "no-invalid-media-type-examples webhooks/item_created.yaml:12:17",
      ],
    },
  ],
  [
    "a response example that does not fit",
    {
      given: [["examples/listItems.two.yaml", "id: 2", "id: two"]],
      want: ["chatwire/example-fits examples/listItems.two.yaml:5:9"],
    },
  ],
  [
    "an example that does not fit the alternative that is meant",
    {
      given: [["examples/listItems.two.yaml", "pages: 100", "pages: many"]],
      want: ["chatwire/example-fits examples/listItems.two.yaml:4:31"],
    },
  ],
  [
    "an example that fits no alternative",
    {
      given: [["examples/createItem.created.yaml", "type: toy", "type: tool"]],
      want: ["chatwire/example-fits examples/createItem.created.yaml:4:16"],
    },
  ],
  [
    "a request example with an unknown property",
    {
      given: [["examples/createItem.plain.yaml", "name: Robot", "name: Robot\n  colour: red"]],
      want: ["chatwire/example-fits examples/createItem.plain.yaml:4:11"],
    },
  ],
  [
    "a parameter example that does not fit",
    {
      given: [["parameters/Limit.yaml", "example: 10", "example: 0"]],
      want: ["chatwire/example-fits parameters/Limit.yaml:5:10"],
    },
  ],
  [
    "an error example that lacks a property",
    {
      given: [["examples/missingField.name.yaml", "  code: 4000\n", ""]],
      want: ["chatwire/example-fits examples/missingField.name.yaml:3:3"],
    },
  ],
  [
    "an event's example that lacks a property",
    {
      given: [["examples/item_created.added.yaml", "  secret_key: example-secret\n", ""]],
      want: ["chatwire/example-fits examples/item_created.added.yaml:3:3"],
    },
  ],
  [
    "an event's example with the name of another",
    {
      given: [["examples/item_created.minimal.yaml", "action: item_created", "action: item_removed"]],
      want: ["chatwire/event-name examples/item_created.minimal.yaml:3:11"],
    },
  ],
  [
    "a rejection that does not fit the documented response",
    {
      given: [[ROOT, "body: {code: 4001", 'body: {code: "E1"']],
      want: ["chatwire/error-shape-fits openapi.yaml:33:41"],
    },
  ],
  [
    "a channel that is missing",
    {
      given: [
        [ASYNC, "item_created: {$ref: messages/item_created.yaml}", "item_removed: {$ref: messages/item_removed.yaml}"],
        [MESSAGE],
        [
          "messages/item_removed.yaml",
          "name: item_removed\ntitle: Removed\nsummary: Removed\npayload: {$ref: ../schemas/ItemCreatedWebhook.yaml}\nexamples: [{name: minimal, payload: {$ref: ../examples/item_created.minimal.yaml#/value}}]\n",
        ],
      ],
      want: ["chatwire/parity asyncapi.yaml:9:1", "chatwire/parity asyncapi.yaml:14:7"],
    },
  ],
  [
    "a payload that is another schema",
    {
      given: [[MESSAGE, "{$ref: ../schemas/ItemCreatedWebhook.yaml}", "{type: object}"]],
      want: ["chatwire/parity messages/item_created.yaml:5:1"],
    },
  ],
  [
    "an example that the message lacks",
    {
      given: [
        [
          MESSAGE,
          '  - name: added\n    summary: By its old name\n    payload: {$ref: "../examples/item_created.added.yaml#/value"}\n',
          "",
        ],
      ],
      want: ["chatwire/parity messages/item_created.yaml:6:1"],
    },
  ],
  [
    "an example that the webhook lacks",
    {
      given: [[EVENT, "          added: {$ref: ../examples/item_created.added.yaml}\n", ""]],
      want: ["chatwire/parity messages/item_created.yaml:12:5"],
    },
  ],
  [
    "an example that differs",
    {
      given: [
        [MESSAGE, '"../examples/item_created.added.yaml#/value"', '"../examples/item_created.minimal.yaml#/value"'],
      ],
      want: ["chatwire/parity messages/item_created.yaml:12:5"],
    },
  ],
  [
    "an unknown rule in the registry",
    {
      given: [[REGISTRY, "component-name-unique", "component-name-uniq"]],
      want: ["chatwire/usable-registry redocly.yaml:4:3"],
    },
  ],
  [
    "an unknown preset in the registry",
    { given: [[REGISTRY, "recommended-strict", "recomended"]], want: ["chatwire/usable-registry redocly.yaml:1:1"] },
  ],
  [
    "a registry without an API",
    { given: [[REGISTRY, "apis: {}\n"]], want: ["chatwire/checked-something redocly.yaml:1:1"] },
  ],
  [
    "an API without examples",
    {
      given: [
        [
          ROOT,
          "paths:\n  /items:\n    $ref: paths/items.yaml\nwebhooks:\n  item_created:\n    $ref: webhooks/item_created.yaml\n",
          "paths: {}\n",
        ],
        [REGISTRY, "  acme/shop@async:\n    root: openapi/acme/shop/asyncapi.yaml\n", ""],
      ],
      want: ["chatwire/checked-something openapi.yaml:1:1"],
    },
  ],
];
