import { kindOfValue } from "../../schema/keywords.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { Place } from "./place.js";

/** Fields that the regular walk checks, because their keys may be any names. */
const WALKED = new Set(["payload", "properties"]);

/**
 * References to the network or out of the workspace, wherever they stand in a file: tools follow them even in fields
 * that the grammar does not know.
 */
export function vendorReferences(file: Place): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const waiting = [file];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const found = [place.foreign("$ref"), place.foreign("externalValue")];
    diagnostics.push(...found.filter((diagnostic) => diagnostic !== undefined));
    const inner = place
      .children()
      .filter(
        (child) => typeof child.value === "object" && kindOfValue(child.name) !== "data" && !WALKED.has(child.name),
      );
    waiting.push(...inner.reverse());
  }
  return diagnostics;
}
