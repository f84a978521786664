import { describe, expect, test } from "vitest";
import { arrayOf, type Json, objectOf } from "../../src/schema/json.js";
import { fits } from "./components.js";
import { apiOf, fieldsOf, inventoryOf, valuesOf } from "./inventory.js";

const API = "support-board/web";
const api = apiOf(API);
const { functions, codes, webhooks } = inventoryOf(API);
/** Defaults of the page that no value of the field can express, or that contradict another fact. */
const DEPARTURES: Record<string, string> = {
  "get-users.user_types": "`all` is not a user type",
  "get-articles.count": "`all` is not a number",
  "login.user_id": "an empty text is not an ID",
  "update-login.department": "an empty text is not an ID",
  "update-message.attachments": "servers keep the attachments if the field is absent",
};
const operations = new Map(api.operations.map((operation) => [operation.selector?.value ?? "", operation]));

test("the contract has the functions and webhooks of the page, and no others", () => {
  expect([...operations.keys()].sort()).toEqual(Object.keys(objectOf(functions)).sort());
  expect(api.events.map(({ name }) => name).sort()).toEqual(arrayOf(webhooks).map(String).sort());
});

test.each(Object.entries(objectOf(functions)))(
  "%s has the arguments of the page, with defaults and values",
  (name, page) => {
    const operation = operations.get(name);
    const fields = operation ? fieldsOf(api, operation) : new Map();
    for (const [argument, fact] of Object.entries(objectOf(page))) {
      const field = fields.get(argument);
      expect(field, argument).toBeDefined();
      const { default: value, values } = objectOf(fact);
      if (value !== undefined && !DEPARTURES[`${name}.${argument}`]) expect(field.default, argument).toEqual(value);
      const known = [...field.values, ...(fields.get(`${argument}.source`)?.values ?? [])];
      for (const each of arrayOf(values)) expect(known, argument).toContain(each);
    }
  },
);

test("fields that are not on the page are marked", () => {
  const unmarked = [...operations].flatMap(([name, operation]) => {
    const schema = resolved(operation.body?.media[0]?.schema);
    const documented = Object.keys(objectOf(objectOf(functions)[name]));
    return Object.entries(objectOf(schema.properties))
      .filter(
        ([field, property]) =>
          ![...documented, "function", "token"].includes(field) && !("x-evidence" in objectOf(property)),
      )
      .map(([field]) => `${name}.${field}`);
  });
  // The page prints these rows without the name of the field, or prints the name of another one.
  expect(unmarked).toEqual([
    "add-user.email",
    "update-user.email",
    "login.email",
    "update-login.email",
    "newsletter.email",
    "newsletter.last_name",
  ]);
});

test.each(Object.entries(objectOf(codes)))("%s has the error codes of the page as values", (name, page) => {
  const schema = operations.get(name)?.responses.find(({ status }) => status === "200")?.media[0]?.schema;
  const known = arrayOf(resolved(schema).oneOf).flatMap((variant) => {
    const { response } = objectOf(resolved(variant).properties);
    return valuesOf(api, objectOf(response));
  });
  expect(known).toEqual(expect.arrayContaining(arrayOf(page)));
});

describe("what must be set together", () => {
  const call = { function: "login", token: "t" };
  test.each([
    { name: "a login by email", value: { ...call, email: "a@b.c", password: "p" }, expected: true },
    { name: "an email without a password", value: { ...call, email: "a@b.c" }, expected: false },
    { name: "a password without an email", value: { ...call, password: "p" }, expected: false },
    { name: "a login by the user's token", value: { ...call, user_id: 1, user_token: "u" }, expected: true },
    { name: "a user's token without the user", value: { ...call, user_token: "u" }, expected: false },
  ])("$name: $expected", ({ value, expected }) => expect(fits(API, "LoginUserRequest", value)).toBe(expected));

  test.each([
    { value: { source: "em" }, expected: true },
    { value: { source: "fb" }, expected: false },
    { value: { source: "fb", page_id: "1" }, expected: true },
    { value: { source: "tg", chat_id: 1 }, expected: true },
    { value: { source: "tg", page_id: 1 }, expected: false },
    { value: { source: "wa", chat_id: 1 }, expected: false },
  ])("the platform $value.source, $value: $expected", ({ value, expected }) =>
    expect(fits(API, "MessagingPlatformSource", value)).toBe(expected),
  );
});

test.each([
  { name: "a region of numbers", schema: "LanguageCode", value: "es-419", expected: true },
  { name: "a word", schema: "LanguageCode", value: "all", expected: false },
  { name: "five values of OpenAI", schema: "LongOpenAiReply", value: [true, "Hi", false, false, null], expected: true },
  { name: "four values of OpenAI", schema: "OpenAiReply", value: [true, "Hi", false, false], expected: true },
  { name: "a stored text message", schema: "ConversationSource", value: "tm", expected: true },
  { name: "an unknown source", schema: "ConversationSource", value: "xx", expected: false },
])("$name: $expected", ({ schema, value, expected }) => expect(fits(API, schema, value)).toBe(expected));

function resolved(schema: Json | undefined) {
  const { $ref } = objectOf(schema);
  const name = typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
  return objectOf((name === undefined ? schema : api.schemas.get(name)) as Json | undefined);
}
