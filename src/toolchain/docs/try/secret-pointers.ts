import { arrayOf, isObject, type JsonObject, objectOf, resolve, toPointer } from "../../../model/index.js";

/** Objects in objects, deeper than anybody types. */
const DEEPEST = 6;
const UNIONS = ["oneOf", "anyOf", "allOf"];

/** JSON Pointers to the secrets that a body may hold: what is marked `format: password`. Those in lists have no fixed place. */
export function secretPointers(document: JsonObject, schema: unknown): string[] {
  const found = new Set<string>();
  const visit = (given: unknown, steps: string[], depth: number) => {
    const { value } = resolve(document, given);
    if (!isObject(value) || depth > DEEPEST) return;
    const said = { ...value, ...objectOf(given) };
    if (said["format"] === "password") found.add(toPointer(steps));
    for (const union of UNIONS) for (const arm of arrayOf(value[union])) visit(arm, steps, depth + 1);
    for (const [name, property] of Object.entries(objectOf(value["properties"])))
      visit(property, [...steps, name], depth + 1);
  };
  visit(schema, [], 0);
  return [...found];
}
