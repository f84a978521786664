import type { Api, Example, Media, Parameter } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { readMessages } from "../../model/read-async.js";
import { describeError, describeErrors } from "../../schema/ajv-errors.js";
import { isObject, type JsonObject, type Schema } from "../../schema/json.js";
import { kindOfSequence } from "../../schema/media-type.js";
import { fromPointer, toPointer } from "../../schema/pointer.js";
import { sequenceItems } from "../../schema/sequence.js";
import { isStructured } from "../../schema/types.js";
import type { Bundles } from "../../spec/bundle.js";
import type { Contract, SourceDocument } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { type BrokenSchema, BundleSchemas } from "../bundle-schemas.js";
import { applySettings, type LintSettings, type RuleSettings } from "../lint-config.js";
import type { Outcome } from "../step.js";
import { errorShapeFits, eventName } from "./bundle-rules.js";

const RULE = "chatwire/example-fits";

/** A schema with the examples that must match it. */
interface Claim {
  schema: Schema | undefined;
  pointer: string;
  examples: Example[];
}

/** A claim with the part of the contract that makes it, and a sentence about an example that does not match. */
interface DescribedClaim extends Claim {
  subject: string;
  effect: string;
}

/** Checks the schemas of both documents, and every example against its schema. */
export async function checkExamples(
  id: string,
  { openapi, asyncapi }: Bundles,
  contract: Contract,
  settings: LintSettings,
): Promise<Outcome> {
  const checked = [
    ...(openapi && contract.openapi
      ? [await checkOpenapi(readApi(id, openapi.document), contract.openapi, settings.openapi)]
      : []),
    ...(asyncapi && contract.asyncapi
      ? [await checkAsyncapi(asyncapi.document, contract.asyncapi, settings.asyncapi)]
      : []),
  ];
  const examples = checked.reduce((total, document) => total + document.examples, 0);
  const diagnostics = checked.flatMap((document) => document.diagnostics);
  const root = (contract.openapi ?? contract.asyncapi)?.root;
  if (examples === 0 && root) {
    const message = "The API has no examples, so none was checked. Add examples to an operation or a webhook.";
    diagnostics.push(...applySettings([root.diagnostic("chatwire/api-has-examples", message)], settings.openapi));
  }
  return { diagnostics, examples };
}

async function checkOpenapi(api: Api, source: SourceDocument, settings: RuleSettings) {
  const map = new SourceMap(source);
  const { schemas, diagnostics, examples } = await checkClaims(api.document, map, claimsOf(api), settings);
  const events = [...errorShapeFits(api, schemas, map), ...eventName(api, map)];
  return { diagnostics: [...diagnostics, ...applySettings(events, settings)], examples };
}

async function checkAsyncapi(bundle: JsonObject, source: SourceDocument, settings: RuleSettings) {
  const claims = readMessages(bundle).map(
    ({ payload, pointer, examples }): Claim => ({ schema: payload, pointer: `${pointer}/payload`, examples }),
  );
  return checkClaims(bundle, new SourceMap(source), claims, settings);
}

const SENT = "The mock rejects it. Correct the example or the schema with an overlay.";
const RETURNED = "The mock returns it unchanged. Correct the example or the schema with an overlay.";
const DELIVERED = "A receiver rejects it.";

function claimsOf({ operations, events }: Api): DescribedClaim[] {
  const claim = (subject: string, effect: string, part: Parameter | Media) => ({
    ...{ subject, effect, schema: part.schema, examples: "type" in part ? itemExamples(part) : part.examples },
    pointer: `${part.pointer}/schema`,
  });
  return [
    ...operations.flatMap(({ id, parameters, body, responses }) => [
      ...parameters.map((parameter) => claim(`${id}, ${parameter.in} parameter ${parameter.name}`, SENT, parameter)),
      ...(body?.media ?? []).map((media) => claim(`${id}, request`, SENT, media)),
      ...responses.flatMap(({ status, media }) =>
        media.map((each) => claim(`${id}, response ${status}`, RETURNED, each)),
      ),
    ]),
    ...events.flatMap(({ name, media }) => media.map((each) => claim(`webhook ${name}`, DELIVERED, each))),
  ];
}

/** Returns the examples of a media type: for a stream, whose schema describes each value, the values of its text. */
function itemExamples({ type, schema, examples }: Media): Example[] {
  if (kindOfSequence(type) === undefined || !isObject(schema) || !isStructured(schema)) return examples;
  return examples.flatMap((example): Example[] => {
    const { value } = example;
    if (Array.isArray(value)) return value.map((item) => ({ ...example, value: item }));
    if (typeof value !== "string") return [example];
    return (sequenceItems(value, type) ?? []).map((item) => ({
      ...example,
      value: "value" in item ? item.value : value,
    }));
  });
}

async function checkClaims(bundle: JsonObject, map: SourceMap, claims: Claim[], settings: RuleSettings) {
  const isStrict = (settings["chatwire/strict-schema"]?.severity ?? "off") !== "off";
  const schemas = await BundleSchemas.of(bundle, isStrict);
  const broken = await schemaDiagnostics(bundle, schemas, map, claims);
  const checks = checksOf(claims);
  const unfit = checks.flatMap(({ claim: { schema }, example }) =>
    schema === undefined ? [] : checkExample(schemas, map, schema, example),
  );
  return { schemas, diagnostics: applySettings([...broken, ...unfit], settings), examples: checks.length };
}

function checksOf<T extends Claim>(claims: readonly T[]): { claim: T; example: Example }[] {
  return claims.flatMap((claim) =>
    claim.examples.filter(({ value }) => value !== undefined).map((example) => ({ claim, example })),
  );
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
  const placed = claims.flatMap(({ schema, pointer }) =>
    schema === undefined ? [] : [{ schema, path: fromPointer(pointer) }],
  );
  if (schemas.areValid(placed.map(({ schema }) => schema))) return [];
  const broken = [...schemas.broken(), ...placed.flatMap(({ schema, path }) => schemas.brokenAt(path, schema))];
  if (broken.length > 0) return broken;
  // Each schema is valid by itself, so the problem is in what it refers to.
  return placed.flatMap(({ schema, path }) => {
    const message = schemas.rejection(schema);
    return message === undefined ? [] : [{ path, message }];
  });
}

function checkExample(schemas: BundleSchemas, map: SourceMap, schema: Schema, example: Example): Diagnostic[] {
  return describeErrors(schemas.check(schema, example.value)).map(({ path, message }) => {
    const location = map.locate([...fromPointer(example.pointer), ...path]);
    const subject = `${path.length === 0 ? "The" : "In the"} ${exampleAt(example, path)}`;
    return targetOf(location).diagnostic(RULE, `${subject} ${message}. Correct the example or the schema.`, "value");
  });
}

function exampleAt({ name }: Example, path: readonly string[]): string {
  return `example "${name}"${path.length === 0 ? "" : `, ${path.join(".")}`}`;
}

function targetOf(place: Place): Place {
  return place.follow().place ?? place;
}

/** Checks the examples of a vendor's document. Reports warnings, because only the vendor can change the document. */
export async function checkVendorExamples(
  id: string,
  bundles: Bundles,
  contract: Contract,
  settings: RuleSettings,
): Promise<Outcome> {
  const document = bundles.openapi?.document;
  const source = contract.openapi ?? contract.asyncapi;
  if (!document || !source) return { diagnostics: [], examples: 0 };
  const schemas = await BundleSchemas.of(document, false);
  const map = contract.openapi && new SourceMap(contract.openapi);
  const checks = checksOf(claimsOf(readApi(id, document)));
  const diagnostics = checks.flatMap(({ claim: { subject, schema, effect }, example }): Diagnostic[] => {
    const [error, ...more] = schema === undefined ? [] : schemas.check(schema, example.value);
    if (!error) return [];
    const { path, message } = describeError(error);
    const problem = `${subject}: ${path.length === 0 ? "" : "in "}the ${exampleAt(example, path)} ${message}`;
    const others = more.length === 0 ? "" : `, and ${more.length} more`;
    // Examples of an AsyncAPI document have no place in the OpenAPI document that is made from it.
    const place = targetOf(map?.locate(fromPointer(example.pointer)) ?? source.root);
    const diagnostic = place.diagnostic(RULE, `${problem}${others}. ${effect}`, "value");
    return applySettings([diagnostic], settings).map((reported) => ({ ...reported, severity: "warning" }));
  });
  return { diagnostics, examples: checks.length };
}
