import path from "node:path";
import { UserError } from "../platform/user-error.js";
import { arrayOf, isObject, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { parseSource, readText, type Trouble } from "./files/parse-source.js";
import { SourceFile } from "./files/source-file.js";

/** The file that makes a folder a workspace. */
export const REGISTRY = "redocly.yaml";

/** An API of the registry: its id and the absolute paths of its root documents. */
export interface Registered {
  id: string;
  openapi: string | undefined;
  asyncapi: string | undefined;
  /** The documents are the vendor's own: the rules for handwritten contracts are off, and what tools need is made of them. */
  foreign?: true;
  /** Absolute paths of the Overlay documents that are applied to each. */
  overlays?: { openapi?: string[]; asyncapi?: string[] };
}

/** A registry that cannot be used, and what is wrong in it. */
export class UnusableRegistry extends UserError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(troubles: readonly Trouble[]) {
    const lines = troubles.map(({ line, column, message }) => `${REGISTRY}:${line}:${column}: ${message}`);
    super(lines.length === 1 ? `${lines[0]}` : `${REGISTRY} cannot be used\n  ${lines.join("\n  ")}`);
    this.diagnostics = troubles.map(({ message, ...position }) => ({
      code: "chatwire/workspace",
      message,
      severity: "error",
      location: { file: REGISTRY, ...position },
    }));
  }
}

/** Marks an entry whose document is the vendor's own; Redocly leaves keys with `x-` alone. */
export const FOREIGN = "x-vendor-document";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
/** First segments that the server keeps for itself. */
const RESERVED = new Set(["healthz", "_chatwire"]);
const ASYNC = "@async";

/** The APIs that the registry of a workspace lists. All that is wrong with it is told at once, as a `UserError`. */
export function readRegistry(root: string): Registered[] {
  const { apis, position } = parseRegistry(path.join(root, REGISTRY));
  const entries = Object.entries(apis).map(([key, value]) => readEntry(key, value, apis, root));
  const troubles = entries.flatMap(({ key, trouble }) => (trouble ? [{ ...position(key), message: trouble }] : []));
  if (troubles.length > 0) throw new UnusableRegistry(troubles);
  const found = new Map<string, Registered>();
  for (const { id, kind, file, foreign, overlays } of entries) {
    const known = found.get(id) ?? { id, openapi: undefined, asyncapi: undefined };
    found.set(id, {
      ...known,
      [kind]: file,
      ...(foreign ? { foreign } : {}),
      ...(overlays.length > 0 ? { overlays: { ...known.overlays, [kind]: overlays } } : {}),
    });
  }
  return [...found.values()];
}

/** Why a text cannot be the id of an API. */
export function idTrouble(id: string): string | undefined {
  const [vendor = ""] = id.split("/");
  if (RESERVED.has(vendor))
    return `"${id}" would hide "/${vendor}", a path of the server itself: choose another vendor's name`;
  return ID.test(id) ? undefined : `"${id}" is no API id: write <vendor>/<api> in kebab-case, such as acme/orders`;
}

function parseRegistry(file: string): { apis: JsonObject; position: (key: string) => Omit<Trouble, "message"> } {
  const found = readText(file);
  if ("absent" in found) throw new UserError(`${REGISTRY} ${found.absent}: make it a file with a map "apis"`);
  const parsed = "text" in found ? parseSource(found.text) : found;
  if ("trouble" in parsed) throw new UnusableRegistry([parsed.trouble]);
  const { apis = {} } = objectOf(parsed.value);
  let source: SourceFile | undefined;
  const position = (...keys: string[]) => {
    source ??= new SourceFile(file, "text" in found ? found.text : "");
    return source.position(["apis", ...keys]);
  };
  if (apis !== null && !isObject(apis))
    throw new UnusableRegistry([
      {
        ...position(),
        message: `"apis" must be a map of ids, such as "acme/orders: {root: openapi/acme/orders/openapi.yaml}"`,
      },
    ]);
  return { apis: objectOf(apis), position };
}

interface Entry {
  key: string;
  id: string;
  kind: "openapi" | "asyncapi";
  file: string;
  foreign: boolean;
  overlays: string[];
  trouble: string | undefined;
}

function readEntry(key: string, value: unknown, apis: JsonObject, root: string): Entry {
  const isAsync = key.endsWith(ASYNC);
  const id = isAsync ? key.slice(0, -ASYNC.length) : key;
  const kind = isAsync ? "asyncapi" : "openapi";
  const entry = objectOf(value);
  const written = stringOf(entry.root);
  const foreign = entry[FOREIGN] === true;
  const overlays = arrayOf(entry.overlays).map(String);
  const trouble =
    idTrouble(id) ??
    rootTrouble(key, written, `openapi/${id}/${kind}.yaml`, root) ??
    (entry[FOREIGN] === undefined || foreign ? undefined : `${FOREIGN} of "${key}" must be true, or be left out`) ??
    overlays.map((overlay) => overlayTrouble(key, overlay, root)).find((found) => found !== undefined) ??
    (Object.hasOwn(apis, id) || foreign ? undefined : aloneTrouble(key, id));
  const files = overlays.map((overlay) => path.resolve(root, overlay));
  return { key, id, kind, file: path.resolve(root, written ?? ""), foreign, overlays: files, trouble };
}

function rootTrouble(key: string, written: string | undefined, usual: string, root: string): string | undefined {
  if (!written) return `"${key}" has no root: write "root: ${usual}" below it`;
  if (isInside(written, root)) return undefined;
  return `the root of "${key}", ${written}, is outside of the workspace: copy the document into it, to ${usual} for one`;
}

function overlayTrouble(key: string, written: string, root: string): string | undefined {
  if (isInside(written, root)) return undefined;
  return `an overlay of "${key}", ${written}, is outside of the workspace: copy it into it, beside the document`;
}

function isInside(written: string, root: string): boolean {
  const inside = path.relative(root, path.resolve(root, written));
  return !/^[a-z][a-z0-9+.-]+:/i.test(written) && !inside.startsWith("..") && !path.isAbsolute(inside);
}

/** Events alone make neither client nor mock. */
function aloneTrouble(key: string, id: string): string {
  return `"${key}" stands alone: list an OpenAPI document with the same webhooks as "${id}", or write "${FOREIGN}: true" below it to have one made`;
}
