import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from "yaml";
import type { TextDiagnostic } from "../diagnostics/diagnostic.js";
import { explainYamlError } from "./yaml-error.js";

/** A parsed text, which may have errors, with the lines of its values. */
export interface ParsedYaml {
  document: Document;
  lines: LineCounter;
}

/** Limits the aliases of a file, because the library looks all anchors through for each. */
const MAX_ALIASES = 10_000;
export const TOO_MANY_ALIASES =
  "The aliases (*name) of this file expand to too many values. Write the parts out, or use $ref.";

/** Parses YAML or JSON. Every reader uses it, because the library compares each key with all others by default. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }), lines };
}

/**
 * Returns the first mistake of a text: what the library rejects, otherwise equal keys and aliases that cannot be resolved. Takes
 * linear time.
 */
export function findYamlMistake(text: string, { document, lines }: ParsedYaml): TextDiagnostic | undefined {
  const [error] = document.errors;
  if (error) return explainYamlError(error, { text, document, lines });
  const anchors = new Map<string, unknown>();
  let aliases = 0;
  let mistake: TextDiagnostic | undefined;
  const lineOf = (node: unknown) => lines.linePos((node as Node).range?.[0] ?? 0).line;
  visit(document, (_, node, path) => {
    let message: string | undefined;
    let place = node as Node;
    if (isMap(node)) {
      const [first, second] = equalKeys(node.items) ?? [];
      if (first && second) {
        place = second;
        message = `This is not valid YAML: The key "${second.value}" is in line ${lineOf(first)} already. Remove or rename one of the two.`;
      }
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (++aliases > MAX_ALIASES) message = TOO_MANY_ALIASES;
      else if (target === undefined)
        message = `"*${node.source}" refers to no anchor (&${node.source}) above it. If it is a text, put it in quotes.`;
      else if (path.some((parent) => parent === target))
        message = `"*${node.source}" is part of the value that it stands for (&${node.source} in line ${lineOf(target)}), so the value has no end. Use $ref for a schema that contains itself.`;
    } else if (!isPair(node) && typeof (node as Node | null)?.anchor === "string")
      anchors.set((node as { anchor: string }).anchor, node);
    if (message === undefined) return undefined;
    const { line, col } = lines.linePos(place.range?.[0] ?? 0);
    mistake = { message, line, column: col };
    return visit.BREAK;
  });
  return mistake;
}

/** Returns the first key that is equal to one above it, after that one. Compares as JSON does, where `200` and `"200"` are equal. */
function equalKeys(items: readonly { key: unknown }[]): [Scalar, Scalar] | undefined {
  const seen = new Map<string, Scalar>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const first = seen.get(String(key.value));
    if (first) return [first, key];
    seen.set(String(key.value), key);
  }
  return undefined;
}
