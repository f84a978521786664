import { quote, RejectedRequest } from "../rejected-request.js";
import type { Pairs } from "../request-target.js";

/** A field of a form or query, with all of its texts and with the fields in its brackets: `a=1&a=2&a[k][]=3`. */
export interface Field {
  texts: string[];
  children: Map<string, Field>;
}

const BRACKETED = /^([^[\]]+)((?:\[[^[\]]*\])+)$/;

/** Reads names with brackets as PHP does. A name with malformed brackets is read literally. */
export function readFields(pairs: Pairs, limits: { fields: number; depth: number }): Map<string, Field> {
  if (pairs.length > limits.fields)
    throw new RejectedRequest("malformed", `the request has ${pairs.length} fields; the limit is ${limits.fields}`);
  const fields = new Map<string, Field>();
  for (const [name, value] of pairs) {
    const [first, ...keys] = readName(name);
    if (keys.length > limits.depth)
      throw new RejectedRequest("malformed", `the field ${quote(first)} is nested deeper than ${limits.depth} levels`, {
        parameter: first,
      });
    let field = child(fields, first);
    for (const key of keys) field = child(field.children, key === "" ? nextIndex(field.children) : key);
    field.texts.push(value);
  }
  return fields;
}

function readName(name: string): [string, ...string[]] {
  if (!name.includes("[")) return [name];
  const [, first, brackets = ""] = BRACKETED.exec(name) ?? [];
  if (first === undefined) return [name];
  return [first, ...brackets.slice(1, -1).split("][")];
}

function child(fields: Map<string, Field>, key: string): Field {
  const field = fields.get(key) ?? { texts: [], children: new Map() };
  fields.set(key, field);
  return field;
}

/** Returns the key that `[]` stands for: one more than the greatest index so far. */
function nextIndex(fields: Map<string, Field>): string {
  let next = 0;
  for (const key of fields.keys()) if (/^\d{1,9}$/.test(key)) next = Math.max(next, Number(key) + 1);
  return String(next);
}
