import { arrayOf, type Json, type JsonObject, objectOf } from "../schema/json.js";
import { resolve } from "../schema/resolve.js";
import { textOfPattern } from "../schema/text-of-pattern.js";
import { namedTypes } from "../schema/types.js";
import type { Api, Operation, Parameter } from "./api.js";
import { operationIn, requestApi } from "./direction.js";
import { sentMedia } from "./sent-media.js";

/** The input of a request, as a client takes it. */
export interface RequestInput {
  path?: JsonObject;
  query?: JsonObject;
  header?: JsonObject;
  cookie?: JsonObject;
  body?: Json;
}

/** A documented request. */
export interface NamedInput {
  name: string;
  input: RequestInput;
  /** Some values are invented rather than documented. */
  invented?: true;
}

/**
 * Returns one request for each example of an operation's body, with parameters from examples or invented.
 * Returns an empty list if the body is required and has no example.
 */
export function exampleInputs(api: Api, operation: Operation): NamedInput[] {
  const parameters = parametersOf(api, operation);
  const examples = sentMedia(operation.body?.media ?? [])?.examples ?? [];
  if (examples.length === 0 && operation.body?.required) return [];
  if (examples.length === 0) {
    const isInvented = operation.parameters.some((parameter) => parameter.required && parameter.examples.length === 0);
    return [{ name: "parameters alone", input: parameters, ...(isInvented ? { invented: true } : {}) }];
  }
  return examples.map(({ name, value }) => ({
    name: `example ${name}`,
    input: { ...parameters, body: value ?? null },
  }));
}

/** Invents a request from the schemas, for operations without an example. The request is valid in most cases. */
export function fittingInput(fullApi: Api, fullOperation: Operation): RequestInput {
  const api = requestApi(fullApi);
  const operation = operationIn(api, fullOperation);
  const media = sentMedia(operation.body?.media ?? []);
  const parameters = parametersOf(api, operation);
  return media && operation.body?.required
    ? { ...parameters, body: fittingValue(api, media.schema ?? true) }
    : parameters;
}

function parametersOf(api: Api, operation: Operation): RequestInput {
  const input: RequestInput = {};
  for (const parameter of operation.parameters) {
    input[parameter.in] ??= {};
    if (!parameter.required && parameter.examples.length === 0) continue;
    input[parameter.in] = { ...input[parameter.in], [parameter.name]: parameterSample(api, parameter).value };
  }
  return input;
}

/** Returns a value for a parameter: the documented one, otherwise a plausible one. */
export function parameterSample(api: Api, parameter: Parameter): { value: Json; isDocumented: boolean } {
  const { schema = true, examples } = parameter;
  const documented = examples[0]?.value ?? specifiedValue(objectOf(resolve(api.document, schema).value));
  return { value: documented ?? fittingValue(api, schema), isDocumented: documented !== undefined };
}

/** Returns a value that the keywords of a schema name. */
function specifiedValue({ const: constant, examples, default: defaultValue, enum: values }: JsonObject) {
  return [constant, arrayOf(examples)[0], defaultValue, arrayOf(values)[0]].find((value) => value !== undefined);
}

/** Bounds the depth of a value, because schemas may be recursive. */
const MAX_DEPTH = 8;

/** Bounds the number of items or characters that a schema demands. */
const MAX_ITEMS = 1000;

/**
 * Invents a plain value that fits a schema in most cases. Unlike `sample`, it has only required parts and readable
 * texts, because code samples show it.
 */
function fittingValue(api: Api, schema: unknown, depth = 0): Json {
  const resolved = objectOf(resolve(api.document, schema).value);
  const { minimum } = resolved;
  const value = specifiedValue(resolved);
  if (value !== undefined) return value;
  const [variant] = [...arrayOf(resolved.oneOf), ...arrayOf(resolved.anyOf)];
  if (variant !== undefined && depth < MAX_DEPTH) return fittingValue(api, variant, depth + 1);
  const [type = "string"] = namedTypes(resolved);
  if (type === "integer" || type === "number") return typeof minimum === "number" ? minimum : 1;
  if (type === "array") return depth < MAX_DEPTH ? fittingList(api, resolved, depth) : [];
  if (type === "object" || resolved.properties !== undefined) return fittingObject(api, resolved, depth);
  if (type === "null") return null;
  return type === "boolean" ? true : fittingText(resolved);
}

/** Returns as few items as the schema allows. */
function fittingList(api: Api, { items, minItems }: JsonObject, depth: number): Json {
  const length = typeof minItems === "number" ? Math.min(minItems, MAX_ITEMS) : 0;
  return Array.from({ length }, () => fittingValue(api, items ?? true, depth + 1));
}

const TEXTS: Record<string, string> = {
  uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  date: "2024-05-01",
  "date-time": "2024-05-01T09:30:00Z",
  email: "ann@example.org",
  uri: "https://example.org/",
  ipv4: "192.0.2.1",
};

function fittingText({ format, pattern, minLength, maxLength }: JsonObject): string {
  const matching = typeof pattern === "string" ? textOfPattern(pattern) : undefined;
  if (matching !== undefined) return matching;
  const text = (typeof format === "string" && Object.hasOwn(TEXTS, format) && TEXTS[format]) || "example";
  const length = typeof minLength === "number" ? Math.min(minLength, MAX_ITEMS) : 0;
  return text.padEnd(length, "x").slice(0, typeof maxLength === "number" ? maxLength : undefined);
}

function fittingObject(api: Api, schema: JsonObject, depth: number): Json {
  const properties = objectOf(schema.properties);
  const names = depth < MAX_DEPTH ? arrayOf(schema.required).map(String) : [];
  const entries = names.map((name): [string, Json] => [
    name,
    fittingValue(api, Object.hasOwn(properties, name) ? properties[name] : true, depth + 1),
  ]);
  return Object.fromEntries(entries);
}
