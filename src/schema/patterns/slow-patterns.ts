import { isObject } from "../json.js";
import { judgePattern, MAX_UNPROVED_LENGTH } from "./safe-pattern.js";

/** Returns what is wrong with a pattern that takes exponential time, and how to correct it, or undefined for other patterns. */
export function explainSlowPattern(pattern: string): string | undefined {
  const { backtracking, tree } = judgePattern(pattern);
  if (backtracking !== "exponential") return undefined;
  const limit =
    tree === undefined
      ? ` It refers back to a text or is too large, so validators reject all texts of more than ${MAX_UNPROVED_LENGTH} characters.`
      : "";
  return `The pattern ${JSON.stringify(pattern.slice(0, 80))} repeats parts that can read the same text in several ways, which takes exponential time in most validators.${limit} Repeat one part alone, such as "^a+$" instead of "^(a+)+$", or let each repetition begin with a character that its rest cannot contain, such as "^[a-z]+(-[a-z]+)*$".`;
}

/**
 * Removes patterns that can take exponential time from a document, for tools that match them by `RegExp`. Changes the document. The
 * result accepts every value that the document accepts.
 */
export function removeSlowPatterns(document: unknown): void {
  // A set also iterates over values that are added meanwhile.
  const values = new Set([document]);
  for (const value of values) {
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.values(value)) values.add(inner);
    if (Array.isArray(value)) continue;
    const schema = value as Record<string, unknown>;
    // An empty pattern rather than none, because an example can have a property with this name.
    if (typeof schema.pattern === "string" && isSlow(schema.pattern)) schema.pattern = "";
    const { patternProperties } = schema;
    if (!isObject(patternProperties)) continue;
    const slow = Object.keys(patternProperties).filter(isSlow);
    for (const pattern of slow) delete patternProperties[pattern];
    if (slow.length > 0) {
      delete schema.additionalProperties;
      delete schema.unevaluatedProperties;
    }
  }
}

function isSlow(pattern: string): boolean {
  return ["exponential", "unknown"].includes(judgePattern(pattern).backtracking);
}
