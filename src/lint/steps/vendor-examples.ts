import type { Api, Example } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { describeError } from "../../schema/ajv-errors.js";
import type { Schema } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import type { Bundles } from "../../spec/bundle.js";
import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { BundleSchemas } from "../bundle-schemas.js";
import { applySettings, type RuleSettings } from "../lint-config.js";
import type { Outcome } from "../step.js";

/** An example with the part of the document that it belongs to. */
interface Claim {
  subject: string;
  schema: Schema | undefined;
  example: Example;
  /** A sentence about the consequence of an example that does not match. */
  effect: string;
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
  // Examples of an AsyncAPI document have no place in the OpenAPI document that is made from it.
  const placeOf = (example: Example): Place => map?.locate(fromPointer(example.pointer)) ?? source.root;
  const claims = [...claimsOf(readApi(id, document))];
  const diagnostics = claims.flatMap(({ subject, schema, example, effect }): Diagnostic[] => {
    const [error, ...more] = schema === undefined ? [] : schemas.check(schema, example.value);
    if (!error) return [];
    const { path, message } = describeError(error);
    const problem = `${subject}: ${path.length === 0 ? "" : `in `}the example "${example.name}"${path.length === 0 ? "" : `, ${path.join(".")}`} ${message}`;
    const others = more.length === 0 ? "" : `, and ${more.length} more`;
    const place = placeOf(example);
    const diagnostic = (place.follow().place ?? place).diagnostic(
      "chatwire/example-fits",
      `${problem}${others}. ${effect}`,
      "value",
    );
    return applySettings([diagnostic], settings).map((reported) => ({ ...reported, severity: "warning" }));
  });
  return { diagnostics, examples: claims.length };
}

const SENT = "The mock rejects it. Correct the example or the schema with an overlay.";
const RETURNED = "The mock returns it unchanged. Correct the example or the schema with an overlay.";

function* claimsOf({ operations, events }: Api): Iterable<Claim> {
  for (const { id, parameters, body, responses } of operations) {
    for (const { name, in: place, schema, examples } of parameters)
      yield* claims(`${id}, ${place} parameter ${name}`, schema, examples, SENT);
    for (const { schema, examples } of body?.media ?? []) yield* claims(`${id}, request`, schema, examples, SENT);
    for (const { status, media } of responses)
      for (const { schema, examples } of media) yield* claims(`${id}, response ${status}`, schema, examples, RETURNED);
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
