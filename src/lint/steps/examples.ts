import type { Api, Example } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { type Message, readMessages } from "../../model/read-async.js";
import { describeErrors } from "../../schema/ajv-errors.js";
import type { JsonObject, Schema } from "../../schema/json.js";
import { fromPointer, toPointer } from "../../schema/pointer.js";
import type { Bundles } from "../../spec/bundle.js";
import type { Contract, SourceDocument } from "../../spec/source/contract.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { type BrokenSchema, BundleSchemas } from "../bundle-schemas.js";
import { applySettings, type LintSettings, type RuleSettings } from "../lint-config.js";
import type { Outcome } from "../step.js";
import { errorShapeFits, eventName } from "./bundle-rules.js";

/** A schema with the examples that must match it. */
interface Claim {
  schema: Schema | undefined;
  pointer: string;
  examples: Example[];
}

/** The result for one document. */
interface Checked {
  diagnostics: Diagnostic[];
  examples: number;
}

/** Checks the schemas of both documents, and every example against its schema. */
export async function checkExamples(
  id: string,
  bundles: Bundles,
  contract: Contract,
  settings: LintSettings,
): Promise<Outcome> {
  const checked: Checked[] = [];
  if (bundles.openapi && contract.openapi)
    checked.push(await checkOpenapi(id, bundles.openapi.document, contract.openapi, settings.openapi));
  if (bundles.asyncapi && contract.asyncapi)
    checked.push(await checkAsyncapi(bundles.asyncapi.document, contract.asyncapi, settings.asyncapi));
  const examples = checked.reduce((total, document) => total + document.examples, 0);
  const diagnostics = checked.flatMap((document) => document.diagnostics);
  const root = (contract.openapi ?? contract.asyncapi)?.root;
  if (examples === 0 && root) {
    const message = "The API has no examples, so none was checked. Add examples to an operation or a webhook.";
    diagnostics.push(...applySettings([root.diagnostic("chatwire/api-has-examples", message)], settings.openapi));
  }
  return { diagnostics, examples };
}

async function checkOpenapi(id: string, bundle: JsonObject, source: SourceDocument, settings: RuleSettings) {
  const api = readApi(id, bundle);
  const map = new SourceMap(source);
  const { schemas, diagnostics, examples } = await checkClaims(bundle, map, claimsOf(api), settings);
  const events = [...errorShapeFits(api, schemas, map), ...eventName(api, map)];
  return { diagnostics: [...diagnostics, ...applySettings(events, settings)], examples };
}

async function checkAsyncapi(bundle: JsonObject, source: SourceDocument, settings: RuleSettings) {
  const claims = readMessages(bundle).map(({ payload, pointer, examples }: Message) => ({
    schema: payload,
    pointer: `${pointer}/payload`,
    examples,
  }));
  return checkClaims(bundle, new SourceMap(source), claims, settings);
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

async function checkClaims(
  bundle: JsonObject,
  map: SourceMap,
  claims: Claim[],
  settings: RuleSettings,
): Promise<Checked & { schemas: BundleSchemas }> {
  const isStrict = (settings["chatwire/strict-schema"]?.severity ?? "off") !== "off";
  const schemas = await BundleSchemas.of(bundle, isStrict);
  const broken = await schemaDiagnostics(bundle, schemas, map, claims);
  const examples = claims.flatMap(({ schema, examples }) =>
    examples.filter(({ value }) => value !== undefined).map((example) => ({ schema, example })),
  );
  const unfit = examples.flatMap(({ schema, example }) =>
    schema === undefined ? [] : checkExample(schemas, map, schema, example),
  );
  return { schemas, diagnostics: applySettings([...broken, ...unfit], settings), examples: examples.length };
}

/** Reports schemas that no validator can compile, and those that only a strict validator rejects, by different rules. */
async function schemaDiagnostics(
  bundle: JsonObject,
  schemas: BundleSchemas,
  map: SourceMap,
  claims: Claim[],
): Promise<Diagnostic[]> {
  const broken = brokenSchemas(schemas, claims);
  if (broken.length === 0) return [];
  const invalid = brokenSchemas(await BundleSchemas.of(bundle, false), claims);
  const invalidPaths = new Set(invalid.map(({ path }) => toPointer(path)));
  return broken.map(({ path, message }) => {
    const rule = invalidPaths.has(toPointer(path)) ? "valid-schema" : "strict-schema";
    return map
      .locate(path)
      .diagnostic(`chatwire/${rule}`, `No validator can be compiled from this schema: ${message}. Correct it.`);
  });
}

function brokenSchemas(schemas: BundleSchemas, claims: Claim[]): BrokenSchema[] {
  if (schemas.areValid(claims.flatMap(({ schema }) => (schema === undefined ? [] : [schema])))) return [];
  const inline = claims.flatMap(({ schema, pointer }) =>
    schema === undefined ? [] : schemas.brokenAt(fromPointer(pointer), schema),
  );
  const broken = [...schemas.broken(), ...inline];
  if (broken.length > 0) return broken;
  // Each schema is valid by itself, so the problem is in what it refers to.
  return claims.flatMap(({ schema, pointer }) => {
    const message = schema === undefined ? undefined : schemas.rejection(schema);
    return message === undefined ? [] : [{ path: fromPointer(pointer), message }];
  });
}

function checkExample(schemas: BundleSchemas, map: SourceMap, schema: Schema, example: Example): Diagnostic[] {
  return describeErrors(schemas.check(schema, example.value)).map(({ path, message }) => {
    const location = map.locate([...fromPointer(example.pointer), ...path]);
    const place = location.follow().place ?? location;
    const subject = `${path.length === 0 ? "The" : "In the"} example "${example.name}"${path.length === 0 ? "" : `, ${path.join(".")}`}`;
    return place.diagnostic(
      "chatwire/example-fits",
      `${subject} ${message}. Correct the example or the schema.`,
      "value",
    );
  });
}
