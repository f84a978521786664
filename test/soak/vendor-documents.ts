/**
 * Runs every stage on large vendor documents and prints counts, seconds and memory of each step.
 * `npm run test:vendor-documents [-- file ...]`; without files, GitHub's two documents, from npm.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { importApi } from "../../src/cli/commands/import/import-api.js";
import { generate } from "../../src/generate/index.js";
import { lintApis } from "../../src/lint/lint-api.js";
import type { Api } from "../../src/model/api.js";
import { readApi } from "../../src/model/read-api.js";
import type { WebhookApi } from "../../src/runtime/webhooks/index.js";
import { SchemaSet } from "../../src/schema/schema-set.js";
import { openRun } from "../../src/workspace/run.js";
import { selectApis } from "../../src/workspace/workspace.js";
import { countStages } from "../support/counts/stages.js";
import { callAll } from "./call-all.js";
import { receiveAll } from "./receive-all.js";

const PACKAGES = ["@octokit/openapi@23.0.2", "@octokit/openapi-webhooks@12.1.0"];
const CACHE = fileURLToPath(new URL("../../build/.foreign", import.meta.url));

const files = process.argv.slice(2);
const workspace = mkdtempSync(path.join(tmpdir(), "chatwire-large-"));
/** APIs that only send. */
const receiving: string[] = [];
let lost = false;
try {
  for (const [index, file] of (files.length > 0 ? files : PACKAGES.map(fetchDocument)).entries())
    await through(path.resolve(file), `vendor/api${index + 1}`);
  const run = await openRun(workspace, () => {});
  const written = await timed("generate, cached, and written", () => generate(run));
  console.log(`  ${written.files} files`);
  mkdirSync(path.join(workspace, "node_modules"));
  symlinkSync(fileURLToPath(new URL("../..", import.meta.url)), path.join(workspace, "node_modules/chatwire"));
  for (const id of receiving) await timed(`receiver of ${id}`, () => deliverTo(id));
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
process.exitCode = lost ? 1 : 0;

/** Returns the document in a package without installing or running the package. */
function fetchDocument(name: string): string {
  const folder = path.join(CACHE, name.replaceAll(/\W+/g, "-"));
  const file = path.join(folder, "package/generated/api.github.com.json");
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync("npm", ["pack", name, "--silent"], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", packed, "package/generated/api.github.com.json"], { cwd: folder });
  return file;
}

async function through(source: string, id: string): Promise<void> {
  console.log(
    `${path.basename(path.dirname(source))}/${path.basename(source)}, ${megabytes(readFileSync(source).length)}`,
  );
  const added = await timed("add", () =>
    importApi({ cwd: workspace, source, name: id, log: (line) => console.log(`  ${line}`) }),
  );
  const { api, diagnostics } = added;
  for (const { message } of diagnostics) console.log(`  fault: ${message}`);
  if (diagnostics.length > 0) throw new Error(`${source} was not imported`);
  const run = await openRun(workspace, () => {});
  const registered = run.workspace.apis.find((candidate) => candidate.id === id);
  const { sources, ...stages } = registered ? await countStages(run, registered) : {};
  console.log(`  ${JSON.stringify({ sources, ...stages })}`);
  const isWhole = Object.values(stages).every(
    ({ operations, webhooks }) => operations === sources?.operations && webhooks === stages.bundle?.webhooks,
  );
  lost ||= !isWhole || Object.keys(stages).length === 0;
  if (api.operations.length > 0)
    await timed("mock: each operation called", async () => {
      const { broken, rejected, ...calls } = await callAll(api);
      console.log(`  ${JSON.stringify(calls)}`);
      for (const line of [...broken, ...rejected]) console.log(`  ${line}`);
      const reported = await messagesOfLint(id);
      const unreported = rejected.filter(
        (line) => !reported.some((one) => one.startsWith(`${line.split(": ", 1)[0]}, `)),
      );
      console.log(
        `  ${rejected.length - unreported.length} of ${rejected.length} rejections are reported by lint: examples that break their own schema`,
      );
      lost ||= broken.length + unreported.length > 0;
    });
  if (api.operations.length === 0) {
    receiving.push(id);
    writeFileSync(path.join(workspace, "openapi", id, "overlay.yaml"), JSON.stringify(overlayOf(api)));
  }
  await timed(`examples of ${api.events.length} webhooks, by their schemas`, async () =>
    console.log(`  ${examples(api)}`),
  );
}

/** Returns lint's messages about request examples. */
async function messagesOfLint(id: string): Promise<string[]> {
  const run = await openRun(workspace, () => {});
  const { diagnostics } = await lintApis(run, selectApis(run.workspace, [id]));
  const ofExamples = diagnostics.filter(({ code }) => code === "chatwire/example-fits").map(({ message }) => message);
  console.log(`  lint: ${ofExamples.length} examples break their schema, ${diagnostics.length} faults in all`);
  return ofExamples.filter((message) => !/, answer \w+: /.test(message));
}

/** What such a vendor's pages say: the header of the signature, and of the name, which is the first part of the operationId. */
function overlayOf(api: Api): object {
  const keys = {
    "x-webhook-event": { in: "header", header: "X-Webhook-Event" },
    "x-webhook-verification": { scheme: "hmac", header: "X-Signature", algorithm: "sha256", encoding: "hex" },
  };
  const actions = api.events.map(({ name, method, operationId }) => ({
    target: `$.webhooks[${JSON.stringify(name)}].${method}`,
    update: { "x-webhook-event": { aliases: [operationId.split("/", 1)[0]?.replaceAll("-", "_")] } },
  }));
  return {
    ...{ overlay: "1.0.0", info: { title: api.id, version: "1" } },
    actions: [{ target: "$", update: keys }, ...actions],
  };
}

async function deliverTo(id: string): Promise<void> {
  const folder = path.join(workspace, "generated", id);
  const api = readApi(id, JSON.parse(readFileSync(path.join(folder, "openapi.json"), "utf8")));
  const [descriptor] = Object.values((await import(path.join(folder, "webhooks.js"))) as Record<string, WebhookApi>);
  if (!descriptor) throw new Error(`${id} has no descriptor`);
  const deliveries = await receiveAll(api, descriptor);
  console.log(`  ${JSON.stringify(deliveries)}`);
  lost ||= deliveries.rejected.length + deliveries.mistaken.length + deliveries.unsure.length > 0;
}

function examples(api: ReturnType<typeof readApi>): string {
  const schemas = new SchemaSet(api.schemas, { strict: false, logger: false });
  const all = api.events.flatMap(({ media }) =>
    media.flatMap(({ schema, examples }) => examples.map(({ value }) => schemas.compile(schema ?? true)(value))),
  );
  return `${all.filter(Boolean).length} of ${all.length} fit`;
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(
    `  ${name}: ${seconds}, ${((user + system) / 1e6).toFixed(1)} s of CPU, ${megabytes(process.memoryUsage().rss)} in memory`,
  );
  return result;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
