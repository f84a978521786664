import { createRequire } from "node:module";
import { UserError } from "./user-error.js";

/** A tool that is an optional peer of the package, and is not installed. */
export class MissingToolError extends UserError {
  constructor(name: string, cause: unknown) {
    super(`this needs ${name}, which is not installed: ${installCommand([name])}`, { exitCode: 2, cause });
  }
}

/**
 * Loads a tool that is an optional peer of the package. One that is not installed is told with the
 * command that installs it, because those who only use a client or a receiver need none of them.
 */
export async function importOptional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw missingTool(cause, name) ?? cause;
  }
}

/** Asks for a tool that is loaded later, when nobody may be there to read what is missing. */
export function requireTool(name: string): void {
  try {
    createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new MissingToolError(name, cause);
  }
}

/** What to tell when an import failed because a tool is not installed; undefined when it failed for another reason. */
export function missingTool(cause: unknown, expected?: string): MissingToolError | undefined {
  if (!(cause instanceof Error) || (cause as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") return undefined;
  const absent = /^Cannot find package '((?:@[^/']+\/)?[^/']+)/.exec(cause.message)?.[1];
  if (absent !== undefined && absent in tools()) return new MissingToolError(absent, cause);
  return expected !== undefined && cause.message.includes(expected) ? new MissingToolError(expected, cause) : undefined;
}

/** The command that installs tools, all when none is named, in versions that this package works with. */
export function installCommand(names: readonly string[] = Object.keys(tools())): string {
  const known = tools();
  return `npm install --save-dev ${names.map((name) => (known[name] ? `"${name}@${known[name]}"` : name)).join(" ")}`;
}

/** The optional peers and their versions, as the package names them. */
function tools(): Record<string, string> {
  const manifest = createRequire(import.meta.url)("chatwire/package.json") as {
    peerDependencies?: Record<string, string>;
  };
  return manifest.peerDependencies ?? {};
}
