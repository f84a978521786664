import type { Operation, Parameter } from "../../model/api.js";
import { nearest } from "../../platform/user-error.js";
import { type Json, type JsonObject, setOwn } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import {
  itemSchemas,
  propertyNames,
  propertySchemas,
  type Subschemas,
  subschemasOf,
  typesIn,
  typesOf,
} from "../../schema/subschemas.js";
import type { DecodedRequest } from "../decoded-request.js";
import { type Headers, headerOf, readCookies } from "../headers.js";
import { cut, quote, RejectedRequest } from "../rejected-request.js";
import type { Pairs } from "../request-target.js";
import { coerce } from "./coerce.js";
import { fieldValue } from "./field-value.js";
import { readFields } from "./fields.js";
import { parseJson } from "./json.js";

export interface Sources {
  path: ReadonlyMap<string, string>;
  query: Pairs;
  headers: Headers;
}

interface Limits {
  depth: number;
  fields: number;
}

/** Returns the documented parameters of a request, converted to the types in their schemas. Parameters that were not sent are absent. */
export function readParameters(
  operation: Operation,
  sources: Sources,
  document: JsonObject,
  limits: Limits,
): DecodedRequest["parameters"] {
  const parameters = { path: {}, query: {}, header: {}, cookie: {} };
  const cookies = readCookies(sources.headers.cookie);
  for (const parameter of operation.parameters) {
    const { name, in: place } = parameter;
    const options = subschemasOf(document, parameter.schema);
    if (place === "query") {
      const value = queryValue(parameter, sources.query, document, limits);
      const isEmpty = parameter.allowEmptyValue && value === "";
      if (value !== undefined && !isEmpty) setOwn(parameters.query, name, value);
      continue;
    }
    const inPath = place === "path" ? sources.path.get(name) : undefined;
    const text = {
      path: inPath === undefined ? undefined : pathText(parameter, inPath, options),
      cookie: cookies.get(name),
      header: headerOf(sources.headers, name),
    }[place];
    if (text === undefined) continue;
    const value = isJsonText(parameter)
      ? jsonValue(parameter, text, limits.depth)
      : simpleValue(document, text, options, parameter.explode === true);
    setOwn(parameters[place], name, value);
  }
  return parameters;
}

/** Rejects the first query parameter that neither the operation nor its credentials nor a preference documents. */
export function rejectUndocumentedQuery(operation: Operation, query: Pairs, credentials: ReadonlySet<string>): void {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const documented = new Set([...parameters, ...credentials]);
  const isDocumented = (name: string) =>
    documented.has(name) || documented.has(name.split("[", 1)[0] ?? "") || name.startsWith("__");
  const [unknown] = query.find(([name]) => !isDocumented(name)) ?? [];
  if (unknown === undefined) return;
  const hint = nearest(cut(unknown), documented);
  const suggestion = hint ? `; did you mean "${hint}"?` : "";
  throw new RejectedRequest("unknown", `the query parameter ${quote(unknown)} is not documented${suggestion}`, {
    parameter: cut(unknown),
  });
}

/** Reads an exploded object, whose properties are keys of the query. */
function flatValue(options: Subschemas, query: Pairs, document: JsonObject): Json | undefined {
  if (!options.some((subschema) => typesOf(subschema).includes("object"))) return undefined;
  const value: JsonObject = {};
  for (const name of propertyNames(options)) {
    const text = query.find(([key]) => key === name)?.[1];
    if (text !== undefined) setOwn(value, name, coerce(text, propertySchemas(document, options, name)));
  }
  return Object.keys(value).length > 0 ? value : undefined;
}

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ["spaceDelimited", " "],
  ["pipeDelimited", "|"],
]);

function queryValue(parameter: Parameter, query: Pairs, document: JsonObject, limits: Limits): Json | undefined {
  const { name, explode, style = "form" } = parameter;
  const options = subschemasOf(document, parameter.schema);
  const context = { document, name, depth: limits.depth };
  if (style === "deepObject") {
    const field = readFields(query, limits).get(name);
    return field && fieldValue(field, options, context);
  }
  const texts = query.filter(([key]) => key === name).map(([, value]) => value);
  const [only = ""] = texts;
  if (texts.length > 0 && isJsonText(parameter)) return jsonValue(parameter, only, limits.depth);
  if (texts.length === 1 && explode === false && style === "form" && typesIn(options).has("object"))
    return simpleValue(document, only, options, false);
  if (texts.length === 0)
    return style === "form" && explode !== false ? flatValue(options, query, document) : undefined;
  const separator = SEPARATORS.get(style);
  const separated = separator === undefined ? texts : texts.flatMap((text) => text.split(separator));
  const encoding = { contentType: undefined, style, explode };
  return fieldValue({ texts: separated, children: new Map() }, options, context, encoding);
}

function isJsonText({ mediaType }: Parameter): boolean {
  return mediaType !== undefined && isJson(mediaType);
}

/** Reads the JSON text of a parameter that `content` describes. */
function jsonValue({ name, in: place }: Parameter, text: string, depth: number): Json {
  const parsed = parseJson(text, depth);
  if (parsed.ok) return parsed.value;
  throw new RejectedRequest("malformed", `the ${place} parameter ${quote(name)} ${parsed.message}`, {
    parameter: name,
  });
}

/** Returns the value of a path, header or cookie parameter: `a,b` is a list, `k,v` or exploded `k=v` an object. */
function simpleValue(document: JsonObject, text: string, options: Subschemas, explode: boolean): Json {
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
function pathText({ name, style, explode }: Parameter, text: string, options: Subschemas): string {
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
