import { expect, test } from "vitest";
import { apiPage } from "../../src/docs/content/api-page.js";
import { credentialsOf } from "../../src/docs/content/credentials.js";
import { urlsOf } from "../../src/docs/site/site-urls.js";
import { readApi } from "../../src/model/read-api.js";

const flow = { authorizationUrl: "https://acme.example/", scopes: { "items:read": "Read items.", "items:all": "" } };
const api = readApi("acme/shop", {
  info: { title: "Shop", version: "1" },
  components: {
    securitySchemes: {
      token: {
        type: "oauth2",
        flows: { implicit: flow, authorizationCode: { ...flow, tokenUrl: "https://acme.example/token" } },
        "x-private-scopes": ["items:all"],
      },
      key: { type: "http", scheme: "basic" },
    },
  },
});

test("the page of an API lists each scope once, with its meaning, and marks the private ones", () => {
  const section = {
    api,
    urls: urlsOf(api),
    references: [],
    importPath: "acme",
    sources: undefined,
    changes: undefined,
  };
  const folds = apiPage(section).blocks.filter(({ kind }) => kind === "fold");
  expect(folds).toEqual([
    {
      kind: "fold",
      anchor: "scopes.token",
      summary: ["Scopes of token: 2"],
      blocks: [
        {
          kind: "list",
          items: [
            [{ code: "items:read" }, " Read items."],
            [{ code: "items:all" }, " ", { badge: "private", tone: "warn" }],
          ],
        },
      ],
    },
  ]);
});

test.each([
  { name: "a public scope", scheme: "token", scopes: ["items:read"], expected: [" with ", { code: "items:read" }] },
  {
    name: "a scope that another scheme calls private",
    scheme: "key",
    scopes: ["items:read", "items:all"],
    expected: [" with ", { code: "items:read" }, " and ", { code: "items:all" }, " (private)"],
  },
])("the credentials of an operation with $name", ({ scheme, scopes, expected }) => {
  expect(credentialsOf(api, [[{ scheme, scopes }]])).toEqual([[{ code: scheme }, ...expected]]);
});
