import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { Place } from "./place.js";

/** Fields whose values are data; what is a reference in them is met on the walk. */
const DATA = new Set(["value", "example", "examples", "payload", "const", "enum", "default", "properties"]);

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
    const inner = place.children().filter((child) => typeof child.value === "object" && !DATA.has(child.name));
    waiting.push(...inner.reverse());
  }
  return diagnostics;
}
