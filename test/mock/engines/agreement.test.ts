import { expect, test } from "vitest";
import { createHandler } from "../../../src/mock/index.js";
import { rpc } from "../../fixtures/mock/rpc.js";
import { shop } from "../../fixtures/mock/shop.js";
import { BothEngines } from "../../support/both-engines.js";

/* The APIs of the registry are asked in test/verify: here is what they do not have. */

async function ask(id: string, document: typeof shop, engines: BothEngines, [target, init]: [string, Sent?]) {
  const handler = createHandler({ apis: [{ id, load: async () => document }], engine: engines.factory });
  const { method = "GET", type = "application/json", prefer = "", body } = init ?? {};
  const sent = body === undefined ? {} : { body: new TextEncoder().encode(body) };
  return handler({ method, url: `/${id}${target}`, headers: { "content-type": type, prefer }, ...sent });
}

interface Sent {
  method?: string;
  type?: string;
  prefer?: string;
  body?: string;
}

const KEYS = "api_key=k&site=s";
const post = (body: unknown, more: Sent = {}): Sent => ({
  method: "POST",
  body: typeof body === "string" ? body : JSON.stringify(body),
  ...more,
});
const FORM = { type: "application/x-www-form-urlencoded" };

const SHOP: [string, Sent?][] = [
  [`/v1/items?${KEYS}&limit=0&tag=odd&range[from]=a&ids=x`],
  [`/v1/items?${KEYS}`, { prefer: "example=none" }],
  [`/v1/items?${KEYS}`, { prefer: "code=404" }],
  [`/v1/items?${KEYS}`, { prefer: "code=503" }],
  [`/v1/items?${KEYS}`, { prefer: "example=sheet" }],
  [`/v1/items?${KEYS}`, post({ price: "x", kind: "jar", pair: ["a", "b", "c"], value: true, colour: 1 })],
  [`/v1/items?${KEYS}`, post({ name: "", payment: { type: "cash", coins: "x" } })],
  [`/v1/items?${KEYS}`, post({ name: "a", password: "short" })],
  [`/v1/items?${KEYS}`, post({ name: "a" })],
  [`/v1/items/x?${KEYS}`],
  [`/v1/items/7?${KEYS}`, { method: "DELETE" }],
  ["/v1/pays", post({ type: "gold" })],
  ["/v1/pays", post({ type: "card", number: "1", coins: 1 })],
  ["/v1/tree"],
  ["/v1/tree", post({ name: "a", children: [{ name: 1 }] })],
  ["/v1/empty"],
  ["/v1/broken", post({ a: "b" })],
];

const RPC: [string, Sent?][] = [
  ["/include/api.php", post("function=get-user&user_id=x", FORM)],
  ["/include/api.php", post("function=send&token=t&attachments=[[1]]&details[age]=x&list[]=1&agent=x", FORM)],
  ["/include/api.php", post("function=send&token=t&extra=maybe&user[id]=x", FORM)],
  ["/script/status"],
];

test("both engines answer alike what the registry does not have", async () => {
  const engines = new BothEngines();
  for (const given of SHOP) await ask("acme/shop", shop, engines, given);
  for (const given of RPC) await ask("acme/rpc", rpc, engines, given);
  expect(engines.disagreements).toEqual([]);
  expect(engines.asked).toBe(SHOP.length + RPC.length);
});

test("an engine that answers otherwise is noticed", async () => {
  const other = { status: 200, headers: {}, mediaType: "application/json", body: { ok: false } };
  const engines = new BothEngines(async () => ({ handle: async () => other }));
  await ask("acme/shop", shop, engines, [`/v1/items/7?${KEYS}`]);
  expect(engines.disagreements).toMatchObject([{ operation: "getItem", prism: { body: '{"ok":false}' } }]);
});
