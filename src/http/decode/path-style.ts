import type { Parameter } from "../../model/api.js";
import { type Subschemas, typesIn } from "../../schema/subschemas.js";
import { quote, RejectedRequest } from "../rejected-request.js";

/** The text of a path parameter as style `simple` would write it: `.a.b` (label) and `;name=a;name=b` (matrix) become `a,b`. */
export function pathText({ name, style, explode }: Parameter, text: string, options: Subschemas): string {
  if (style !== "label" && style !== "matrix") return text;
  const sign = style === "label" ? "." : ";";
  if (!text.startsWith(sign)) throw notInStyle(name, style === "label" ? ".…" : `;${name}=…`);
  const rest = text.slice(1);
  const types = typesIn(options);
  const parts = explode && (types.has("array") || types.has("object")) ? rest.split(sign) : [rest];
  if (style === "label") return parts.join(",");
  const isNamed = !(explode && types.has("object") && !types.has("array"));
  return parts.map((part) => (isNamed ? withoutName(part, name) : part)).join(",");
}

/** `name=value` without its name; a name alone is an empty value. */
function withoutName(part: string, name: string): string {
  if (part === name) return "";
  if (!part.startsWith(`${name}=`)) throw notInStyle(name, `;${name}=…`);
  return part.slice(name.length + 1);
}

function notInStyle(name: string, form: string): RejectedRequest {
  return new RejectedRequest("invalid", `the path parameter ${quote(name)} must be written ${quote(form)}`, {
    parameter: name,
  });
}
