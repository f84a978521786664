import type { Parameter } from "../../model/api.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { setOwn } from "../../schema/json.js";
import { itemSchemas, propertySchemas, type Subschemas, typesIn } from "../../schema/subschemas.js";
import { quote, RejectedRequest } from "../rejected-request.js";
import { coerce } from "./coerce.js";

/** Returns the value of a path, header or cookie parameter: `a,b` is a list, `k,v` or exploded `k=v` an object. */
export function simpleValue(document: JsonObject, text: string, options: Subschemas, explode: boolean): Json {
  const types = typesIn(options);
  const parts = text === "" ? [] : text.split(",").map((part) => part.trim());
  if (types.has("string") || (!types.has("array") && !types.has("object"))) return coerce(text, options);
  if (types.has("array")) return parts.map((part, index) => coerce(part, itemSchemas(document, options, index)));
  const pairs = explode ? parts.map((part) => part.split("=", 2)) : inPairs(parts);
  // Returns text that is not a list of pairs unchanged, so that the schema reports it.
  if (pairs.some(({ length }) => length < 2)) return text;
  const value: JsonObject = {};
  for (const [key = "", part = ""] of pairs) setOwn(value, key, coerce(part, propertySchemas(document, options, key)));
  return value;
}

function inPairs(parts: readonly string[]): string[][] {
  return parts.flatMap((_, index) => (index % 2 ? [] : [parts.slice(index, index + 2)]));
}

/** Converts the text of a path parameter to style `simple`: `.a.b` (label) and `;name=a;name=b` (matrix) become `a,b`. */
export function pathText({ name, style, explode }: Parameter, text: string, options: Subschemas): string {
  if (style !== "label" && style !== "matrix") return text;
  const sign = style === "label" ? "." : ";";
  if (!text.startsWith(sign)) throw styleMismatch(name, style === "label" ? ".…" : `;${name}=…`);
  const rest = text.slice(1);
  const types = typesIn(options);
  const parts = explode && (types.has("array") || types.has("object")) ? rest.split(sign) : [rest];
  if (style === "label") return parts.join(",");
  const isNamed = !(explode && types.has("object") && !types.has("array"));
  return parts.map((part) => (isNamed ? withoutName(part, name) : part)).join(",");
}

/** Removes the name from `name=value`. A name without `=` has an empty value. */
function withoutName(part: string, name: string): string {
  if (part === name) return "";
  if (!part.startsWith(`${name}=`)) throw styleMismatch(name, `;${name}=…`);
  return part.slice(name.length + 1);
}

function styleMismatch(name: string, pattern: string): RejectedRequest {
  return new RejectedRequest("invalid", `the path parameter ${quote(name)} must be written ${quote(pattern)}`, {
    parameter: name,
  });
}
