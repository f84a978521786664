import type { Operation } from "../../src/model/api.js";
import type { OperationRequests } from "../../src/testdata/cases/operation-requests.js";
import { isForm, textIn } from "../../src/testdata/cases/request-schema.js";
import type { Mutation } from "./mutations.js";
import type { SchemaPlace } from "./place.js";
import { typesIn } from "./types.js";

/** Why no request that travels tells a mutant from its original; undefined where one may. */
export function unsendable(
  { operation, media }: OperationRequests,
  place: SchemaPlace,
  mutation: Mutation,
): string | undefined {
  const { steps } = place;
  const [where] = steps;
  const isFields = media && isForm(media) && where === "body" && steps.length === 1;
  return (
    bySelector(operation, place, mutation) ??
    (isFields && mutation.keyword === "type" && mutation.loosens ? "a form is fields" : undefined) ??
    (where === "path" ? ofPath(place, mutation) : undefined) ??
    (textIn(media)(steps) ? asText(place, mutation) : undefined)
  );
}

/** The field that chooses the operation: with another value, or without it, a request is one of another. */
function bySelector(
  { selector }: Operation,
  { steps }: SchemaPlace,
  { keyword, change, loosens }: Mutation,
): string | undefined {
  if (!selector || !loosens) return undefined;
  const at = steps.join("/");
  const drops = at === "body" && keyword === "required" && change === `required ${selector.field} dropped`;
  return drops || at === `body/${selector.field}` ? "it chooses the operation" : undefined;
}

function ofPath({ schema }: SchemaPlace, { keyword, loosens }: Mutation): string | undefined {
  const isEmpty = keyword === "minLength" && schema.minLength === 1 && loosens;
  return isEmpty ? "without a text it is another path" : undefined;
}

/** As text a number is its digits, and there is neither null nor an empty list. */
function asText({ schema }: SchemaPlace, { keyword, change, loosens }: Mutation): string | undefined {
  const types = typesIn(schema);
  if (change === "type null added") return "a text has no null";
  if (keyword === "type" && types.includes("string") && change !== "type string dropped") return "any text is a string";
  if (keyword === "type" && loosens && types.includes("array")) return "one text may be a list of one";
  if (keyword === "minItems" && loosens && Number(schema.minItems) <= 1) return "a text has no empty list";
  return undefined;
}
