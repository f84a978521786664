/** A copy of parsed JSON with the value at a JSON Pointer replaced or added; what is missing on the way becomes an object. */
export function withValueAt(body: unknown, pointer: string, value: unknown): unknown {
  return edit(body, steps(pointer), () => ({ value }));
}

/** A copy of parsed JSON without the property at a JSON Pointer. */
export function withoutValueAt(body: unknown, pointer: string): unknown {
  return edit(body, steps(pointer), () => undefined);
}

function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function edit(body: unknown, [step, ...rest]: string[], change: () => { value: unknown } | undefined): unknown {
  if (step === undefined) return change()?.value;
  if (Array.isArray(body)) return editList(body, step, rest, change);
  // A map of its own entries, so that a property called `__proto__` is one like any other.
  const entries = new Map<string, unknown>(typeof body === "object" && body !== null ? Object.entries(body) : []);
  if (rest.length > 0) entries.set(step, edit(entries.get(step), rest, change));
  else {
    const changed = change();
    if (changed) entries.set(step, changed.value);
    else entries.delete(step);
  }
  return Object.fromEntries(entries);
}

function editList(
  list: unknown[],
  step: string,
  rest: string[],
  change: () => { value: unknown } | undefined,
): unknown[] {
  const index = step === "-" ? list.length : Number(step);
  if (!Number.isInteger(index) || index < 0 || index > list.length)
    throw new TypeError(`a list has no place "${step}": it takes 0 to ${list.length}`);
  const changed = rest.length > 0 ? { value: edit(list[index], rest, change) } : change();
  return [...list.slice(0, index), ...(changed ? [changed.value] : []), ...list.slice(index + 1)];
}
