import { describe, expect, test } from "vitest";
import { fits } from "./components.js";
import { apiOf, inventoryOf } from "./inventory.js";

const CONFIGURATION = "livechat/configuration";
const WEBHOOKS = "livechat/webhooks";

describe("the actions of a bot's webhooks", () => {
  test.each([
    {
      name: "a chat action with a filter",
      value: { name: "incoming_chat", filters: { only_my_chats: true } },
      expected: true,
    },
    {
      name: "a chat action with an author",
      value: { name: "incoming_chat", filters: { author_type: "agent" } },
      expected: false,
    },
    {
      name: "an event with an author",
      value: { name: "incoming_event", filters: { author_type: "agent" } },
      expected: true,
    },
    { name: "a filter of new customers", value: { name: "customer_created", filters: {} }, expected: false },
    {
      name: "additional data of a deleted agent",
      value: { name: "agent_deleted", additional_data: ["chat_properties"] },
      expected: false,
    },
    {
      name: "deleted agents by ID",
      value: { name: "agent_deleted", filters: { agent_ids: ["a@b.c"] } },
      expected: true,
    },
    { name: "an unknown action", value: { name: "chat_opened" }, expected: false },
  ])("$name: $expected", ({ value, expected }) => {
    expect(fits(CONFIGURATION, "BotWebhookActionInput", value)).toBe(expected);
  });
});

describe("the value of a property", () => {
  test.each([
    { value: 2_147_483_647, expected: true },
    { value: 3_000_000_000, expected: false },
    { value: "3000000000", expected: true },
    { value: false, expected: true },
    { value: 1.5, expected: false },
  ])("$value: $expected", ({ value, expected }) => {
    expect(fits(CONFIGURATION, "PropertyValueInput", value)).toBe(expected);
  });
});

describe("the events of v3.5", () => {
  const { pushes } = inventoryOf(WEBHOOKS);
  const events = new Map(apiOf(WEBHOOKS).events.map((event) => [event.name, event.pushes]));

  test("are those of the page, with the APIs that push them", () => {
    expect(Object.fromEntries(events)).toEqual(pushes);
  });

  test("are pushed by the same APIs in v3.2", () => {
    const older = apiOf(CONFIGURATION).events.filter(({ name }) => events.has(name) && name !== "agent_deleted");
    expect(older.map(({ name, pushes }) => [name, pushes])).toEqual(older.map(({ name }) => [name, events.get(name)]));
  });
});

test("v3.2 of the Configuration API is deprecated", () => {
  const { lifecycle, operations } = apiOf(CONFIGURATION);
  expect(lifecycle?.stage).toBe("deprecated");
  expect(operations.filter(({ deprecated }) => deprecated)).toEqual([]);
});

test("deliveries may contain more elements than a sender may add", () => {
  const message = {
    id: "1",
    type: "rich_message",
    created_at: "2024-01-01T00:00:00.000000Z",
    author_id: "a",
    template_id: "cards",
  };
  const elements = Array.from({ length: 11 }, () => ({ buttons: [] }));
  expect(fits(WEBHOOKS, "RichMessageChatEvent", { ...message, elements })).toBe(true);
});
