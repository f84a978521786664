import type { BrokenCase } from "../linting.js";

const ROOT = "openapi.yaml";
const ITEMS = "paths/items.yaml";
const ITEM = "schemas/Item.yaml";
const PAYLOAD = "schemas/ItemCreatedWebhook.yaml";
const ERROR = "schemas/ErrorResponse.yaml";
const REGISTRY = "/redocly.yaml";

const nested = (count: number) => `${"[".repeat(count)}${"]".repeat(count)}`;
const bomb = Array.from(
  { length: 12 },
  (_, level) =>
    `a${level}: &a${level} [${
      level === 0
        ? "x"
        : Array(9)
            .fill(`*a${level - 1}`)
            .join(", ")
    }]`,
).join("\n");

export const badInput: BrokenCase[] = [
  {
    name: "a file that is not valid YAML",
    changes: [[ITEMS, "get:\n  operationId: [listItems\n"]],
    expected: ["chatwire/readable-source paths/items.yaml:3:1"],
  },
  {
    name: "a duplicate key",
    changes: [[ITEM, "type: object\ntype: object\n"]],
    expected: ["chatwire/readable-source schemas/Item.yaml:2:1"],
  },
  { name: "a missing root document", changes: [[ROOT]], expected: ["chatwire/readable-source redocly.yaml:12:11"] },
  {
    name: "an empty root document",
    changes: [[ROOT, "# nothing\n"]],
    expected: ["chatwire/readable-source openapi.yaml:1:1"],
  },
  {
    name: "a root document that is a folder",
    changes: [[REGISTRY, "openapi.yaml", "paths"]],
    expected: ["chatwire/readable-source redocly.yaml:12:11"],
  },
  {
    name: "a root document that is not a contract",
    changes: [[ROOT, "- a\n- b\n"]],
    expected: ["chatwire/readable-source openapi.yaml:1:1"],
  },
  {
    name: "a reference to a missing file",
    changes: [[ITEMS, "../parameters/Limit.yaml", "../parameters/Limits.yaml"]],
    expected: ["chatwire/resolved-reference paths/items.yaml:9:13"],
  },
  {
    name: "a reference to a missing value",
    changes: [[PAYLOAD, "$ref: Item.yaml", "$ref: Item.yaml#/properties/name"]],
    expected: ["chatwire/resolved-reference schemas/ItemCreatedWebhook.yaml:6:16"],
  },
  {
    name: "a reference to a folder",
    changes: [[ITEMS, "../parameters/Limit.yaml", "../parameters"]],
    expected: ["chatwire/resolved-reference paths/items.yaml:9:13"],
  },
  {
    name: "references in a circle",
    changes: [
      [ERROR, "$ref: Item2.yaml\n"],
      ["schemas/Item2.yaml", "$ref: ErrorResponse.yaml\n"],
    ],
    expected: ["chatwire/no-circular-reference responses/BadRequest.yaml:4:5"],
  },
  {
    name: "a reference to the network",
    changes: [[PAYLOAD, "$ref: Item.yaml", '$ref: "http://127.0.0.1:9/Item.yaml"']],
    expected: ["chatwire/local-reference schemas/ItemCreatedWebhook.yaml:6:16"],
  },
  {
    name: "a reference to a file outside the workspace",
    changes: [[PAYLOAD, "$ref: Item.yaml", "$ref: ../../../../../../etc/passwd"]],
    expected: ["chatwire/local-reference schemas/ItemCreatedWebhook.yaml:6:16"],
  },
  {
    name: "an external value on the network",
    changes: [["examples/createItem.plain.yaml", "summary: A\nexternalValue: http://127.0.0.1:9/x.json\n"]],
    expected: ["chatwire/local-reference examples/createItem.plain.yaml:2:16"],
  },
  {
    name: "ten thousand brackets",
    changes: [["examples/createItem.plain.yaml", `summary: A\nvalue: ${nested(10_000)}\n`]],
    expected: ["chatwire/readable-source examples/createItem.plain.yaml:2:1"],
  },
  {
    name: "ten thousand levels of lists on a line",
    changes: [["examples/createItem.plain.yaml", `summary: A\nvalue:\n  ${"- ".repeat(10_000)}x\n`]],
    expected: ["chatwire/readable-source examples/createItem.plain.yaml:3:1"],
  },
  {
    name: "a thousand levels of indentation",
    changes: [
      [
        "examples/createItem.plain.yaml",
        Array.from({ length: 1000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      ],
    ],
    expected: ["chatwire/readable-source examples/createItem.plain.yaml:242:1"],
  },
  {
    name: "aliases that multiply their content",
    changes: [["examples/createItem.plain.yaml", `summary: A\n${bomb}\nvalue: *a11\n`]],
    expected: ["chatwire/readable-source examples/createItem.plain.yaml:1:1"],
  },
  {
    name: "a file that is too large",
    changes: [["examples/createItem.plain.yaml", `summary: A\nvalue: ${"x".repeat(4_000_000)}\n`]],
    expected: ["chatwire/readable-source examples/createItem.plain.yaml:1:1"],
  },
  {
    name: "a schema named __proto__",
    changes: [[ITEM, "  parts:", "  __proto__: {type: string, const: 1}\n  parts:"]],
    expected: ["chatwire/readable-source schemas/Item.yaml:16:1"],
  },
];
