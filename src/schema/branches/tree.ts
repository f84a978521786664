import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../json.js";
import { schemaReference } from "../references.js";
import { resolve } from "../resolve.js";
import type { SchemaSet } from "../schema-set.js";
import { validatorOf } from "../validator-of.js";
import { boundPoints } from "./bounds.js";

/** A step from a schema to one inside of it. */
export type Step =
  | { into: "property"; name: string }
  | { into: "items" }
  | { into: "head"; index: number }
  | { into: "extra" }
  | { into: "oneOf" | "anyOf" | "allOf"; index: number };

/** What of a schema is chosen: a value, a type, a property or its absence, a bound, some content; nothing more than the way there. */
export type Choice =
  | { pick: "value"; value: Json }
  | { pick: "type"; type: string }
  | { pick: "present" | "absent"; name: string }
  | { pick: "bound"; keyword: string }
  | { pick: "items" | "entries" | "fraction" }
  | { pick: "arm" };

/** One way in which values of a schema differ, that at least one request should have. */
export interface BranchPoint {
  /** `/body/status = "open"`, `/body/name absent`, `/query/limit maximum`, `/body/to (Group)`. */
  id: string;
  steps: readonly Step[];
  choice: Choice;
  /** Whether a value at its place takes this branch. */
  holds: (value: Json) => boolean;
}

/** The branch points of a schema, and of the schemas inside of it. */
export interface BranchTree {
  points: BranchPoint[];
  children: { tree: BranchTree; valuesIn: (value: Json) => Json[] }[];
}

const MAX_DEPTH = 14;

interface Place {
  document: JsonObject;
  schemas: SchemaSet;
  id: string;
  steps: readonly Step[];
  /** The schemas on the way: one that holds itself is entered once. */
  above: readonly unknown[];
}

/** All branch points of a schema of a bundle. */
export function branchTree(document: JsonObject, schemas: SchemaSet, schema: unknown): BranchTree {
  return grow(schema, { document, schemas, id: "", steps: [], above: [] });
}

function grow(schema: unknown, place: Place): BranchTree {
  const { value: resolved } = resolve(place.document, schema);
  if (!isObject(resolved) || place.above.includes(resolved) || place.above.length > MAX_DEPTH)
    return { points: [], children: [] };
  const inner = { ...place, above: [...place.above, resolved] };
  return {
    points: pointsOf(resolved, inner),
    children: [...propertyBranches(resolved, inner), ...itemBranches(resolved, inner), ...armBranches(resolved, inner)],
  };
}

function pointsOf(schema: JsonObject, { id, steps }: Place): BranchPoint[] {
  const values = Array.isArray(schema.enum) ? schema.enum : [];
  const types = Array.isArray(schema.type) && schema.type.length > 1 ? schema.type.map(String) : [];
  const required = new Set(arrayOf(schema.required));
  const optional = Object.entries(objectOf(schema.properties)).filter(
    ([name, property]) => property !== false && !required.has(name),
  );
  return [
    ...values.map((value) => ({
      id: `${id} = ${JSON.stringify(value)}`,
      steps,
      choice: { pick: "value", value } as const,
      holds: (found: Json) => JSON.stringify(found) === JSON.stringify(value),
    })),
    ...types.map((type) => ({
      id: `${id} ${type}`,
      steps,
      choice: { pick: "type", type } as const,
      holds: (found: Json) => isOfType(found, type),
    })),
    ...optional.flatMap(([name]) => presence(id, steps, name)),
    ...boundPoints(schema).map(({ keyword, holds }) => ({
      id: `${id} ${keyword}`,
      steps,
      choice: { pick: "bound", keyword } as const,
      holds,
    })),
    ...filledPoints(schema).map(({ pick, name, holds }) => ({
      ...{ id: `${id} ${name}`, steps, choice: { pick } as const, holds },
    })),
  ];
}

function isMaybeEmpty({ minItems, maxItems }: JsonObject, heads: number): boolean {
  return Number(minItems ?? 0) <= heads && Number(maxItems ?? Number.POSITIVE_INFINITY) > heads;
}

/** Lists and maps that may be empty and are not, and numbers that are not whole: what is inside is judged only then. */
function filledPoints(schema: JsonObject) {
  const types = typeof schema.type === "string" ? [schema.type] : arrayOf(schema.type);
  const isFixed = schema.const !== undefined || Array.isArray(schema.enum);
  if (isFixed) return [];
  const known = new Set(Object.keys(objectOf(schema.properties)));
  const heads = arrayOf(schema.prefixItems).length;
  const points: {
    pick: "items" | "entries" | "fraction";
    name: string;
    wanted: boolean;
    holds: BranchPoint["holds"];
  }[] = [
    {
      ...{ pick: "items", name: "with items" },
      wanted: isObject(schema.items) && types.includes("array") && isMaybeEmpty(schema, heads),
      holds: (value) => Array.isArray(value) && value.length > heads,
    },
    {
      ...{ pick: "entries", name: "with entries" },
      wanted: isObject(schema.additionalProperties) && types.includes("object"),
      holds: (value) => Object.keys(objectOf(value)).some((name) => !known.has(name)),
    },
    {
      ...{ pick: "fraction", name: "with a fraction" },
      wanted: types.includes("number") && schema.multipleOf === undefined,
      holds: (value) => typeof value === "number" && !Number.isInteger(value),
    },
  ];
  return points.filter(({ wanted }) => wanted);
}

function presence(id: string, steps: readonly Step[], name: string): BranchPoint[] {
  const has = (value: Json) => isObject(value) && Object.hasOwn(value, name);
  return [
    { id: `${id}/${name} present`, steps, choice: { pick: "present", name }, holds: has },
    {
      id: `${id}/${name} absent`,
      steps,
      choice: { pick: "absent", name },
      holds: (value) => isObject(value) && !has(value),
    },
  ];
}

function propertyBranches(schema: JsonObject, place: Place): BranchTree["children"] {
  return Object.entries(objectOf(schema.properties)).map(([name, property]) => ({
    tree: grow(property, {
      ...place,
      id: `${place.id}/${name}`,
      steps: [...place.steps, { into: "property", name }],
    }),
    valuesIn: (value) =>
      isObject(value) && value[name] !== undefined && Object.hasOwn(value, name) ? [value[name]] : [],
  }));
}

/** What lists and maps hold. */
function itemBranches(schema: JsonObject, place: Place): BranchTree["children"] {
  const named = objectOf(schema.properties);
  const inside = (into: "items" | "extra") => ({
    ...place,
    id: `${place.id}/*`,
    steps: [...place.steps, { into } as const],
  });
  const heads = arrayOf(schema.prefixItems);
  const skip = heads.length;
  return [
    ...heads.map((head, index) => ({
      tree: grow(head, {
        ...place,
        id: `${place.id}/${index}`,
        steps: [...place.steps, { into: "head", index } as const],
      }),
      valuesIn: (value: Json) => (Array.isArray(value) ? value.slice(index, index + 1) : []),
    })),
    ...(isObject(schema.items) && Number(schema.maxItems ?? Number.POSITIVE_INFINITY) > skip
      ? [
          {
            tree: grow(schema.items, inside("items")),
            valuesIn: (value: Json) => (Array.isArray(value) ? value.slice(skip) : []),
          },
        ]
      : []),
    ...(isObject(schema.additionalProperties)
      ? [
          {
            tree: grow(schema.additionalProperties, inside("extra")),
            valuesIn: (value: Json) =>
              Object.entries(objectOf(value)).flatMap(([name, item]) =>
                Object.hasOwn(named, name) || item === undefined ? [] : [item],
              ),
          },
        ]
      : []),
  ];
}

function armBranches(schema: JsonObject, place: Place): BranchTree["children"] {
  return (["oneOf", "anyOf", "allOf"] as const).flatMap((into) =>
    arrayOf(schema[into]).map((arm, index) => {
      const steps: readonly Step[] = [...place.steps, { into, index }];
      if (into === "allOf") return { tree: grow(arm, { ...place, steps }), valuesIn: (value: Json) => [value] };
      const id = `${place.id} (${nameOf(arm) ?? `${into} ${index + 1}`})`;
      const tree = grow(arm, { ...place, id, steps });
      const fits = lazily(() => validatorOf(place.schemas, isObject(arm) || typeof arm === "boolean" ? arm : true));
      const point: BranchPoint = { id, steps, choice: { pick: "arm" }, holds: () => true };
      return {
        tree: { ...tree, points: [point, ...tree.points] },
        valuesIn: (value: Json) => (fits()(value) ? [value] : []),
      };
    }),
  );
}

/** The name of a component, the value of a tag, or the type: what a reader knows an arm by. */
function nameOf(arm: unknown): string | undefined {
  if (!isObject(arm)) return undefined;
  if (typeof arm.$ref === "string") return schemaReference(arm.$ref)?.name;
  if (arm.const !== undefined) return JSON.stringify(arm.const);
  return typeof arm.title === "string" ? arm.title : undefined;
}

function isOfType(value: Json, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return value === null ? type === "null" : typeof value === type;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
