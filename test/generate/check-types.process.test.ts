import { expect, test } from "vitest";
import { typeFaults } from "../../src/generate/check-types.js";

const CASES = [
  { name: "valid declarations", text: "export interface A { a: string }\n", expected: [] },
  {
    name: "an import of the runtime",
    text: 'import type { Success, WithRequired } from "chatwire/runtime";\nexport type B = WithRequired<{ a?: string }, "a"> & Success<200, Blob>;\n',
    expected: [],
  },
  {
    name: "an import of openapi-fetch",
    text: 'import type { Client } from "openapi-fetch";\nexport type C = Client<{}>;\n',
    expected: [],
  },
  {
    name: "a type that does not exist",
    text: "export interface A {\n  a: Absent;\n}\n",
    expected: ["types.d.ts:2: Cannot find name 'Absent'."],
  },
  {
    name: "an interface that contradicts itself",
    text: "export interface A {\n  a: string;\n  [key: string]: number;\n}\n",
    expected: ["types.d.ts:2: Property 'a' of type 'string' is not assignable to 'string' index type 'number'."],
  },
];

test.each(CASES)("the check of generated types judges $name", async ({ text, expected }) => {
  expect(await typeFaults(new Map([["types.d.ts", text]]))).toEqual(expected);
});
