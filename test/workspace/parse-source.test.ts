import { describe, expect, test } from "vitest";
import { parseSource } from "../../src/workspace/files/parse-source.js";
import { TOO_MANY_ALIASES } from "../../src/workspace/files/parse-yaml.js";
import { SourceFile } from "../../src/workspace/files/source-file.js";

describe("text that is not YAML is reported with its place and a fix", () => {
  const indent = "Indent lines of the same level alike.";
  const cases: { name: string; text: string; expected: { line: number; column: number; message: string } }[] = [
    {
      name: "a tab",
      text: "a:\n\tb: 1\n",
      expected: {
        line: 2,
        column: 1,
        message: "YAML does not allow tabs as indentation. Indent this line with spaces.",
      },
    },
    {
      name: "a key that is there twice",
      text: "a: 1\nb: 2\na: 3\n",
      expected: { line: 3, column: 1, message: 'The key "a" is in line 1 already. Remove or rename one of the two.' },
    },
    {
      name: "a key that is there twice in a flow map",
      text: "x:\n  - {a: 1, a: 2}\n",
      expected: { line: 2, column: 12, message: 'The key "a" is in line 2 already. Remove or rename one of the two.' },
    },
    {
      name: "a number and a text that are the same key in JSON",
      text: "200: 1\n'200': 2\n",
      expected: { line: 2, column: 1, message: 'The key "200" is in line 1 already. Remove or rename one of the two.' },
    },
    {
      name: "a line between two indentations",
      text: "post:\n  a: 1\nbody:\n    r: true\n  responses: 1\n",
      expected: {
        line: 5,
        column: 1,
        message: `This line has 2 spaces before it, which matches no line above: line 3 ("body:") has 0. ${indent}`,
      },
    },
    {
      name: "a line that is indented below a value",
      text: "get:\n  a: 1\nb: 2\n\n  c: 3\n",
      expected: {
        line: 3,
        column: 4,
        message: `"2" is the value of this line, and line 5 below is indented as part of it. ${indent}`,
      },
    },
    {
      name: "a list item between two indentations",
      text: "a:\n  - 1\n - 2\n",
      expected: { line: 3, column: 1, message: `This list item is not indented like the one above it. ${indent}` },
    },
    {
      name: "a colon in a text",
      text: "a: 1\ndescription: Note: this\n",
      expected: { line: 2, column: 14, message: "The value contains a colon. Put the value in quotes." },
    },
    {
      name: "a colon without a space",
      text: "a:1\nb: 2\n",
      expected: {
        line: 1,
        column: 1,
        message: 'Write a space after the colon of "a": YAML reads this line as one text.',
      },
    },
    {
      name: "a text without a key",
      text: "a:\n  b: 1\n  c\n",
      expected: {
        line: 3,
        column: 3,
        message: 'This line has no value. Write "key: value", or indent it as part of the text above.',
      },
    },
    {
      name: "a reserved character",
      text: "a: @b\n",
      expected: { line: 1, column: 4, message: 'An unquoted value cannot start with "@". Put the value in quotes.' },
    },
    {
      name: "an open quote, at its beginning",
      text: "a: 'x'\nb: \"c\nd: e\n",
      expected: { line: 2, column: 4, message: 'The text that begins here has no closing ". Add it.' },
    },
    {
      name: "an open bracket",
      text: "a: {b: 1\nc: 2\n",
      expected: { line: 2, column: 1, message: 'A "{" above is not closed. Add "}", or indent the lines up to it.' },
    },
    {
      name: "a backslash that escapes nothing",
      text: 'a: "\\d"\n',
      expected: {
        line: 1,
        column: 5,
        message: '"\\d" is not an escape sequence. Double the backslash, or use single quotes.',
      },
    },
    {
      name: "a bracket too many",
      text: "a: {b: 1}}\n",
      expected: {
        line: 1,
        column: 10,
        message:
          'Unexpected flow-map-end token in YAML stream: "}". Remove what YAML does not expect here, or put the whole value in quotes.',
      },
    },
    {
      name: "two anchors",
      text: "a: &x &y 1\n",
      expected: {
        line: 1,
        column: 7,
        message: "A node can have at most one anchor. Correct this line, or put the value in quotes.",
      },
    },
  ];
  test.each(cases)("$name", ({ text, expected }) => {
    const message = `This is not valid YAML: ${expected.message}`;
    expect(parseSource(text)).toEqual({ diagnostic: { ...expected, message } });
  });
});

describe("YAML that cannot be a contract is reported with its place and a fix", () => {
  const cases: { name: string; text: string; expected: { line: number; column: number; message: string } }[] = [
    {
      name: "several documents",
      text: "a: 1\n---\nb: 2\n",
      expected: {
        line: 2,
        column: 1,
        message: "The file holds several documents. Keep one, and move the others to separate files.",
      },
    },
    {
      name: "an alias of nothing",
      text: "a: &x 1\nb: *.json\n",
      expected: {
        line: 2,
        column: 4,
        message: '"*.json" refers to no anchor (&.json) above it. If it is a text, put it in quotes.',
      },
    },
    {
      name: "a map that contains itself",
      text: "a:\n  b: &p\n    me: {again: *p}\n",
      expected: {
        line: 3,
        column: 17,
        message:
          '"*p" is part of the value that it stands for (&p in line 3), so the value has no end. Use $ref for a schema that contains itself.',
      },
    },
    {
      name: "a list that contains itself",
      text: "a: &list [1, *list]\n",
      expected: {
        line: 1,
        column: 14,
        message:
          '"*list" is part of the value that it stands for (&list in line 1), so the value has no end. Use $ref for a schema that contains itself.',
      },
    },
    {
      name: "a map that is a key of itself",
      text: "a: &p\n  ? *p\n  : 1\n",
      expected: {
        line: 2,
        column: 5,
        message:
          '"*p" is part of the value that it stands for (&p in line 2), so the value has no end. Use $ref for a schema that contains itself.',
      },
    },
    {
      name: "a root that contains itself",
      text: "&root\na: {b: [*root]}\n",
      expected: {
        line: 2,
        column: 9,
        message:
          '"*root" is part of the value that it stands for (&root in line 2), so the value has no end. Use $ref for a schema that contains itself.',
      },
    },
    {
      name: "aliases of aliases that double ten times",
      text: Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 1 : `*a${n - 1}, *a${n - 1}`}]\n`).join(
        "",
      ),
      expected: { line: 1, column: 1, message: TOO_MANY_ALIASES },
    },
    {
      name: "an anchor for each of very many aliases",
      text: Array.from({ length: 20_000 }, (_, n) => `- &a${n} 1\n- *a${n}\n`).join(""),
      expected: { line: 20_002, column: 3, message: TOO_MANY_ALIASES },
    },
  ];
  test.each(cases)("$name", ({ text, expected }) => {
    expect(parseSource(text)).toEqual({ diagnostic: expected });
  });
});

describe("aliases that end", () => {
  test.each([
    { name: "an alias of a value above", text: "a: &x {b: 1}\nc: *x\n", expected: { a: { b: 1 }, c: { b: 1 } } },
    {
      name: "an inner anchor with the name of the value around it",
      text: "a: &x\n  b: &x 1\n  c: *x\n",
      expected: { a: { b: 1, c: 1 } },
    },
  ])("$name", ({ text, expected }) => {
    expect(parseSource(text)).toEqual({ value: expected });
  });
});

/* Comparing each key with all others would take minutes, so these tests would time out. */
describe("maps of 50,000 keys", { timeout: 60_000 }, () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}`);

  test.each([
    { name: "in block style", text: keys.map((key) => `${key}: 1\n`).join("") },
    { name: "in flow style", text: `{${keys.map((key) => `${key}: 1`).join(", ")}}` },
  ])("are read $name", ({ text }) => {
    const parsed = parseSource(text);
    expect("value" in parsed && Object.keys(parsed.value as object)).toHaveLength(50_000);
  });

  test("have both places of an equal key in the message", () => {
    const text = `${keys.map((key) => `${key}: 1\n`).join("")}k7: 2\n`;
    expect(parseSource(text)).toEqual({
      diagnostic: {
        line: 50_001,
        column: 1,
        message: 'This is not valid YAML: The key "k7" is in line 8 already. Remove or rename one of the two.',
      },
    });
  });

  test("have a place for each key", () => {
    const source = new SourceFile("large.yaml", keys.map((key) => `${key}: 1\n`).join(""));
    expect(keys.filter((key, index) => source.position([key]).line !== index + 1)).toEqual([]);
  });

  test("and as many empty lines have a line that is indented below a value", () => {
    const text = `${keys.map((key) => `${key}: 1\n`).join("")}b: 2\n${"\n".repeat(50_000)}  c: 1\n`;
    expect(parseSource(text)).toMatchObject({ diagnostic: { line: 50_001, column: 4 } });
  });
});
