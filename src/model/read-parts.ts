import type { EventSelection } from "../schema/extension-schemas.js";
import { arrayOf, isObject, type JsonObject, objectOf, schemaOf, stringOf } from "../schema/json.js";
import { type Path, toPointer } from "../schema/pointer.js";
import { resolve } from "../schema/resolve.js";
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

function readParameter(document: JsonObject, value: unknown, path: Path): Parameter | undefined {
  const resolved = resolve(document, value, path);
  const parameter = objectOf(resolved.value);
  const place = stringOf(parameter.in);
  if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") return undefined;
  return {
    name: stringOf(parameter.name) ?? "",
    in: place,
    required: parameter.required === true || place === "path",
    schema: schemaOf(parameter.schema),
    style: stringOf(parameter.style),
    explode: typeof parameter.explode === "boolean" ? parameter.explode : undefined,
    clientOption: stringOf(parameter["x-client-option"]),
    examples: readExamples(document, parameter, resolved.path),
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
      status,
      description: stringOf(response.description) ?? "",
      headers: Object.keys(objectOf(response.headers)),
      media: readMedia(document, response.content, [...resolved.path, "content"]),
      pointer: toPointer(resolved.path),
    };
  });
}

export function readMedia(document: JsonObject, content: unknown, path: Path): Media[] {
  return Object.entries(objectOf(content)).map(([type, value]) => {
    const media = objectOf(value);
    const mediaPath = [...path, type];
    return {
      type,
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
