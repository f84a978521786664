import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type JsonObject, UserError } from "../../model/index.js";
import { heavy } from "../heavy.js";

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/**
 * Redoc as one script that works offline: what the `build-docs` of Redocly's command line puts into its pages (it has no
 * API for that). Made of an empty document, because the script is the same for all, and what `build-docs` prerenders of
 * a document is only the top of its page, with the descriptions as raw HTML.
 */
export async function makeRedoc(bin = redoclyBin): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "chatwire-docs-"));
  try {
    const source = path.join(folder, "document.json");
    const page = path.join(folder, "page.html");
    await writeFile(source, JSON.stringify({ openapi: "3.1.0", info: { title: "Empty", version: "0" }, paths: {} }));
    await buildDocs(bin, folder, [source, "--output", page, "--inlineBundle"]);
    return cutRedoc(await readFile(page, "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In a folder of its own, so that no configuration of the workspace is read. */
async function buildDocs(bin: () => string, folder: string, args: string[]): Promise<void> {
  const redocly = await heavy("@redocly/cli", async () => bin());
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  try {
    await run(process.execPath, [redocly, "build-docs", ...args], { cwd: folder, env, timeout: TIMEOUT_MS });
  } catch (cause) {
    const { stderr = "" } = cause as { stderr?: string };
    const lines = stderr.split("\n").filter((line) => /\S/.test(line) && !/[║╔╚]/.test(line));
    throw new UserError(`Redocly could not make the docs: ${(lines.at(-1) ?? String(cause)).trim()}`, { cause });
  }
}

const OPENING = '<script type="module">';
const DEFINITION = "const __redoc_definition";
/** The one address outside itself that the script asks for: the logo of its maker. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+\.svg/g;

function cutRedoc(page: string): string {
  const start = page.lastIndexOf(OPENING);
  const end = page.lastIndexOf(DEFINITION);
  const script = page.slice(start + OPENING.length, end);
  if (start < 0 || end < start || !script.includes("hydrate") || script.includes("</script")) {
    throw new UserError(
      "Redocly makes its pages in an unknown way: install the version of @redocly/cli that chatwire names",
    );
  }
  return script.replace(LOGO, "data:,");
}

const OPTIONS = {
  disableTelemetry: true,
  /** Descriptions are cleaned of what is no text. */
  sanitize: true,
  /** The document is complete; nothing is fetched for it. */
  skipBundle: true,
};

/** The script that shows a bundled document in the element `redoc`. */
export function showScript(redoc: string, document: JsonObject): string {
  return `${redoc}
hydrate(${literal(document)}, ${literal(OPTIONS)}, document.getElementById("redoc"));
`;
}

/** JSON as an expression that cannot end its script, nor begin a comment in it. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

function redoclyBin(): string {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve("@redocly/cli/package.json");
    const { bin } = require(manifest) as { bin: Record<string, string> };
    return path.join(path.dirname(manifest), bin["redocly"] ?? "bin/cli.js");
  } catch (error) {
    throw Object.assign(new Error("@redocly/cli"), { code: "ERR_MODULE_NOT_FOUND", cause: error });
  }
}
