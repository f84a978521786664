import { expect, test } from "vitest";
import { html, joinHtml, trustedHtml } from "../../src/platform/html.js";

const HOSTILE = `<script>alert("x")</script> & 'y'`;
const ESCAPED = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y'";

test.each([
  {
    name: "strings",
    markup: html`<p title="${HOSTILE}">${HOSTILE}</p>`,
    expected: `<p title="${ESCAPED}">${ESCAPED}</p>`,
  },
  { name: "strings in lists", markup: html`<p>${[HOSTILE, [1]]}</p>`, expected: `<p>${ESCAPED}1</p>` },
  { name: "separators", markup: joinHtml([html`<br>`, html`<hr>`], "<"), expected: "<br>&lt;<hr>" },
])("escapes $name", ({ markup, expected }) => {
  expect(String(markup)).toBe(expected);
});

test("keeps markup of other templates and trusted markup as it is", () => {
  const item = (text: string) => html`<li>${text}</li>`;
  const list = html`<ul>${[item("a"), item("<")]}</ul>${trustedHtml("<hr>")}`;
  expect(String(list)).toBe("<ul><li>a</li><li>&lt;</li></ul><hr>");
});

test("does not take an object that only looks like markup for markup", () => {
  const forged = { toString: () => "<b>" } as unknown as string;
  expect(() => html`${forged}`).toThrow(TypeError);
});
