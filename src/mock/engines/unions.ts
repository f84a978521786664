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

/** The schemas and the value of one place of a request. */
export interface Subject {
  document: JsonObject;
  options: Subschemas;
  value: Json | undefined;
}

/** A variant of a union with its tags: the required properties that allow only fixed values. */
interface Variant {
  options: Subschemas;
  tags: ReadonlyMap<string, unknown[]>;
}

/**
 * Reduces the issues of unions, because a validator reports why each variant rejects the value. Keeps the issues of the variant
 * that the client intended, according to its tags or the type of the value. Otherwise one issue describes all variants.
 */
export function relevant(issues: readonly RequestIssue[], subject: Subject): RequestIssue[] {
  const unions = issues.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  return unions
    .sort((a, b) => a.path.length - b.path.length)
    .reduce<RequestIssue[]>(
      (remaining, union) => (remaining.includes(union) ? narrow(remaining, union, subject) : remaining),
      [...issues],
    );
}

function narrow(issues: RequestIssue[], union: RequestIssue, { document, options, value }: Subject): RequestIssue[] {
  const { path } = union;
  const valueAtUnion = at(value, path);
  const isInside = (issue: RequestIssue) => issue !== union && path.every((step, index) => issue.path[index] === step);
  const inside = issues.filter(isInside);
  const rest = issues.filter((issue) => issue !== union && !isInside(issue));
  if (inside.length === 0) return [...rest, { ...union, message: "matches several of the documented variants" }];
  const variants = variantsOf(document, subschemasAt(document, options, path)).map((variant) => ({
    options: variant,
    tags: tagsOf(document, variant),
  }));
  const [intended, ...others] = variants.filter((variant) => isIntended(variant, valueAtUnion));
  const ofIntended =
    intended && others.length === 0 ? inside.filter((issue) => concerns(issue, path.length, intended)) : [];
  if (ofIntended.length > 0) return [...rest, ...ofIntended];
  const summary = tagIssue(variants, union, valueAtUnion) ?? typeIssue(variants, union, valueAtUnion);
  return [...rest, summary ?? { ...union, message: "matches none of the documented variants" }];
}

function tagsOf(document: JsonObject, options: Subschemas): Map<string, unknown[]> {
  const required = new Set(
    options.flatMap((subschema) => (Array.isArray(subschema.required) ? subschema.required : [])),
  );
  const tags = propertyNames(options).flatMap((name): [string, unknown[]][] => {
    const values = propertySchemas(document, options, name).flatMap((subschema) => literalsOf(subschema) ?? []);
    return required.has(name) && values.length > 0 ? [[name, values]] : [];
  });
  return new Map(tags);
}

function isIntended({ options, tags }: Variant, value: Json | undefined): boolean {
  const types = options.flatMap(typesOf);
  if (!isObject(value)) return types.some((type) => isOfType(value, type));
  if (tags.size === 0) return types.includes("object");
  return [...tags].every(([name, values]) => Object.hasOwn(value, name) && values.includes(value[name]));
}

/** Returns whether the intended variant can cause an issue. `depth` is the number of steps to the union. */
function concerns({ path, keyword, property }: RequestIssue, depth: number, { options, tags }: Variant): boolean {
  const names = propertyNames(options);
  const step = path[depth];
  if (step !== undefined) return names.length === 0 || (names.includes(step) && !tags.has(step));
  if (keyword === "required")
    return options.some(({ required }) => Array.isArray(required) && required.includes(property ?? ""));
  if (keyword === "additionalProperties") return !names.includes(property ?? "");
  return keyword !== "type";
}

/** Returns an issue if the tag that all variants share is missing, or if no variant has its value. */
function tagIssue(variants: Variant[], union: RequestIssue, value: Json | undefined): RequestIssue | undefined {
  if (!isObject(value)) return undefined;
  const [first] = variants;
  const name = [...(first?.tags.keys() ?? [])].find((tag) => variants.every(({ tags }) => tags.has(tag)));
  if (name === undefined) return undefined;
  if (!Object.hasOwn(value, name)) return { ...union, keyword: "required", message: "", property: name };
  const values = [...new Set(variants.flatMap(({ tags }) => tags.get(name) ?? []))];
  if (values.includes(value[name])) return undefined;
  return { ...union, path: [...union.path, name], keyword: "tag", message: mustBe(values) };
}

function typeIssue(variants: Variant[], union: RequestIssue, value: Json | undefined): RequestIssue | undefined {
  const types = [...new Set(variants.flatMap(({ options }) => options.flatMap(typesOf)))];
  if (types.length === 0 || types.some((type) => isOfType(value, type))) return undefined;
  return { ...union, keyword: "type", message: `must be ${types.join(" or ")}` };
}

/** Returns the predicate `must be one of a, b`. */
export function mustBe(values: readonly unknown[]): string {
  const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  return texts.length === 1 ? `must be ${texts[0]}` : `must be one of ${texts.join(", ")}`;
}
