import { arrayOf, type Json, type JsonObject, objectOf } from "../json.js";
import { resolve } from "../resolve.js";
import { atBound } from "./bounds.js";
import type { BranchPoint, Choice, Step } from "./tree.js";

/** A schema whose values all take one branch. */
export interface Narrowed {
  schema: JsonObject;
  /** Maps each narrowed part to the original part, whose validator is cached. */
  originals: ReadonlyMap<object, JsonObject>;
}

/** Narrows a schema to the values that take a branch: each step to it becomes required, everything else stays optional. */
export function narrow(document: JsonObject, schema: unknown, { steps, choice }: BranchPoint): Narrowed {
  const originals = new Map<object, JsonObject>();
  const follow = (part: unknown, [step, ...rest]: readonly Step[]): JsonObject => {
    const resolved = objectOf(resolve(document, part).value);
    const narrowed = step ? enter(resolved, step, (inner) => follow(inner, rest)) : choose(resolved, choice);
    originals.set(narrowed, resolved);
    return narrowed;
  };
  return { schema: follow(schema, steps), originals };
}

function enter(schema: JsonObject, step: Step, follow: (inner: unknown) => JsonObject): JsonObject {
  if (step.into === "property") {
    const properties = objectOf(schema.properties);
    return {
      ...withRequired(schema, step.name),
      properties: { ...properties, [step.name]: follow(properties[step.name]) },
    };
  }
  if (step.into === "items") return { ...withItem(schema), items: follow(schema.items) };
  if (step.into === "prefixItem") {
    const items = arrayOf(schema.prefixItems);
    const minItems = Math.max(step.index + 1, Number(schema.minItems ?? 0));
    return { ...schema, minItems, prefixItems: items.with(step.index, follow(items[step.index])) };
  }
  if (step.into === "entry") return { ...withEntry(schema), additionalProperties: follow(schema.additionalProperties) };
  const parts = arrayOf(schema[step.into]);
  const part = follow(parts[step.index]);
  return { ...schema, [step.into]: step.into === "allOf" ? parts.with(step.index, part) : [part] };
}

function choose(schema: JsonObject, choice: Choice): JsonObject {
  switch (choice.pick) {
    case "value":
      return { ...schema, enum: [choice.value] };
    case "type":
      return { ...schema, type: choice.type };
    case "present":
      return withRequired(schema, choice.name);
    case "absent":
      return { ...schema, properties: { ...objectOf(schema.properties), [choice.name]: false } };
    case "items":
      return withItem(schema);
    case "entries":
      return withEntry(schema);
    case "fraction":
      return { ...schema, type: "number", not: { type: "integer" } };
    case "bound":
      return { ...schema, ...atBound(schema, choice.keyword) };
    default:
      return { ...schema };
  }
}

function withItem(schema: JsonObject): JsonObject {
  const minItems = arrayOf(schema.prefixItems).length + 1;
  return { ...schema, minItems: Math.max(minItems, Number(schema.minItems ?? 0)) };
}

function withEntry(schema: JsonObject): JsonObject {
  const minProperties = Math.max(1, arrayOf(schema.required).length, Number(schema.minProperties ?? 0));
  return { ...schema, minProperties };
}

function withRequired(schema: JsonObject, name: string): JsonObject {
  const required: Json[] = arrayOf(schema.required);
  return { ...schema, required: required.includes(name) ? required : [...required, name] };
}
