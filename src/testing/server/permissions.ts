import type { Operation } from "../../model/api.js";
import type { ContractCase } from "../../testdata/cases/case.js";

/** What may be done to a server. */
export interface Permissions {
  writes: boolean;
  destructive: boolean;
}

export const ALL_ALLOWED: Permissions = { writes: true, destructive: true };

/** Why a case may not be sent; undefined where it may. */
export function forbidden(
  { effect }: Operation,
  { tampering }: ContractCase,
  { writes, destructive }: Permissions,
): string | undefined {
  if (effect === "destructive" && !destructive) return "it destroys data: only with --allow-destructive";
  if (effect === "write" && !writes) return "it writes: only with --allow-writes";
  const method = tampering.method;
  if (method === "DELETE" && !destructive)
    return "an undocumented DELETE may destroy data: only with --allow-destructive";
  if (method !== undefined && method !== "GET" && !writes)
    return `an undocumented ${method} may write: only with --allow-writes`;
  return undefined;
}
