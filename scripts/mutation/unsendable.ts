import type { Operation } from "../../src/model/api.js";
import { isForm } from "../../src/schema/media-type.js";
import { namedTypes } from "../../src/schema/types.js";
import type { OperationRequests } from "../../src/testdata/cases/operation-requests.js";
import { textIn } from "../../src/testdata/cases/request-schema.js";
import type { Mutation } from "./mutations.js";
import type { SchemaPlace } from "./place.js";

/** Returns why no request that can be sent distinguishes a mutant from its original, or undefined if one may. */
export function unsendable(
  { operation, media }: OperationRequests,
  place: SchemaPlace,
  mutation: Mutation,
): string | undefined {
  const { steps } = place;
  const [part] = steps;
  const isFields = media && isForm(media.type) && part === "body" && steps.length === 1;
  return (
    bySelector(operation, place, mutation) ??
    (isFields && mutation.keyword === "type" && mutation.loosens ? "a form consists of fields" : undefined) ??
    (part === "path" ? ofPath(place, mutation) : undefined) ??
    (textIn(media)(steps) ? asText(place, mutation) : undefined)
  );
}

/** Handles the field that selects the operation: without it or with another value, a request belongs to another operation. */
function bySelector(
  { selector }: Operation,
  { steps }: SchemaPlace,
  { keyword, change, loosens }: Mutation,
): string | undefined {
  if (!selector || !loosens) return undefined;
  const at = steps.join("/");
  const drops = at === "body" && keyword === "required" && change === `required ${selector.field} dropped`;
  return drops || at === `body/${selector.field}` ? "it selects the operation" : undefined;
}

function ofPath({ schema }: SchemaPlace, { keyword, loosens }: Mutation): string | undefined {
  const isEmpty = keyword === "minLength" && schema.minLength === 1 && loosens;
  return isEmpty ? "an empty text leads to another path" : undefined;
}

/** Handles values that travel as text, where a number equals its digits and neither null nor an empty list exists. */
function asText({ schema }: SchemaPlace, { keyword, change, loosens }: Mutation): string | undefined {
  const types = namedTypes(schema);
  if (change === "type null added") return "a text has no null";
  if (keyword === "type" && types.includes("string") && change !== "type string dropped") return "any text is a string";
  if (keyword === "type" && loosens && types.includes("array")) return "a text may be a list with one item";
  if (keyword === "minItems" && loosens && Number(schema.minItems) <= 1) return "a text has no empty list";
  return undefined;
}
