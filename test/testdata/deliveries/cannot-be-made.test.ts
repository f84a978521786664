import { describe, expect, test } from "vitest";
import { readApi } from "../../../src/model/read-api.js";
import type { JsonObject } from "../../../src/schema/json.js";
import { chooseJobs } from "../../../src/testdata/deliveries/choose-jobs.js";
import { DEFAULT_DELIVERY_SETTINGS } from "../../../src/testdata/deliveries/jobs.js";
import { Sender } from "../../../src/testdata/deliveries/sender.js";
import { buildChecks } from "../../../src/testing/receiver/checks.js";

const settings = { ...DEFAULT_DELIVERY_SETTINGS, secret: undefined };
const generated = { seed: 1, count: 2 };
const IMPOSSIBLE: JsonObject = {
  type: "object",
  required: ["a"],
  properties: { a: { type: "string", minLength: 9, maxLength: 1 } },
};
const LIST: JsonObject = { type: "array", items: { type: "integer" }, minItems: 1 };

/** Returns an API with the events `good`, which has an example, and those given, which have none. */
function senderOf(schemas: Record<string, JsonObject>): Sender {
  const event = (schema: JsonObject, examples: JsonObject) => ({
    post: {
      requestBody: { content: { "application/json": { schema, examples } } },
      responses: { "200": { description: "Received" } },
    },
  });
  const good = event(
    { type: "object", properties: { event: { type: "string" } } },
    { one: { value: { event: "good" } } },
  );
  return new Sender(
    readApi("acme/events", {
      openapi: "3.1.0",
      info: { title: "Events", version: "1" },
      "x-webhook-event": { in: "header", name: "X-Event" },
      "x-webhook-verification": { scheme: "none" },
      webhooks: {
        ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, event(schema, {})])),
        good,
      },
    }),
  );
}

describe("an event whose body cannot be made", () => {
  test.each([
    {
      name: "by its schema",
      selection: { generated },
      expected: ["good generated 1/1", "good generated 1/2"],
      reason: "no value fits",
    },
    { name: "because it has no example", selection: {}, expected: ["good example one"], reason: "has no examples" },
  ])("is listed, and the others are sent: $name", async ({ selection, expected, reason }) => {
    const sender = senderOf({ bad: IMPOSSIBLE });
    const { events } = sender.api;
    const { jobs, skipped } = await chooseJobs(sender, { events, edits: [], faults: [], ...selection }, settings);
    expect(jobs.map(({ event, name }) => `${event} ${name}`)).toEqual(expected);
    expect(skipped).toEqual([expect.objectContaining({ event: "bad", reason: expect.stringContaining(reason) })]);
  });

  test("is an error if it is the only one", async () => {
    const sender = senderOf({ bad: IMPOSSIBLE });
    const selection = { events: [sender.event("bad")], generated, edits: [], faults: [] };
    await expect(chooseJobs(sender, selection, settings)).rejects.toThrow("no value fits");
  });

  test("is an error if no other can be made", async () => {
    const sender = senderOf({ bad: IMPOSSIBLE });
    const selection = { events: sender.api.events, example: "absent", edits: [], faults: [] };
    await expect(chooseJobs(sender, selection, settings)).rejects.toThrow(/no event can be sent: .*has no example/);
  });

  test("is listed among the checks of a receiver, and the others are checked", async () => {
    const options = { settings, seed: 1, generated: 2, only: [], skip: [] };
    const { checks, skipped } = await buildChecks(senderOf({ bad: IMPOSSIBLE }), options);
    expect(new Set(checks.map(({ event }) => event))).toEqual(new Set(["good"]));
    expect(checks.filter(({ kind }) => kind === "generated")).toHaveLength(2);
    expect(skipped).toContainEqual({
      event: "bad",
      name: "generated",
      reason: expect.stringMatching(/^cannot be made: no value fits/),
    });
  });
});

test("a list has no fault that adds a property, and its other checks are made", async () => {
  const options = { settings, seed: 1, generated: 1, only: ["list"], skip: [] };
  const { checks, skipped } = await buildChecks(senderOf({ list: LIST }), options);
  expect(checks.map(({ name }) => name)).toContain("generated 1");
  expect(skipped).toContainEqual(
    expect.objectContaining({ fault: "extra-property", reason: expect.stringContaining("a list") }),
  );
});
