import path from "node:path";
import type * as OpenApiCore from "@redocly/openapi-core";
import { type Diagnostic, startOf } from "../workspace/diagnostics/diagnostic.js";
import type { Snapshot } from "../workspace/files/snapshot.js";
import { relativeFileName } from "../workspace/files/source-file.js";

/** Loads Redocly's engine when it is first needed. */
export function loadRedocly(): Promise<typeof OpenApiCore> {
  return import("@redocly/openapi-core");
}

/**
 * Creates a resolver that reads files from a snapshot, parses each once, and rejects files outside the folder `within`. `edit` changes
 * the parsed files.
 */
export function resolverOn(
  core: typeof OpenApiCore,
  snapshot: Snapshot,
  config: OpenApiCore.Config["resolve"],
  within: string,
  edit: (parsed: unknown) => void = () => {},
): OpenApiCore.BaseResolver {
  return new (class extends core.BaseResolver {
    override async loadExternalRef(file: string): Promise<OpenApiCore.Source> {
      if (!isFileBelow(file, within))
        throw new core.ResolveError(new Error(`${file} is not in the workspace: copy it there`));
      const source = snapshot.derive(file, "redocly source", (content) =>
        // Redocly normalizes line endings too.
        "text" in content ? new core.Source(file, content.text.replaceAll("\r\n", "\n")) : undefined,
      );
      return source ?? super.loadExternalRef(file);
    }

    override parseDocument(source: OpenApiCore.Source, isRoot?: boolean): OpenApiCore.Document {
      const parse = () => super.parseDocument(source, isRoot);
      const { parsed } = snapshot.derive(source.absoluteRef, `redocly ${isRoot ? "root" : "part"}`, parse);
      // The bundler modifies the document.
      const copy = structuredClone(parsed);
      edit(copy);
      return { source, parsed: copy };
    }
  })(config);
}

/** Returns false for URLs. */
function isFileBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return path.isAbsolute(file) && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== "..";
}

/** Converts a problem that Redocly reports. */
export function toDiagnostic(
  core: typeof OpenApiCore,
  problem: OpenApiCore.NormalizedProblem,
  root: string,
): Diagnostic {
  const [location] = problem.location;
  const place = location && core.getLineColLocation(location);
  const hints =
    problem.suggest.length > 0 ? ` Did you mean ${problem.suggest.map((name) => `"${name}"`).join(" or ")}?` : "";
  return {
    code: problem.ruleId,
    // Tools name files by their absolute paths.
    message: `${problem.message.trim()}${hints}`.replaceAll(root + path.sep, ""),
    severity: problem.severity === "warn" ? "warning" : "error",
    location: {
      file: place ? relativeFileName(root, place.source.absoluteRef) : "redocly.yaml",
      line: place?.start.line ?? 1,
      column: place?.start.col ?? 1,
    },
    ...(problem.reference ? { url: problem.reference } : {}),
  };
}

/** Reports a crash of Redocly at the document that it was bundling. */
export function crashDiagnostic(error: unknown, file: string, root: string): Diagnostic {
  return {
    code: "bundler",
    message: `Redocly cannot bundle this document: ${firstLine(error)}. Run "chatwire lint" for details.`,
    severity: "error",
    location: startOf(relativeFileName(root, file)),
  };
}

/** Returns the first line of a tool's error message without terminal colors. */
export function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");
}
