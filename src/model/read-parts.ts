import type { EventSelection } from "../schema/extension-schemas.js";
import { arrayOf, isObject, type JsonObject, objectOf, schemaOf, stringOf } from "../schema/json.js";
import { isJson } from "../schema/media-type.js";
import { type Path, toPointer } from "../schema/pointer.js";
import { resolve } from "../schema/resolve.js";
import { isStructured } from "../schema/types.js";
import type { Body, Example, Media, Parameter, Response, ResultError } from "./api.js";

/** Returns the parameters of an operation and of its path. Those of the operation override equal ones of the path. */
export function readParameters(document: JsonObject, item: JsonObject, operation: JsonObject, path: Path): Parameter[] {
  const parameters = new Map<string, Parameter>();
  const lists: [unknown, Path][] = [
    [item.parameters, [...path.slice(0, -1), "parameters"]],
    [operation.parameters, [...path, "parameters"]],
  ];
  for (const [list, listPath] of lists) {
    arrayOf(list).forEach((value, index) => {
      const parameter = readParameter(document, value, [...listPath, index]);
      if (parameter) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  }
  return [...parameters.values()];
}

/** Returns true for the header parameters that OpenAPI ignores, because other parts of an operation describe them. */
export function isReservedHeader(name: string): boolean {
  return ["accept", "content-type", "authorization"].includes(name.toLowerCase());
}

function readParameter(document: JsonObject, value: unknown, path: Path): Parameter | undefined {
  const resolved = resolve(document, value, path);
  const parameter = objectOf(resolved.value);
  const place = stringOf(parameter.in);
  if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") return undefined;
  const name = stringOf(parameter.name) ?? "";
  if (place === "header" && isReservedHeader(name)) return undefined;
  const [media] = readMedia(document, parameter.content, [...resolved.path, "content"]);
  return {
    name,
    in: place,
    required: parameter.required === true || place === "path",
    schema: schemaOf(parameter.schema ?? media?.schema),
    mediaType: media?.type,
    allowReserved: parameter.allowReserved === true,
    allowEmptyValue: parameter.allowEmptyValue === true,
    style: stringOf(parameter.style),
    explode: typeof parameter.explode === "boolean" ? parameter.explode : undefined,
    clientOption: stringOf(parameter["x-client-option"]),
    examples: [...readExamples(document, parameter, resolved.path), ...(media?.examples ?? [])],
    pointer: toPointer(resolved.path),
  };
}

export function readBody(document: JsonObject, value: unknown, path: Path): Body | undefined {
  const resolved = resolve(document, value, path);
  if (!isObject(resolved.value)) return undefined;
  return {
    required: resolved.value.required === true,
    media: readMedia(document, resolved.value.content, [...resolved.path, "content"]),
    pointer: toPointer(resolved.path),
  };
}

export function readResponses(document: JsonObject, value: unknown, path: Path): Response[] {
  return Object.entries(objectOf(value)).map(([status, entry]) => {
    const resolved = resolve(document, entry, [...path, status]);
    const response = objectOf(resolved.value);
    return {
      // The specification writes ranges in capitals, but many documents do not.
      status: status.replace(/^([1-5])xx$/i, "$1XX"),
      description: stringOf(response.description) ?? "",
      headers: Object.keys(objectOf(response.headers)),
      media: readMedia(document, response.content, [...resolved.path, "content"]),
      pointer: toPointer(resolved.path),
    };
  });
}

export function readMedia(document: JsonObject, content: unknown, path: Path): Media[] {
  const types = Object.keys(objectOf(content));
  return Object.entries(objectOf(content)).map(([key, value]) => {
    const media = objectOf(value);
    const mediaPath = [...path, key];
    const type = usualType(document, key, media.schema, types);
    return {
      type,
      range: type === key ? undefined : key,
      schema: schemaOf(media.schema),
      encoding: new Map(
        Object.entries(objectOf(media.encoding)).map(([field, value]) => {
          const encoding = objectOf(value);
          return [
            field,
            {
              contentType: stringOf(encoding.contentType),
              style: stringOf(encoding.style),
              explode: typeof encoding.explode === "boolean" ? encoding.explode : undefined,
            },
          ];
        }),
      ),
      examples: readExamples(document, media, mediaPath),
      pointer: toPointer(mediaPath),
    };
  });
}

/** Returns the type of a body that a range describes: JSON for structured values, and plain text for other texts. */
function usualType(document: JsonObject, type: string, schema: unknown, types: readonly string[]): string {
  if ((type !== "*/*" && type !== "application/*") || types.some((other) => other !== type && isJson(other)))
    return type;
  const { value } = resolve(document, schema);
  if (!isObject(value)) return type;
  if (isStructured(value)) return "application/json";
  return value.type === "string" && value.format !== "binary" && type === "*/*" ? "text/plain" : type;
}

/** Reads examples. Ignores those without a value and those whose value is in another file. */
function readExamples(document: JsonObject, owner: JsonObject, path: Path): Example[] {
  const examples = Object.entries(objectOf(owner.examples)).flatMap(([name, example]): Example[] => {
    const resolved = resolve(document, example, [...path, "examples", name]);
    const { summary, value } = objectOf(resolved.value);
    if (value === undefined) return [];
    return [{ name, summary: stringOf(summary), value, pointer: toPointer([...resolved.path, "value"]) }];
  });
  if (owner.example !== undefined) {
    examples.push({
      name: "example",
      summary: undefined,
      value: owner.example,
      pointer: toPointer([...path, "example"]),
    });
  }
  return examples;
}

/** Reads where the name of an event is. By default the schemas decide. */
export function readSelection(value: JsonObject): EventSelection {
  const { pointer, header } = value;
  if (value.in === "body" && typeof pointer === "string") return { in: "body", pointer };
  if (value.in === "header" && typeof header === "string") return { in: "header", header };
  return { in: "schema" };
}

/** Returns `documented`, `observed` or `inferred`, with `partly` before it if only one keyword is not documented. */
export function readEvidence(value: unknown): string {
  if (!isObject(value)) return stringOf(value) ?? "documented";
  const level = stringOf(value.level) ?? "documented";
  return value.about !== undefined ? `partly ${level}` : level;
}

export function readResultErrors(value: unknown): ResultError[] {
  return arrayOf(value).flatMap((entry) =>
    isObject(entry) && typeof entry.pointer === "string"
      ? [{ pointer: entry.pointer, equals: entry.equals ?? null }]
      : [],
  );
}

export function readCounterparts(value: unknown): { api: string; event: string }[] {
  return arrayOf(value).flatMap((entry) => {
    const { api, event } = isObject(entry) ? entry : {};
    return typeof api === "string" && typeof event === "string" ? [{ api, event }] : [];
  });
}
