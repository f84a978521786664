import { isDeepStrictEqual } from "node:util";
import { arrayOf, isObject, type Json } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";

/** Applies the conditions of `x-result-error`, of the operation or the document, to the example of a 2xx body. */
export function isResultError({ openapi }: Contract, operation: Place, example: Place): boolean {
  const conditions = operation.child("x-result-error").value ?? openapi?.root.child("x-result-error").value;
  const value = example.get("value")?.value ?? example.value;
  return arrayOf(conditions).some((condition) => meets(value, condition));
}

function meets(value: Json | undefined, condition: Json): boolean {
  if (!isObject(condition) || typeof condition.pointer !== "string") return false;
  return isDeepStrictEqual(at(value, fromPointer(condition.pointer)), condition.equals);
}
