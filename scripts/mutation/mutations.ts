import type { Schema } from "../../src/schema/json.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../src/schema/json.js";
import { typesIn } from "./types.js";

export const MUTATION_KINDS = [
  ...["required", "property", "type", "enum", "const", "bound", "pattern", "format", "items"],
  ...["additionalProperties", "union", "other", "security", "encoding"],
] as const;
export type MutationKind = string;

/** One change of one constraint. */
export interface Mutation {
  kind: MutationKind;
  /** What is done: `maxLength 250 dropped`. */
  change: string;
  /** The keyword that is changed. */
  keyword: string;
  /** Whether more values fit than before; fewer, when false. */
  loosens: boolean;
  apply: (schema: JsonObject) => Schema;
}

/** All ways in which a schema object itself is dropped, loosened or tightened; schemas inside of it have their own. */
export function mutationsOf(schema: JsonObject, validates: (format: string) => boolean): Mutation[] {
  return [
    ...presence(schema),
    ...types(schema),
    ...literals(schema),
    ...BOUNDS.flatMap((keyword) => bounds(schema, keyword)),
    ...texts(schema, validates),
    ...containers(schema),
    ...unions(schema),
    ...OTHERS.filter((keyword) => schema[keyword] !== undefined).map((keyword) => dropped("other", keyword)),
  ];
}

const OTHERS = [
  ...["not", "if", "contains", "propertyNames", "patternProperties", "dependentRequired", "dependentSchemas"],
  ...["unevaluatedProperties", "unevaluatedItems", "multipleOf"],
];

function presence(schema: JsonObject): Mutation[] {
  const required = arrayOf(schema.required).map(String);
  const named = Object.entries(objectOf(schema.properties)).filter(([, part]) => part !== false);
  return [
    ...required.map((name) => ({
      ...{ kind: "required", keyword: "required", loosens: true, change: `required ${name} dropped` },
      apply: (given: JsonObject) => ({ ...given, required: required.filter((other) => other !== name) }),
    })),
    ...named
      .filter(([name]) => !required.includes(name))
      .map(([name]) => ({
        ...{ kind: "required", keyword: "required", loosens: false, change: `required ${name} added` },
        apply: (given: JsonObject) => ({ ...given, required: [...required, name] }),
      })),
    ...named.map(([name]) => ({
      ...{ kind: "property", keyword: "properties", loosens: false, change: `property ${name} forbidden` },
      apply: (given: JsonObject) => ({ ...given, properties: { ...objectOf(given.properties), [name]: false } }),
    })),
  ];
}

function types(schema: JsonObject): Mutation[] {
  const given = typesIn(schema);
  if (given.length === 0) return [];
  const to = (wanted: readonly string[], loosens: boolean, change: string): Mutation => ({
    ...{ kind: "type", keyword: "type", loosens, change },
    apply: (whole) => ({ ...whole, type: [...wanted] }),
  });
  const swap = (one: string, other: string) => given.map((type) => (type === one ? other : type));
  return [
    dropped("type", "type"),
    ...(given.length > 1 ? given : []).map((type) =>
      to(
        given.filter((other) => other !== type),
        false,
        `type ${type} dropped`,
      ),
    ),
    ...(given.includes("null") ? [] : [to([...given, "null"], true, "type null added")]),
    ...(given.includes("number") ? [to(swap("number", "integer"), false, "type number made integer")] : []),
    ...(given.includes("integer") && !given.includes("number")
      ? [to(swap("integer", "number"), true, "type integer made number")]
      : []),
  ];
}

const NO_SUCH = "chatwire-mutant";

function literals(schema: JsonObject): Mutation[] {
  const values = schema.enum;
  return [
    ...(Array.isArray(values) ? [dropped("enum", "enum")] : []),
    ...(Array.isArray(values) && values.length > 1 ? values : []).map((value) => ({
      ...{ kind: "enum", keyword: "enum", loosens: false, change: `enum value ${JSON.stringify(value)} dropped` },
      apply: (given: JsonObject) => ({ ...given, enum: arrayOf(given.enum).filter((other) => other !== value) }),
    })),
    ...(schema.const === undefined
      ? []
      : [
          dropped("const", "const"),
          {
            ...{ kind: "const", keyword: "const", loosens: false, change: "const changed" },
            apply: ({ type: _, ...given }: JsonObject) => ({ ...given, const: NO_SUCH }),
          },
        ]),
  ];
}

const BOUNDS = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "minProperties", "maxProperties"],
];

/** Dropped, and one step to either side: who counts wrong by one is wrong at the bound alone. */
function bounds(schema: JsonObject, keyword: string): Mutation[] {
  const bound = schema[keyword];
  if (typeof bound !== "number") return [];
  const outward = /min/i.test(keyword) ? -1 : 1;
  const moved = (by: number, loosens: boolean): Mutation => ({
    ...{ kind: "bound", keyword, loosens, change: `${keyword} ${bound} made ${bound + by}` },
    apply: (given) => ({ ...given, [keyword]: bound + by }),
  });
  const counts = !/imum$/i.test(keyword);
  return [
    { ...dropped("bound", keyword), change: `${keyword} ${bound} dropped` },
    ...(counts && bound + outward < 0 ? [] : [moved(outward, true)]),
    ...(counts && bound - outward < 0 ? [] : [moved(-outward, false)]),
  ];
}

function texts({ pattern, format }: JsonObject, validates: (format: string) => boolean): Mutation[] {
  const unanchored = (end: string, wanted: string): Mutation => ({
    ...{ kind: "pattern", keyword: "pattern", loosens: true, change: `pattern without its ${end}` },
    apply: (given) => ({ ...given, pattern: wanted }),
  });
  return [
    ...(typeof pattern === "string" ? [dropped("pattern", "pattern")] : []),
    ...(typeof pattern === "string" && pattern.startsWith("^") ? [unanchored("^", pattern.slice(1))] : []),
    ...(typeof pattern === "string" && /[^\\]\$$/.test(pattern) ? [unanchored("$", pattern.slice(0, -1))] : []),
    ...(typeof format === "string" && validates(format) ? [dropped("format", "format")] : []),
  ];
}

function containers(schema: JsonObject): Mutation[] {
  const { additionalProperties: other, items, uniqueItems } = schema;
  const none = (keyword: string, kind: string, change: string): Mutation => ({
    ...{ kind, keyword, loosens: false, change },
    apply: (given) => ({ ...given, [keyword]: false }),
  });
  return [
    ...(uniqueItems === true ? [dropped("items", "uniqueItems")] : []),
    ...(isObject(items) ? [none("items", "items", "items forbidden")] : []),
    ...(items === false ? [dropped("items", "items")] : []),
    ...(other === false || isObject(other) ? [dropped("additionalProperties", "additionalProperties")] : []),
    ...(other !== false && typesIn(schema).includes("object")
      ? [none("additionalProperties", "additionalProperties", "additionalProperties forbidden")]
      : []),
  ];
}

function unions(schema: JsonObject): Mutation[] {
  return ["oneOf", "anyOf", "allOf"].flatMap((keyword) => {
    const arms = arrayOf(schema[keyword]);
    const without = arms.map((_, index) => ({
      ...{ kind: "union", keyword, loosens: keyword === "allOf", change: `${keyword} ${index + 1} dropped` },
      apply: ({ [keyword]: _arms, ...given }: JsonObject) => {
        const left = arms.filter((_arm, other) => other !== index);
        return left.length > 0 ? { ...given, [keyword]: left } : keyword === "allOf" ? given : false;
      },
    }));
    if (keyword !== "oneOf" || arms.length < 2) return without;
    const open: Mutation = {
      ...{ kind: "union", keyword, loosens: true, change: "oneOf made anyOf" },
      apply: ({ oneOf: _, ...given }) =>
        given.anyOf === undefined
          ? { ...given, anyOf: arms }
          : { ...given, allOf: [...arrayOf(given.allOf), { anyOf: arms }] },
    };
    return [...without, open];
  });
}

function dropped(kind: MutationKind, keyword: string): Mutation {
  return {
    ...{ kind, keyword, loosens: true, change: `${keyword} dropped` },
    apply: ({ [keyword]: _, ...given }: JsonObject): { [key: string]: Json | undefined } => given,
  };
}
