import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type JsonObject, UserError } from "../../model/index.js";
import { heavy } from "../heavy.js";
import { seal } from "./seal.js";

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/**
 * One self-contained HTML page of a bundled document, rendered by the `build-docs` of Redocly's command line (it has no
 * API for that). Works offline, reports to nobody, and asks for nothing outside itself.
 */
export async function renderReference(document: JsonObject, title: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "chatwire-docs-"));
  try {
    const source = path.join(folder, "document.json");
    const page = path.join(folder, "page.html");
    await writeFile(source, JSON.stringify(document));
    await buildDocs(folder, [source, "--output", page, "--title", title, "--inlineBundle"], kindOf(document));
    return seal(await readFile(page, "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function kindOf(document: JsonObject): string {
  return document["asyncapi"] === undefined ? "openapi" : "asyncapi";
}

/** In a folder of its own, so that no configuration of the workspace is read. */
async function buildDocs(folder: string, args: string[], kind: string): Promise<void> {
  const bin = await heavy("@redocly/cli", async () => redoclyBin());
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  try {
    await run(process.execPath, [bin, "build-docs", ...args, `--${kind}.disableTelemetry`], {
      cwd: folder,
      env,
      timeout: TIMEOUT_MS,
    });
  } catch (cause) {
    const { stderr = "" } = cause as { stderr?: string };
    const reason =
      stderr.split("\n").filter((line) => /error|cannot|fail/i.test(line) && !line.includes("║"))[0] ?? String(cause);
    throw new UserError(`Redocly could not render the document: ${reason.trim()}`, { cause });
  }
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
