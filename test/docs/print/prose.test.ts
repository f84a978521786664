import Markdown from "markdown-it";
import { beforeAll, describe, expect, test } from "vitest";
import { escapeMarkdown, isSafeLink, openProse, type Prose } from "../../../src/docs/print/prose.js";
import { hostileText } from "../hostile.js";

let prose: Prose;
beforeAll(async () => {
  prose = await openProse();
});

test.each([
  ["https://example.com", true],
  ["mailto:a@example.com", true],
  ["#place", true],
  ["other.html", true],
  ["javascript:alert(1)", false],
  ["JaVaScRiPt:alert(1)", false],
  ["data:text/html,x", false],
  ["file:///etc/passwd", false],
  ["//example.com", false],
  ["\\\\example.com", false],
])("isSafeLink(%j) is %s", (url, expected) => {
  expect(isSafeLink(url)).toBe(expected);
});

test.each([
  ["**strong** and `code`", "<p><strong>strong</strong> and <code>code</code></p>\n"],
  ["# Head", "<h3>Head</h3>\n"],
  ["<b>raw</b>", "<p>&lt;b&gt;raw&lt;/b&gt;</p>\n"],
  ["![picture](https://example.com/x.png)", '<p>!<a href="https://example.com/x.png">picture</a></p>\n'],
  ["[beside](sources/x.md)", "<p>beside</p>\n"],
  ["[run](javascript:x)", "<p>[run](javascript:x)</p>\n"],
])("renders %s as HTML", (markdown, expected) => {
  expect(prose.html(markdown)).toBe(expected);
});

test.each([
  ["keeps **marks** and `<code>`", "keeps **marks** and `<code>`"],
  ["a <b> and 1 < 2", "a &lt;b> and 1 &lt; 2"],
  ["<https://example.com>", "<https://example.com>"],
  ["# Head", "### Head"],
  ["[`beside`](sources/x.md), `[code](x)`", "`beside`, `[code](x)`"],
  ["```\n<x>\n# no head\n```", "```\n<x>\n# no head\n```"],
])("renders %s as Markdown", (markdown, expected) => {
  expect(prose.markdown(markdown)).toBe(expected);
});

describe("Markdown output contains no markup for renderers that allow HTML", () => {
  const texts = [
    hostileText("http://127.0.0.1:1"),
    "`` ` ``<img src=x>",
    "\\`<img src=x onerror=y>\\`",
    "```\n</script>\n````<img src=x>",
    "[a](javascript:x)",
    "`a<b` <i> `c",
    "    <b>indented</b>\n<i>not</i>",
    "~~~\n`\n~~~\n<b>x</b> `",
  ];
  const renderer = new Markdown({ html: true });
  renderer.validateLink = () => true;

  test.each(texts)("%j", (text) => {
    for (const markdown of [prose.markdown(text), escapeMarkdown(text), `- ${prose.markdown(text, 6)}`]) {
      const tokens = renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
      expect(tokens.filter(({ type }) => type.startsWith("html_") || type === "image")).toEqual([]);
      expect(tokens.map((token) => String(token.attrGet("href") ?? "")).filter((href) => !isSafeLink(href))).toEqual(
        [],
      );
    }
  });
});
