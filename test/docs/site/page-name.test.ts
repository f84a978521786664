import { describe, expect, test } from "vitest";
import { anchorOf, pageNames, relativeUrl, safeName } from "../../../src/docs/site/site-urls.js";

const SAFE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;

test.each(["createAgent", "incoming_chat", "get-user", "v3.5", "_private", "2fa"])("keeps %s", (name) => {
  expect(pageNames([name])(name)).toBe(name);
});

describe("replaces names that are not safe as file names", () => {
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

  test("without collisions", () => {
    expect(new Set(names.map((name) => nameOf(name).toLowerCase())).size).toBe(names.length);
  });
});

test("distinguishes names that differ only in case", () => {
  const nameOf = pageNames(["getUser", "getuser", "other"]);
  expect(nameOf("getUser").toLowerCase()).not.toBe(nameOf("getuser").toLowerCase());
  expect(nameOf("other")).toBe("other");
});

test("anchors are readable and contain no spaces", () => {
  expect(anchorOf("request", "body", "user_id")).toBe("request.body.user_id");
  expect(anchorOf("request", "body", "a b")).toMatch(/^request\.body\.a-b\.[0-9a-f]{10}$/);
  expect(safeName("__proto__")).toBe("__proto__");
});

test.each([
  { from: "index.html", to: "acme/shop/index.html", expected: "acme/shop/index.html" },
  { from: "acme/shop/operations/pay.html", to: "index.html", expected: "../../../index.html" },
  { from: "acme/shop/operations/pay.html", to: "acme/shop/webhooks/paid.html", expected: "../webhooks/paid.html" },
])("links from $from to $to", ({ from, to, expected }) => {
  expect(relativeUrl(from, to)).toBe(expected);
});
