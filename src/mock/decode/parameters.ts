import { type Json, type JsonObject, nearest, type Operation, type Parameter } from "../../model/index.js";
import { branches, itemSchema, propertySchema, typesOf } from "../branches.js";
import type { DecodedRequest } from "../engine.js";
import type { Headers } from "../headers.js";
import { cut, quote, Refused } from "../refused.js";
import { coerce } from "./coerce.js";
import { readCookies } from "./cookies.js";
import { fieldValue } from "./field-value.js";
import { readFields } from "./fields.js";
import { setOwn } from "./own.js";

type Pairs = readonly (readonly [name: string, value: string])[];

export interface Sources {
  path: ReadonlyMap<string, string>;
  query: Pairs;
  headers: Headers;
}

/** The declared parameters of a request, as their schemas read them; those that were not sent are absent. */
export function readParameters(
  operation: Operation,
  sources: Sources,
  document: JsonObject,
  limits: { depth: number; fields: number },
): DecodedRequest["parameters"] {
  const parameters = { path: {}, query: {}, header: {}, cookie: {} };
  const cookies = readCookies(sources.headers["cookie"]);
  for (const parameter of operation.parameters) {
    const one = { path: sources.path, cookie: cookies, header: undefined, query: undefined }[parameter.in];
    const text = one ? one.get(parameter.name) : sources.headers[parameter.name.toLowerCase()];
    const value =
      parameter.in === "query"
        ? queryValue(parameter, sources.query, document, limits)
        : text === undefined
          ? undefined
          : simpleValue(parameter, text, document);
    if (value !== undefined) setOwn(parameters[parameter.in], parameter.name, value);
  }
  return parameters;
}

/** Refuses the first query key that neither the operation nor its credentials name. */
export function refuseUnknownKeys(operation: Operation, query: Pairs, credentials: ReadonlySet<string>): void {
  const named = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const known = new Set([...named, ...credentials]);
  const unknown = query.find(
    ([name]) => !known.has(name) && !known.has(name.split("[", 1)[0] ?? "") && !name.startsWith("__"),
  );
  if (!unknown) return;
  const hint = nearest(cut(unknown[0]), known);
  throw new Refused(
    "unknown",
    `the query parameter ${quote(unknown[0])} is not documented${hint ? `; did you mean "${hint}"?` : ""}`,
    { parameter: unknown[0] },
  );
}

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ["spaceDelimited", " "],
  ["pipeDelimited", "|"],
]);

function queryValue(
  parameter: Parameter,
  query: Pairs,
  document: JsonObject,
  limits: { depth: number; fields: number },
): Json | undefined {
  const { name, schema, style = "form" } = parameter;
  if (style === "deepObject") {
    const field = readFields(query, limits).get(name);
    return field && fieldValue(field, schema, { document, name, depth: limits.depth });
  }
  const texts = query.filter(([key]) => key === name).map(([, value]) => value);
  if (texts.length === 0) return undefined;
  const separator = SEPARATORS.get(style) ?? (parameter.explode === false ? "," : undefined);
  return fieldValue(
    {
      texts: isList(parameter, document) && separator && texts.length === 1 ? (texts[0] ?? "").split(separator) : texts,
      children: new Map(),
    },
    schema,
    { document, name, depth: limits.depth },
  );
}

/** Style `simple`: `a,b` for lists, `k,v` or `k=v` for objects. */
function simpleValue(parameter: Parameter, text: string, document: JsonObject): Json {
  const options = branches(document, parameter.schema);
  if (isList(parameter, document))
    return text === "" ? [] : text.split(",").map((part, index) => coerce(document, part, itemSchema(options, index)));
  if (!options.some((branch) => typesOf(branch).includes("object"))) return coerce(document, text, parameter.schema);
  const value: JsonObject = {};
  const parts = text.split(",");
  const pairs = parameter.explode
    ? parts.map((part) => part.split("=", 2))
    : parts.flatMap((part, index) => (index % 2 ? [] : [[part, parts[index + 1] ?? ""]]));
  for (const [key = "", part = ""] of pairs) setOwn(value, key, coerce(document, part, propertySchema(options, key)));
  return value;
}

function isList(parameter: Parameter, document: JsonObject): boolean {
  const types = branches(document, parameter.schema).flatMap(typesOf);
  return types.includes("array") && !types.includes("string");
}
