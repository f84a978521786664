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
    {
      name: "by its name in the body",
      input: { in: body, body: { meta: { action: "created" } } },
      expected: ["created"],
    },
    { name: "by an alias", input: { in: body, body: { meta: { action: "made" } } }, expected: ["created"] },
    { name: "not by another name", input: { in: body, body: { meta: { action: "Created" } } }, expected: [] },
    {
      name: "not by a name that is not a string",
      input: { in: body, body: { meta: { action: ["created"] } } },
      expected: [],
    },
    { name: "not in a body that is null", input: { in: body, body: null }, expected: [] },
    {
      name: "not by names of object prototypes",
      input: { in: body, body: { meta: { action: "constructor" } } },
      expected: [],
    },
    { name: "by a header", input: { in: header, body: {}, headers: { "x-event": "deleted" } }, expected: ["deleted"] },
    {
      name: "by a header in any case",
      input: { in: header, body: {}, headers: { "X-EVENT": "deleted" } },
      expected: ["deleted"],
    },
    { name: "not by a missing header", input: { in: header, body: {} }, expected: [] },
  ])("finds an event $name", async ({ input, expected }) => {
    const { in: selection, ...delivery } = input;
    expect(await identifyEvent(webhooks(selection), delivery)).toEqual(expected);
  });

  test("finds all events with a matching schema if deliveries have no event name", async () => {
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
  test.each(["unknown", "constructor", "toString"])("throws a TypeError for the event %s", async (name) => {
    await expect(checkEvent(webhooks({ in: "schema" }), name, {})).rejects.toThrow(
      new TypeError(`acme/shop has no event "${name}"`),
    );
  });

  test("returns no issues for a valid body", async () => {
    expect(await checkEvent(webhooks({ in: "schema" }), "created", {})).toEqual([]);
  });
});
