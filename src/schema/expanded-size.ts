import { isObject, type JsonObject } from "./json.js";
import { fromPointer, type Path } from "./pointer.js";
import { resolve } from "./resolve.js";

/** A value whose parts are being counted. */
interface Open {
  value: object;
  waiting: unknown[];
  size: number;
}

/**
 * Returns the number of values of a document after each reference is replaced by a copy of its target, as some tools do. Counts each
 * value once, so it takes linear time whatever the number is. References that lead back to themselves stay references.
 * `largest` is the path of the smallest target of a reference that has more values than `limit`.
 */
export function expandedSize(document: JsonObject, limit: number): { size: number; largest: Path | undefined } {
  const sizes = new Map<object, number>();
  const opened = new Set<object>();
  const stack: Open[] = [];
  const targets = new Map<object, string>();
  const open = (value: object) => {
    opened.add(value);
    stack.push({ value, waiting: Object.values(value), size: 1 });
  };
  open(document);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.waiting.pop();
    if (next === undefined && top.waiting.length === 0) {
      sizes.set(top.value, top.size);
      stack.pop();
      const parent = stack.at(-1);
      if (parent) parent.size += top.size;
      continue;
    }
    const reference = isObject(next) && typeof next.$ref === "string" ? next.$ref : undefined;
    const target = reference === undefined ? next : resolve(document, next).value;
    if (typeof target !== "object" || target === null) {
      top.size++;
      continue;
    }
    if (reference !== undefined) targets.set(target, reference);
    if (sizes.has(target)) top.size += sizes.get(target) ?? 1;
    // An open value refers to itself.
    else if (opened.has(target)) top.size++;
    else open(target);
  }
  const [largest] = [...targets]
    .map(([target, reference]) => ({ reference, size: sizes.get(target) ?? 0 }))
    .filter(({ size }) => size > limit)
    .sort((a, b) => a.size - b.size);
  return { size: sizes.get(document) ?? 0, largest: largest && fromPointer(largest.reference) };
}
