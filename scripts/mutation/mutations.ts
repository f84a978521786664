import type { Schema } from "../../src/schema/json.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../src/schema/json.js";
import { namedTypes } from "../../src/schema/types.js";

export const MUTATION_KINDS = [
  ...["required", "property", "type", "enum", "const", "bound", "pattern", "format", "items"],
  ...["additionalProperties", "union", "other", "security", "encoding"],
] as const;
export type MutationKind = string;

/** A change of one constraint. */
export interface Mutation {
  kind: MutationKind;
  /** Describes the change: `maxLength 250 dropped`. */
  change: string;
  /** The changed keyword. */
  keyword: string;
  /** The mutant accepts more values than the original; false if it accepts fewer. */
  loosens: boolean;
  apply: (schema: JsonObject) => Schema;
}

/** Returns the mutations of a schema object itself, without those of the schemas inside it. */
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
  const declared = Object.entries(objectOf(schema.properties)).filter(([, part]) => part !== false);
  return [
    ...required.map((name) => ({
      ...{ kind: "required", keyword: "required", loosens: true, change: `required ${name} dropped` },
      apply: (original: JsonObject) => ({ ...original, required: required.filter((other) => other !== name) }),
    })),
    ...declared
      .filter(([name]) => !required.includes(name))
      .map(([name]) => ({
        ...{ kind: "required", keyword: "required", loosens: false, change: `required ${name} added` },
        apply: (original: JsonObject) => ({ ...original, required: [...required, name] }),
      })),
    ...declared.map(([name]) => ({
      ...{ kind: "property", keyword: "properties", loosens: false, change: `property ${name} forbidden` },
      apply: (original: JsonObject) => ({
        ...original,
        properties: { ...objectOf(original.properties), [name]: false },
      }),
    })),
  ];
}

function types(schema: JsonObject): Mutation[] {
  const current = namedTypes(schema);
  if (current.length === 0) return [];
  const to = (names: readonly string[], loosens: boolean, change: string): Mutation => ({
    ...{ kind: "type", keyword: "type", loosens, change },
    apply: (original) => ({ ...original, type: [...names] }),
  });
  const swap = (from: string, to: string) => current.map((type) => (type === from ? to : type));
  return [
    dropped("type", "type"),
    ...(current.length > 1 ? current : []).map((type) =>
      to(
        current.filter((other) => other !== type),
        false,
        `type ${type} dropped`,
      ),
    ),
    ...(current.includes("null") ? [] : [to([...current, "null"], true, "type null added")]),
    ...(current.includes("number") ? [to(swap("number", "integer"), false, "type number made integer")] : []),
    ...(current.includes("integer") && !current.includes("number")
      ? [to(swap("integer", "number"), true, "type integer made number")]
      : []),
  ];
}

const MUTANT_VALUE = "chatwire-mutant";

function literals(schema: JsonObject): Mutation[] {
  const values = schema.enum;
  return [
    ...(Array.isArray(values) ? [dropped("enum", "enum")] : []),
    ...(Array.isArray(values) && values.length > 1 ? values : []).map((value) => ({
      ...{ kind: "enum", keyword: "enum", loosens: false, change: `enum value ${JSON.stringify(value)} dropped` },
      apply: (original: JsonObject) => ({
        ...original,
        enum: arrayOf(original.enum).filter((other) => other !== value),
      }),
    })),
    ...(schema.const === undefined
      ? []
      : [
          dropped("const", "const"),
          {
            ...{ kind: "const", keyword: "const", loosens: false, change: "const changed" },
            apply: ({ type: _, ...original }: JsonObject) => ({ ...original, const: MUTANT_VALUE }),
          },
        ]),
  ];
}

const BOUNDS = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "minProperties", "maxProperties"],
];

/** Drops a bound and moves it by one in both directions, because an off-by-one error shows only at the bound. */
function bounds(schema: JsonObject, keyword: string): Mutation[] {
  const bound = schema[keyword];
  if (typeof bound !== "number") return [];
  const outward = /min/i.test(keyword) ? -1 : 1;
  const moved = (by: number, loosens: boolean): Mutation => ({
    ...{ kind: "bound", keyword, loosens, change: `${keyword} ${bound} made ${bound + by}` },
    apply: (original) => ({ ...original, [keyword]: bound + by }),
  });
  const counts = !/imum$/i.test(keyword);
  return [
    { ...dropped("bound", keyword), change: `${keyword} ${bound} dropped` },
    ...(counts && bound + outward < 0 ? [] : [moved(outward, true)]),
    ...(counts && bound - outward < 0 ? [] : [moved(-outward, false)]),
  ];
}

function texts({ pattern, format }: JsonObject, validates: (format: string) => boolean): Mutation[] {
  const unanchored = (end: string, changed: string): Mutation => ({
    ...{ kind: "pattern", keyword: "pattern", loosens: true, change: `pattern without its ${end}` },
    apply: (original) => ({ ...original, pattern: changed }),
  });
  return [
    ...(typeof pattern === "string" ? [dropped("pattern", "pattern")] : []),
    ...(typeof pattern === "string" && pattern.startsWith("^") ? [unanchored("^", pattern.slice(1))] : []),
    ...(typeof pattern === "string" && /[^\\]\$$/.test(pattern) ? [unanchored("$", pattern.slice(0, -1))] : []),
    ...(typeof format === "string" && validates(format) ? [dropped("format", "format")] : []),
  ];
}

function containers(schema: JsonObject): Mutation[] {
  const { additionalProperties, items, uniqueItems } = schema;
  const forbidden = (keyword: string, kind: string, change: string): Mutation => ({
    ...{ kind, keyword, loosens: false, change },
    apply: (original) => ({ ...original, [keyword]: false }),
  });
  return [
    ...(uniqueItems === true ? [dropped("items", "uniqueItems")] : []),
    ...(isObject(items) ? [forbidden("items", "items", "items forbidden")] : []),
    ...(items === false ? [dropped("items", "items")] : []),
    ...(additionalProperties === false || isObject(additionalProperties)
      ? [dropped("additionalProperties", "additionalProperties")]
      : []),
    ...(additionalProperties !== false && namedTypes(schema).includes("object")
      ? [forbidden("additionalProperties", "additionalProperties", "additionalProperties forbidden")]
      : []),
  ];
}

function unions(schema: JsonObject): Mutation[] {
  return ["oneOf", "anyOf", "allOf"].flatMap((keyword) => {
    const variants = arrayOf(schema[keyword]);
    const without = variants.map((_, index) => ({
      ...{ kind: "union", keyword, loosens: keyword === "allOf", change: `${keyword} ${index + 1} dropped` },
      apply: ({ [keyword]: _variants, ...original }: JsonObject) => {
        const left = variants.filter((_variant, other) => other !== index);
        return left.length > 0 ? { ...original, [keyword]: left } : keyword === "allOf" ? original : false;
      },
    }));
    if (keyword !== "oneOf" || variants.length < 2) return without;
    const open: Mutation = {
      ...{ kind: "union", keyword, loosens: true, change: "oneOf made anyOf" },
      apply: ({ oneOf: _, ...original }) =>
        original.anyOf === undefined
          ? { ...original, anyOf: variants }
          : { ...original, allOf: [...arrayOf(original.allOf), { anyOf: variants }] },
    };
    return [...without, open];
  });
}

function dropped(kind: MutationKind, keyword: string): Mutation {
  return {
    ...{ kind, keyword, loosens: true, change: `${keyword} dropped` },
    apply: ({ [keyword]: _, ...original }: JsonObject): { [key: string]: Json | undefined } => original,
  };
}
