import type { Api, Example } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { type Message, readMessages } from "../../model/read-async.js";
import { describeError } from "../../schema/describe-error.js";
import type { JsonObject, Schema } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import type { Bundles } from "../../spec/bundle.js";
import type { Contract, SourceDocument } from "../../spec/source/contract.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { errorShapeFits } from "../bundle-rules/error-shape-fits.js";
import { eventName } from "../bundle-rules/event-name.js";
import { type BrokenSchema, BundleSchemas } from "../schema/bundle-schemas.js";
import type { Outcome } from "../step.js";

/** A schema, with the values that are said to fit it. */
interface Claim {
  schema: Schema | undefined;
  pointer: string;
  examples: Example[];
}

/** Whether every example of both documents fits its schema, and every schema is one; to find no example is a fault. */
export async function checkExamples(id: string, bundles: Bundles, contract: Contract): Promise<Outcome> {
  const outcomes: { diagnostics: Diagnostic[]; examples: number }[] = [];
  if (bundles.openapi && contract.openapi)
    outcomes.push(await inOpenapi(id, bundles.openapi.document, contract.openapi));
  if (bundles.asyncapi && contract.asyncapi)
    outcomes.push(await inAsyncapi(bundles.asyncapi.document, contract.asyncapi));
  const examples = outcomes.reduce((total, outcome) => total + outcome.examples, 0);
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
  const root = (contract.openapi ?? contract.asyncapi)?.root;
  if (examples === 0 && root) {
    diagnostics.push(
      root.diagnostic(
        "chatwire/checked-something",
        "There is no example in this API, so none was checked. Describe an operation or a webhook, with examples.",
      ),
    );
  }
  return { diagnostics, examples };
}

async function inOpenapi(id: string, bundle: JsonObject, source: SourceDocument) {
  const api = readApi(id, bundle);
  const schemas = await BundleSchemas.of(bundle);
  const map = new SourceMap(source);
  const { diagnostics, examples } = checkClaims(schemas, map, claimsOf(api));
  return { diagnostics: [...diagnostics, ...errorShapeFits(api, schemas, map), ...eventName(api, map)], examples };
}

async function inAsyncapi(bundle: JsonObject, source: SourceDocument) {
  const claims = readMessages(bundle).map(({ payload, pointer, examples }: Message) => ({
    schema: payload,
    pointer: `${pointer}/payload`,
    examples,
  }));
  return checkClaims(await BundleSchemas.of(bundle), new SourceMap(source), claims);
}

function claimsOf({ operations, events }: Api): Claim[] {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const media = [
    ...operations.flatMap(({ body, responses }) => [
      ...(body?.media ?? []),
      ...responses.flatMap((response) => response.media),
    ]),
    ...events.flatMap((event) => event.media),
  ];
  return [...parameters, ...media].map(({ schema, pointer, examples }) => ({
    schema,
    pointer: `${pointer}/schema`,
    examples,
  }));
}

function checkClaims(
  schemas: BundleSchemas,
  map: SourceMap,
  claims: Claim[],
): { diagnostics: Diagnostic[]; examples: number } {
  const broken = brokenSchemas(schemas, claims).map(({ path, message }) =>
    map.locate(path).diagnostic("chatwire/valid-schema", `The schema cannot be used: ${message}.`),
  );
  const checks = claims.flatMap(({ schema, examples }) =>
    examples
      .filter(({ value }) => value !== undefined)
      .map((example) => (schema === undefined ? [] : checkExample(schemas, map, schema, example))),
  );
  return { diagnostics: [...broken, ...checks.flat()], examples: checks.length };
}

function brokenSchemas(schemas: BundleSchemas, claims: Claim[]): BrokenSchema[] {
  if (schemas.sound(claims.flatMap(({ schema }) => (schema === undefined ? [] : [schema])))) return [];
  const inline = claims.flatMap(({ schema, pointer }) =>
    schema === undefined ? [] : schemas.brokenAt(fromPointer(pointer), schema),
  );
  const broken = [...schemas.broken(), ...inline];
  if (broken.length > 0) return broken;
  // Each is right by itself, so it is what they refer to.
  return claims.flatMap(({ schema, pointer }) => {
    const message = schema === undefined ? undefined : schemas.rejection(schema);
    return message === undefined ? [] : [{ path: fromPointer(pointer), message }];
  });
}

function checkExample(schemas: BundleSchemas, map: SourceMap, schema: Schema, example: Example): Diagnostic[] {
  return schemas
    .check(schema, example.value)
    .map(describeError)
    .map(({ path, message }) => {
      const named = map.locate([...fromPointer(example.pointer), ...path]);
      const place = named.follow().place ?? named;
      const subject = `${path.length === 0 ? "The" : "In the"} example "${example.name}"${path.length === 0 ? "" : `, ${path.join(".")}`}`;
      return place.diagnostic(
        "chatwire/example-fits",
        `${subject} ${message}. Mend the example, or the schema.`,
        "value",
      );
    });
}
