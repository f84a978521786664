import { credentialOf } from "./credentials.js";
import type { OperationDescriptor } from "./descriptor.js";

/** What a caller gives to an operation. */
export interface Input {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  body?: unknown;
}

/** The input with what the contract fixes and what the client's options fill; what the caller gave wins among parameters. */
export async function fill(
  operation: OperationDescriptor,
  given: Input,
  options: Record<string, unknown>,
  secrets: string[],
): Promise<Input> {
  const { constants, options: filled = [], emptyBody = false } = operation;
  if (!constants && !emptyBody && filled.length === 0) return given;
  const fields: Record<string, unknown> = { ...constants };
  const parameters = { query: { ...given.query }, header: { ...given.header } };
  for (const { in: place, name, option } of filled) {
    const value = await credentialOf(options, option);
    if (value === undefined) continue;
    secrets.push(value);
    if (place === "body") fields[name] = value;
    else parameters[place][name] ??= value;
  }
  return { ...given, ...parameters, body: withFields(given.body, fields, emptyBody) };
}

/** An object body with more fields; another body, or none that is needed, stays as it is. */
function withFields(body: unknown, fields: Record<string, unknown>, emptyBody: boolean): unknown {
  if (body === undefined) return emptyBody || Object.keys(fields).length > 0 ? fields : undefined;
  return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, ...fields } : body;
}
