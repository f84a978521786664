import type { Path } from "../../schema/pointer.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import type { Registered } from "../../workspace/workspace.js";
import { ASYNCAPI, type Grammar, OPENAPI } from "./grammar.js";
import { Place, REFERENCE_RULES } from "./place.js";
import type { Sources } from "./sources.js";
import { vendorReferences } from "./vendor-references.js";
import { versionTrouble } from "./version.js";
import { type Node, walk } from "./walk.js";

/** A root document and all that it refers to, as it stands in the files. */
export interface SourceDocument {
  grammar: Grammar;
  root: Place;
  nodes: Node[];
}

/** The sources of one API. */
export interface Contract {
  id: string;
  openapi: SourceDocument | undefined;
  asyncapi: SourceDocument | undefined;
}

const READABLE = "chatwire/readable-source";

/**
 * Reads the documents of an API. `faults` are what stands in the way of reading; `readable` says whether tools can
 * be let loose on the files: they end in a crash on what is not YAML or refers to itself.
 */
export function readContract(
  sources: Sources,
  api: Registered,
): { contract: Contract; diagnostics: Diagnostic[]; readable: boolean } {
  const diagnostics: Diagnostic[] = [];
  const openapi = api.openapi && readDocument(sources, api.openapi, api.id, "openapi", diagnostics);
  const asyncapi = api.asyncapi && readDocument(sources, api.asyncapi, `${api.id}@async`, "asyncapi", diagnostics);
  const whole = Boolean(openapi) === Boolean(api.openapi) && Boolean(asyncapi) === Boolean(api.asyncapi);
  const overlays = [
    ...readOverlays(sources, api.id, api.overlays?.openapi),
    ...readOverlays(sources, `${api.id}@async`, api.overlays?.asyncapi),
  ];
  diagnostics.push(...overlays);
  for (const source of sources.readable())
    diagnostics.push(...vendorReferences(new Place(sources, source, [], source.value)));
  return {
    contract: { id: api.id, openapi: openapi || undefined, asyncapi: asyncapi || undefined },
    diagnostics,
    readable: whole && diagnostics.every(({ code }) => code === REFERENCE_RULES.unresolved),
  };
}

/** The objects of a kind, each once. */
export function nodesOf(document: SourceDocument | undefined, kind: string): Node[] {
  return document?.nodes.filter((node) => node.kind === kind && node.first) ?? [];
}

/** The objects of a kind, once for each place that uses them. */
export function usesOf(document: SourceDocument | undefined, kind: string): Node[] {
  return document?.nodes.filter((node) => node.kind === kind) ?? [];
}

function readDocument(
  sources: Sources,
  file: string,
  entry: string,
  kind: "openapi" | "asyncapi",
  diagnostics: Diagnostic[],
): SourceDocument | undefined {
  const reading = sources.read(file);
  if ("absent" in reading) {
    diagnostics.push(
      entryFault(
        sources,
        [entry, "root"],
        `The root of ${entry}, ${sources.nameOf(file)}, ${reading.absent}. Mend "root".`,
      ),
    );
    return undefined;
  }
  if ("diagnostic" in reading) {
    diagnostics.push(reading.diagnostic);
    return undefined;
  }
  const root = new Place(sources, reading.source, [], reading.source.value);
  const trouble = versionTrouble(root.value, kind);
  if (trouble !== undefined) {
    diagnostics.push(root.diagnostic(READABLE, trouble));
    return undefined;
  }
  const grammar = kind === "openapi" ? OPENAPI : ASYNCAPI;
  return { grammar, root, nodes: walk(grammar, "Root", root, (diagnostic) => diagnostics.push(diagnostic)) };
}

/** What is wrong with the files that are laid over a document, as files. */
function readOverlays(sources: Sources, entry: string, overlays: readonly string[] = []): Diagnostic[] {
  return overlays.flatMap((file, index) => {
    const reading = sources.read(file);
    if ("diagnostic" in reading) return [reading.diagnostic];
    if (!("absent" in reading)) return [];
    const message = `An overlay of ${entry}, ${sources.nameOf(file)}, ${reading.absent}. Mend "overlays".`;
    return [entryFault(sources, [entry, "overlays", index], message)];
  });
}

function entryFault(sources: Sources, steps: Path, message: string): Diagnostic {
  const reading = sources.read(`${sources.root}/redocly.yaml`);
  const position = "source" in reading ? reading.source.position(["apis", ...steps], "value") : undefined;
  return { code: READABLE, message, severity: "error", location: { ...startOf("redocly.yaml"), ...position } };
}
