import type { JsonObject } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import { toFragment } from "../../schema/pointer.js";
import type { Grammar } from "../source/grammar.js";
import type { Tell } from "./schema.js";
import { transform } from "./transform.js";

/**
 * A document whose `$dynamicRef`s are plain references. Where one schema alone has the anchor, that is what they mean, whoever
 * refers to it; where several have it, it depends on the way by which a schema was reached, and is told.
 */
export function withoutDynamicReferences(document: JsonObject, grammar: Grammar, tell: Tell): JsonObject {
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
      tell(`${toFragment(path())}: nothing has the dynamic anchor ${reference}: any value is taken`);
      return rest;
    }
    if (others.length > 0)
      tell(
        `${toFragment(path())}: ${others.length + 1} schemas have the dynamic anchor ${reference}: the first is meant`,
      );
    return { ...rest, $ref: toFragment(first) };
  });
}
