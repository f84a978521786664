/** The steps of pointers that were used. They stand in contracts, so they are few. */
const known = new Map<string, readonly string[]>();

/** The value at a JSON Pointer in parsed JSON; undefined where there is none. Looks at own properties only. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const step of stepsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

function stepsOf(pointer: string): readonly string[] {
  const found = known.get(pointer);
  if (found) return found;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  known.set(pointer, steps);
  return steps;
}
