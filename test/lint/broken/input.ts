import type { Broken } from "../linting.js";

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

export const badInput: Broken[] = [
  [
    "not YAML",
    { given: [[ITEMS, "get:\n  operationId: [listItems\n"]], want: ["chatwire/readable-source paths/items.yaml:3:1"] },
  ],
  [
    "a key twice",
    { given: [[ITEM, "type: object\ntype: object\n"]], want: ["chatwire/readable-source schemas/Item.yaml:2:1"] },
  ],
  ["a root that is missing", { given: [[ROOT]], want: ["chatwire/readable-source redocly.yaml:12:11"] }],
  ["a root that is empty", { given: [[ROOT, "# nothing\n"]], want: ["chatwire/readable-source openapi.yaml:1:1"] }],
  [
    "a root that is a folder",
    { given: [[REGISTRY, "openapi.yaml", "paths"]], want: ["chatwire/readable-source redocly.yaml:12:11"] },
  ],
  [
    "a root that is no contract",
    { given: [[ROOT, "- a\n- b\n"]], want: ["chatwire/readable-source openapi.yaml:1:1"] },
  ],
  [
    "a reference to a missing file",
    {
      given: [[ITEMS, "../parameters/Limit.yaml", "../parameters/Limits.yaml"]],
      want: ["chatwire/resolved-reference paths/items.yaml:9:13"],
    },
  ],
  [
    "a reference to a missing place",
    {
      given: [[PAYLOAD, "$ref: Item.yaml", "$ref: Item.yaml#/properties/name"]],
      want: ["chatwire/resolved-reference schemas/ItemCreatedWebhook.yaml:6:16"],
    },
  ],
  [
    "a reference to a folder",
    {
      given: [[ITEMS, "../parameters/Limit.yaml", "../parameters"]],
      want: ["chatwire/resolved-reference paths/items.yaml:9:13"],
    },
  ],
  [
    "references that go round",
    {
      given: [
        [ERROR, "$ref: Item2.yaml\n"],
        ["schemas/Item2.yaml", "$ref: ErrorResponse.yaml\n"],
      ],
      want: ["chatwire/no-circular-reference responses/BadRequest.yaml:4:5"],
    },
  ],
  [
    "a reference to the network",
    {
      given: [[PAYLOAD, "$ref: Item.yaml", '$ref: "http://127.0.0.1:9/Item.yaml"']],
      want: ["chatwire/local-reference schemas/ItemCreatedWebhook.yaml:6:16"],
    },
  ],
  [
    "a reference out of the workspace",
    {
      given: [[PAYLOAD, "$ref: Item.yaml", "$ref: ../../../../../../etc/passwd"]],
      want: ["chatwire/local-reference schemas/ItemCreatedWebhook.yaml:6:16"],
    },
  ],
  [
    "an external value on the network",
    {
      given: [["examples/createItem.plain.yaml", "summary: A\nexternalValue: http://127.0.0.1:9/x.json\n"]],
      want: ["chatwire/local-reference examples/createItem.plain.yaml:2:16"],
    },
  ],
  [
    "ten thousand brackets",
    {
      given: [["examples/createItem.plain.yaml", `summary: A\nvalue: ${nested(10_000)}\n`]],
      want: ["chatwire/readable-source examples/createItem.plain.yaml:2:1"],
    },
  ],
  [
    "ten thousand levels of lists on a line",
    {
      given: [["examples/createItem.plain.yaml", `summary: A\nvalue:\n  ${"- ".repeat(10_000)}x\n`]],
      want: ["chatwire/readable-source examples/createItem.plain.yaml:3:1"],
    },
  ],
  [
    "a thousand levels of indentation",
    {
      given: [
        [
          "examples/createItem.plain.yaml",
          Array.from({ length: 1000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
        ],
      ],
      want: ["chatwire/readable-source examples/createItem.plain.yaml:242:1"],
    },
  ],
  [
    "aliases that multiply",
    {
      given: [["examples/createItem.plain.yaml", `summary: A\n${bomb}\nvalue: *a11\n`]],
      want: ["chatwire/readable-source examples/createItem.plain.yaml:1:1"],
    },
  ],
  [
    "a file that is too large",
    {
      given: [["examples/createItem.plain.yaml", `summary: A\nvalue: ${"x".repeat(4_000_000)}\n`]],
      want: ["chatwire/readable-source examples/createItem.plain.yaml:1:1"],
    },
  ],
  [
    "a schema named __proto__",
    {
      given: [[ITEM, "  parts:", "  __proto__: {type: string, const: 1}\n  parts:"]],
      want: ["chatwire/readable-source schemas/Item.yaml:16:1"],
    },
  ],
];
