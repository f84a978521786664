/** Ends the name of an AsyncAPI document that belongs to the OpenAPI document of the same name. */
export const ASYNC = "@async";

const SEGMENT = "[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*";
const NAME = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*(?:@${SEGMENT})?$`);
/** Files of these kinds are written beside the folders of APIs. */
const FILE_ENDING = /\.(html|js|json|md|ts|txt)$/i;
/** First segments that the server uses itself. */
const RESERVED = new Set(["healthz", "_chatwire"]);
/** Folders of `generated/<id>/` and `build/docs/<id>/`, and routes below `/_chatwire/<id>/`. */
const RESERVED_BELOW_API = new Set(["operations", "webhooks", "schemas", "validators", "send", "receive"]);

/** An entry of the registry. */
export interface NamedDocument {
  name: string;
  id: string;
  /** The document describes the events of the OpenAPI document with the same id. */
  isPaired: boolean;
}

/** Returns the id of a name of the registry, which is safe as a path and as a URL: `main@v2` -> `main/v2`. */
export function apiIdOf(name: string): string {
  return name.replace("@", "/");
}

/** Returns the folders of other APIs below the folder of an API: `v2` of `main/v2`, below `main`. */
export function foldersBelow(id: string, ids: readonly string[]): string[] {
  return ids.filter((other) => other.startsWith(`${id}/`)).map((other) => other.slice(id.length + 1));
}

/** Returns whether requests to the mount of an API may be meant for one of the others: for itself, or for a path of a parent. */
export function isMountTaken(id: string, ids: readonly string[]): boolean {
  return ids.some((other) => id === other || id.startsWith(`${other}/`));
}

/** Returns why a name of the registry cannot be used, regardless of other names. */
export function nameError(name: string): string | undefined {
  const [first = ""] = name.split(/[/@]/);
  if (RESERVED.has(first.toLowerCase()))
    return `"${name}" would hide "/${first}", a path of the server itself: choose another name`;
  if (
    !NAME.test(name) ||
    apiIdOf(name)
      .split("/")
      .some((segment) => FILE_ENDING.test(segment))
  )
    return `"${name}" is not an API name: use letters, digits, "-", "_" and ".", as in main, main@v2 or acme/orders`;
  return undefined;
}

/** Returns why names of the registry cannot be used, by name: each alone, or because of another one. */
export function checkNames(
  documents: readonly NamedDocument[],
  lineOf?: (name: string) => number,
): Map<string, string> {
  const errors = new Map<string, string>();
  const byPath = new Map<string, NamedDocument>();
  for (const document of documents) {
    const { name, id, isPaired } = document;
    const error = nameError(isPaired ? name.slice(0, -ASYNC.length) : name);
    if (error !== undefined) errors.set(name, error);
    const other = byPath.get(id.toLowerCase());
    if (other && other.isPaired === isPaired)
      errors.set(
        name,
        `"${name}" and "${other.name}"${lineOf ? ` (line ${lineOf(other.name)})` : ""} would both be written to generated/${id}: rename one of them`,
      );
    else byPath.set(id.toLowerCase(), document);
  }
  for (const { name, id } of documents) {
    const parent = parentsOf(id).find(
      (parent) => byPath.has(parent.id.toLowerCase()) && RESERVED_BELOW_API.has(parent.next),
    );
    if (parent)
      errors.set(
        name,
        `"${name}" would be written into "${parent.next}", a folder of "${parent.id}": rename one of them`,
      );
  }
  return errors;
}

function parentsOf(id: string): { id: string; next: string }[] {
  const segments = id.split("/");
  return segments.slice(1).map((next, index) => ({
    id: segments.slice(0, index + 1).join("/"),
    next: next.toLowerCase(),
  }));
}
