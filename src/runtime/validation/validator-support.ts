export { LinearPattern, ShortPattern } from "./linear-pattern.js";

/** Returns the length of a text in code points, as JSON Schema counts it. */
export function unicodeLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Returns whether two JSON values are equal, for `const`, `enum` and `uniqueItems` of objects and arrays. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && deepEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/**
 * Returns the indices of two equal items, the smaller first, or undefined if all differ. Takes linear time: it compares objects
 * and arrays by their JSON with sorted keys.
 */
export function duplicateItems(items: readonly unknown[]): [number, number] | undefined {
  const scalars = new Map<unknown, number>();
  const texts = new Map<string, number>();
  let duplicate: [number, number] | undefined;
  for (const [index, item] of items.entries()) {
    const isScalar = typeof item !== "object" || item === null;
    const seen: Map<unknown, number> = isScalar ? scalars : texts;
    const key = isScalar ? item : canonicalJson(item);
    const previous = seen.get(key);
    if (previous !== undefined) duplicate = [previous, index];
    seen.set(key, index);
  }
  return duplicate;
}

/** Returns whether a number is a multiple of another, judged by their shortest decimals: 19.99 is a multiple of 0.01. */
export function isMultiple(value: number, divisor: number): boolean {
  if (value % divisor === 0) return true;
  if (!Number.isFinite(value) || !Number.isFinite(divisor)) return false;
  const [digits, exponent] = decimal(value);
  const [divisorDigits, divisorExponent] = decimal(divisor);
  const lowest = Math.min(exponent, divisorExponent);
  const scaled = digits * 10n ** BigInt(exponent - lowest);
  return scaled % (divisorDigits * 10n ** BigInt(divisorExponent - lowest)) === 0n;
}

/** Returns the digits and the power of ten of a number: 1999 and -2 for 19.99. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = "", power = "0"] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}

function canonicalJson(value: object): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
    // Numeric keys come first in every object, so their order does not depend on the order of assignment.
    return Object.fromEntries(entries);
  });
}

/** The formats that are not regular expressions. Validators contain the others. */
export const formats = {
  regex: (text: string): boolean => {
    try {
      new RegExp(text, "u");
      return true;
    } catch {
      return false;
    }
  },
  int32: { validate: (value: number): boolean => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31 },
  int64: { validate: (value: number): boolean => Number.isInteger(value) },
};
