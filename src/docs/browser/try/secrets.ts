import { fromPointer, toPointer } from "../../../schema/pointer.js";
import type { Steps } from "../../try/secret-places.js";

/** A value without what stands at a pointer, and what stood there. */
export function take(value: unknown, pointer: string): { rest: unknown; taken: unknown } {
  const [step = "", ...further] = fromPointer(pointer);
  if (!isPlain(value) || !Object.hasOwn(value, step)) return { rest: value, taken: undefined };
  const { [step]: inner, ...others } = value;
  if (further.length === 0) return { rest: others, taken: inner };
  const below = take(inner, toPointer(further));
  return { rest: { ...value, [step]: below.rest }, taken: below.taken };
}

/** A value with another at a pointer; objects on the way are made. What is no object on the way stays as it is. */
export function put(value: unknown, pointer: string, given: unknown): unknown {
  const [step = "", ...further] = fromPointer(pointer);
  if (value !== undefined && !isPlain(value)) return value;
  const own = value ?? {};
  const inner =
    further.length === 0 ? given : put(Object.hasOwn(own, step) ? own[step] : undefined, toPointer(further), given);
  return Object.defineProperty({ ...own }, step, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A value with what stands at the steps replaced, in each item of the lists and maps on the way. */
export function mask(value: unknown, [step, ...further]: Steps, given: string): unknown {
  if (step === undefined) return value === "" ? value : given;
  if (Array.isArray(value)) return step === null ? value.map((item) => mask(item, further, given)) : value;
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    step === null || step === name ? mask(inner, further, given) : inner,
  ]);
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
