import { isObject, type Json, type JsonObject, objectOf } from "../schema/json.js";
import { isJson } from "../schema/media-type.js";
import { resolve } from "../schema/resolve.js";

/**
 * Returns a copy of a document in which each path key with a form field (`/api.php#function=get-user`) is a separate path
 * (`/functions/get-user`), for tools that reject a `#`. Form fields of JSON text become strings with a media type, which these
 * tools can check. Returns undefined if the document has no such key.
 */
export function plainPaths(document: JsonObject): JsonObject | undefined {
  const paths = objectOf(document.paths);
  if (!Object.keys(paths).some((key) => key.includes("#"))) return undefined;
  const renamed = Object.entries(paths).map(([key, item]) => [plainKey(key), withTextFields(document, item)]);
  return { ...document, paths: Object.fromEntries(renamed) as JsonObject };
}

function plainKey(key: string): string {
  const match = /#([^=]+)=(.+)$/.exec(key);
  return match ? `/${match[1]}s/${match[2]}` : key;
}

function withTextFields(document: JsonObject, item: Json | undefined): Json {
  const methods = Object.entries(objectOf(item)).map(([method, operation]) => {
    const body = isObject(operation) ? resolve(document, operation.requestBody).value : undefined;
    if (!isObject(operation) || !isObject(body)) return [method, operation];
    const content = Object.entries(objectOf(body.content)).map(([type, media]) => [
      type,
      textMedia(document, objectOf(media)),
    ]);
    return [method, { ...operation, requestBody: { ...body, content: Object.fromEntries(content) } }];
  });
  return Object.fromEntries(methods) as JsonObject;
}

function textMedia(document: JsonObject, media: JsonObject): JsonObject {
  const encoding = Object.entries(objectOf(media.encoding)).map(([name, value]) => ({ name, how: objectOf(value) }));
  const schema = objectOf(resolve(document, media.schema).value);
  const properties = objectOf(schema.properties);
  const changed = encoding.flatMap(({ name, how }): [string, JsonObject][] => {
    const property = properties[name];
    if (property === undefined) return [];
    if (isJson(String(how.contentType))) {
      return [[name, { type: "string", contentMediaType: "application/json", contentSchema: property }]];
    }
    return how.style === "deepObject" ? [[name, withoutMinItems(document, property)]] : [];
  });
  if (changed.length === 0) return media;
  const styles = encoding.filter(({ how }) => how.style !== undefined).map(({ name, how }) => [name, how]);
  const { examples, ...rest } = media;
  return {
    ...rest,
    schema: { ...schema, properties: { ...properties, ...Object.fromEntries(changed) } },
    encoding: Object.fromEntries(styles) as JsonObject,
  };
}

/** Removes `minItems`, because Prism reads an absent list in brackets as an empty one. */
function withoutMinItems(document: JsonObject, property: Json): JsonObject {
  const { minItems, ...schema } = objectOf(resolve(document, property).value);
  return schema.type === "array" ? schema : objectOf(property);
}
