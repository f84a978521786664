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
  const cases: { name: string; yaml: string; expected: string }[] = [
    { name: "after the last entry", yaml: `apis:\n${SHOP}`, expected: `apis:\n${SHOP}${LINES}` },
    {
      name: "after a last line without a line break",
      yaml: `apis:\n${SHOP}`.trimEnd(),
      expected: `apis:\n${SHOP}${LINES}`.trimEnd(),
    },
    {
      name: "before later keys",
      yaml: `apis:\n${SHOP}\n# rest\nrules: {}\n`,
      expected: `apis:\n${SHOP}${LINES}\n# rest\nrules: {}\n`,
    },
    {
      name: "after a comment on the last line",
      yaml: "apis:\n  acme/shop:\n    root: shop.yaml # ours\n",
      expected: `apis:\n  acme/shop:\n    root: shop.yaml # ours\n${LINES}`,
    },
    {
      name: "after an entry in flow style",
      yaml: "apis:\n  acme/shop: {root: shop.yaml}\n",
      expected: `apis:\n  acme/shop: {root: shop.yaml}\n${LINES}`,
    },
    { name: "into an empty map", yaml: "apis: {}\nrules: {}\n", expected: `apis:\n${LINES}rules: {}\n` },
    { name: "into an empty value", yaml: "apis:\nrules: {}\n", expected: `apis:\n${LINES}rules: {}\n` },
    { name: "into a file without apis", yaml: "# top\nrules: {}\n\n", expected: `# top\nrules: {}\napis:\n${LINES}\n` },
    {
      name: "with the indentation of the others",
      yaml: "apis:\n    acme/shop:\n        root: shop.yaml\n",
      expected: `apis:\n    acme/shop:\n        root: shop.yaml\n    acme/demo:\n        root: openapi/acme/demo/openapi.yaml\n    acme/demo@async:\n        root: openapi/acme/demo/asyncapi.yaml\n`,
    },
    {
      name: "with the line ends of the others",
      yaml: `apis:\n${SHOP}`.replaceAll("\n", "\r\n"),
      expected: `apis:\n${SHOP}${LINES}`.replaceAll("\n", "\r\n"),
    },
  ];
  test.each(cases)("$name", ({ yaml, expected }) => {
    const text = register(yaml, entriesOf("acme/demo"));
    expect(parse(text)).toMatchObject({ apis: parse(`apis:\n${LINES}`).apis });
    expect(text).toBe(expected);
  });

  test.each([
    "{apis: {acme/shop: {root: shop.yaml}}}\n",
    "apis: {acme/shop: {root: shop.yaml}} # ours\n",
    "apis: {acme/shop: {root: shop.yaml},\n  acme/two: {root: two.yaml}}\n",
  ])("into flow style: %j", (yaml) => {
    const before: { apis: object } = parse(yaml);
    expect(parse(register(yaml, entriesOf("acme/demo")))).toEqual({ apis: { ...before.apis, ...parse(LINES) } });
  });

  test("adds entries in the order of the calls", () => {
    const text = register(register(FIRST_REGISTRY, entriesOf("acme/one")), entriesOf("acme/two"));
    expect(Object.keys(parse(text).apis)).toEqual(["acme/one", "acme/one@async", "acme/two", "acme/two@async"]);
    expect(text.replace(/^ {2,4}(acme|root).*\n/gm, "")).toBe(FIRST_REGISTRY.replace("apis: {}", "apis:"));
  });
});
