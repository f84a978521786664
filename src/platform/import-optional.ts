import { createRequire } from "node:module";
import { UserError } from "./user-error.js";

/** Reports that an optional peer dependency is not installed. */
export class MissingToolError extends UserError {
  constructor(name: string, cause: unknown) {
    super(`this needs ${name}, which is not installed: ${installCommand([name])}`, { exitCode: 2, cause });
  }
}

/**
 * Imports an optional peer dependency. If it is not installed, throws an error with the install command.
 * The peers are optional because clients and receivers do not need them.
 */
export async function importOptional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw missingTool(cause, name) ?? cause;
  }
}

/** Throws if a peer dependency is missing that is imported later, when the user may no longer watch the terminal. */
export function requireTool(name: string): void {
  try {
    createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new MissingToolError(name, cause);
  }
}

/** Returns the error for a failed import of a peer dependency, or undefined if the import failed for another reason. */
export function missingTool(cause: unknown, expected?: string): MissingToolError | undefined {
  if (!(cause instanceof Error) || (cause as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") return undefined;
  const missing = /^Cannot find package '((?:@[^/']+\/)?[^/']+)/.exec(cause.message)?.[1];
  if (missing !== undefined && missing in peerVersions()) return new MissingToolError(missing, cause);
  return expected !== undefined && cause.message.includes(expected) ? new MissingToolError(expected, cause) : undefined;
}

/** Returns the command that installs peer dependencies, by default all of them, in supported versions. */
export function installCommand(names: readonly string[] = Object.keys(peerVersions())): string {
  const versions = peerVersions();
  return `npm install --save-dev ${names.map((name) => (versions[name] ? `"${name}@${versions[name]}"` : name)).join(" ")}`;
}

/** Reads the peer dependencies and their versions from package.json. */
function peerVersions(): Record<string, string> {
  const manifest = createRequire(import.meta.url)("chatwire/package.json") as {
    peerDependencies?: Record<string, string>;
  };
  return manifest.peerDependencies ?? {};
}
