import { arrayOf, type Json, type JsonObject } from "../../schema/json.js";
import type { Fact } from "../content/content.js";

const MAX_VALUE_LENGTH = 200;

/** Lists the constraints of a schema beyond its type, its default and its examples. */
export function constraintsOf(keywords: JsonObject): Fact[] {
  const facts: Fact[] = [];
  const add = (term: string, text: string | undefined) => {
    if (text !== undefined) facts.push({ term, value: [{ code: text }] });
  };
  add("Default", keywords.default === undefined ? undefined : showValue(keywords.default));
  add("Range", range(keywords, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"));
  add("Multiple of", number(keywords.multipleOf));
  add("Length", range(keywords, "minLength", "maxLength"));
  add("Items", range(keywords, "minItems", "maxItems"));
  add("Properties", range(keywords, "minProperties", "maxProperties"));
  add("Pattern", typeof keywords.pattern === "string" ? cut(keywords.pattern) : undefined);
  add("Content", typeof keywords.contentMediaType === "string" ? cut(keywords.contentMediaType) : undefined);
  if (keywords.uniqueItems === true) facts.push({ term: "Items", value: ["unique"] });
  const examples = arrayOf(keywords.examples);
  if (examples.length > 0) {
    const values = examples
      .slice(0, 3)
      .flatMap((value, index) => [...(index > 0 ? [", "] : []), { code: showValue(value) }]);
    facts.push({ term: examples.length > 1 ? "Examples" : "Example", value: values });
  }
  return facts;
}

/** Returns the allowed values, if the schema lists them. */
export function valuesOf(keywords: JsonObject): Json[] {
  return keywords.const !== undefined ? [keywords.const] : arrayOf(keywords.enum);
}

export function showValue(value: Json): string {
  return cut(typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? ""));
}

function range(keywords: JsonObject, min: string, max: string, above?: string, below?: string): string | undefined {
  const parts = [
    bound("≥", keywords[min]),
    bound(">", above === undefined ? undefined : keywords[above]),
    bound("≤", keywords[max]),
    bound("<", below === undefined ? undefined : keywords[below]),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

function bound(sign: string, value: unknown): string | undefined {
  const text = number(value);
  return text === undefined ? undefined : `${sign} ${text}`;
}

function number(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : undefined;
}

function cut(text: string): string {
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}
