import { describe, expect, test } from "vitest";
import type { EventDescriptor, EventSelection, WebhookApi } from "../../src/runtime/webhooks/descriptor.js";
import { checkEvent, identifyEvent } from "../../src/runtime/webhooks/identify.js";

function event(
  selection: EventSelection,
  aliases: string[] = [],
  fits: (body: unknown) => boolean = () => true,
): EventDescriptor {
  return { selection, aliases, validator: async () => Object.assign((body: unknown) => fits(body), { errors: [] }) };
}

const isObject = (body: unknown) => typeof body === "object" && body !== null;

function webhooks(selection: EventSelection): WebhookApi {
  const events = { created: event(selection, ["made"]), deleted: event(selection), __proto__: null };
  return { id: "acme/shop", verification: { scheme: "none" }, events: { ...events, ["__proto__"]: event(selection) } };
}

describe("identifyEvent", () => {
  const body = { in: "body", pointer: "/meta/action" } as const;
  const header = { in: "header", header: "X-Event" } as const;

  test.each([
    ["by its name in the body", { given: { in: body, body: { meta: { action: "created" } } }, want: ["created"] }],
    ["by an alias", { given: { in: body, body: { meta: { action: "made" } } }, want: ["created"] }],
    ["not by another name", { given: { in: body, body: { meta: { action: "Created" } } }, want: [] }],
    ["not by a name that is no text", { given: { in: body, body: { meta: { action: ["created"] } } }, want: [] }],
    ["not by nothing", { given: { in: body, body: null }, want: [] }],
    ["not by names of all objects", { given: { in: body, body: { meta: { action: "constructor" } } }, want: [] }],
    ["by a header", { given: { in: header, body: {}, headers: { "x-event": "deleted" } }, want: ["deleted"] }],
    ["not by a header that is not there", { given: { in: header, body: {} }, want: [] }],
  ])("finds an event %s", async (_, { given, want }) => {
    const { in: selection, ...delivery } = given;
    expect(await identifyEvent(webhooks(selection), delivery)).toEqual(want);
  });

  test("finds all events whose schema fits where no name travels", async () => {
    const selection = { in: "schema" } as const;
    const api: WebhookApi = {
      id: "acme/shop",
      verification: { scheme: "none" },
      events: {
        one: event(selection, [], isObject),
        two: event(selection, [], isObject),
        three: event(selection, [], () => false),
      },
    };
    expect(await identifyEvent(api, { body: {} })).toEqual(["one", "two"]);
    expect(await identifyEvent(api, { body: 1 })).toEqual([]);
  });
});

describe("checkEvent", () => {
  test.each(["unknown", "constructor", "toString"])("is a TypeError for the event %s", async (name) => {
    await expect(checkEvent(webhooks({ in: "schema" }), name, {})).rejects.toThrow(
      new TypeError(`acme/shop has no event "${name}"`),
    );
  });

  test("finds nothing wrong with a body that fits", async () => {
    expect(await checkEvent(webhooks({ in: "schema" }), "created", {})).toEqual([]);
  });
});
