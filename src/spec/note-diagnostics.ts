import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";
import type { Contract } from "./source/contract.js";
import { SourceMap } from "./source/source-map.js";
import type { Note } from "./upgrade/note.js";

/** Returns a warning at the source of each note about a vendor's document. */
export function noteDiagnostics(notes: readonly Note[], { openapi, asyncapi }: Contract): Diagnostic[] {
  const document = openapi ?? asyncapi;
  if (notes.length === 0 || !document) return [];
  const map = new SourceMap(document);
  return notes.map(({ code, message, path }) => ({
    ...map.locate(path).diagnostic(code, message),
    severity: "warning",
  }));
}
