import { readEvidence } from "../../model/read-extensions.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";

export interface Evidence {
  observed: number;
  inferred: number;
}

/** How many parts of a document say that they do not stand on the vendor's pages. */
export function evidenceOf(document: JsonObject): Evidence {
  const found = { observed: 0, inferred: 0 };
  const walk = (value: Json | undefined, named = false): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const kind = named ? "plain" : kindOfValue(key);
      if (kind === "data") continue;
      if (!named && key === "x-evidence") {
        const level = readEvidence(item);
        if (level === "observed" || level === "inferred") found[level] += 1;
      } else walk(item, kind === "named");
    }
  };
  walk(document);
  return found;
}

/** One sentence about how sure a document is. */
export function evidencePhrase({ observed, inferred }: Evidence): string {
  if (observed + inferred === 0) return "Documented by the vendor throughout.";
  const parts = [...(observed > 0 ? [`${observed} observed`] : []), ...(inferred > 0 ? [`${inferred} inferred`] : [])];
  return `Documented by the vendor; of its parts, ${parts.join(" and ")}.`;
}
