import type { Schema } from "../schema/json.js";
import { arrayOf, isObject, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { type Path, toPointer } from "../schema/pointer.js";
import { resolve } from "../schema/resolve.js";
import type { Body, Example, Media, Parameter, Response } from "./api.js";

/** The parameters of an operation and of its path; the operation's win. */
export function readParameters(document: JsonObject, item: JsonObject, operation: JsonObject, path: Path): Parameter[] {
  const found = new Map<string, Parameter>();
  const lists: [unknown, Path][] = [
    [item.parameters, [...path.slice(0, -1), "parameters"]],
    [operation.parameters, [...path, "parameters"]],
  ];
  for (const [list, listPath] of lists) {
    arrayOf(list).forEach((value, index) => {
      const parameter = readParameter(document, value, [...listPath, index]);
      if (parameter) found.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  }
  return [...found.values()];
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
    schema: readSchema(parameter.schema),
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
      schema: readSchema(media.schema),
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

/** One without a value, or with one elsewhere, shows nothing that could be sent or answered. */
function readExamples(document: JsonObject, owner: JsonObject, path: Path): Example[] {
  const examples = Object.entries(objectOf(owner.examples)).flatMap(([name, given]): Example[] => {
    const resolved = resolve(document, given, [...path, "examples", name]);
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

function readSchema(value: unknown): Schema | undefined {
  return typeof value === "boolean" || isObject(value) ? value : undefined;
}
