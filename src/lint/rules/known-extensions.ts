import { nearest } from "../../platform/user-error.js";
import { describeError } from "../../schema/describe-error.js";
import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { isObject } from "../../schema/json.js";
import { loadAjv } from "../../schema/load-ajv.js";
import { toPointer } from "../../schema/pointer.js";
import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";
import type { Finding, Rule } from "./rule.js";

/** A mistyped x- key would be ignored in silence by everything that reads the contract. */
export const knownExtensions: Rule = {
  name: "known-extensions",
  summary: "x- keys are known ones, with values that fit",
  async check(contract) {
    const validate = await validators();
    return [...extensions(contract)].flatMap((place) => objections(place, validate));
  },
};

function* extensions({ openapi, asyncapi }: Contract): Iterable<Place> {
  const seen = new Set<string>();
  for (const { place, first } of [...(openapi?.nodes ?? []), ...(asyncapi?.nodes ?? [])]) {
    if (!first || !isObject(place.value) || seen.has(place.id)) continue;
    seen.add(place.id);
    for (const key of Object.keys(place.value)) if (key.startsWith("x-")) yield place.child(key);
  }
}

function objections(
  place: Place,
  validate: (key: string, value: unknown) => { path: string[]; message: string }[],
): Finding[] {
  const known = Object.keys(EXTENSION_SCHEMAS);
  if (!Object.hasOwn(EXTENSION_SCHEMAS, place.name)) {
    const hint = nearest(place.name, known);
    const advice = hint ? `Did you mean "${hint}"?` : `Known are ${known.join(", ")}.`;
    return [{ place, message: `"${place.name}" is not a key that anything reads. ${advice}` }];
  }
  return validate(place.name, place.value).map(({ path, message }) => ({
    place: path.reduce((inner, step) => inner.child(step), place),
    message: `The value of ${place.name}${toPointer(path)} ${message}.`,
    want: "value",
  }));
}

async function validators(): Promise<(key: string, value: unknown) => { path: string[]; message: string }[]> {
  const { schemas, explain } = await loadAjv();
  return (key, value) => {
    const validate = schemas.compile(EXTENSION_SCHEMAS[key] ?? true);
    return validate(value) ? [] : explain(validate.errors ?? []).map(describeError);
  };
}
