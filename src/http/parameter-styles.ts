import type { Operation, Parameter } from "../model/api.js";
import { isObject } from "../schema/json.js";

/** How a list or an object travels in a query, where it is not by repeated keys or by brackets: what stands between its items, or as keys of its own. */
export type QueryStyle = "," | "%20" | "%7C" | "flat";

const MARKS: Record<string, string> = { label: ".", matrix: ";" };
const SEPARATORS: Record<string, QueryStyle> = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" };

/** The path with the styles of its parameters in it, `{;id*}`; undefined where all are plain. */
export function styledPath({ path, parameters }: Operation): string | undefined {
  const styled = new Map(
    parameters
      .filter((parameter) => parameter.in === "path" && !/^[.;]|\*$/.test(parameter.name))
      .map(({ name, style = "", explode }) => [`{${name}}`, `{${MARKS[style] ?? ""}${name}${explode ? "*" : ""}}`]),
  );
  const result = path.replaceAll(/\{[^{}]+\}/g, (hole) => styled.get(hole) ?? hole);
  return result === path ? undefined : result;
}

/** The styles of an operation's query parameters, by name. */
export function queryStyles({ parameters }: Operation): Record<string, QueryStyle> {
  const styles = parameters.flatMap((parameter): [string, QueryStyle][] => {
    const style = parameter.in === "query" ? queryStyle(parameter) : undefined;
    return style === undefined ? [] : [[parameter.name, style]];
  });
  return Object.fromEntries(styles);
}

function queryStyle({ style = "form", explode = style === "form", schema }: Parameter): QueryStyle | undefined {
  if (!explode) return SEPARATORS[style];
  const isNamed = isObject(schema) && [schema.type].flat().includes("object");
  return style === "form" && isNamed ? "flat" : undefined;
}
