/** The README's table of APIs, made from the registry. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pascalCase } from "../src/model/names.js";
import { readApi } from "../src/model/read-api.js";
import type { JsonObject } from "../src/schema/json.js";
import { openWorkspace } from "../src/workspace/workspace.js";
import { between } from "./between.js";

const BEGIN = "<!-- apis: written by `npm run generate` -->";
const END = "<!-- /apis -->";
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = path.join(ROOT, "README.md");

/** The README as it should be. Throws when its markers are lost. */
export async function wantedReadme(): Promise<{ wanted: string; found: string }> {
  const found = readFileSync(README, "utf8");
  return { found, wanted: between(found, BEGIN, END, await table()) };
}

export async function writeReadme(): Promise<boolean> {
  const { wanted, found } = await wantedReadme();
  if (wanted !== found) writeFileSync(README, wanted);
  return wanted !== found;
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
