import type { ResultError } from "../../model/api.js";
import { deepEqual } from "../../runtime/validation/validator-support.js";
import { valueAt } from "../../runtime/value-at.js";
import type { Json } from "../../schema/json.js";

/** Returns whether a 2xx body is one of the documented errors. */
export function isErrorBody(conditions: readonly ResultError[], status: number, body: Json): boolean {
  if (status < 200 || status > 299) return false;
  return conditions.some(({ pointer, equals }) => deepEqual(valueAt(body, pointer), equals));
}
