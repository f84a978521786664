import { kindOfValue } from "../../schema/keywords.js";
import type { Path } from "../../schema/pointer.js";
import { type Diagnostic, startOf } from "../../workspace/diagnostics/diagnostic.js";
import { REGISTRY } from "../../workspace/registry.js";
import type { Registered } from "../../workspace/workspace.js";
import { ASYNCAPI, type Grammar, OPENAPI } from "./grammar.js";
import { Place, REFERENCE_RULES } from "./place.js";
import type { Sources } from "./sources.js";
import { versionError } from "./version.js";
import { type Node, walk } from "./walk.js";

/** A root document and everything that it refers to, as written in the files. */
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
/** Fields that the regular walk checks, because their keys may be any names. */
const WALKED = new Set(["payload", "properties"]);

/**
 * Reads the documents of an API. Tools may read the files only if `readable` is true: they crash on invalid YAML and on
 * references that lead back to themselves.
 */
export function readContract(
  sources: Sources,
  api: Registered,
): { contract: Contract; diagnostics: Diagnostic[]; readable: boolean } {
  const { id, openapi, asyncapi, names, overlays, isVendorDocument = false } = api;
  const diagnostics: Diagnostic[] = [];
  const read = (file: string | undefined, kind: "openapi" | "asyncapi") =>
    file === undefined
      ? undefined
      : readDocument(sources, { file, kind, entry: entries[kind], isVendorDocument }, diagnostics);
  const entries = { openapi: names?.openapi ?? id, asyncapi: names?.asyncapi ?? `${id}@async` };
  const contract: Contract = {
    id,
    openapi: read(openapi, "openapi"),
    asyncapi: read(asyncapi, "asyncapi"),
  };
  const isWhole = Boolean(contract.openapi) === Boolean(openapi) && Boolean(contract.asyncapi) === Boolean(asyncapi);
  diagnostics.push(
    ...checkOverlays(sources, entries.openapi, overlays?.openapi),
    ...checkOverlays(sources, entries.asyncapi, overlays?.asyncapi),
    ...sources.readable().flatMap((source) => outsideReferences(new Place(sources, source, [], source.value))),
  );
  const readable = isWhole && diagnostics.every(({ code }) => code === REFERENCE_RULES.unresolved);
  return { contract, diagnostics, readable };
}

/** Returns the objects of a kind, each once. */
export function nodesOf(document: SourceDocument | undefined, kind: string): Node[] {
  return document?.nodes.filter((node) => node.kind === kind && node.first) ?? [];
}

/** Returns the objects of a kind, once for each place that uses them. */
export function usesOf(document: SourceDocument | undefined, kind: string): Node[] {
  return document?.nodes.filter((node) => node.kind === kind) ?? [];
}

interface RootDocument {
  file: string;
  kind: "openapi" | "asyncapi";
  /** Its name in the registry. */
  entry: string;
  isVendorDocument: boolean;
}

function readDocument(
  sources: Sources,
  { file, kind, entry, isVendorDocument }: RootDocument,
  diagnostics: Diagnostic[],
): SourceDocument | undefined {
  const reading = sources.read(file);
  if ("absent" in reading) {
    const message = `The root of ${entry}, ${sources.nameOf(file)}, ${reading.absent}. Correct "root".`;
    diagnostics.push(entryDiagnostic(sources, [entry, "root"], message));
    return undefined;
  }
  if ("diagnostic" in reading) {
    diagnostics.push(reading.diagnostic);
    return undefined;
  }
  const root = new Place(sources, reading.source, [], reading.source.value);
  const message = versionError(root.value, kind, isVendorDocument);
  if (message !== undefined) {
    diagnostics.push(root.child(kind).diagnostic(READABLE, message));
    return undefined;
  }
  const grammar = kind === "openapi" ? OPENAPI : ASYNCAPI;
  return { grammar, root, nodes: walk(grammar, "Root", root, (diagnostic) => diagnostics.push(diagnostic)) };
}

/** Checks only that overlays can be read, because the bundler applies them. */
function checkOverlays(sources: Sources, entry: string, overlays: readonly string[] = []): Diagnostic[] {
  return overlays.flatMap((file, index) => {
    const reading = sources.read(file);
    if ("diagnostic" in reading) return [reading.diagnostic];
    if (!("absent" in reading)) return [];
    const message = `An overlay of ${entry}, ${sources.nameOf(file)}, ${reading.absent}. Correct "overlays".`;
    return [entryDiagnostic(sources, [entry, "overlays", index], message)];
  });
}

function entryDiagnostic(sources: Sources, steps: Path, message: string): Diagnostic {
  const reading = sources.read(`${sources.root}/${REGISTRY}`);
  const position = "source" in reading ? reading.source.position(["apis", ...steps], "value") : undefined;
  return { code: READABLE, message, severity: "error", location: { ...startOf(REGISTRY), ...position } };
}

/** Searches a whole file, because tools follow references even in fields that the grammar does not know. */
function outsideReferences(file: Place): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const waiting = [file];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const references = [place.outsideReference("$ref"), place.outsideReference("externalValue")];
    diagnostics.push(...references.filter((diagnostic) => diagnostic !== undefined));
    const inner = place
      .children()
      .filter(
        (child) => typeof child.value === "object" && kindOfValue(child.name) !== "data" && !WALKED.has(child.name),
      );
    waiting.push(...inner.reverse());
  }
  return diagnostics;
}
