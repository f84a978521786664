/** Writes the table of APIs in the README from the registry. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pascalCase } from "../src/model/names.js";
import { readApi } from "../src/model/read-api.js";
import type { JsonObject } from "../src/schema/json.js";
import { openWorkspace } from "../src/workspace/workspace.js";
import { replaceBetween } from "./replace-between.js";

const BEGIN = "<!-- apis: written by `npm run generate` -->";
const END = "<!-- /apis -->";
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = path.join(ROOT, "README.md");

/** Writes the table. Returns whether it changed. */
export async function writeReadme(): Promise<boolean> {
  const { actual, expected } = await readReadme();
  if (expected !== actual) writeFileSync(README, expected);
  return expected !== actual;
}

/** Returns whether the table is up to date. */
export async function checkReadme(): Promise<boolean> {
  const { actual, expected } = await readReadme();
  return expected === actual;
}

async function readReadme(): Promise<{ actual: string; expected: string }> {
  const actual = readFileSync(README, "utf8");
  return { actual, expected: replaceBetween(actual, BEGIN, END, await table()) };
}

async function table(): Promise<string> {
  const { apis, generated } = await openWorkspace(ROOT);
  const rows = apis.map(({ id }) => {
    const document = JSON.parse(readFileSync(path.join(generated, id, "openapi.json"), "utf8")) as JsonObject;
    const { title, operations, events } = readApi(id, document);
    const client = operations.length > 0 ? `\`create${pascalCase(id)}Client\`` : "–";
    return `| [\`${id}\`](openapi/${id}) | ${cell(title)} | ${operations.length || "–"} | ${events.length || "–"} | ${client} | [sources](openapi/${id}/SOURCES.md) |`;
  });
  const head = ["| API | what | operations | webhooks | client | how sure |", "|---|---|---:|---:|---|---|"];
  return [...head, ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
