import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { entriesOf, FIRST_REGISTRY, register } from "../../src/workspace/init/register.js";

const LINES = `  acme/demo:
    root: openapi/acme/demo/openapi.yaml
  acme/demo@async:
    root: openapi/acme/demo/asyncapi.yaml
`;
const SHOP = "  acme/shop:\n    root: shop.yaml\n";

describe("register", () => {
  const cases: [string, { given: string; want: string }][] = [
    ["after the last entry", { given: `apis:\n${SHOP}`, want: `apis:\n${SHOP}${LINES}` }],
    ["where the last line has no end", { given: `apis:\n${SHOP}`.trimEnd(), want: `apis:\n${SHOP}${LINES}`.trimEnd() }],
    [
      "before what follows",
      { given: `apis:\n${SHOP}\n# rest\nrules: {}\n`, want: `apis:\n${SHOP}${LINES}\n# rest\nrules: {}\n` },
    ],
    [
      "behind the comment of the last line",
      {
        given: "apis:\n  acme/shop:\n    root: shop.yaml # ours\n",
        want: `apis:\n  acme/shop:\n    root: shop.yaml # ours\n${LINES}`,
      },
    ],
    [
      "after an entry in flow style",
      { given: "apis:\n  acme/shop: {root: shop.yaml}\n", want: `apis:\n  acme/shop: {root: shop.yaml}\n${LINES}` },
    ],
    ["into an empty map", { given: "apis: {}\nrules: {}\n", want: `apis:\n${LINES}rules: {}\n` }],
    ["into nothing", { given: "apis:\nrules: {}\n", want: `apis:\n${LINES}rules: {}\n` }],
    ["into a file without it", { given: "# top\nrules: {}\n\n", want: `# top\nrules: {}\napis:\n${LINES}\n` }],
    [
      "with the indentation of the others",
      {
        given: "apis:\n    acme/shop:\n        root: shop.yaml\n",
        want: `apis:\n    acme/shop:\n        root: shop.yaml\n    acme/demo:\n        root: openapi/acme/demo/openapi.yaml\n    acme/demo@async:\n        root: openapi/acme/demo/asyncapi.yaml\n`,
      },
    ],
    [
      "with the line ends of the others",
      { given: `apis:\n${SHOP}`.replaceAll("\n", "\r\n"), want: `apis:\n${SHOP}${LINES}`.replaceAll("\n", "\r\n") },
    ],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    const text = register(given, entriesOf("acme/demo"));
    expect(parse(text)).toMatchObject({ apis: parse(`apis:\n${LINES}`).apis });
    expect(text).toBe(want);
  });

  test.each([
    "{apis: {acme/shop: {root: shop.yaml}}}\n",
    "apis: {acme/shop: {root: shop.yaml}} # ours\n",
    "apis: {acme/shop: {root: shop.yaml},\n  acme/two: {root: two.yaml}}\n",
  ])("into flow style: %j", (given) => {
    const before: { apis: object } = parse(given);
    expect(parse(register(given, entriesOf("acme/demo")))).toEqual({ apis: { ...before.apis, ...parse(LINES) } });
  });

  test("twice gives the order of the calls", () => {
    const text = register(register(FIRST_REGISTRY, entriesOf("acme/one")), entriesOf("acme/two"));
    expect(Object.keys(parse(text).apis)).toEqual(["acme/one", "acme/one@async", "acme/two", "acme/two@async"]);
    expect(text.replace(/^ {2,4}(acme|root).*\n/gm, "")).toBe(FIRST_REGISTRY.replace("apis: {}", "apis:"));
  });
});
