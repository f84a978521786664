import { arrayOf, type Json, type JsonObject, objectOf } from "../schema/json.js";
import { resolve } from "../schema/resolve.js";
import { textOfPattern } from "../schema/text-of-pattern.js";
import type { Api, Operation, Parameter } from "./api.js";
import { sentMedia } from "./sent-media.js";

/** A request as a client takes it. */
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
  /** Nothing of it is documented. */
  made?: true;
}

/**
 * The documented requests of an operation: one for each example of its body, with parameters from examples or made to fit.
 * None where a body is needed and no example is documented.
 */
export function exampleInputs(api: Api, operation: Operation): NamedInput[] {
  const parameters = parametersOf(api, operation);
  const examples = sentMedia(operation.body?.media ?? [])?.examples ?? [];
  if (examples.length === 0 && operation.body?.required) return [];
  if (examples.length === 0) {
    const isMade = operation.parameters.some((parameter) => parameter.required && parameter.examples.length === 0);
    return [{ name: "parameters alone", input: parameters, ...(isMade ? { made: true } : {}) }];
  }
  return examples.map(({ name, value }) => ({
    name: `example ${name}`,
    input: { ...parameters, body: value ?? null },
  }));
}

/** A request made from the schemas, where none is documented. It fits in most cases. */
export function fittingInput(api: Api, operation: Operation): RequestInput {
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
    input[parameter.in] = { ...input[parameter.in], [parameter.name]: valueFor(api, parameter) };
  }
  return input;
}

function valueFor(api: Api, parameter: Parameter): Json {
  return parameter.examples[0]?.value ?? fittingValue(api, parameter.schema ?? true);
}

/** A value is no deeper than this: schemas may lead to themselves. */
const MAX_DEPTH = 8;

/** Of items or characters that a schema demands. */
const MAX_ITEMS = 1000;

/** A plain value that fits a schema in most cases, for want of an example. */
function fittingValue(api: Api, schema: unknown, depth = 0): Json {
  const resolved = objectOf(resolve(api.document, schema).value);
  const { enum: values, const: fixed, type, minimum, default: usual } = resolved;
  const given = [fixed, arrayOf(resolved.examples)[0], usual, arrayOf(values)[0]];
  const found = given.find((value) => value !== undefined);
  if (found !== undefined) return found;
  const [branch] = [...arrayOf(resolved.oneOf), ...arrayOf(resolved.anyOf)];
  if (branch !== undefined && depth < MAX_DEPTH) return fittingValue(api, branch, depth + 1);
  const [kind = "string"] = [type].flat();
  if (kind === "integer" || kind === "number") return typeof minimum === "number" ? minimum : 1;
  if (kind === "array") return depth < MAX_DEPTH ? fittingList(api, resolved, depth) : [];
  if (kind === "object" || resolved.properties !== undefined) return fittingObject(api, resolved, depth);
  if (kind === "null") return null;
  return kind === "boolean" ? true : fittingText(resolved);
}

/** As few items as there must be. */
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
  const least = typeof minLength === "number" ? Math.min(minLength, MAX_ITEMS) : 0;
  return text.padEnd(least, "x").slice(0, typeof maxLength === "number" ? maxLength : undefined);
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
