import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../json.js";
import { variantName } from "../references.js";
import { resolve } from "../resolve.js";
import type { SchemaSet } from "../schema-set.js";
import { isOfType, namedTypes } from "../types.js";
import { boundPoints } from "./bounds.js";

/** A step from a schema to a schema inside it. */
export type Step =
  | { into: "property"; name: string }
  | { into: "items" }
  | { into: "prefixItem"; index: number }
  | { into: "entry" }
  | { into: "oneOf" | "anyOf" | "allOf"; index: number };

/** The values of its schema that a branch chooses. With `variant`, the steps to the branch already determine them. */
export type Choice =
  | { pick: "value"; value: Json }
  | { pick: "type"; type: string }
  | { pick: "present" | "absent"; name: string }
  | { pick: "bound"; keyword: string }
  | { pick: "items" | "entries" | "fraction" }
  | { pick: "variant" };

/** A way in which values of a schema differ. At least one request should take each branch. */
export interface BranchPoint {
  /** `/body/status = "open"`, `/body/name absent`, `/query/limit maximum`, `/body/to (Group)`. */
  id: string;
  steps: readonly Step[];
  choice: Choice;
  /** Returns whether a value at this place takes the branch. */
  takenBy: (value: Json) => boolean;
}

/** The branch points of a schema and of the schemas inside it. */
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
  /** The schemas on the path; a schema that contains itself is entered once. */
  ancestors: readonly unknown[];
}

/** Returns the branch points of a schema of a bundle. */
export function branchTree(document: JsonObject, schemas: SchemaSet, schema: unknown): BranchTree {
  return grow(schema, { document, schemas, id: "", steps: [], ancestors: [] });
}

function grow(schema: unknown, place: Place): BranchTree {
  const { value: resolved } = resolve(place.document, schema);
  if (!isObject(resolved) || place.ancestors.includes(resolved) || place.ancestors.length > MAX_DEPTH)
    return { points: [], children: [] };
  const inner = { ...place, ancestors: [...place.ancestors, resolved] };
  return {
    points: pointsOf(resolved, inner),
    children: [...propertyTrees(resolved, inner), ...itemTrees(resolved, inner), ...variantTrees(resolved, inner)],
  };
}

function pointsOf(schema: JsonObject, { id, steps }: Place): BranchPoint[] {
  const values = Array.isArray(schema.enum) ? schema.enum : [];
  const types = namedTypes(schema);
  const required = new Set(arrayOf(schema.required));
  const optional = Object.entries(objectOf(schema.properties)).filter(
    ([name, property]) => property !== false && !required.has(name),
  );
  return [
    ...values.map((value) => ({
      id: `${id} = ${JSON.stringify(value)}`,
      steps,
      choice: { pick: "value", value } as const,
      takenBy: (candidate: Json) => JSON.stringify(candidate) === JSON.stringify(value),
    })),
    ...(types.length > 1 ? types : []).map((type) => ({
      id: `${id} ${type}`,
      steps,
      choice: { pick: "type", type } as const,
      takenBy: (candidate: Json) => isOfType(candidate, type),
    })),
    ...optional.flatMap(([name]) => presence(id, steps, name)),
    ...boundPoints(schema).map(({ keyword, takenBy }) => ({
      id: `${id} ${keyword}`,
      steps,
      choice: { pick: "bound", keyword } as const,
      takenBy,
    })),
    ...contentPoints(schema).map(({ pick, name, takenBy }) => ({
      ...{ id: `${id} ${name}`, steps, choice: { pick } as const, takenBy },
    })),
  ];
}

function mayHaveItems({ minItems, maxItems }: JsonObject, prefixLength: number): boolean {
  return Number(minItems ?? 0) <= prefixLength && Number(maxItems ?? Number.POSITIVE_INFINITY) > prefixLength;
}

/** Returns branches for non-empty lists and maps, whose contents are checked only then, and for numbers with a fraction. */
function contentPoints(schema: JsonObject) {
  const types = namedTypes(schema);
  const isFixed = schema.const !== undefined || Array.isArray(schema.enum);
  if (isFixed) return [];
  const declared = objectOf(schema.properties);
  const prefixLength = arrayOf(schema.prefixItems).length;
  const points: {
    pick: "items" | "entries" | "fraction";
    name: string;
    applies: boolean;
    takenBy: BranchPoint["takenBy"];
  }[] = [
    {
      ...{ pick: "items", name: "with items" },
      applies: isObject(schema.items) && types.includes("array") && mayHaveItems(schema, prefixLength),
      takenBy: (value) => Array.isArray(value) && value.length > prefixLength,
    },
    {
      ...{ pick: "entries", name: "with entries" },
      applies: isObject(schema.additionalProperties) && types.includes("object"),
      takenBy: (value) => Object.keys(objectOf(value)).some((name) => !Object.hasOwn(declared, name)),
    },
    {
      ...{ pick: "fraction", name: "with a fraction" },
      applies: types.includes("number") && schema.multipleOf === undefined,
      takenBy: (value) => typeof value === "number" && !Number.isInteger(value),
    },
  ];
  return points.filter(({ applies }) => applies);
}

function presence(id: string, steps: readonly Step[], name: string): BranchPoint[] {
  const has = (value: Json) => isObject(value) && Object.hasOwn(value, name);
  return [
    { id: `${id}/${name} present`, steps, choice: { pick: "present", name }, takenBy: has },
    {
      id: `${id}/${name} absent`,
      steps,
      choice: { pick: "absent", name },
      takenBy: (value) => isObject(value) && !has(value),
    },
  ];
}

function propertyTrees(schema: JsonObject, place: Place): BranchTree["children"] {
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

/** Returns the trees of the items of lists and of the entries of maps. */
function itemTrees(schema: JsonObject, place: Place): BranchTree["children"] {
  const declared = objectOf(schema.properties);
  const inside = (into: "items" | "entry") => ({
    ...place,
    id: `${place.id}/*`,
    steps: [...place.steps, { into } as const],
  });
  const prefixItems = arrayOf(schema.prefixItems);
  const skip = prefixItems.length;
  return [
    ...prefixItems.map((item, index) => ({
      tree: grow(item, {
        ...place,
        id: `${place.id}/${index}`,
        steps: [...place.steps, { into: "prefixItem", index } as const],
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
            tree: grow(schema.additionalProperties, inside("entry")),
            valuesIn: (value: Json) =>
              Object.entries(objectOf(value)).flatMap(([name, item]) =>
                Object.hasOwn(declared, name) || item === undefined ? [] : [item],
              ),
          },
        ]
      : []),
  ];
}

function variantTrees(schema: JsonObject, place: Place): BranchTree["children"] {
  return (["oneOf", "anyOf", "allOf"] as const).flatMap((into) =>
    arrayOf(schema[into]).map((variant, index) => {
      const steps: readonly Step[] = [...place.steps, { into, index }];
      if (into === "allOf") return { tree: grow(variant, { ...place, steps }), valuesIn: (value: Json) => [value] };
      const id = `${place.id} (${variantName(variant, into, index)})`;
      const tree = grow(variant, { ...place, id, steps });
      const schema = isObject(variant) || typeof variant === "boolean" ? variant : true;
      const point: BranchPoint = { id, steps, choice: { pick: "variant" }, takenBy: () => true };
      return {
        tree: { ...tree, points: [point, ...tree.points] },
        valuesIn: (value: Json) => (place.schemas.validatorOf(schema)(value) ? [value] : []),
      };
    }),
  );
}
