import {
  type Api,
  type Example,
  fromPointer,
  type JsonObject,
  type Message,
  readApi,
  readMessages,
  type Schema,
} from "../../../model/index.js";
import type { Bundles } from "../../bundle.js";
import type { Fault } from "../../fault.js";
import { errorShapeFits } from "../bundle-rules/error-shape-fits.js";
import { BundleSchemas } from "../schema/bundle-schemas.js";
import { describeError } from "../schema/describe-error.js";
import type { Contract, SourceDocument } from "../source/contract.js";
import { SourceMap } from "../source/source-map.js";
import type { Outcome } from "../step.js";

/** A schema, with the values that are said to fit it. */
interface Claim {
  schema: Schema | undefined;
  pointer: string;
  examples: Example[];
}

/** Whether every example of both documents fits its schema, and every schema is one; to find no example is a fault. */
export async function checkExamples(id: string, bundles: Bundles, contract: Contract): Promise<Outcome> {
  const outcomes: Required<Omit<Outcome, "rules">>[] = [];
  if (bundles.openapi && contract.openapi)
    outcomes.push(await inOpenapi(id, bundles.openapi.document, contract.openapi));
  if (bundles.asyncapi && contract.asyncapi)
    outcomes.push(await inAsyncapi(bundles.asyncapi.document, contract.asyncapi));
  const examples = outcomes.reduce((total, outcome) => total + outcome.examples, 0);
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  const root = (contract.openapi ?? contract.asyncapi)?.root;
  if (examples === 0 && root) {
    faults.push(
      root.fault(
        "chatwire/checked-something",
        "There is no example in this API, so none was checked. Describe an operation or a webhook, with examples.",
      ),
    );
  }
  return { faults, examples };
}

async function inOpenapi(id: string, bundle: JsonObject, source: SourceDocument) {
  const api = readApi(id, bundle);
  const schemas = await BundleSchemas.of(bundle);
  const map = new SourceMap(source);
  const { faults, examples } = checkClaims(schemas, map, claimsOf(api));
  return { faults: [...faults, ...errorShapeFits(api, schemas, map)], examples };
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

function checkClaims(schemas: BundleSchemas, map: SourceMap, claims: Claim[]): { faults: Fault[]; examples: number } {
  const inline = claims.flatMap(({ schema, pointer }) =>
    schema === undefined ? [] : schemas.brokenAt(fromPointer(pointer), schema),
  );
  const broken = [...schemas.broken(), ...inline].map(({ path, message }) =>
    map.locate(path).fault("chatwire/valid-schema", `The schema cannot be used: ${message}.`),
  );
  const checks = claims.flatMap(({ schema, examples }) =>
    examples.filter(({ value }) => value !== undefined).map((example) => checkExample(schemas, map, schema, example)),
  );
  return { faults: [...broken, ...checks.flat()], examples: checks.length };
}

function checkExample(
  schemas: BundleSchemas,
  map: SourceMap,
  schema: Schema | undefined,
  { name, value, pointer }: Example,
): Fault[] {
  const errors = schema === undefined ? [] : (schemas.check(schema, value) ?? []);
  return errors.map(describeError).map(({ path, message }) => {
    const place = map.locate([...fromPointer(pointer), ...path]);
    const subject = path.length === 0 ? `The example "${name}"` : `In the example "${name}", ${path.join(".")}`;
    return place.fault("chatwire/example-fits", `${subject} ${message}. Mend the example, or the schema.`, "value");
  });
}
