import type { Operation } from "../../model/api.js";
import { isObject, type Json } from "../../schema/json.js";

/** A path parameter of an operation. */
export interface PathPlace {
  name: string;
  /** The path up to the parameter, the same for all names: `/shops/{}/items/{}`. */
  template: string;
}

/** Returns the path parameters that are whole segments, from left to right. */
export function pathPlaces({ path }: Pick<Operation, "path">): PathPlace[] {
  const segments = path.split("/");
  return segments.flatMap((segment, index) => {
    const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
    return name === undefined ? [] : [{ name, template: templateOf(segments.slice(0, index + 1).join("/")) }];
  });
}

/** Returns a path without the names of its parameters and without a slash at its end. */
export function templateOf(path: string): string {
  return path.replaceAll(/\{[^{}]+\}/g, "{}").replace(/\/$/, "");
}

/** How deep a response is searched for an ID. */
const MAX_DEPTH = 4;

/** Returns how well a field fits by the words of its name. 0 means not at all. */
export type Rank = (words: readonly string[]) => number;

/** Ranks fields for a parameter: its own name first, then its last words, so that `id` fits `itemId`. */
export function bySuffix(parameter: string): Rank {
  const wanted = wordsOf(parameter);
  return (words) => (wanted.slice(-words.length).join(" ") === words.join(" ") ? words.length : 0);
}

/** Accepts only fields with the name of a parameter. */
export function byName(parameter: string): Rank {
  const wanted = wordsOf(parameter).join(" ");
  return (words) => (words.join(" ") === wanted ? 1 : 0);
}

/** Returns the best field of a response body. Searches the outermost objects first, and only the first item of each list. */
export function findField(body: Json, rank: Rank, accepts: (value: Json) => boolean): Json | undefined {
  let level: Json[] = [body];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const found = level.filter(isObject).flatMap((object) =>
      Object.entries(object).flatMap(([name, value]) => {
        const quality = isScalar(value) && accepts(value) ? rank(wordsOf(name)) : 0;
        return quality > 0 && value !== undefined ? [{ value, quality }] : [];
      }),
    );
    const [best] = found.sort((a, b) => b.quality - a.quality);
    if (best) return best.value;
    level = level.flatMap((value): Json[] => {
      if (Array.isArray(value)) return value.slice(0, 1);
      return isObject(value) ? Object.values(value).map((item) => item ?? null) : [];
    });
  }
  return undefined;
}

/** Returns the words of a name in lower case: `webhookID`, `webhook_id` and `webhook-id` are `webhook id`. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function isScalar(value: Json | undefined): value is string | number {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}
