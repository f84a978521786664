import { beforeAll, describe, expect, test } from "vitest";
import { formatLocation } from "../../src/workspace/diagnostics/diagnostic.js";
import { type Change, linting } from "./linting.js";

const ROOT = "openapi.yaml";
const ITEMS = "paths/items.yaml";
const ITEM = "schemas/Item.yaml";
const ASYNC = "asyncapi.yaml";
const FOLDER = "openapi/acme/shop";

interface Mistake {
  name: string;
  changes: Change[];
  /** Each diagnostic as `code place: message`, where the message says what to do. */
  expected: string[];
}

/* What authors of contracts do wrong most often. Each mistake is reported once, where it is, with what to do. */
const mistakes: Mistake[] = [
  {
    name: "an example does not fit its schema",
    changes: [["examples/listItems.two.yaml", "id: 2", "id: two"]],
    expected: [
      'chatwire/example-fits examples/listItems.two.yaml:5:9: In the example "two", 1.id must be integer, not "two". Correct the example or the schema.',
    ],
  },
  {
    name: "a property of an example is one level too high",
    changes: [["examples/createItem.created.yaml", "  kind: {type: toy}", "kind: {type: toy}"]],
    expected: [
      'struct examples/createItem.created.yaml:4:1: The key "kind" is not expected here. Correct its name, indent it as part of the object that it belongs to, or remove it.',
    ],
  },
  {
    name: "an operation has no operationId",
    changes: [[ITEMS, "  operationId: createItem\n", ""]],
    expected: [
      'chatwire/operation-id-name paths/items.yaml:19:1: The operation has no operationId. Add a camelCase verb and noun, such as "createAgent", because the operationId becomes a function name.',
    ],
  },
  {
    name: "an x- key is mistyped",
    changes: [[ITEMS, "x-effect: read", "x-efect: read"]],
    expected: [
      'chatwire/known-extensions paths/items.yaml:7:3: "x-efect" is not a known extension key. Did you mean "x-effect"?',
    ],
  },
  {
    name: "a const has no type",
    changes: [[ITEM, "type: {type: string, const: toy}", "type: {const: toy}"]],
    expected: ['chatwire/const-has-type schemas/Item.yaml:15:18: The const has no type. Add "type: string" beside it.'],
  },
  {
    name: "required names no property",
    changes: [[ITEM, "required: [id, kind]", "required: [idd, kind]"]],
    expected: [
      `no-required-schema-properties-undefined schemas/Item.yaml:2:12: Required property 'idd' is not defined. Add it to "properties", or correct its name in "required".`,
    ],
  },
  {
    name: "a $ref has a typing error",
    changes: [[ITEMS, "../parameters/Limit.yaml", "../parameters/Limits.yaml"]],
    expected: [
      `chatwire/resolved-reference paths/items.yaml:9:13: $ref "../parameters/Limits.yaml" cannot be followed: ${FOLDER}/parameters/Limits.yaml does not exist. Did you mean "../parameters/Limit.yaml"?`,
    ],
  },
  {
    name: "a $ref has the wrong folder",
    changes: [[ITEMS, "../parameters/Limit.yaml", "../schemas/Limit.yaml"]],
    expected: [
      `chatwire/resolved-reference paths/items.yaml:9:13: $ref "../schemas/Limit.yaml" cannot be followed: ${FOLDER}/schemas/Limit.yaml does not exist. Did you mean "../parameters/Limit.yaml"?`,
    ],
  },
  {
    name: "a $ref has the wrong extension",
    changes: [[ITEMS, "../parameters/Limit.yaml", "../parameters/Limit.yml"]],
    expected: [
      `chatwire/resolved-reference paths/items.yaml:9:13: $ref "../parameters/Limit.yml" cannot be followed: ${FOLDER}/parameters/Limit.yml does not exist. Did you mean "../parameters/Limit.yaml"?`,
    ],
  },
  {
    name: "a $ref has a mistyped pointer",
    changes: [["schemas/ItemCreatedWebhook.yaml", "$ref: Item.yaml", "$ref: Item.yaml#/propertis/id"]],
    expected: [
      `chatwire/resolved-reference schemas/ItemCreatedWebhook.yaml:6:16: $ref "Item.yaml#/propertis/id" cannot be followed: ${FOLDER}/schemas/Item.yaml has no value at "propertis". Did you mean "properties"?`,
    ],
  },
  {
    name: "a webhook is only in the OpenAPI document",
    changes: [
      [
        ASYNC,
        `  item_created:
    title: Item created
    description: An item was created.
    messages:
      item_created: {$ref: messages/item_created.yaml}
operations:
  onItemCreated:
    action: send
    channel: {$ref: "#/channels/item_created"}
    summary: An item was created
    bindings:
      http: {method: POST, bindingVersion: "0.3.0"}
`,
        "  {}\noperations: {}\n",
      ],
      ["messages/item_created.yaml"],
    ],
    expected: [
      'chatwire/asyncapi-consistency asyncapi.yaml:9:1: No channel has a message "item_created", which is a webhook of the OpenAPI document. Add it.',
    ],
  },
  {
    name: "a type does not exist",
    changes: [[ITEM, "pages: {type: integer}", "pages: {type: numbr}"]],
    expected: [
      'struct schemas/Item.yaml:11:25: `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null". Did you mean "number"?',
    ],
  },
  { name: "a status is a number, which is valid", changes: [[ITEMS, '"200":', "200:"]], expected: [] },
  {
    name: "nullable, as in OpenAPI 3.0",
    changes: [[ITEM, "pages: {type: integer}", "pages: {type: integer, nullable: true}"]],
    expected: [
      'struct schemas/Item.yaml:11:34: The key "nullable" is not expected here. Add "null" to the type instead, such as type: [string, "null"].',
    ],
  },
  {
    name: "a tab",
    changes: [[ITEM, "  id: {", "\tid: {"]],
    expected: [
      "chatwire/readable-source schemas/Item.yaml:4:1: This is not valid YAML: YAML does not allow tabs as indentation. Indent this line with spaces.",
    ],
  },
  {
    name: "a key is there twice",
    changes: [[ITEM, "type: object\n", "type: object\ntype: object\n"]],
    expected: [
      'chatwire/readable-source schemas/Item.yaml:2:1: This is not valid YAML: The key "type" is in line 1 already. Remove or rename one of the two.',
    ],
  },
  {
    name: "an operationId is there twice in a file",
    changes: [[ITEMS, "operationId: createItem", "operationId: listItems"]],
    expected: [
      `operation-operationId-unique paths/items.yaml:20:3: The operationId "listItems" is also at ${FOLDER}/paths/items.yaml:2:3. Rename one of them: the operationId becomes a function name.`,
    ],
  },
  {
    name: "an operationId is there twice in two files",
    changes: [
      [ROOT, "  /items:\n", "  /others:\n    $ref: paths/others.yaml\n  /items:\n"],
      [
        "paths/others.yaml",
        `get:
  operationId: listItems
  summary: List others
  description: Returns the others.
  tags: [Items]
  externalDocs: {url: "https://docs.acme.example/others"}
  x-effect: read
  responses:
    "204": {description: Nothing.}
    "400": {$ref: ../responses/BadRequest.yaml}
`,
      ],
    ],
    expected: [
      `operation-operationId-unique paths/items.yaml:2:3: The operationId "listItems" is also at ${FOLDER}/paths/others.yaml:2:3. Rename one of them: the operationId becomes a function name.`,
    ],
  },
  {
    name: "no success is documented",
    changes: [[ITEMS, '"201":', '"301":']],
    expected: [
      'operation-2xx-response paths/items.yaml:33:3: Operation must have at least one `2XX` response. Add the response of a success, such as "200: {description: The items.}".',
    ],
  },
  {
    name: "a parameter of the path is not declared",
    changes: [[ROOT, "  /items:", "  /items/{id}:"]],
    expected: [
      'path-parameters-defined paths/items.yaml:8:3: The path "/items/{id}" has a parameter "id" that is not declared. Add it to "parameters" of the path, with in: path and required: true, or correct the path.',
    ],
  },
  {
    name: "a parameter of the path has another name",
    changes: [
      [ROOT, "  /items:", "  /items/{id}:"],
      ["parameters/Limit.yaml", "name: limit\nin: query\n", "name: idd\nin: path\nrequired: true\n"],
    ],
    expected: [
      'path-parameters-defined parameters/Limit.yaml:1:7: The path "/items/{id}" has no parameter "idd". Rename it to "id", or correct the path.',
    ],
  },
  {
    name: "a security scheme is not declared",
    changes: [[ROOT, "  - key: []", "  - kay: []"]],
    expected: [
      'security-defined openapi.yaml:15:5: There is no `kay` security scheme defined. Declare it under "components: securitySchemes:", or correct its name.',
    ],
  },
  {
    name: "a block is indented too little",
    changes: [
      [
        ITEMS,
        `  responses:
    "201":
      description: The item.
      content:
        application/json:
          schema: {$ref: ../schemas/Item.yaml}
          examples:
            created: {$ref: ../examples/createItem.created.yaml}
    "400": {$ref: ../responses/BadRequest.yaml}
`,
        `responses:
    "201":
      description: The item.
      content:
        application/json:
          schema: {$ref: ../schemas/Item.yaml}
          examples:
            created: {$ref: ../examples/createItem.created.yaml}
    "400": {$ref: ../responses/BadRequest.yaml}
`,
      ],
    ],
    expected: [
      'struct paths/items.yaml:33:1: The key "responses" is not expected here. It belongs to an operation: indent it as part of that object, or remove it.',
    ],
  },
  {
    name: "a line is indented too little",
    changes: [[ITEMS, "  requestBody:", "requestBody:"]],
    expected: [
      'chatwire/readable-source paths/items.yaml:33:1: This is not valid YAML: This line has 2 spaces before it, which matches no line above: line 26 ("requestBody:") has 0. Indent lines of the same level alike.',
    ],
  },
  {
    name: "a key is mistyped",
    changes: [[ITEMS, "summary: List items", "sumary: List items"]],
    expected: ['struct paths/items.yaml:3:3: The key "sumary" is not expected here. Did you mean "summary"?'],
  },
  {
    name: "the version is OpenAPI 3.0, but the document is not",
    changes: [[ROOT, "openapi: 3.1.0", "openapi: 3.0.3"]],
    expected: [
      'chatwire/readable-source openapi.yaml:1:1: The document is OpenAPI 3.0.3, but has "jsonSchemaDialect", which OpenAPI 3.1 introduced. Write "openapi: 3.1.0".',
    ],
  },
  {
    name: "an operation is renamed, and its examples are not",
    changes: [[ITEMS, "operationId: createItem", "operationId: addItem"]],
    expected: [
      'chatwire/example-file-name paths/items.yaml:32:11: The example file "createItem.plain.yaml" must start with "addItem". Rename it to "addItem.plain.yaml".',
      'chatwire/example-file-name paths/items.yaml:40:13: The example file "createItem.created.yaml" must start with "addItem". Rename it to "addItem.created.yaml".',
    ],
  },
  {
    name: "a file is not referenced",
    changes: [["schemas/Unused.yaml", "type: object\n"]],
    expected: [
      "chatwire/unused-file schemas/Unused.yaml:1:1: No document of redocly.yaml references this file, so it is not part of any contract. Reference it with $ref, or remove it.",
    ],
  },
  {
    name: "a channel has no operation",
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
    expected: [
      `chatwire/channel-has-operation asyncapi.yaml:10:3: No operation uses the channel "item_created". Add one under "operations", with "action: send" and "channel: {$ref: '#/channels/item_created'}".`,
    ],
  },
  {
    name: "an operation has no responses",
    changes: [
      [
        "webhooks/item_created.yaml",
        '  responses:\n    "200": {description: Any 2xx says that it was received.}\n',
        "",
      ],
    ],
    expected: [
      'chatwire/operation-has-responses webhooks/item_created.yaml:1:1: The webhook "item_created" has no response. Add "responses" with one for each documented status, such as "200: {description: …}".',
    ],
  },
  {
    name: "a tag is not declared",
    changes: [[ITEMS, "tags: [Items]", "tags: [Item]"]],
    expected: [
      'chatwire/tag-declared paths/items.yaml:5:10: The root document does not declare the tag "Item". Did you mean "Items"?',
    ],
  },
];

// Loads the tools, which takes longer than a test may.
beforeAll(() => linting([]));

describe("a mistake is reported where it is, with what to do", () => {
  test.each(mistakes)("$name", async ({ changes, expected }) => {
    const { diagnostics } = await linting(changes);
    const lines = diagnostics.map(({ code, message, location, severity }) => {
      expect(severity).toBe("error");
      return `${code} ${formatLocation(location).replace(`${FOLDER}/`, "")}: ${message}`;
    });
    expect(lines).toEqual(expected);
  });
});
