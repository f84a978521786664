import type { BrokenCase } from "../linting.js";

const ROOT = "openapi.yaml";
const EVENT = "webhooks/item_created.yaml";
const ITEM = "schemas/Item.yaml";
const ERROR = "schemas/ErrorResponse.yaml";
const ASYNC = "asyncapi.yaml";
const MESSAGE = "messages/item_created.yaml";
const REGISTRY = "/redocly.yaml";

export const brokenSteps: BrokenCase[] = [
  {
    name: "an undeclared path parameter (Redocly)",
    changes: [[ROOT, "  /items:", "  /items/{id}:"]],
    expected: ["path-parameters-defined paths/items.yaml:8:3"],
  },
  {
    name: "an unknown AsyncAPI action (Redocly)",
    changes: [[ASYNC, "action: send", "action: sent"]],
    expected: ["struct asyncapi.yaml:17:13"],
  },
  {
    name: "a duplicate AsyncAPI tag (Spectral)",
    changes: [
      [
        ASYNC,
        "  description: What the shop sends.",
        "  description: What the shop sends.\n  tags: [{name: a, description: b}, {name: a, description: c}]",
      ],
    ],
    expected: ["no-duplicated-tag-names asyncapi.yaml:6:37", "spectral/asyncapi-3-tags-uniqueness asyncapi.yaml:6:38"],
  },
  {
    name: "schemas that refer to each other twice over 25 levels, which Spectral would write out",
    changes: [
      [ITEM, "properties:\n", "properties:\n  one: {$ref: Level0.yaml}\n"],
      ...Array.from({ length: 25 }, (_, level): [string, string] => [
        `schemas/Level${level}.yaml`,
        level === 24
          ? "type: string\n"
          : `type: object\nproperties:\n  a: {$ref: Level${level + 1}.yaml}\n  b: {$ref: Level${level + 1}.yaml}\n`,
      ]),
    ],
    expected: ["chatwire/expanded-size schemas/Level6.yaml:1:1"],
  },
  {
    name: "a schema file that nothing references, once, although it references another one",
    changes: [
      ["schemas/Unused.yaml", "type: array\nitems: {$ref: Unused2.yaml}\n"],
      ["schemas/Unused2.yaml", "type: array\nitems: {$ref: Item.yaml}\n"],
    ],
    expected: ["chatwire/unused-file schemas/Unused.yaml:1:1"],
  },
  {
    name: "a shared file that nothing references",
    changes: [["/openapi/acme/_common/schemas/Error.yaml", "type: object\n"]],
    expected: ["chatwire/unused-file openapi/acme/_common/schemas/Error.yaml:1:1"],
  },
  {
    name: "a workflow with an invalid field, an unknown operation and a step without an operation",
    changes: [
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
    expected: [
      "struct workflows/buy.arazzo.yaml:6:5",
      "chatwire/workflow-operation workflows/buy.arazzo.yaml:9:40",
      "chatwire/workflow-operation workflows/buy.arazzo.yaml:10:9",
      "struct workflows/buy.arazzo.yaml:10:9",
    ],
  },
  {
    name: "a workflow file that is not valid YAML",
    changes: [["workflows/buy.arazzo.yaml", "arazzo: [\n"]],
    expected: ["chatwire/readable-source workflows/buy.arazzo.yaml:2:1"],
  },
  {
    name: "code in the Markdown of a schema (Spectral)",
    changes: [[ITEM, "id: {type: integer, minimum: 1}", 'id: {type: integer, title: "eval(1)"}']],
    expected: ["spectral/no-eval-in-markdown schemas/Item.yaml:4:23"],
  },
  {
    name: "an enum value of the wrong type once, although Redocly and Spectral both detect it",
    changes: [[ITEM, "id: {type: integer, minimum: 1}", 'id: {type: integer, enum: [1, 2, 3, 4, 5, "6"]}']],
    expected: ["no-enum-type-mismatch schemas/Item.yaml:4:45"],
  },
  {
    name: "a script in Markdown as an error, although another tool only warns",
    changes: [[ROOT, "A shop.", "<script>alert()</script>"]],
    expected: ["no-unsafe-markdown openapi.yaml:6:16"],
  },
  {
    name: "a schema with an unknown keyword",
    changes: [[ERROR, "code: {type: integer}", "code: {type: integer, maximun: 3}"]],
    expected: ["struct schemas/ErrorResponse.yaml:4:25"],
  },
  {
    name: "a schema with an unknown format",
    changes: [[ITEM, "pages: {type: integer}", "pages: {type: integer, format: page}"]],
    expected: ["chatwire/strict-schema schemas/Item.yaml:11:11"],
  },
  {
    name: "a schema with an unknown type",
    changes: [[ITEM, "pages: {type: integer}", "pages: {type: int}"]],
    expected: ["struct schemas/Item.yaml:11:25"],
  },
  {
    name: "a schema with an invalid pattern",
    changes: [[ITEM, "  parts:", '  title:\n    type: string\n    pattern: "("\n  parts:']],
    expected: ["chatwire/valid-schema schemas/Item.yaml:18:5"],
  },
  {
    name: "a response example that does not match its schema",
    changes: [["examples/listItems.two.yaml", "id: 2", "id: two"]],
    expected: ["chatwire/example-fits examples/listItems.two.yaml:5:9"],
  },
  {
    name: "an example that does not match the intended variant",
    changes: [["examples/listItems.two.yaml", "pages: 100", "pages: many"]],
    expected: ["chatwire/example-fits examples/listItems.two.yaml:4:31"],
  },
  {
    name: "an example that matches no variant",
    changes: [["examples/createItem.created.yaml", "type: toy", "type: tool"]],
    expected: ["chatwire/example-fits examples/createItem.created.yaml:4:16"],
  },
  {
    name: "a request example with an unknown property",
    changes: [["examples/createItem.plain.yaml", "name: Robot", "name: Robot\n  colour: red"]],
    expected: ["chatwire/example-fits examples/createItem.plain.yaml:4:11"],
  },
  {
    name: "a parameter example that does not match its schema",
    changes: [["parameters/Limit.yaml", "example: 10", "example: 0"]],
    expected: ["chatwire/example-fits parameters/Limit.yaml:5:10"],
  },
  {
    name: "an error example that lacks a property",
    changes: [["examples/missingField.name.yaml", "  code: 4000\n", ""]],
    expected: ["chatwire/example-fits examples/missingField.name.yaml:3:3"],
  },
  {
    name: "a webhook example that lacks a property",
    changes: [["examples/item_created.added.yaml", "  secret_key: example-secret\n", ""]],
    expected: ["chatwire/example-fits examples/item_created.added.yaml:3:3"],
  },
  {
    name: "a webhook example with the name of another event",
    changes: [["examples/item_created.minimal.yaml", "action: item_created", "action: item_removed"]],
    expected: ["chatwire/event-name examples/item_created.minimal.yaml:3:11"],
  },
  {
    name: "a rejection that does not match the documented response",
    changes: [[ROOT, "body: {code: 4001", 'body: {code: "E1"']],
    expected: ["chatwire/error-shape-fits openapi.yaml:33:41"],
  },
  {
    name: "a missing channel",
    changes: [
      [ASYNC, "item_created: {$ref: messages/item_created.yaml}", "item_removed: {$ref: messages/item_removed.yaml}"],
      [MESSAGE],
      [
        "messages/item_removed.yaml",
        "name: item_removed\ntitle: Removed\nsummary: Removed\npayload: {$ref: ../schemas/ItemCreatedWebhook.yaml}\nexamples: [{name: minimal, payload: {$ref: ../examples/item_created.minimal.yaml#/value}}]\n",
      ],
    ],
    expected: ["chatwire/asyncapi-consistency asyncapi.yaml:9:1", "chatwire/asyncapi-consistency asyncapi.yaml:14:7"],
  },
  {
    name: "a payload with a different schema",
    changes: [[MESSAGE, "{$ref: ../schemas/ItemCreatedWebhook.yaml}", "{type: object}"]],
    expected: ["chatwire/asyncapi-consistency messages/item_created.yaml:5:1"],
  },
  {
    name: "an example that the message lacks",
    changes: [
      [
        MESSAGE,
        '  - name: added\n    summary: By its old name\n    payload: {$ref: "../examples/item_created.added.yaml#/value"}\n',
        "",
      ],
    ],
    expected: ["chatwire/asyncapi-consistency messages/item_created.yaml:6:1"],
  },
  {
    name: "an example that the webhook lacks",
    changes: [[EVENT, "          added: {$ref: ../examples/item_created.added.yaml}\n", ""]],
    expected: ["chatwire/asyncapi-consistency messages/item_created.yaml:12:5"],
  },
  {
    name: "an example that differs from the webhook's",
    changes: [
      [MESSAGE, '"../examples/item_created.added.yaml#/value"', '"../examples/item_created.minimal.yaml#/value"'],
    ],
    expected: ["chatwire/asyncapi-consistency messages/item_created.yaml:12:5"],
  },
  {
    name: "an unknown rule in the registry",
    changes: [[REGISTRY, "component-name-unique", "component-name-uniq"]],
    expected: ["chatwire/usable-registry redocly.yaml:4:3"],
  },
  {
    name: "an unknown preset in the registry",
    changes: [[REGISTRY, "recommended-strict", "recomended"]],
    expected: ["chatwire/usable-registry redocly.yaml:1:1"],
  },
  {
    name: "an unknown preset of chatwire",
    changes: [[REGISTRY, "preset: strict", "preset: strictest"]],
    expected: ["chatwire/usable-registry redocly.yaml:16:3"],
  },
  {
    name: "an unknown option of chatwire",
    changes: [[REGISTRY, "preset: strict", "preset: strict\n  presets: strict"]],
    expected: ["chatwire/usable-registry redocly.yaml:17:3"],
  },
  {
    name: "an import that names no API",
    changes: [[REGISTRY, "preset: strict", "preset: strict\n  import: '@acme/apis'"]],
    expected: ["chatwire/usable-registry redocly.yaml:17:3"],
  },
  {
    name: "an unknown rule of chatwire",
    changes: [[REGISTRY, "rules:\n", "rules:\n  chatwire/change-logs: warn\n"]],
    expected: ["chatwire/usable-registry redocly.yaml:4:3"],
  },
  {
    name: "a setting of a rule that is always on, for one API",
    changes: [[REGISTRY, "shop/openapi.yaml\n", "shop/openapi.yaml\n    rules: {chatwire/readable-source: off}\n"]],
    expected: ["chatwire/usable-registry redocly.yaml:13:13"],
  },
  {
    name: "an unknown severity of a rule of chatwire",
    changes: [[REGISTRY, "rules:\n", "rules:\n  chatwire/change-log: warning\n"]],
    expected: ["chatwire/usable-registry redocly.yaml:4:24"],
  },
  {
    name: "a registry without an API",
    changes: [[REGISTRY, "apis: {}\n"]],
    expected: ["chatwire/checked-something redocly.yaml:1:1"],
  },
  {
    name: "an API without examples",
    changes: [
      [
        ROOT,
        "paths:\n  /items:\n    $ref: paths/items.yaml\nwebhooks:\n  item_created:\n    $ref: webhooks/item_created.yaml\n",
        "paths: {}\n",
      ],
      [REGISTRY, "  acme/shop@async:\n    root: openapi/acme/shop/asyncapi.yaml\n", ""],
    ],
    expected: [
      "chatwire/unused-file asyncapi.yaml:1:1",
      "chatwire/api-has-examples openapi.yaml:1:1",
      "chatwire/unused-file paths/items.yaml:1:1",
      "chatwire/unused-file webhooks/item_created.yaml:1:1",
    ],
  },
];
