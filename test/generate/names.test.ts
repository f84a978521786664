import { describe, expect, test } from "vitest";
import { camelCase, docComment, fileName, literal, Names, pascalCase, propertyKey } from "../../src/model/names.js";

describe("pascalCase and camelCase", () => {
  test.each([
    { text: "gosquared/webhooks", expected: ["GosquaredWebhooks", "gosquaredWebhooks"] },
    { text: "createAgent", expected: ["CreateAgent", "createAgent"] },
    { text: "SMSMessage", expected: ["SMSMessage", "sMSMessage"] },
    { text: "incoming_chat", expected: ["IncomingChat", "incomingChat"] },
    { text: "__proto__", expected: ["Proto", "proto"] },
    { text: "a.b-c d$e", expected: ["ABCDE", "aBCDE"] },
    { text: "1st", expected: ["N1st", "n1st"] },
    { text: "42", expected: ["N42", "n42"] },
    { text: "", expected: ["Unnamed", "unnamed"] },
    { text: "😀", expected: ["Unnamed", "unnamed"] },
    { text: "émile", expected: ["Émile", "émile"] },
    { text: "e\u0301t", expected: ["E\u0301t", "e\u0301t"] },
    { text: "漢字", expected: ["漢字", "漢字"] },
    { text: "m²", expected: ["M", "m"] },
    { text: "\u0301a", expected: ["N\u0301a", "n\u0301a"] },
    { text: "*/ alert(1)", expected: ["Alert1", "alert1"] },
    { text: "a\u2028b", expected: ["AB", "aB"] },
  ])("$text", ({ text, expected }) => {
    expect([pascalCase(text), camelCase(text)]).toEqual(expected);
  });

  test("truncates long names without splitting a character", () => {
    expect(pascalCase("x".repeat(10_000))).toHaveLength(80);
    expect([...pascalCase("𝒜".repeat(10_000))]).toHaveLength(80);
  });
});

describe("Names", () => {
  test("returns each name once, ignoring case", () => {
    const names = new Names(["Client"]);
    expect(["name", "name", "NAME", "client", "Name2"].map((name) => names.claim(name))).toEqual([
      "name",
      "name2",
      "NAME3",
      "client2",
      "Name22",
    ]);
  });

  test("handles names of object prototypes", () => {
    expect(new Names().claim("constructor")).toBe("constructor");
    expect(new Names(["constructor"]).claim("constructor")).toBe("constructor2");
  });
});

describe("fileName", () => {
  test.each([
    { text: "CreateAgent", expected: "CreateAgent" },
    { text: "get /a/{b}", expected: "get_a_b_" },
    { text: "../../etc/passwd", expected: "_etc_passwd" },
    { text: "..", expected: "_" },
    { text: "", expected: "_" },
    { text: "😀", expected: "_" },
    { text: "a\u0000b", expected: "a_b" },
    { text: "con", expected: "con_" },
    { text: "NUL", expected: "NUL_" },
    { text: "com1", expected: "com1_" },
    { text: "com10", expected: "com10" },
    { text: "console", expected: "console" },
    { text: "x".repeat(300), expected: "x".repeat(80) },
  ])("$text", ({ text, expected }) => {
    expect(fileName(text)).toBe(expected);
  });
});

describe("literal", () => {
  const values: unknown[] = [
    null,
    true,
    -0.5,
    "",
    `'"\`\${x}\\`,
    "\u2028\u2029",
    "\ud83d",
    "</script>",
    [],
    {},
    { a: [{ b: null }] },
    JSON.parse('{"__proto__":{"a":1}}'),
    JSON.parse('[{"x":{"__proto__":[1]}}]'),
    { '"__proto__":': '"__proto__":' },
    JSON.parse('{"constructor":1,"toString":"\u2028"}'),
  ];

  test.each(values.map((value) => [JSON.stringify(value), value]))("evaluates to the same value: %s", (_, value) => {
    // Evaluates the literal, because the test is about its value as code.
    const evaluated: unknown = new Function(`return (${literal(value)});`)();
    expect(evaluated).toEqual(value);
    expect(JSON.stringify(evaluated)).toBe(JSON.stringify(value));
  });

  test("contains no line breaks", () => {
    expect(literal("a\nb\r\u2028\u2029")).toBe('"a\\nb\\r\\u2028\\u2029"');
  });
});

describe("propertyKey", () => {
  test.each([
    { text: "name", expected: "name" },
    { text: "$ref", expected: "$ref" },
    { text: "delete", expected: "delete" },
    { text: "__proto__", expected: '["__proto__"]' },
    { text: "a-b", expected: '"a-b"' },
    { text: "1a", expected: '"1a"' },
    { text: "", expected: '""' },
    { text: "é", expected: '"é"' },
    { text: "a\nb", expected: '"a\\nb"' },
  ])("$text", ({ text, expected }) => {
    expect(propertyKey(text)).toBe(expected);
  });
});

describe("docComment", () => {
  test.each([
    { name: "a line", text: ["Hello."], expected: "/** Hello. */\n" },
    { name: "lines", text: ["One", "", "Two"], expected: "/**\n * One\n *\n * Two\n */\n" },
    { name: "nothing", text: [undefined], expected: "/**  */\n" },
    { name: "empty lines at the end", text: ["One", "", undefined], expected: "/** One */\n" },
    {
      name: "line breaks within a line",
      text: ["a\r\nb\nc\rd\u2028e\u2029f"],
      expected: "/**\n * a\n * b\n * c\n * d\n * e\n * f\n */\n",
    },
    { name: "the end of a comment", text: ["a */ b"], expected: "/** a *\\/ b */\n" },
    { name: "several ends of comments", text: ["*/*/ **/"], expected: "/** *\\/*\\/ **\\/ */\n" },
    { name: "an end over two lines", text: ["a *\n/ b"], expected: "/**\n * a *\n * / b\n */\n" },
    { name: "the start of a comment", text: ["a /* b"], expected: "/** a /* b */\n" },
    { name: "a star at the end", text: ["a *"], expected: "/** a * */\n" },
    { name: "a slash alone", text: ["/"], expected: "/** / */\n" },
  ])("$name", ({ text, expected }) => {
    expect(docComment(text)).toBe(expected);
  });

  test("indents its lines", () => {
    expect(docComment(["a", "b"], "  ")).toBe("  /**\n   * a\n   * b\n   */\n");
  });
});
