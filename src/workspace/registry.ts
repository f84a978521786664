import path from "node:path";
import { UserError } from "../platform/user-error.js";
import { arrayOf, isObject, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { ASYNC, apiIdOf, checkNames, type NamedDocument } from "./api-names.js";
import type { Diagnostic, TextDiagnostic } from "./diagnostics/diagnostic.js";
import { MAX_VENDOR_FILE_BYTES, parseSource, readText } from "./files/parse-source.js";
import { SourceFile } from "./files/source-file.js";

/** The file that makes a folder a workspace. */
export const REGISTRY = "redocly.yaml";

/** Marks an entry whose document belongs to a vendor. Redocly ignores keys that begin with `x-`. */
export const VENDOR_DOCUMENT = "x-vendor-document";

type Kind = "openapi" | "asyncapi";

/** An API of the registry: its id and the absolute paths of its root documents. */
export interface Registered {
  /** The folder below `generated/`, and the mount: `main`, `main/v2`, `acme/orders`. */
  id: string;
  openapi: string | undefined;
  asyncapi: string | undefined;
  /** The names that `redocly.yaml` lists the documents by, such as `main@v2` or `main@async`. */
  names?: Partial<Record<Kind, string>>;
  /** The documents belong to a vendor: the rules for handwritten contracts are off, and the documents are upgraded. */
  isVendorDocument?: true;
  /** Absolute paths of the Overlay documents that are applied to each. */
  overlays?: Partial<Record<Kind, string[]>>;
}

/** A registry that cannot be used, with a diagnostic for each mistake in it. */
export class UnusableRegistry extends UserError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(mistakes: readonly TextDiagnostic[]) {
    const lines = mistakes.map(({ line, column, message }) => `${REGISTRY}:${line}:${column}: ${message}`);
    super(lines.length === 1 ? `${lines[0]}` : `${REGISTRY} cannot be used\n  ${lines.join("\n  ")}`);
    this.diagnostics = mistakes.map(({ message, ...position }) => ({
      code: "chatwire/workspace",
      message,
      severity: "error",
      location: { file: REGISTRY, ...position },
    }));
  }
}

/** Reads the APIs that a workspace lists. Throws one `UnusableRegistry` with all mistakes. */
export function readRegistry(root: string): Registered[] {
  const { apis, position } = parseRegistry(path.join(root, REGISTRY));
  const kinds = new Map(Object.entries(apis).map(([name, entry]) => [name, sniffKind(entry, root)]));
  const entries = Object.entries(apis).map(([name, value]) => readEntry(name, value, kinds, root));
  const byName = checkNames(entries, (name) => position(name).line);
  const mistakes = entries.flatMap(({ name, mistake }) => {
    const message = byName.get(name) ?? mistake;
    return message === undefined ? [] : [{ ...position(name), message }];
  });
  if (mistakes.length > 0) throw new UnusableRegistry(mistakes);
  const registered = new Map<string, Registered>();
  for (const { name, id, kind, file, isVendorDocument, overlays } of entries) {
    const api = registered.get(id) ?? { id, openapi: undefined, asyncapi: undefined };
    registered.set(id, {
      ...api,
      [kind]: file,
      names: { ...api.names, [kind]: name },
      ...(isVendorDocument ? { isVendorDocument } : {}),
      ...(overlays.length > 0 ? { overlays: { ...api.overlays, [kind]: overlays } } : {}),
    });
  }
  return [...registered.values()];
}

function parseRegistry(file: string): { apis: JsonObject; position: (...keys: string[]) => Position } {
  const content = readText(file);
  if ("absent" in content) throw new UserError(`${REGISTRY} ${content.absent}: make it a file with a map "apis"`);
  const parsed = "text" in content ? parseSource(content.text) : content;
  if ("diagnostic" in parsed) throw new UnusableRegistry([parsed.diagnostic]);
  const { apis = {} } = objectOf(parsed.value);
  let source: SourceFile | undefined;
  const position = (...keys: string[]) => {
    source ??= new SourceFile(file, "text" in content ? content.text : "");
    return source.position(["apis", ...keys]);
  };
  if (apis !== null && !isObject(apis)) {
    const message = `"apis" must be a map of names, such as "acme/orders: {root: openapi/acme/orders/openapi.yaml}"`;
    throw new UnusableRegistry([{ ...position(), message }]);
  }
  return { apis: objectOf(apis), position };
}

type Position = Omit<TextDiagnostic, "message">;

interface Entry extends NamedDocument {
  kind: Kind;
  file: string;
  isVendorDocument: boolean;
  overlays: string[];
  mistake: string | undefined;
}

function readEntry(name: string, value: unknown, kinds: ReadonlyMap<string, Kind | undefined>, root: string): Entry {
  const base = name.endsWith(ASYNC) ? name.slice(0, -ASYNC.length) : undefined;
  const isListed = base !== undefined && kinds.has(base) && kinds.get(base) !== "asyncapi";
  const sniffed = kinds.get(name);
  // "@async" may also be a version of an OpenAPI document.
  const isPaired = isListed && sniffed !== "openapi";
  const kind = isPaired ? "asyncapi" : (sniffed ?? "openapi");
  const id = apiIdOf(isPaired ? base : name);
  const entry = objectOf(value);
  const file = stringOf(entry.root);
  const flag = entry[VENDOR_DOCUMENT];
  const isVendorDocument = flag === true;
  const overlays = arrayOf(entry.overlays).map(String);
  const mistake =
    rootMistake(name, file, `openapi/${id}/${kind}.yaml`, root) ??
    (flag === undefined || isVendorDocument ? undefined : `"${VENDOR_DOCUMENT}" of "${name}" must be true or absent`) ??
    overlays.map((overlay) => overlayMistake(name, overlay, root)).find((message) => message !== undefined) ??
    (kind === "asyncapi" && !isPaired && !isVendorDocument ? pairMistake(name, base ?? name) : undefined);
  const absolute = overlays.map((overlay) => path.resolve(root, overlay));
  return {
    name,
    id,
    isPaired,
    kind,
    file: path.resolve(root, file ?? ""),
    isVendorDocument,
    overlays: absolute,
    mistake,
  };
}

/** Reads from a root document whether it is OpenAPI or AsyncAPI. Returns undefined when it says neither. */
function sniffKind(entry: unknown, root: string): Kind | undefined {
  const file = stringOf(objectOf(entry).root);
  if (!file || !isInside(file, root)) return undefined;
  const content = readText(path.resolve(root, file), MAX_VENDOR_FILE_BYTES);
  const text = "text" in content ? content.text : "";
  // A root key of YAML, or any key of JSON that holds a version: parsing a large document would take too long.
  const version =
    /^(?:\{\s*)?(["']?)(openapi|swagger|asyncapi)\1\s*:/m.exec(text) ??
    /(")(openapi|swagger|asyncapi)"\s*:\s*"\d/.exec(text);
  return version ? (version[2] === "asyncapi" ? "asyncapi" : "openapi") : undefined;
}

function rootMistake(name: string, file: string | undefined, usual: string, root: string): string | undefined {
  if (!file) return `"${name}" has no root: write "root: ${usual}" below it`;
  if (isInside(file, root)) return undefined;
  return `the root of "${name}", ${file}, is outside the workspace: copy the document into it, for example to ${usual}`;
}

function overlayMistake(name: string, file: string, root: string): string | undefined {
  if (isInside(file, root)) return undefined;
  return `an overlay of "${name}", ${file}, is outside the workspace: copy it to the folder of the document`;
}

function isInside(file: string, root: string): boolean {
  const relative = path.relative(root, path.resolve(root, file));
  return !/^[a-z][a-z0-9+.-]+:/i.test(file) && !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** Rejects AsyncAPI alone, because events alone make neither a client nor a mock. */
function pairMistake(name: string, base = name): string {
  const renamed = base === name ? ` and this one as "${name}${ASYNC}"` : "";
  return `"${name}" is an AsyncAPI document without an OpenAPI document: list an OpenAPI document with the same webhooks as "${base}"${renamed}, or write "${VENDOR_DOCUMENT}: true" below it to generate one`;
}
