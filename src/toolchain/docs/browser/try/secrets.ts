import { fromPointer, toPointer } from "../../../../model/pointer.js";

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

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
