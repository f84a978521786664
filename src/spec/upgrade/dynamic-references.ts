import type { JsonObject } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import { toFragment } from "../../schema/pointer.js";
import type { Grammar } from "../source/grammar.js";
import type { Warn } from "./schema.js";
import { transform } from "./transform.js";

/**
 * Replaces each `$dynamicRef` with `$ref`. Warns if several schemas have its anchor, because then the target depends on how the
 * schema was reached.
 */
export function withoutDynamicReferences(document: JsonObject, grammar: Grammar, warn: Warn): JsonObject {
  if (!JSON.stringify(document).includes('"$dynamicRef"')) return document;
  const anchors = new Map<string, Path[]>();
  transform(grammar, document, (kind, object, path) => {
    const { $dynamicAnchor: name } = object;
    if (kind === "Schema" && typeof name === "string") anchors.set(name, [...(anchors.get(name) ?? []), path()]);
    return object;
  });
  return transform(grammar, document, (kind, object, path) => {
    if (kind !== "Schema") return object;
    const { $dynamicRef: reference, $dynamicAnchor: _, ...rest } = object;
    if (typeof reference !== "string") return rest;
    const [first, ...others] = anchors.get(reference.replace(/^#/, "")) ?? [];
    if (first === undefined) {
      warn(`${toFragment(path())}: no schema has the dynamic anchor ${reference}, so any value is accepted`);
      return rest;
    }
    if (others.length > 0)
      warn(
        `${toFragment(path())}: ${others.length + 1} schemas have the dynamic anchor ${reference}, so the first is used`,
      );
    return { ...rest, $ref: toFragment(first) };
  });
}
