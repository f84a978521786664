import { describe, expect, test } from "vitest";
import { ValidatorFiles } from "../../src/generate/validators.js";
import { readApi } from "../../src/model/read-api.js";
import { UserError } from "../../src/platform/user-error.js";
import type { Validator } from "../../src/runtime/validation/validation.js";
import type { Json, JsonObject } from "../../src/schema/json.js";
import { load } from "./generated-code.js";

/* Schemas that lint rejects, but that can reach generate. Their text must not run, and compile errors are a UserError. */

const RUN = "globalThis.pwned = true";
const EVIL: readonly Json[] = [
  RUN,
  `"; ${RUN}; "`,
  `0) { ${RUN} } if (0`,
  [RUN],
  { a: RUN },
  { [RUN]: { [RUN]: RUN } },
  { toString: RUN, valueOf: RUN },
  null,
  -1,
  Number.MAX_VALUE,
];
const KEYWORDS = [
  ...["type", "enum", "const", "format", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["multipleOf", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
  ...["required", "properties", "patternProperties", "additionalProperties", "propertyNames", "dependentRequired"],
  ...[
    "dependentSchemas",
    "dependencies",
    "items",
    "prefixItems",
    "additionalItems",
    "contains",
    "minContains",
    "maxContains",
  ],
  ...[
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "unevaluatedProperties",
    "unevaluatedItems",
    "discriminator",
  ],
  ...[
    "$id",
    "$anchor",
    "$ref",
    "$dynamicRef",
    "$dynamicAnchor",
    "$recursiveRef",
    "$recursiveAnchor",
    "$schema",
    "$vocabulary",
  ],
  ...[
    "$defs",
    "definitions",
    "$comment",
    "title",
    "default",
    "examples",
    "contentEncoding",
    "contentMediaType",
    "nullable",
  ],
  ...["x-unknown", "__proto__", "constructor"],
];
const BODIES: readonly unknown[] = [null, 0, 1.5, "", RUN, [], [RUN, 1], {}, { a: 1, [RUN]: RUN }];

function documentWith(schema: JsonObject): JsonObject {
  const body = { content: { "application/json": { schema } } };
  return { openapi: "3.1.0", webhooks: { broken: { post: { operationId: "onBroken", requestBody: body } } } };
}

/** Returns the validator of a schema, or the error of compiling it. */
async function compile(schema: JsonObject): Promise<Validator | unknown> {
  const api = readApi("evil/api", documentWith(schema));
  const output = new ValidatorFiles(api, "openapi/evil/api");
  try {
    const module = output.moduleOf(schema, "broken");
    const { validate } = await load<{ validate: Validator }>(output.files, `export * from "./${module}.js";`);
    return validate;
  } catch (error) {
    return error;
  }
}

describe("a schema with an invalid value for", () => {
  test.each(KEYWORDS)("%s runs no code, and is reported in one line if it does not compile", async (keyword) => {
    for (const evil of EVIL) {
      const schema = Object.fromEntries([
        [keyword, evil],
        ["properties", { a: Object.fromEntries([[keyword, evil]]) }],
      ]);
      const output = await compile(schema);
      if (typeof output !== "function") {
        expect(output, JSON.stringify(schema)).toBeInstanceOf(UserError);
        expect((output as UserError).message).toMatch(/^openapi\/evil\/api: the schema broken cannot be compiled: .+/);
        continue;
      }
      for (const body of BODIES) runs(output as Validator, body);
    }
    expect("pwned" in globalThis).toBe(false);
  });
});

/** Calls a validator. It may throw for an invalid schema, but it must not run text of the schema. */
function runs(validate: Validator, body: unknown): void {
  try {
    validate(body);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}
