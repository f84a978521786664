import { isObject, type Json } from "../../schema/json.js";

/** Copies of a value that each lack one property or item, the outermost first. */
export function* smaller(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, item] of value.entries()) for (const less of smaller(item)) yield value.with(index, less);
  } else if (isObject(value)) {
    for (const name of Object.keys(value))
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    for (const [name, item] of Object.entries(value))
      if (item !== undefined) for (const less of smaller(item)) yield { ...value, [name]: less };
  }
}

/** Drops parts of a value for as long as `keeps` says yes, asking at most `most` times. */
export async function smallest(value: Json, keeps: (less: Json) => Promise<boolean>, most: number): Promise<Json> {
  let best = value;
  let asked = 0;
  for (let found = true; found; ) {
    found = false;
    for (const less of smaller(best)) {
      if (asked++ >= most) return best;
      if (!(await keeps(less))) continue;
      best = less;
      found = true;
      break;
    }
  }
  return best;
}
