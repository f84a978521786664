import { isObject } from "../../../schema/json.js";
import { fromPointer, toPointer } from "../../../schema/pointer.js";
import type { Steps } from "../../tool-data.js";

/** Splits a value into the value at a pointer and the rest. */
export function extract(value: unknown, pointer: string): { rest: unknown; extracted: unknown } {
  const [step = "", ...further] = fromPointer(pointer);
  if (!isObject(value) || !Object.hasOwn(value, step)) return { rest: value, extracted: undefined };
  const { [step]: inner, ...others } = value;
  if (further.length === 0) return { rest: others, extracted: inner };
  const below = extract(inner, toPointer(further));
  return { rest: { ...value, [step]: below.rest }, extracted: below.extracted };
}

/** Returns a copy of a value with another value at a pointer. Creates missing objects on the way, but replaces nothing else. */
export function put(value: unknown, pointer: string, inserted: unknown): unknown {
  const [step = "", ...further] = fromPointer(pointer);
  if (value !== undefined && !isObject(value)) return value;
  const object = value ?? {};
  const current = Object.hasOwn(object, step) ? object[step] : undefined;
  const inner = further.length === 0 ? inserted : put(current, toPointer(further), inserted);
  // Keeps names such as `__proto__`, which an assignment would lose.
  return Object.fromEntries([...Object.entries(object), [step, inner]]);
}

/** Replaces the values at the steps, in every item of the lists and maps on the way. */
export function mask(value: unknown, [step, ...further]: Steps, replacement: string): unknown {
  if (step === undefined) return value === "" ? value : replacement;
  if (Array.isArray(value)) return step === null ? value.map((item) => mask(item, further, replacement)) : value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    step === null || step === name ? mask(inner, further, replacement) : inner,
  ]);
  return Object.fromEntries(entries);
}
