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
  const { constants, options: filled = [] } = operation;
  if (!constants && filled.length === 0) return given;
  const body: Record<string, unknown> = { ...(given.body as object | undefined), ...constants };
  const parameters = { query: { ...given.query }, header: { ...given.header } };
  for (const { in: place, name, option } of filled) {
    const value = await credentialOf(options[option]);
    if (value === undefined) continue;
    if (place === "body") {
      body[name] = value;
      secrets.push(value);
    } else parameters[place][name] ??= value;
  }
  const hasBody = given.body !== undefined || Object.keys(body).length > 0;
  return { ...given, ...parameters, ...(hasBody ? { body } : {}) };
}
