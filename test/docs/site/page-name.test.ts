import { describe, expect, test } from "vitest";
import { pageNames, safeName } from "../../../src/docs/site/page-name.js";
import { anchorOf, relativeUrl } from "../../../src/docs/site/site-urls.js";

const SAFE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;

test.each(["createAgent", "incoming_chat", "get-user", "v3.5", "_private", "2fa"])("%s stays as it is", (name) => {
  expect(pageNames([name])(name)).toBe(name);
});

describe("what no file can be called, or what means something else, gets a name of its own", () => {
  const names = [
    ...[
      "",
      ".",
      "..",
      "../../etc/passwd",
      "a/b",
      "a\\b",
      "C:\\x",
      ".hidden",
      "trailing.",
      "con",
      "CON.txt",
      "LPT1",
      "index",
    ],
    ...["a b", "naïve", "😀", "nul\0l", "new\nline", "%2e%2e", "-rf", "<script>", "a".repeat(10_000), "x.0123456789"],
  ];
  const nameOf = pageNames(names);

  test.each(names)("%j", (name) => {
    expect(nameOf(name)).toMatch(SAFE);
    expect(nameOf(name)).not.toMatch(/^(index|con|lpt1)(\.|$)(?![0-9a-f]{10}$)/i);
    expect(nameOf(name)).toBe(pageNames(names)(name));
  });

  test("each another", () => {
    expect(new Set(names.map((name) => nameOf(name).toLowerCase())).size).toBe(names.length);
  });
});

test("names that differ in case alone are no one file", () => {
  const nameOf = pageNames(["getUser", "getuser", "other"]);
  expect(nameOf("getUser").toLowerCase()).not.toBe(nameOf("getuser").toLowerCase());
  expect(nameOf("other")).toBe("other");
});

test("anchors are readable, and hold no space", () => {
  expect(anchorOf("request", "body", "user_id")).toBe("request.body.user_id");
  expect(anchorOf("request", "body", "a b")).toMatch(/^request\.body\.a-b\.[0-9a-f]{10}$/);
  expect(safeName("__proto__")).toBe("__proto__");
});

test.each([
  ["index.html", "acme/shop/index.html", "acme/shop/index.html"],
  ["acme/shop/operations/pay.html", "index.html", "../../../index.html"],
  ["acme/shop/operations/pay.html", "acme/shop/webhooks/paid.html", "../webhooks/paid.html"],
])("from %s to %s", (from, to, want) => {
  expect(relativeUrl(from, to)).toBe(want);
});
