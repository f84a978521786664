import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { isJson, isSequence } from "../../schema/media-type.js";
import { at } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { OPENAPI } from "../source/grammar.js";
import type { Note } from "./note.js";
import { transform } from "./transform.js";

const FORM = "application/x-www-form-urlencoded";

/**
 * Rewrites what OpenAPI 3.2 introduced into the fields of 3.1 that mean the same: `itemSchema`, `querystring`, `dataValue`, and
 * media types in components. Operations of `query` and `additionalOperations` stay where they are. Earlier documents are returned
 * unchanged.
 */
export function fromOpenApi32(document: JsonObject, note: (note: Note) => void): JsonObject {
  if (!/^3\.([2-9]|\d\d)/.test(String(document.openapi))) return document;
  const { $self: _, ...rest } = document;
  return transform(OPENAPI, withMediaTypes(rest), (kind, object, path) => {
    if (kind === "MediaType") return withItems(document, String(path().at(-1)), object);
    if (kind === "Example") return withValue(object);
    if (!Array.isArray(object.parameters)) return object;
    const parameters = object.parameters.flatMap((parameter, index) =>
      expanded(document, parameter, () =>
        note({
          code: "import/parameter",
          message: `the parameter in "querystring" is not a form of named fields, so it is ignored`,
          path: [...path(), "parameters", index],
        }),
      ),
    );
    return { ...object, parameters };
  });
}

/** Replaces references to `components/mediaTypes`, which earlier versions do not have. */
function withMediaTypes(document: JsonObject): JsonObject {
  const { mediaTypes, ...components } = objectOf(document.components);
  if (mediaTypes === undefined) return document;
  const withContent = (object: JsonObject): JsonObject => {
    if (!isObject(object.content)) return object;
    const content = Object.entries(object.content).map(([type, media]) => [type, resolve(document, media).value]);
    return { ...object, content: Object.fromEntries(content) as JsonObject };
  };
  return transform(OPENAPI, { ...document, components }, (_, object) => withContent(object));
}

/** Describes a stream by the schema of its items, as the documents of earlier versions do. */
function withItems(document: JsonObject, type: string, media: JsonObject): JsonObject {
  const { itemSchema, itemEncoding: _, prefixEncoding: __, ...rest } = media;
  if (itemSchema === undefined || !isSequence(type)) return rest;
  const item = resolve(document, itemSchema).value;
  // An item of an event stream is an object whose `data` is text that holds the value.
  const data = type.startsWith("text/event-stream") ? at(item, ["properties", "data"]) : undefined;
  const { contentSchema, contentMediaType } = objectOf(data);
  const isJsonData =
    contentSchema !== undefined && (contentMediaType === undefined || isJson(String(contentMediaType)));
  const schema: Json = data === undefined ? itemSchema : isJsonData ? contentSchema : data;
  return { ...rest, schema };
}

function withValue(example: JsonObject): JsonObject {
  const { dataValue, serializedValue, ...rest } = example;
  const value = dataValue ?? serializedValue;
  return value === undefined || rest.value !== undefined ? rest : { ...rest, value };
}

/** Returns the query parameters that a parameter in `querystring` stands for, or the parameter itself. */
function expanded(document: JsonObject, value: Json, reject: () => void): Json[] {
  const parameter = objectOf(resolve(document, value).value);
  if (parameter.in !== "querystring") return [value];
  const schema = objectOf(resolve(document, at(parameter, ["content", FORM, "schema"])).value);
  if (!isObject(schema.properties)) {
    reject();
    return [];
  }
  const required = arrayOf(schema.required);
  return Object.entries(schema.properties).map(
    ([name, property]): Json => ({
      name,
      in: "query",
      required: parameter.required === true && required.includes(name),
      ...(property === undefined ? {} : { schema: property }),
    }),
  );
}
