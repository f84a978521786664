import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { at } from "../../schema/pointer.js";
import {
  propertyNames,
  propertySchemas,
  type Subschemas,
  subschemasAt,
  typesOf,
  variantsOf,
} from "../../schema/subschemas.js";
import { isOfType, literalsOf } from "../../schema/types.js";
import type { RequestIssue } from "./request-issue.js";

/** What is known of a place of a request: what its schema says, and what it holds. */
export interface Subject {
  document: JsonObject;
  options: Subschemas;
  value: Json | undefined;
}

/** An alternative of a union, with its tags: required properties that hold one of few fixed values. */
interface Alternative {
  options: Subschemas;
  tags: ReadonlyMap<string, unknown[]>;
}

/**
 * A validator tells of each alternative of a union why it does not fit. This keeps what is said of the alternative that
 * was meant, which its tags or the type of the value tell; else one sentence says what would fit.
 */
export function relevant(issues: readonly RequestIssue[], subject: Subject): RequestIssue[] {
  const unions = issues.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  return unions
    .sort((a, b) => a.path.length - b.path.length)
    .reduce<RequestIssue[]>((left, union) => (left.includes(union) ? narrow(left, union, subject) : left), [...issues]);
}

function narrow(issues: RequestIssue[], union: RequestIssue, { document, options, value }: Subject): RequestIssue[] {
  const { path } = union;
  const found = at(value, path);
  const isInside = (one: RequestIssue) => one !== union && path.every((step, index) => one.path[index] === step);
  const inside = issues.filter(isInside);
  const rest = issues.filter((one) => one !== union && !isInside(one));
  if (inside.length === 0) return [...rest, { ...union, message: "fits several of the documented forms at once" }];
  const alternatives = variantsOf(document, subschemasAt(document, options, path)).map((one) => ({
    options: one,
    tags: tagsOf(document, one),
  }));
  const [meant, ...others] = alternatives.filter((one) => isMeant(one, found));
  const kept = meant && others.length === 0 ? inside.filter((one) => concerns(one, path.length, meant)) : [];
  if (kept.length > 0) return [...rest, ...kept];
  return [...rest, tagFault(alternatives, union, found) ?? typeFault(alternatives, union, found) ?? formFault(union)];
}

function tagsOf(document: JsonObject, options: Subschemas): Map<string, unknown[]> {
  const required = new Set(options.flatMap((branch) => (Array.isArray(branch.required) ? branch.required : [])));
  const tags = propertyNames(options).flatMap((name): [string, unknown[]][] => {
    const values = propertySchemas(document, options, name).flatMap((branch) => literalsOf(branch) ?? []);
    return required.has(name) && values.length > 0 ? [[name, values]] : [];
  });
  return new Map(tags);
}

function isMeant({ options, tags }: Alternative, value: Json | undefined): boolean {
  const types = options.flatMap(typesOf);
  if (!isObject(value)) return types.some((type) => isOfType(value, type));
  if (tags.size === 0) return types.includes("object");
  return [...tags].every(([name, values]) => Object.hasOwn(value, name) && values.includes(value[name]));
}

/** Whether the meant alternative can have caused a violation; `depth` is how deep the union stands. */
function concerns({ path, keyword, property }: RequestIssue, depth: number, { options, tags }: Alternative): boolean {
  const names = propertyNames(options);
  const step = path[depth];
  if (step !== undefined) return names.length === 0 || (names.includes(step) && !tags.has(step));
  if (keyword === "required")
    return options.some(({ required }) => Array.isArray(required) && required.includes(property ?? ""));
  if (keyword === "additionalProperties") return !names.includes(property ?? "");
  return keyword !== "type";
}

/** The tag that all alternatives have is missing, or none of them has its value. */
function tagFault(alternatives: Alternative[], union: RequestIssue, value: Json | undefined): RequestIssue | undefined {
  if (!isObject(value)) return undefined;
  const [first] = alternatives;
  const name = [...(first?.tags.keys() ?? [])].find((tag) => alternatives.every(({ tags }) => tags.has(tag)));
  if (name === undefined) return undefined;
  if (!Object.hasOwn(value, name)) return { ...union, keyword: "required", message: "", property: name };
  const values = [...new Set(alternatives.flatMap(({ tags }) => tags.get(name) ?? []))];
  if (values.includes(value[name])) return undefined;
  return { ...union, path: [...union.path, name], keyword: "tag", message: mustBe(values) };
}

function typeFault(
  alternatives: Alternative[],
  union: RequestIssue,
  value: Json | undefined,
): RequestIssue | undefined {
  const types = [...new Set(alternatives.flatMap(({ options }) => options.flatMap(typesOf)))];
  if (types.length === 0 || types.some((type) => isOfType(value, type))) return undefined;
  return { ...union, keyword: "type", message: `must be ${types.join(" or ")}` };
}

function formFault(union: RequestIssue): RequestIssue {
  return { ...union, message: "fits none of the documented forms" };
}

/** `must be one of a, b`. */
export function mustBe(values: readonly unknown[]): string {
  const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  return texts.length === 1 ? `must be ${texts[0]}` : `must be one of ${texts.join(", ")}`;
}
