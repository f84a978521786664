import type { Json } from "../../schema/json.js";

/** Whether a value is made of more than so many: lists, objects and scalars, itself among them. */
export function hasMoreValues(value: Json, most: number): boolean {
  const waiting: unknown[] = [value];
  for (let seen = 1; waiting.length > 0; seen++) {
    if (seen + waiting.length - 1 > most) return true;
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    for (const part of Object.values(next)) waiting.push(part);
  }
  return false;
}
