import type { Api, Operation, Parameter } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { nearest, UserError } from "../../platform/user-error.js";
import { isObject, type Json, type JsonObject, type Schema } from "../../schema/json.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import { propertyNames, propertySchemas, subschemasOf } from "../../schema/subschemas.js";
import type { FixedValues } from "../../testdata/cases/fixed-values.js";

/** The values that the user chose for an operation. */
export type GivenValues = ReadonlyMap<Operation, FixedValues>;

/**
 * Reads the values that the user chose. `itemId` is a parameter, or a field of the body, in every operation that has it;
 * `getItem.itemId` is that of one operation. A text stands for a value of another type if the schema asks for one.
 */
export function readGivenValues(api: Api, schemas: SchemaSet, params: Readonly<Record<string, Json>>): GivenValues {
  const given = new Map<Operation, FixedValues>();
  const slots = api.operations.flatMap((operation) => slotsOf(api, operation));
  // Values of one operation come last, because they take precedence.
  const entries = Object.entries(params).map(([key, value]) => ({ value, found: findSlots(api, slots, key) }));
  for (const { value, found } of entries.sort((a, b) => Number(a.found.isOfOne) - Number(b.found.isOfOne))) {
    for (const slot of found.slots) {
      const values = given.get(slot.operation) ?? {};
      const converted = convert(schemas, slot, value);
      given.set(slot.operation, { ...values, [slot.in]: { ...values[slot.in], [slot.name]: converted } });
    }
  }
  return given;
}

/** A parameter of an operation, or a field of its body. */
interface Slot {
  operation: Operation;
  in: Parameter["in"] | "body";
  name: string;
  schema: Schema;
}

function slotsOf({ document }: Api, operation: Operation): Slot[] {
  const body = subschemasOf(document, sentMedia(operation.body?.media ?? [])?.schema);
  return [
    ...operation.parameters.map(({ in: place, name, schema }) => ({
      operation,
      in: place,
      name,
      schema: schema ?? true,
    })),
    ...propertyNames(body).map((name): Slot => {
      const [schema = true] = propertySchemas(document, body, name);
      return { operation, in: "body", name, schema };
    }),
  ];
}

function findSlots(api: Api, slots: readonly Slot[], key: string): { slots: Slot[]; isOfOne: boolean } {
  const named = slots.filter(({ name }) => name === key);
  if (named.length > 0) return { slots: named, isOfOne: false };
  const ofOne = slots.filter(({ operation, name }) => `${operation.id}.${name}` === key);
  if (ofOne.length > 0) return { slots: ofOne, isOfOne: true };
  const hint = nearest(key, new Set(slots.flatMap(({ operation, name }) => [name, `${operation.id}.${name}`])));
  throw new UserError(
    `no operation of ${api.id} has a parameter or body field ${JSON.stringify(key.slice(0, 80))}${hint ? `; did you mean "${hint}"?` : ""}`,
    { exitCode: 2 },
  );
}

/** Returns the value itself if it fits the schema, otherwise the JSON that its text contains. */
function convert(schemas: SchemaSet, { operation, name, schema }: Slot, value: Json): Json {
  const validate = schemas.validatorOf(schema);
  if (validate(value)) return value;
  const parsed = typeof value === "string" ? parse(value) : undefined;
  if (parsed !== undefined && validate(parsed)) return parsed;
  const [error] = validate.errors ?? [];
  throw new UserError(`the value of ${name} does not fit ${operation.id}: it ${error?.message ?? "is invalid"}`, {
    exitCode: 2,
  });
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Reads the content of a parameter file: values by name, and objects of values by operation. */
export function flattenParams(api: Api, content: Json | undefined, file: string): Record<string, Json> {
  if (!isObject(content)) throw new UserError(`${file} must be an object of values by parameter name`, { exitCode: 2 });
  const operations = new Set(api.operations.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value = null]): [string, Json][] =>
      operations.has(key) && isObject(value) ? ofOperation(key, value) : [[key, value]],
    ),
  );
}

function ofOperation(id: string, values: JsonObject): [string, Json][] {
  return Object.entries(values).map(([name, value]) => [`${id}.${name}`, value ?? null]);
}
