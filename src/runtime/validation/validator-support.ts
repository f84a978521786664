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
