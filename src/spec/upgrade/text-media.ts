import { isObject, type JsonObject } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";

const FORM = /^(application\/x-www-form-urlencoded|multipart\/)/;
/** Types of values that are not what travels. */
const STRUCTURED = ["object", "array", "number", "integer", "boolean"];

/** A body that is neither JSON nor a form travels as text or bytes: what its schema says is of what the text means. */
export function asText(type: string, media: JsonObject): JsonObject {
  const { schema, example, examples, ...rest } = media;
  if (isJson(type) || FORM.test(type) || !isObject(schema) || !isStructured(schema)) return media;
  const texts = Object.entries(isObject(examples) ? examples : {}).filter(
    ([, one]) => isObject(one) && (typeof one.value === "string" || one.$ref !== undefined),
  );
  return {
    ...rest,
    schema: { type: "string", contentMediaType: type, contentSchema: schema },
    ...(typeof example === "string" ? { example } : {}),
    ...(texts.length > 0 ? { examples: Object.fromEntries(texts) } : {}),
  };
}

function isStructured({ type, $ref, properties, allOf, oneOf, anyOf }: JsonObject): boolean {
  return (
    [type].flat().some((name) => STRUCTURED.includes(String(name))) ||
    [$ref, properties, allOf, oneOf, anyOf].some(Boolean)
  );
}
