import type { Operation, Parameter } from "../../model/api.js";
import { nearest } from "../../platform/user-error.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { setOwn } from "../../schema/json.js";
import { propertyNames, propertySchemas, type Subschemas, subschemasOf, typesOf } from "../../schema/subschemas.js";
import type { DecodedRequest } from "../decoded-request.js";
import { type Headers, headerOf } from "../headers.js";
import { cut, quote, RejectedRequest } from "../rejected-request.js";
import type { Pairs } from "../request-target.js";
import { coerce } from "./coerce.js";
import { readCookies } from "./cookies.js";
import { fieldValue } from "./field-value.js";
import { readFields } from "./fields.js";
import { pathText, simpleValue } from "./simple-style.js";

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
      if (value !== undefined) setOwn(parameters.query, name, value);
      continue;
    }
    const inPath = place === "path" ? sources.path.get(name) : undefined;
    const text = {
      path: inPath === undefined ? undefined : pathText(parameter, inPath, options),
      cookie: cookies.get(name),
      header: headerOf(sources.headers, name),
    }[place];
    if (text !== undefined)
      setOwn(parameters[place], name, simpleValue(document, text, options, parameter.explode === true));
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
  if (texts.length === 0)
    return style === "form" && explode !== false ? flatValue(options, query, document) : undefined;
  const separator = SEPARATORS.get(style);
  const separated = separator === undefined ? texts : texts.flatMap((text) => text.split(separator));
  const encoding = { contentType: undefined, style, explode };
  return fieldValue({ texts: separated, children: new Map() }, options, context, encoding);
}
