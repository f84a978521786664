import { describe, expect, test } from "vitest";
import { camelCase, docComment, fileName, literal, Names, pascalCase, propertyKey } from "../../src/model/names.js";

describe("pascalCase and camelCase", () => {
  test.each([
    ["gosquared/webhooks", { want: ["GosquaredWebhooks", "gosquaredWebhooks"] }],
    ["createAgent", { want: ["CreateAgent", "createAgent"] }],
    ["SMSMessage", { want: ["SMSMessage", "sMSMessage"] }],
    ["incoming_chat", { want: ["IncomingChat", "incomingChat"] }],
    ["__proto__", { want: ["Proto", "proto"] }],
    ["a.b-c d$e", { want: ["ABCDE", "aBCDE"] }],
    ["1st", { want: ["N1st", "n1st"] }],
    ["42", { want: ["N42", "n42"] }],
    ["", { want: ["Unnamed", "unnamed"] }],
    ["😀", { want: ["Unnamed", "unnamed"] }],
    ["émile", { want: ["Émile", "émile"] }],
    ["e\u0301t", { want: ["E\u0301t", "e\u0301t"] }],
    ["漢字", { want: ["漢字", "漢字"] }],
    ["m²", { want: ["M", "m"] }],
    ["\u0301a", { want: ["N\u0301a", "n\u0301a"] }],
    ["*/ alert(1)", { want: ["Alert1", "alert1"] }],
    ["a\u2028b", { want: ["AB", "aB"] }],
  ])("%j", (given, { want }) => {
    expect([pascalCase(given), camelCase(given)]).toEqual(want);
  });

  test("cuts what nobody can read, but no character", () => {
    expect(pascalCase("x".repeat(10_000))).toHaveLength(80);
    expect([...pascalCase("𝒜".repeat(10_000))]).toHaveLength(80);
  });
});

describe("Names", () => {
  test("gives each name once, whatever the case", () => {
    const names = new Names(["Client"]);
    expect(["name", "name", "NAME", "client", "Name2"].map((name) => names.claim(name))).toEqual([
      "name",
      "name2",
      "NAME3",
      "client2",
      "Name22",
    ]);
  });

  test("has room for names of all objects", () => {
    expect(new Names().claim("constructor")).toBe("constructor");
    expect(new Names(["constructor"]).claim("constructor")).toBe("constructor2");
  });
});

describe("fileName", () => {
  test.each([
    ["CreateAgent", "CreateAgent"],
    ["get /a/{b}", "get_a_b_"],
    ["../../etc/passwd", "_etc_passwd"],
    ["..", "_"],
    ["", "_"],
    ["😀", "_"],
    ["a\u0000b", "a_b"],
    ["con", "con_"],
    ["NUL", "NUL_"],
    ["com1", "com1_"],
    ["com10", "com10"],
    ["console", "console"],
    ["x".repeat(300), "x".repeat(80)],
  ])("%j", (given, want) => {
    expect(fileName(given)).toBe(want);
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

  test.each(values.map((value) => [JSON.stringify(value), value]))("%s is the same value as code", (_, value) => {
    // What the test is about: this text becomes code.
    const made: unknown = new Function(`return (${literal(value)});`)();
    expect(made).toEqual(value);
    expect(JSON.stringify(made)).toBe(JSON.stringify(value));
  });

  test("ends no line in the middle", () => {
    expect(literal("a\nb\r\u2028\u2029")).toBe('"a\\nb\\r\\u2028\\u2029"');
  });
});

describe("propertyKey", () => {
  test.each([
    ["name", "name"],
    ["$ref", "$ref"],
    ["delete", "delete"],
    ["__proto__", '["__proto__"]'],
    ["a-b", '"a-b"'],
    ["1a", '"1a"'],
    ["", '""'],
    ["é", '"é"'],
    ["a\nb", '"a\\nb"'],
  ])("%j", (given, want) => {
    expect(propertyKey(given)).toBe(want);
  });
});

describe("docComment", () => {
  test.each([
    ["a line", { given: ["Hello."], want: "/** Hello. */\n" }],
    ["lines", { given: ["One", "", "Two"], want: "/**\n * One\n *\n * Two\n */\n" }],
    ["nothing", { given: [undefined], want: "/**  */\n" }],
    ["empty lines at the end", { given: ["One", "", undefined], want: "/** One */\n" }],
    [
      "lines in a line",
      { given: ["a\r\nb\nc\rd\u2028e\u2029f"], want: "/**\n * a\n * b\n * c\n * d\n * e\n * f\n */\n" },
    ],
    ["the end of a comment", { given: ["a */ b"], want: "/** a *\\/ b */\n" }],
    ["several ends", { given: ["*/*/ **/"], want: "/** *\\/*\\/ **\\/ */\n" }],
    ["an end over two lines", { given: ["a *\n/ b"], want: "/**\n * a *\n * / b\n */\n" }],
    ["the start of one", { given: ["a /* b"], want: "/** a /* b */\n" }],
    ["a star at the end", { given: ["a *"], want: "/** a * */\n" }],
    ["a slash alone", { given: ["/"], want: "/** / */\n" }],
  ])("%s", (_, { given, want }) => {
    expect(docComment(given)).toBe(want);
  });

  test("is indented", () => {
    expect(docComment(["a", "b"], "  ")).toBe("  /**\n   * a\n   * b\n   */\n");
  });
});
