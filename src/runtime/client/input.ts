import { credentialOf } from "./credentials.js";
import type { OperationDescriptor } from "./descriptor.js";

/** The input of an operation. */
export interface Input {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  body?: unknown;
}

/** Adds constants of the contract and values of client options to an input. Parameters of the caller win over options. */
export async function fill(
  operation: OperationDescriptor,
  input: Input,
  options: Record<string, unknown>,
  secrets: string[],
): Promise<Input> {
  const { constants, options: filled = [], emptyBody = false } = operation;
  if (!constants && !emptyBody && filled.length === 0) return input;
  const fields: Record<string, unknown> = { ...constants };
  const parameters = { query: { ...input.query }, header: { ...input.header } };
  for (const { in: place, name, option } of filled) {
    const value = await credentialOf(options, option);
    if (value === undefined) continue;
    secrets.push(value);
    if (place === "body") fields[name] = value;
    else parameters[place][name] ??= value;
  }
  return { ...input, ...parameters, body: withFields(input.body, fields, emptyBody) };
}

/** Adds fields to an object body, or to a missing one if a body is needed. Returns other bodies unchanged. */
function withFields(body: unknown, fields: Record<string, unknown>, emptyBody: boolean): unknown {
  if (body === undefined) return emptyBody || Object.keys(fields).length > 0 ? fields : undefined;
  return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, ...fields } : body;
}

/** A request body without the fields that the client fills in. Distributes over unions. */
export type WithoutFields<Body, Names extends string> = Body extends unknown
  ? { [Key in keyof Body as Key extends Names ? never : Key]: Body[Key] }
  : never;

/** A type whose objects have some properties as required ones. Other values, such as null, stay as they are. */
export type WithRequired<Value, Names extends PropertyKey> = Value extends object
  ? Value & { [Name in Names]-?: Name extends keyof Value ? Value[Name] : unknown }
  : Value;
