import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileText } from "../platform/terminal-text.js";
import { UserError } from "../platform/user-error.js";
import { isObject, type Json, type JsonObject, objectOf } from "../schema/json.js";
import { inNewFolder, lastErrorLine, runRedocly } from "../spec/redocly-cli.js";

export { redoclyBin } from "../spec/redocly-cli.js";

/**
 * Returns Redoc as one script that works offline. The script is cut from a page that Redocly's `build-docs` command writes,
 * because Redocly has no API for it. The page shows an empty document: the script is the same for all documents, and the
 * HTML that `build-docs` prerenders contains unescaped descriptions.
 */
export function makeRedoc(bin?: () => string): Promise<string> {
  return inNewFolder("docs", async (folder) => {
    const source = path.join(folder, "document.json");
    const page = path.join(folder, "page.html");
    await writeFile(source, JSON.stringify({ openapi: "3.1.0", info: { title: "Empty", version: "0" }, paths: {} }));
    const args = ["build-docs", source, "--output", page, "--inlineBundle"];
    const result = await runRedocly(args, bin ? { folder, bin } : { folder });
    if (result.code !== 0) throw new UserError(`Redocly could not build the docs: ${lastErrorLine(result)}`);
    return cutRedoc(await readFile(page, "utf8"));
  });
}

const OPENING = '<script type="module">';
const DEFINITION = "const __redoc_definition";
/** The only external address that the script requests. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+\.svg/g;

function cutRedoc(page: string): string {
  const start = page.lastIndexOf(OPENING);
  const end = page.lastIndexOf(DEFINITION);
  const script = page.slice(start + OPENING.length, end);
  if (start < 0 || end < start || !script.includes("hydrate") || script.includes("</script")) {
    throw new UserError(
      "the pages of this @redocly/cli version have an unknown format: install the version that chatwire requires",
    );
  }
  return fileText(script.replace(LOGO, "data:,"));
}

const OPTIONS = {
  disableTelemetry: true,
  /** Removes unsafe HTML from descriptions. */
  sanitize: true,
  /** Skips the bundler: the document is self-contained. */
  skipBundle: true,
};

/** Returns the script that shows a bundled document in the element `redoc`. */
export function showScript(redoc: string, document: JsonObject): string {
  return `${redoc}
hydrate(${literal(document)}, ${literal(OPTIONS)}, document.getElementById("redoc"));
`;
}

/** Writes JSON as an expression that cannot close its script element or open a comment. */
function literal(value: unknown): string {
  return fileText(JSON.stringify(value).replaceAll("<", "\\u003c"));
}

/**
 * Titles operations by their function names if one URL has many functions, because readers look for these names. The summary
 * moves to the start of the description.
 */
export function withFunctionTitles(document: JsonObject): JsonObject {
  const paths = objectOf(document.paths);
  if (!Object.keys(paths).some((key) => key.includes("#"))) return document;
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).map(([key, item]) => [key, withTitle(key, item)])),
  };
}

function withTitle(key: string, item: Json | undefined): Json {
  const name = /#[^=]+=(.+)$/.exec(key)?.[1];
  if (name === undefined || !isObject(item)) return item ?? null;
  const entries = Object.entries(item).map(([field, value]) => [
    field,
    isOperation(value) ? rename(value, name) : value,
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function isOperation(value: unknown): value is JsonObject {
  return isObject(value) && value.responses !== undefined;
}

function rename(operation: JsonObject, name: string): JsonObject {
  const { summary, description } = operation;
  const phrase = typeof summary === "string" ? `**${summary}.**` : "";
  return { ...operation, summary: name, description: [phrase, description].filter(Boolean).join(" ") };
}
