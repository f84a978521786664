import type { Api, Operation, Parameter, Schema } from "./api.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { resolve } from "./resolve.js";
import { sentMedia } from "./sent-media.js";

/** A request as a client takes it. */
export interface RequestInput {
  path?: JsonObject;
  query?: JsonObject;
  header?: JsonObject;
  body?: Json;
}

/** A documented request. */
export interface NamedInput {
  name: string;
  input: RequestInput;
}

/**
 * The documented requests of an operation: one for each example of its body, with parameters from examples or made to fit.
 * None where a body is needed and no example is documented.
 */
export function exampleInputs(api: Api, operation: Operation): NamedInput[] {
  const parameters = parametersOf(api, operation);
  const examples = sentMedia(operation.body?.media ?? [])?.examples ?? [];
  if (examples.length === 0 && operation.body?.required) return [];
  if (examples.length === 0) return [{ name: "parameters alone", input: parameters }];
  return examples.map(({ name, value }) => ({
    name: `example ${name}`,
    input: { ...parameters, body: value ?? null },
  }));
}

function parametersOf(api: Api, operation: Operation): RequestInput {
  const input: RequestInput = {};
  for (const parameter of operation.parameters) {
    if (parameter.in === "cookie") continue;
    input[parameter.in] ??= {};
    if (!parameter.required && parameter.examples.length === 0) continue;
    input[parameter.in] = { ...input[parameter.in], [parameter.name]: valueFor(api, parameter) };
  }
  return input;
}

function valueFor(api: Api, parameter: Parameter): Json {
  return parameter.examples[0]?.value ?? fittingValue(api, parameter.schema ?? true);
}

/** A plain value that fits a parameter's schema, for want of an example. */
function fittingValue(api: Api, schema: Schema): Json {
  const resolved = resolve(api.document, schema).value;
  const { examples, enum: values, const: fixed, type, minimum, default: usual } = isObject(resolved) ? resolved : {};
  const given = [
    fixed,
    Array.isArray(examples) ? examples[0] : undefined,
    usual,
    Array.isArray(values) ? values[0] : undefined,
  ];
  const found = given.find((value) => value !== undefined);
  if (found !== undefined) return found;
  if (type === "integer" || type === "number") return typeof minimum === "number" ? minimum : 1;
  return type === "boolean" ? true : "example";
}
