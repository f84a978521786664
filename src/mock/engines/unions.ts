import { at, isObject, type Json, type JsonObject, type Schema } from "../../model/index.js";
import { alternativesOf, branches, literals, propertyNames, propertySchema, schemaAt, typesOf } from "../branches.js";
import type { Violation } from "./violation.js";

/** What a place of a request is checked by, and what it holds. */
export interface Subject {
  document: JsonObject;
  schema: Schema | undefined;
  value: Json | undefined;
}

/**
 * A validator tells of each alternative of a union why it does not fit. This keeps what is said of the alternative that
 * was meant, which a tag (`const` or `enum`) or the type of the value tells; else one sentence says what would fit.
 */
export function relevant(violations: readonly Violation[], subject: Subject): Violation[] {
  const isUnion = ({ keyword }: Violation) => keyword === "oneOf" || keyword === "anyOf";
  const unions = violations.filter(isUnion).sort((a, b) => a.path.length - b.path.length);
  return unions.reduce<Violation[]>(
    (left, union) => (left.includes(union) ? narrow(left, union, subject) : left),
    [...violations],
  );
}

function narrow(violations: Violation[], union: Violation, { document, schema, value }: Subject): Violation[] {
  const { path } = union;
  const found = at(value, path);
  const alternatives = alternativesOf(document, schemaAt(document, schema, path)).map((one) => branches(document, one));
  const inside = violations.filter((one) => one !== union && path.every((step, index) => one.path[index] === step));
  const rest = violations.filter((one) => one !== union && !inside.includes(one));
  if (inside.length === 0) return [...rest, { ...union, message: "fits several of the documented forms at once" }];
  const meant = alternatives.filter((one) => isMeant(one, found));
  const [only] = meant;
  const kept = only && meant.length === 1 ? inside.filter((one) => concerns(one, path.length, only)) : [];
  if (kept.length > 0) return [...rest, ...kept];
  return [
    ...rest,
    tagViolation(alternatives, union, found) ?? typeViolation(alternatives, union, found) ?? formless(union),
  ];
}

/** Whether the tags of an alternative, or else its type, are those of the value. */
function isMeant(alternative: readonly JsonObject[], value: Json | undefined): boolean {
  if (!isObject(value)) return alternative.flatMap(typesOf).some((type) => isOfType(value, type));
  const tags = tagsOf(alternative);
  if (tags.size === 0) return alternative.flatMap(typesOf).includes("object");
  return [...tags].every(([name, values]) => Object.hasOwn(value, name) && values.includes(value[name]));
}

function isOfType(value: Json | undefined, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  return value === null ? type === "null" : typeof value === type;
}

/** The properties that hold one of few fixed values. */
function tagsOf(alternative: readonly JsonObject[]): Map<string, unknown[]> {
  const required = new Set(
    alternative.flatMap((branch) => (Array.isArray(branch["required"]) ? branch["required"] : [])),
  );
  const tags = propertyNames(alternative).flatMap((name): [string, unknown[]][] => {
    const schema = propertySchema(alternative, name);
    const values = isObject(schema) && required.has(name) ? literals(schema) : undefined;
    return values ? [[name, values]] : [];
  });
  return new Map(tags);
}

/** Whether the meant alternative can have caused a violation; `depth` is how deep the union stands. */
function concerns(violation: Violation, depth: number, alternative: readonly JsonObject[]): boolean {
  const { path, keyword, property } = violation;
  const names = propertyNames(alternative);
  const step = path[depth];
  if (step !== undefined) return names.length === 0 || (names.includes(step) && !tagsOf(alternative).has(step));
  if (keyword === "required")
    return alternative.some(({ required }) => Array.isArray(required) && required.includes(property ?? ""));
  if (keyword === "additionalProperties") return !names.includes(property ?? "");
  return keyword !== "type";
}

/** The tag that all alternatives have, with all its values, where its value is at fault. */
function tagViolation(alternatives: JsonObject[][], union: Violation, value: Json | undefined): Violation | undefined {
  if (!isObject(value)) return undefined;
  const tags = alternatives.map(tagsOf);
  const name = [...(tags[0]?.keys() ?? [])].find((candidate) => tags.every((one) => one.has(candidate)));
  if (name === undefined) return undefined;
  if (!Object.hasOwn(value, name)) return { ...union, keyword: "required", message: "", property: name };
  const values = [...new Set(tags.flatMap((one) => one.get(name) ?? []))];
  if (values.includes(value[name])) return undefined;
  return { ...union, path: [...union.path, name], keyword: "tag", message: oneOf(values) };
}

function typeViolation(alternatives: JsonObject[][], union: Violation, value: Json | undefined): Violation | undefined {
  const types = [...new Set(alternatives.flatMap((one) => one.flatMap(typesOf)))];
  if (types.length === 0 || types.some((type) => isOfType(value, type))) return undefined;
  return { ...union, keyword: "type", message: `must be ${types.join(" or ")}` };
}

function formless(union: Violation): Violation {
  return { ...union, message: "fits none of the documented forms" };
}

/** `must be one of a, b`. */
export function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  return texts.length === 1 ? `must be ${texts[0]}` : `must be one of ${texts.join(", ")}`;
}
