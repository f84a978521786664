/** Caches the steps of pointers. They come from contracts, so they are few. */
const cache = new Map<string, readonly string[]>();

/** Returns the value at a JSON Pointer in parsed JSON, or undefined if there is none. Reads own properties only. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Splits a JSON Pointer into its unescaped steps. */
export function pointerSteps(pointer: string): readonly string[] {
  const cached = cache.get(pointer);
  if (cached) return cached;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  cache.set(pointer, steps);
  return steps;
}
