/** Tests every API against its mock and its receiver, and writes the coverage into the README. A test fails if the table is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readApi } from "../src/model/read-api.js";
import type { JsonObject } from "../src/schema/json.js";
import { openWorkspace } from "../src/workspace/workspace.js";
import { type ContractRun, figuresTable, withFigures } from "./contract-run/readme-figures.js";
import { runContract } from "./contract-run/run-contract.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = path.join(ROOT, "README.md");

const { apis, generated } = await openWorkspace(ROOT);
const runs = new Map<string, ContractRun>();
for (const { id } of apis) {
  const began = performance.now();
  const document = JSON.parse(readFileSync(path.join(generated, id, "openapi.json"), "utf8")) as JsonObject;
  const run = await runContract(readApi(id, document));
  runs.set(id, run);
  const failed = (run.server?.failed ?? 0) + (run.receiver?.report.failed ?? 0);
  console.error(`${failed > 0 ? "✗" : "✓"} ${id}: ${failed} failed, ${Math.round(performance.now() - began)} ms`);
  if (failed > 0) process.exitCode = 1;
}
if (!process.exitCode) writeFileSync(README, withFigures(readFileSync(README, "utf8"), figuresTable(runs)));
