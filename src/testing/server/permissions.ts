import type { Operation } from "../../model/api.js";
import type { ContractCase } from "../../testdata/cases/case.js";

/** The effects that requests may have on a server. */
export interface Permissions {
  writes: boolean;
  destructive: boolean;
}

export const ALL_ALLOWED: Permissions = { writes: true, destructive: true };

/** Returns the reason why a case may not be sent, or undefined if it may. */
export function forbidden(
  { effect }: Operation,
  { tampering }: ContractCase,
  { writes, destructive }: Permissions,
): string | undefined {
  if (effect === "destructive" && !destructive) return "it destroys data; use --allow-destructive to send it";
  if (effect === "write" && !writes) return "it writes data; use --allow-writes to send it";
  const method = tampering.method;
  if (method === "DELETE" && !destructive)
    return "an undocumented DELETE may destroy data; use --allow-destructive to send it";
  if (method !== undefined && method !== "GET" && !writes)
    return `an undocumented ${method} may write data; use --allow-writes to send it`;
  return undefined;
}
