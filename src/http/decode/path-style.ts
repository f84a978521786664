import type { Parameter } from "../../model/api.js";
import { type Subschemas, typesIn } from "../../schema/subschemas.js";
import { quote, RejectedRequest } from "../rejected-request.js";

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
