import type { Operation, Parameter } from "../model/api.js";
import { isObject } from "../schema/json.js";
import { isJson } from "../schema/media-type.js";

/**
 * How a list or an object is written in a query, if not by repeated keys or by brackets: the separator between its items, `flat` if
 * each property is a key of the query, or `json` for JSON text.
 */
export type QueryStyle = "," | "%20" | "%7C" | "flat" | "json";

/** How an object in a header parameter is written: as JSON text, `key=value`, or `key,value`. */
export type HeaderStyle = "json" | "=" | ",";

const MARKS: Record<string, string> = { label: ".", matrix: ";" };
const SEPARATORS: Record<string, QueryStyle> = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" };

/** Returns the path with the styles of its parameters, such as `{;id*}`. Returns undefined if every parameter has the default style. */
export function styledPath({ path, parameters }: Operation): string | undefined {
  const styled = new Map(
    parameters
      .filter((parameter) => parameter.in === "path" && !/^[.;]|\*$/.test(parameter.name))
      .map(({ name, style = "", explode }) => [`{${name}}`, `{${MARKS[style] ?? ""}${name}${explode ? "*" : ""}}`]),
  );
  const result = path.replaceAll(/\{[^{}]+\}/g, (placeholder) => styled.get(placeholder) ?? placeholder);
  return result === path ? undefined : result;
}

/** Returns the styles of the query parameters of an operation, by name. */
export function queryStyles({ parameters }: Operation): Record<string, QueryStyle> {
  const styles = parameters.flatMap((parameter): [string, QueryStyle][] => {
    const style = parameter.in === "query" ? queryStyle(parameter) : undefined;
    return style === undefined ? [] : [[parameter.name, style]];
  });
  return Object.fromEntries(styles);
}

/** Returns the names of the query parameters whose values keep reserved characters. */
export function reservedParameters({ parameters }: Operation): string[] {
  return parameters.flatMap(({ in: place, name, allowReserved }) => (place === "query" && allowReserved ? [name] : []));
}

/** Returns the styles of the header parameters that may be objects or are JSON text. */
export function headerStyles({ parameters }: Operation): Record<string, HeaderStyle> {
  const styles = parameters.flatMap(({ in: place, name, mediaType, explode, schema }): [string, HeaderStyle][] => {
    if (place !== "header") return [];
    if (isJsonText(mediaType)) return [[name, "json"]];
    const isObjectSchema = isObject(schema) && (schema.$ref !== undefined || [schema.type].flat().includes("object"));
    return isObjectSchema ? [[name, explode === true ? "=" : ","]] : [];
  });
  return Object.fromEntries(styles);
}

function isJsonText(mediaType: string | undefined): boolean {
  return mediaType !== undefined && isJson(mediaType);
}

function queryStyle({
  style = "form",
  explode = style === "form",
  schema,
  mediaType,
}: Parameter): QueryStyle | undefined {
  if (isJsonText(mediaType)) return "json";
  if (!explode) return SEPARATORS[style];
  const isObjectSchema = isObject(schema) && [schema.type].flat().includes("object");
  return style === "form" && isObjectSchema ? "flat" : undefined;
}
