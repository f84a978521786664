import type { Json, JsonObject } from "../../model/index.js";
import { type Branches, itemBranches, propertyBranches, typesIn } from "../branches.js";
import { coerce } from "./coerce.js";
import { setOwn } from "./own.js";

/** The value of a path, header or cookie parameter: `a,b` for lists, `k,v` or exploded `k=v` for objects. */
export function simpleValue(document: JsonObject, text: string, options: Branches, explode: boolean): Json {
  const types = typesIn(options);
  const parts = text === "" ? [] : text.split(",").map((part) => part.trim());
  if (types.has("string") || (!types.has("array") && !types.has("object"))) return coerce(text, options);
  if (types.has("array")) return parts.map((part, index) => coerce(part, itemBranches(document, options, index)));
  const value: JsonObject = {};
  for (const [key = "", part = ""] of explode ? parts.map((part) => part.split("=", 2)) : inPairs(parts))
    setOwn(value, key, coerce(part, propertyBranches(document, options, key)));
  return value;
}

function inPairs(parts: readonly string[]): string[][] {
  return parts.flatMap((part, index) => (index % 2 ? [] : [[part, parts[index + 1] ?? ""]]));
}
