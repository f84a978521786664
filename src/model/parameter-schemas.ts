import type { JsonObject } from "../schema/json.js";
import type { Operation } from "./api.js";

/** The places of parameters. */
export const PLACES = ["path", "query", "header", "cookie"] as const;

/** Returns an object schema for each place that has parameters, whose properties are the parameters. */
export function parameterSchemas({ parameters }: Operation): Record<string, JsonObject> {
  const entries = PLACES.flatMap((place): [string, JsonObject][] => {
    const declared = parameters.filter((parameter) => parameter.in === place);
    if (declared.length === 0) return [];
    const required = declared.filter((parameter) => parameter.required).map(({ name }) => name);
    const properties = Object.fromEntries(declared.map(({ name, schema }) => [name, schema ?? true]));
    return [[place, { type: "object", required, properties }]];
  });
  return Object.fromEntries(entries);
}
