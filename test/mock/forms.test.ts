import { describe, expect, test } from "vitest";
import type { DecodedRequest } from "../../src/mock/index.js";
import { rpc } from "../fixtures/mock/rpc.js";
import { form, serving } from "./serving.js";

const URL = "/acme/rpc/script/include/api.php";
const SEND = "function=send&token=t";

describe("converts form fields to the types in their schemas", () => {
  const cases: { name: string; input: string; expected: unknown }[] = [
    {
      name: "scalars",
      input: "function=get-user&token=5&user_id=7&extra=1",
      expected: { function: "get-user", token: "5", user_id: 7, extra: true },
    },
    { name: "plus and percent", input: `${SEND}&list=a+b%2Bc%26`, expected: { list: "a b+c&" } },
    { name: "repeated keys: a list if the schema has one", input: `${SEND}&ids=1&ids=2`, expected: { ids: [1, 2] } },
    {
      name: "repeated keys: the last if the schema is a scalar",
      input: `${SEND}&list=a&list=b`,
      expected: { list: "b" },
    },
    { name: "one of a list", input: `${SEND}&ids=1`, expected: { ids: [1] } },
    { name: "a list as JSON text", input: `${SEND}&ids=[1,2]`, expected: { ids: [1, 2] } },
    { name: "empty brackets", input: `${SEND}&ids[]=1&ids[]=2`, expected: { ids: [1, 2] } },
    {
      name: "numbered brackets, out of order and sparse",
      input: `${SEND}&ids[900000000]=2&ids[0]=1`,
      expected: { ids: [1, 2] },
    },
    {
      name: "nested brackets",
      input: `${SEND}&details[age]=3&details[tags][]=a`,
      expected: { details: { age: 3, tags: ["a"] } },
    },
    {
      name: "lists of lists in brackets",
      input: `${SEND}&attachments[0][]=n&attachments[0][]=u`,
      expected: { attachments: [["n", "u"]] },
    },
    {
      name: "JSON text by its encoding",
      input: `${SEND}&attachments=${encodeURIComponent('[["n","u"]]')}`,
      expected: { attachments: [["n", "u"]] },
    },
    { name: "an object as JSON text", input: `${SEND}&details={"age":3}`, expected: { details: { age: 3 } } },
    {
      name: "a scalar in JSON text keeps its type",
      input: `${SEND}&details={"age":"3"}`,
      expected: { details: { age: "3" } },
    },
    { name: "an empty list", input: `${SEND}&ids=`, expected: { ids: [] } },
    { name: "an empty object", input: `${SEND}&details=`, expected: { details: {} } },
    { name: "an empty text", input: `${SEND}&list=`, expected: { list: "" } },
    { name: "a list in brackets has no plain text", input: `${SEND}&extra=text`, expected: { extra: "text" } },
    { name: "a word or a list in brackets", input: `${SEND}&extra=true`, expected: { extra: true } },
    { name: "a word among digits", input: `${SEND}&agent=false`, expected: { agent: false } },
    { name: "digits beside a word", input: `${SEND}&agent=7`, expected: { agent: "7" } },
    { name: "a number among digits", input: `${SEND}&place=-1`, expected: { place: -1 } },
    { name: "one of two list variants", input: `${SEND}&files[]=u`, expected: { files: ["u"] } },
    { name: "the other list variant", input: `${SEND}&files[0][]=n&files[0][]=u`, expected: { files: [["n", "u"]] } },
    { name: "an object or digits: JSON text", input: `${SEND}&user={"id":1}`, expected: { user: { id: 1 } } },
    { name: "an object or digits: brackets", input: `${SEND}&user[id]=1`, expected: { user: { id: 1 } } },
    { name: "an object or digits: digits", input: `${SEND}&user=1`, expected: { user: "1" } },
    {
      name: "names with malformed brackets",
      input: `${SEND}&a[=1&b]=2&[c]=3`,
      expected: { "a[": "1", "b]": "2", "[c]": "3" },
    },
  ];
  test.each(cases)("$name", async ({ input, expected }) => {
    const seen: DecodedRequest[] = [];
    const engine = async () => ({
      handle: async (_: unknown, request: DecodedRequest) => {
        seen.push(request);
        return { status: 200, headers: {}, mediaType: undefined, body: undefined };
      },
    });
    const { call } = await serving({ "acme/rpc": rpc }, { engine });
    await call(URL, form(input));
    expect(seen[0]?.body).toEqual(
      input.startsWith(SEND) ? { function: "send", token: "t", ...(expected as object) } : expected,
    );
  });
});
