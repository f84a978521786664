import type { Arbitrary } from "fast-check";

/**
 * Limits the objects, lists and items that a schema demands of each of its values. Contracts are hostile input: a few nested
 * `minItems`, or levels of two required properties, demand more than fits into memory.
 */
export const MAX_SIZE = 10_000;

const sizes = new WeakMap<object, number>();

/** Returns the smallest size of the values of an arbitrary. */
export function sizeOf(values: Arbitrary<unknown>): number {
  return sizes.get(values) ?? 1;
}

/** Remembers the smallest size of values. Returns undefined, as for a schema without values, if it exceeds the limit. */
export function withSize<T extends Arbitrary<unknown>>(values: T, size: number): T | undefined {
  if (size > MAX_SIZE) return undefined;
  sizes.set(values, size);
  return values;
}
