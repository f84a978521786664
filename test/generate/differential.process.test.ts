import type { ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Api } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import { sentMedia } from "../../src/model/sent-media.js";
import { issuesOf, type Validator } from "../../src/runtime/validation/validation.js";
import type { Json, JsonObject, Schema } from "../../src/schema/json.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { invalidValues } from "../../src/testdata/invalid-values.js";
import type { Files } from "../../src/workspace/files/output-tree.js";
import { schemaDocument, VALUES } from "../fixtures/generate/schemas.js";
import { registeredApis } from "../support/registry.js";
import { generated, load, typeFaults } from "./generated-code.js";

/* Every generated validator returns the same result and reason as Ajv when it compiles the schema at run time. */

type Validators = Record<string, Validator>;

/** The validators of the events of an API, by name. */
async function eventValidators(files: Files): Promise<Validators> {
  const { evilApi } = await load<{ evilApi: { events: Record<string, { validator: () => Promise<Validator> }> } }>(
    files,
    'export { evilApi } from "./webhooks.js";',
  );
  const entries = Object.entries(evilApi.events).map(async ([name, event]) => [name, await event.validator()] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function reason({ errors }: { errors?: readonly object[] | null }): string {
  const [first] = (errors ?? []) as { instancePath?: string; keyword?: string }[];
  return `${first?.keyword} ${first?.instancePath}`;
}

/** Returns the values for which two validators disagree. */
function differences(ours: Validator, theirs: ValidateFunction, values: Iterable<Json>): string[] {
  const messages: string[] = [];
  for (const value of values) {
    const [a, b] = [ours(value), theirs(value)];
    if (a !== b || (!a && reason(ours) !== reason(theirs)))
      messages.push(`${JSON.stringify(value)}: ${a} ${reason(ours)}, not ${b} ${reason(theirs)}`);
  }
  return messages;
}

const hard = await compiled(schemaDocument());
const evaluating = await compiled(schemaDocument(true));

async function compiled(document: JsonObject) {
  const files = await generated(document);
  return { api: readApi("evil/api", document), files, validators: await eventValidators(files) };
}

describe.each([
  ["hard schemas", hard],
  ["schemas that look at what others have evaluated", evaluating],
])("%s", (_, { api, validators }) => {
  const schemas = new SchemaSet(api.schemas, { strict: false, logger: false });

  test.each(api.events)("compiled validators agree with Ajv: $name", ({ name, media }) => {
    const schema = media[0]?.schema ?? true;
    const ours = validators[name];
    if (!ours) throw new Error(`no validator ${name}`);
    const broken = VALUES.flatMap((value) => invalidValues(api.document, schema, value)).map(({ value }) => value);
    expect(differences(ours, schemas.compile(schema), [...VALUES, ...broken])).toEqual([]);
  });
});

test("difficult schemas generate code that type-checks", () => {
  const folders = Object.entries({ hard, evaluating });
  const files = folders.flatMap(([folder, made]) =>
    [...made.files].map(([file, text]) => [`${folder}/${file}`, text] as const),
  );
  expect(typeFaults(new Map(files))).toEqual([]);
});

test("almost every test value is valid for some schemas and invalid for others", () => {
  const verdicts = Object.entries(hard.validators).map(([name, validate]) => {
    const fitting = VALUES.filter((value) => validate(value)).length;
    return { name, both: fitting > 0 && fitting < VALUES.length };
  });
  const onlyOne = verdicts.filter(({ both }) => !both).map(({ name }) => name);
  expect(onlyOne.filter((name) => !/^(Format|Number)_|^(Anything|Nothing|Empty)$/.test(name))).toEqual([]);
});

test("a body that is deeper than the stack is an issue instead of a crash", () => {
  const depth = 200_000;
  const deep: Json = JSON.parse(`${'{"name":"a","children":['.repeat(depth)}${"]}".repeat(depth)}`);
  const { Tree } = hard.validators;
  expect(Tree && issuesOf(Tree, deep)).toMatchObject([{ keyword: "depth" }]);
});

describe.each(await registeredApis())("$id", (api) => {
  const places = schemasOf(api);
  const schemas = new SchemaSet(api.schemas, { strict: false, logger: false });
  const values = places.flatMap(({ examples }) => examples);

  test("has schemas and examples", () => {
    expect(places.length).toBeGreaterThan(0);
    expect(values.length).toBeGreaterThan(0);
  });

  test("agrees with Ajv about valid and invalid examples of all schemas", async () => {
    // Turns all schemas into events, so that the validators of operations can be loaded in the same way.
    const validators = await eventValidators(await generated(asEvents(api, places)));
    const mismatches = places.flatMap(({ schema, examples }, index) => {
      const ours = validators[`schema_${index}`];
      if (!ours) return [`no validator of schema ${index}`];
      const broken = examples.flatMap((value) => invalidValues(api.document, schema, value)).map(({ value }) => value);
      return differences(ours, schemas.compile(schema), [...values, ...broken]);
    });
    expect(mismatches).toEqual([]);
  });
});

interface Place {
  schema: Schema;
  examples: Json[];
}

/** Returns each schema of a body or parameter once, with its examples. */
function schemasOf(api: Api): Place[] {
  const media = [
    ...api.operations.flatMap(({ parameters }) => parameters),
    ...api.operations.flatMap(({ body, responses }) => [
      sentMedia(body?.media ?? []),
      ...responses.map(({ media }) => sentMedia(media)),
    ]),
    ...api.events.map(({ media }) => sentMedia(media)),
  ];
  const places = new Map<string, Place>();
  for (const mediaType of media) {
    if (mediaType?.schema === undefined) continue;
    const key = JSON.stringify(mediaType.schema);
    const place = places.get(key) ?? { schema: mediaType.schema, examples: [] };
    place.examples.push(...mediaType.examples.flatMap(({ value }) => (value === undefined ? [] : [value])));
    places.set(key, place);
  }
  return [...places.values()];
}

function asEvents({ document }: Api, places: readonly Place[]): JsonObject {
  const webhooks = places.map(({ schema }, index): [string, JsonObject] => [
    `schema_${index}`,
    { post: { operationId: `on${index}`, requestBody: { content: { "application/json": { schema } } } } },
  ]);
  return { ...document, paths: {}, webhooks: Object.fromEntries(webhooks), "x-webhook-event": { in: "schema" } };
}
