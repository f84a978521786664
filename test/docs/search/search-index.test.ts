import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { createFinder } from "../../../src/docs/browser/search/find.js";
import type { SearchData } from "../../../src/docs/search/data.js";
import { type SearchedApi, type SearchedEntry, searchIndexScript } from "../../../src/docs/search/search-index.js";

const entry = (kind: SearchedEntry["kind"], name: string, anchor: string, within = ""): SearchedEntry => ({
  ...{ kind, name, anchor, within },
});
const page = (path: string, title: string, entries: SearchedEntry[]) => ({ path: `${path}.html`, title, entries });

const CHAT: SearchedApi = {
  title: "Chat",
  version: "3",
  pages: [
    page("acme/chat/operations/registerWebhook", "registerWebhook", [
      entry("operation", "registerWebhook", "", "Register a webhook"),
      entry("property", "url", "request.body.url"),
      entry("value", "too_many_requests", "response.429.type", "error.type"),
    ]),
    page("acme/chat/operations/unregisterWebhook", "unregisterWebhook", [
      entry("operation", "unregisterWebhook", "", "Unregister a webhook"),
      entry("value", "too_many_requests", "response.429.type", "error.type"),
    ]),
    page("acme/chat/webhooks/incoming_chat", "incoming_chat", [
      entry("webhook", "incoming_chat", "", "Chat started"),
      entry("property", "token", "payload.token"),
      entry("property", "name", "payload.agent.name", "agent"),
    ]),
  ],
};
const DESK: SearchedApi = {
  title: "Desk",
  version: "1",
  pages: [
    page("acme/desk/operations/sendMessage", "send-message", [
      entry("operation", "send-message", "", "Send a message"),
      entry("property", "name", "request.body.name"),
      entry("error", "429 Too many requests", "response.429"),
    ]),
    page("acme/desk/operations/sendDirectMessage", "send-direct-message", [
      entry("operation", "send-direct-message", ""),
    ]),
  ],
};

async function finderOf(...apis: SearchedApi[]) {
  const context: { chatwireSearch?: SearchData } = {};
  vm.runInNewContext(await searchIndexScript(apis), context);
  if (!context.chatwireSearch) throw new Error("the script does not define an index");
  return createFinder(context.chatwireSearch);
}

const first = (find: Awaited<ReturnType<typeof finderOf>>, query: string) => {
  const [result] = find(query);
  return result && `${result.kind} ${result.href}`;
};

describe("the first result", async () => {
  const find = await finderOf(CHAT, DESK);
  test.each([
    { query: "registerWebhook", expected: "operation acme/chat/operations/registerWebhook.html" },
    { query: "register_webhook", expected: "operation acme/chat/operations/registerWebhook.html" },
    { query: "register webhook", expected: "operation acme/chat/operations/registerWebhook.html" },
    { query: "REGISTERWEBHOOK", expected: "operation acme/chat/operations/registerWebhook.html" },
    { query: "regster webhok", expected: "operation acme/chat/operations/registerWebhook.html" },
    { query: "send-message", expected: "operation acme/desk/operations/sendMessage.html" },
    { query: "sendMess", expected: "operation acme/desk/operations/sendMessage.html" },
    { query: "incoming_chat", expected: "webhook acme/chat/webhooks/incoming_chat.html" },
    { query: "chat started", expected: "webhook acme/chat/webhooks/incoming_chat.html" },
    { query: "tokn", expected: "property acme/chat/webhooks/incoming_chat.html#payload.token" },
    { query: "too_many_requests", expected: "value acme/chat/operations/registerWebhook.html#response.429.type" },
    { query: "unregister too many", expected: "value acme/chat/operations/unregisterWebhook.html#response.429.type" },
    { query: "429", expected: "error acme/desk/operations/sendMessage.html#response.429" },
    { query: "send message name", expected: "property acme/desk/operations/sendMessage.html#request.body.name" },
    { query: "agent name", expected: "property acme/chat/webhooks/incoming_chat.html#payload.agent.name" },
  ])("for $query is the $expected", ({ query, expected }) => {
    expect(first(find, query)).toBe(expected);
  });

  test.each(["", "   ", "_-_", "zzzzzz"])("finds nothing for %j", (query) => {
    expect(find(query)).toEqual([]);
  });

  test("finds a name in each of its places, with its API and version", () => {
    const results = find("too_many_requests").slice(0, 2);
    expect(results.map(({ page, within, api }) => ({ page, within, api }))).toEqual([
      { page: "registerWebhook", within: "error.type", api: "Chat 3" },
      { page: "unregisterWebhook", within: "error.type", api: "Chat 3" },
    ]);
  });
});

test("a value of many properties does not hide other results with the same name", async () => {
  const values = Array.from({ length: 60 }, (_, index) => entry("value", "agent", `p${index}`, `property${index}`));
  const one = page("acme/x/a", "a", [...values, entry("property", "agent", "agent", "chat")]);
  const find = await finderOf({ title: "X", version: "1", pages: [one] });
  const kinds = find("agent").map(({ kind }) => kind);
  expect([kinds.indexOf("property"), kinds.length]).toEqual([4, 40]);
});

test("keeps hostile names as text", async () => {
  const names = [
    "__proto__",
    "constructor",
    "'];alert(1);['",
    "</script><b>",
    "\u2028line\u2029",
    "\\",
    "a\nb",
    "💥 boom",
  ];
  const entries = names.map((name, index) => entry("property", name, `place${index}`));
  const find = await finderOf({
    title: "</script>",
    version: "'",
    pages: [page("acme/x/a", "__proto__ page", entries)],
  });
  const results = [...find("page"), ...find("alert"), ...find("boom"), ...find("proto")];
  expect(results.map(({ name }) => name)).toEqual(expect.arrayContaining(["'];alert(1);['", "💥 boom", "__proto__"]));
  expect(({} as { place0?: unknown }).place0).toBeUndefined();
});

test("cuts very long names", async () => {
  const long = `wide${"x".repeat(100_000)}`;
  const script = await searchIndexScript([
    { title: "A", version: "1", pages: [page("a/b/c", "c", [entry("property", long, "p")])] },
  ]);
  expect(script.length).toBeLessThan(2000);
});
