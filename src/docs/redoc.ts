import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../platform/user-error.js";
import type { JsonObject } from "../schema/json.js";
import { inNewFolder, lastWords, runRedocly } from "../spec/redocly-cli.js";

export { redoclyBin } from "../spec/redocly-cli.js";

/**
 * Redoc as one script that works offline: what the `build-docs` of Redocly's command line puts into its pages (it has no
 * API for that). Made of an empty document, because the script is the same for all, and what `build-docs` prerenders of
 * a document is only the top of its page, with the descriptions as raw HTML.
 */
export function makeRedoc(bin?: () => string): Promise<string> {
  return inNewFolder("docs", async (folder) => {
    const source = path.join(folder, "document.json");
    const page = path.join(folder, "page.html");
    await writeFile(source, JSON.stringify({ openapi: "3.1.0", info: { title: "Empty", version: "0" }, paths: {} }));
    const args = ["build-docs", source, "--output", page, "--inlineBundle"];
    const made = await runRedocly(args, bin ? { folder, bin } : { folder });
    if (made.code !== 0) throw new UserError(`Redocly could not make the docs: ${lastWords(made)}`);
    return cutRedoc(await readFile(page, "utf8"));
  });
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
