import { describe, expect, test } from "vitest";
import { arrayOf, type Json, objectOf, type Schema } from "../../src/schema/json.js";
import { fits } from "./components.js";
import { apiOf, fieldsOf, inventoryOf } from "./inventory.js";

const CONFIGURATION = "livechat/configuration";
const WEBHOOKS = "livechat/webhooks";
/** Where the contract departs from the tables of the page. `SOURCES.md` has the reasons. */
const DEPARTURES: Record<string, object> = {
  // A default of an update would imply a change.
  "update_agent.login_status": { value: undefined },
  // The notes say "required only when the group is included".
  "create_bot.groups[].id": { isRequired: true },
  // "Only one filter is allowed": each is required in its own variant.
  "register_webhook.filters.chat_member_ids.agents_any": { isRequired: true },
  "register_webhook.filters.chat_member_ids.agents_exclude": { isRequired: true },
};

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

describe("the actions of the Configuration API", () => {
  const { operations, private_scopes: privateScopes, errors } = inventoryOf(CONFIGURATION);
  const api = apiOf(CONFIGURATION);
  const actions = new Map(api.operations.map((operation) => [operation.path.split("/").at(-1) ?? "", operation]));

  test("are those of the page", () => {
    expect([...actions.keys()].sort()).toEqual(Object.keys(objectOf(operations)).sort());
  });

  test.each(Object.entries(objectOf(operations)))("%s has the scopes and the parameters of the page", (name, page) => {
    const operation = actions.get(name);
    if (!operation) throw new Error(`no action ${name}`);
    const scopes = new Set(operation.security.flatMap((requirement) => requirement.flatMap((each) => each.scopes)));
    expect([...scopes].sort()).toEqual(arrayOf(objectOf(page).scopes).map(String).sort());
    const fields = fieldsOf(api, operation);
    for (const [path, facts] of Object.entries(objectOf(objectOf(page).fields))) {
      const { required = false, default: value, maximum } = objectOf(facts);
      const field = fields.get(path);
      const departure = DEPARTURES[`${name}.${path}`] ?? {};
      const { isRequired, default: stated, maximum: limit } = field ?? {};
      expect({ path, isRequired, value: stated, limit }).toEqual({
        path,
        isRequired: required,
        value,
        limit: maximum,
        ...departure,
      });
    }
  });

  test("have scopes with a meaning each, and the private ones are marked", () => {
    const { scopes = [] } = api.securitySchemes.get("accessToken") ?? {};
    const used = api.operations.flatMap(({ security }) => security.flat().flatMap((each) => each.scopes));
    expect(scopes.map(({ name }) => name).sort()).toEqual([...new Set(used)].sort());
    expect(scopes.filter(({ description }) => !description)).toEqual([]);
    expect(scopes.filter(({ isPrivate }) => isPrivate).map(({ name }) => name)).toEqual(privateScopes);
  });

  test("return the error types of the page", () => {
    const types = [...api.schemas]
      .filter(([name]) => name.endsWith("ErrorResponse"))
      .flatMap(([, schema]) => valuesIn(schema));
    expect([...new Set(types)].sort()).toEqual(arrayOf(errors).map(String).sort());
  });
});

/** Returns the values of `error.type`. */
function valuesIn(schema: Schema): string[] {
  const { error } = objectOf(objectOf(schema as Json).properties);
  const { type } = objectOf(objectOf(error).properties);
  const { const: value, enum: values } = objectOf(type);
  return [...(value === undefined ? [] : [value]), ...arrayOf(values)].map(String);
}

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
