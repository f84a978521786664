import Markdown from "markdown-it";
import { beforeAll, describe, expect, test } from "vitest";
import { escapeMarkdown, isSafeLink, openProse, type Prose } from "../../../src/docs/print/prose.js";
import { hostileText } from "../hostile.js";

let prose: Prose;
beforeAll(async () => {
  prose = await openProse();
});

test.each([
  { url: "https://example.com", expected: true },
  { url: "mailto:a@example.com", expected: true },
  { url: "#place", expected: true },
  { url: "other.html", expected: true },
  { url: "javascript:alert(1)", expected: false },
  { url: "JaVaScRiPt:alert(1)", expected: false },
  { url: "data:text/html,x", expected: false },
  { url: "file:///etc/passwd", expected: false },
  { url: "//example.com", expected: false },
  { url: "\\\\example.com", expected: false },
])("isSafeLink($url) is $expected", ({ url, expected }) => {
  expect(isSafeLink(url)).toBe(expected);
});

test.each([
  { markdown: "**strong** and `code`", expected: "<p><strong>strong</strong> and <code>code</code></p>\n" },
  { markdown: "# Head", expected: "<h3>Head</h3>\n" },
  { markdown: "<b>raw</b>", expected: "<p>&lt;b&gt;raw&lt;/b&gt;</p>\n" },
  {
    markdown: "![picture](https://example.com/x.png)",
    expected: '<p>!<a href="https://example.com/x.png">picture</a></p>\n',
  },
  { markdown: "[beside](sources/x.md)", expected: "<p>beside</p>\n" },
  { markdown: "[run](javascript:x)", expected: "<p>[run](javascript:x)</p>\n" },
])("renders $markdown as HTML", ({ markdown, expected }) => {
  expect(prose.html(markdown)).toBe(expected);
});

test.each([
  { markdown: "keeps **marks** and `<code>`", expected: "keeps **marks** and `<code>`" },
  { markdown: "a <b> and 1 < 2", expected: "a &lt;b> and 1 &lt; 2" },
  { markdown: "<https://example.com>", expected: "<https://example.com>" },
  { markdown: "# Head", expected: "### Head" },
  { markdown: "[`beside`](sources/x.md), `[code](x)`", expected: "`beside`, `[code](x)`" },
  { markdown: "```\n<x>\n# no head\n```", expected: "```\n<x>\n# no head\n```" },
])("renders $markdown as Markdown", ({ markdown, expected }) => {
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
