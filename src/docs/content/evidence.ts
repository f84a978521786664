import { readEvidence } from "../../model/read-parts.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { kindOfValue } from "../../schema/keywords.js";

interface EvidenceCounts {
  observed: number;
  inferred: number;
}

/** Says in one sentence how much of a document the vendor's pages do not state. */
export function evidencePhrase(document: JsonObject): string {
  const { observed, inferred } = countEvidence(document);
  if (observed + inferred === 0) return "Everything is documented by the vendor.";
  const marks = [
    ...(observed > 0 ? [`observed (${observed})`] : []),
    ...(inferred > 0 ? [`inferred (${inferred})`] : []),
  ];
  return `Documented by the vendor, except for the parts marked ${marks.join(" or ")}.`;
}

function countEvidence(document: JsonObject): EvidenceCounts {
  const counts = { observed: 0, inferred: 0 };
  const walk = (value: Json | undefined, named = false): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const kind = named ? "plain" : kindOfValue(key);
      if (kind === "data") continue;
      if (!named && key === "x-evidence") {
        const level = readEvidence(item);
        if (level === "observed" || level === "inferred") counts[level] += 1;
      } else walk(item, kind === "named");
    }
  };
  walk(document);
  return counts;
}
