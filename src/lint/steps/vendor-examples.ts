import type { Api, Example } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { describeError } from "../../schema/describe-error.js";
import type { Schema } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import type { Bundles } from "../../spec/bundle.js";
import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { BundleSchemas } from "../schema/bundle-schemas.js";
import type { Outcome } from "../step.js";

/** A documented value, and whose it is. */
interface Claim {
  subject: string;
  schema: Schema | undefined;
  example: Example;
  /** What comes of it where it does not fit. */
  effect: string;
}

/**
 * Examples of a vendor's own document that do not fit their schemas, a warning each: the vendor's to mend, but the mock answers with
 * them as they are, and rejects them as requests.
 */
export async function checkVendorExamples(id: string, bundles: Bundles, contract: Contract): Promise<Outcome> {
  const document = bundles.openapi?.document;
  const source = contract.openapi ?? contract.asyncapi;
  if (!document || !source) return { diagnostics: [], examples: 0 };
  const schemas = await BundleSchemas.of(document, false);
  const map = contract.openapi && new SourceMap(contract.openapi);
  // What webhooks of an AsyncAPI document are made of has another place.
  const placeOf = (example: Example): Place => map?.locate(fromPointer(example.pointer)) ?? source.root;
  const claims = [...claimsOf(readApi(id, document))];
  const diagnostics = claims.flatMap(({ subject, schema, example, effect }): Diagnostic[] => {
    const [error, ...more] = schema === undefined ? [] : schemas.check(schema, example.value);
    if (!error) return [];
    const { path, message } = describeError(error);
    const what = `${subject}: ${path.length === 0 ? "" : `in `}the example "${example.name}"${path.length === 0 ? "" : `, ${path.join(".")}`} ${message}`;
    const others = more.length === 0 ? "" : `, and ${more.length} more`;
    const place = placeOf(example);
    const diagnostic = (place.follow().place ?? place).diagnostic(
      "chatwire/example-fits",
      `${what}${others}. ${effect}`,
      "value",
    );
    return [{ ...diagnostic, severity: "warning" }];
  });
  return { diagnostics, examples: claims.length };
}

const SENT = "The mock rejects it; an overlay can mend the example, or the schema.";
const ANSWERED = "The mock answers with it all the same; an overlay can mend the example, or the schema.";

function* claimsOf({ operations, events }: Api): Iterable<Claim> {
  for (const { id, parameters, body, responses } of operations) {
    for (const { name, in: place, schema, examples } of parameters)
      yield* claims(`${id}, ${place} parameter ${name}`, schema, examples, SENT);
    for (const { schema, examples } of body?.media ?? []) yield* claims(`${id}, request`, schema, examples, SENT);
    for (const { status, media } of responses)
      for (const { schema, examples } of media) yield* claims(`${id}, answer ${status}`, schema, examples, ANSWERED);
  }
  for (const { name, media } of events)
    for (const { schema, examples } of media)
      yield* claims(`webhook ${name}`, schema, examples, "A receiver rejects it.");
}

function* claims(
  subject: string,
  schema: Schema | undefined,
  examples: readonly Example[],
  effect: string,
): Iterable<Claim> {
  for (const example of examples) if (example.value !== undefined) yield { subject, schema, example, effect };
}
