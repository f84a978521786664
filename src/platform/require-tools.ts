import { createRequire } from "node:module";
import { UserError } from "./user-error.js";

const require = createRequire(import.meta.url);

/** Reports all packages that a piece of work needs and that are not installed. */
export class MissingToolsError extends UserError {
  constructor(names: readonly string[], cause?: unknown) {
    const [are, command] = [names.length === 1 ? "is" : "are", installCommand(names)];
    super(`this needs ${listed(names)}, which ${are} not installed: ${command}`, { exitCode: 2, cause });
  }
}

/**
 * Throws one error that names all packages that are not installed. Call this before the work begins: most tools are optional
 * peers, because clients and receivers do not need them.
 */
export function requireTools(names: readonly string[]): void {
  const missing = missingAmong(names);
  if (missing.length > 0) throw new MissingToolsError(missing);
}

/** Returns the command that installs the packages that are missing. Undefined if none are. */
export function commandForMissing(names: readonly string[]): string | undefined {
  const missing = missingAmong(names);
  return missing.length > 0 ? installCommand(missing) : undefined;
}

function missingAmong(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !isInstalled(name)).sort();
}

/** Returns the error for a failed import of a tool, or undefined if the import failed for another reason. */
export function missingTool(cause: unknown): MissingToolsError | undefined {
  if (!(cause instanceof Error) || (cause as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") return undefined;
  const missing = /^Cannot find package '((?:@[^/']+\/)?[^/']+)/.exec(cause.message)?.[1];
  return missing !== undefined && missing in versions() ? new MissingToolsError([missing], cause) : undefined;
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    // A package that does not export its manifest is installed.
    return (error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND";
  }
}

/** Returns the command that installs packages in supported versions. */
function installCommand(names: readonly string[]): string {
  const known = versions();
  return `npm install --save-dev ${names.map((name) => (known[name] ? `"${name}@${known[name]}"` : name)).join(" ")}`;
}

/** Returns the supported versions of tools, from package.json. */
function versions(): Record<string, string> {
  const { dependencies, peerDependencies } = require("chatwire/package.json") as Manifest;
  return { ...dependencies, ...peerDependencies };
}

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
