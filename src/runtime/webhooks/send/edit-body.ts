import { pointerSteps } from "../../value-at.js";

type Change = () => { value: unknown } | undefined;

/** Returns a copy of parsed JSON with the value at a JSON Pointer set. Creates missing objects on the way. */
export function withValueAt(body: unknown, pointer: string, value: unknown): unknown {
  return edit(body, pointerSteps(pointer), () => ({ value }));
}

/** Returns a copy of parsed JSON without the property at a JSON Pointer. */
export function withoutValueAt(body: unknown, pointer: string): unknown {
  return edit(body, pointerSteps(pointer), () => undefined);
}

function edit(body: unknown, [step, ...rest]: readonly string[], change: Change): unknown {
  if (step === undefined) return change()?.value;
  if (Array.isArray(body)) return editList(body, step, rest, change);
  // Uses a Map so that `__proto__` is an ordinary property.
  const entries = new Map<string, unknown>(typeof body === "object" && body !== null ? Object.entries(body) : []);
  if (rest.length > 0) entries.set(step, edit(entries.get(step), rest, change));
  else {
    const changed = change();
    if (changed) entries.set(step, changed.value);
    else entries.delete(step);
  }
  return Object.fromEntries(entries);
}

function editList(list: unknown[], step: string, rest: readonly string[], change: Change): unknown[] {
  const index = step === "-" ? list.length : Number(step);
  if (!Number.isInteger(index) || index < 0 || index > list.length)
    throw new TypeError(`"${step}" is not an index of this list: use 0 to ${list.length}`);
  const changed = rest.length > 0 ? { value: edit(list[index], rest, change) } : change();
  return [...list.slice(0, index), ...(changed ? [changed.value] : []), ...list.slice(index + 1)];
}
