import { describe, expect, test } from "vitest";
import type { DecodedRequest } from "../../src/mock/index.js";
import { rpc } from "../fixtures/mock/rpc.js";
import { form, serving } from "./serving.js";

const URL = "/acme/rpc/script/include/api.php";
const SEND = "function=send&token=t";

describe("converts form fields to the types in their schemas", () => {
  const cases: [string, { given: string; want: unknown }][] = [
    [
      "scalars",
      {
        given: "function=get-user&token=5&user_id=7&extra=1",
        want: { function: "get-user", token: "5", user_id: 7, extra: true },
      },
    ],
    ["plus and percent", { given: `${SEND}&list=a+b%2Bc%26`, want: { list: "a b+c&" } }],
    ["repeated keys: a list if the schema has one", { given: `${SEND}&ids=1&ids=2`, want: { ids: [1, 2] } }],
    ["repeated keys: the last if the schema is a scalar", { given: `${SEND}&list=a&list=b`, want: { list: "b" } }],
    ["one of a list", { given: `${SEND}&ids=1`, want: { ids: [1] } }],
    ["a list as JSON text", { given: `${SEND}&ids=[1,2]`, want: { ids: [1, 2] } }],
    ["empty brackets", { given: `${SEND}&ids[]=1&ids[]=2`, want: { ids: [1, 2] } }],
    [
      "numbered brackets, out of order and sparse",
      { given: `${SEND}&ids[900000000]=2&ids[0]=1`, want: { ids: [1, 2] } },
    ],
    [
      "nested brackets",
      { given: `${SEND}&details[age]=3&details[tags][]=a`, want: { details: { age: 3, tags: ["a"] } } },
    ],
    [
      "lists of lists in brackets",
      { given: `${SEND}&attachments[0][]=n&attachments[0][]=u`, want: { attachments: [["n", "u"]] } },
    ],
    [
      "JSON text by its encoding",
      { given: `${SEND}&attachments=${encodeURIComponent('[["n","u"]]')}`, want: { attachments: [["n", "u"]] } },
    ],
    ["an object as JSON text", { given: `${SEND}&details={"age":3}`, want: { details: { age: 3 } } }],
    ["a scalar in JSON text keeps its type", { given: `${SEND}&details={"age":"3"}`, want: { details: { age: "3" } } }],
    ["an empty list", { given: `${SEND}&ids=`, want: { ids: [] } }],
    ["an empty object", { given: `${SEND}&details=`, want: { details: {} } }],
    ["an empty text", { given: `${SEND}&list=`, want: { list: "" } }],
    ["a list in brackets has no plain text", { given: `${SEND}&extra=text`, want: { extra: "text" } }],
    ["a word or a list in brackets", { given: `${SEND}&extra=true`, want: { extra: true } }],
    ["a word among digits", { given: `${SEND}&agent=false`, want: { agent: false } }],
    ["digits beside a word", { given: `${SEND}&agent=7`, want: { agent: "7" } }],
    ["a number among digits", { given: `${SEND}&place=-1`, want: { place: -1 } }],
    ["one of two list variants", { given: `${SEND}&files[]=u`, want: { files: ["u"] } }],
    ["the other list variant", { given: `${SEND}&files[0][]=n&files[0][]=u`, want: { files: [["n", "u"]] } }],
    ["an object or digits: JSON text", { given: `${SEND}&user={"id":1}`, want: { user: { id: 1 } } }],
    ["an object or digits: brackets", { given: `${SEND}&user[id]=1`, want: { user: { id: 1 } } }],
    ["an object or digits: digits", { given: `${SEND}&user=1`, want: { user: "1" } }],
    ["names with malformed brackets", { given: `${SEND}&a[=1&b]=2&[c]=3`, want: { "a[": "1", "b]": "2", "[c]": "3" } }],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const seen: DecodedRequest[] = [];
    const engine = async () => ({
      handle: async (_: unknown, request: DecodedRequest) => {
        seen.push(request);
        return { status: 200, headers: {}, mediaType: undefined, body: undefined };
      },
    });
    const { call } = await serving({ "acme/rpc": rpc }, { engine });
    await call(URL, form(given));
    expect(seen[0]?.body).toEqual(
      given.startsWith(SEND) ? { function: "send", token: "t", ...(want as object) } : want,
    );
  });
});
