import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../src/generate/index.js";
import { openRun } from "../../src/workspace/run.js";
import { ROOT } from "../support/registry.js";

/* Programs import generated code of a separate workspace without a build step. */

const ENTRIES = {
  runtime: "src/runtime/index.ts",
  validator: "src/runtime/validation/validator-support.ts",
  webhooks: "src/runtime/webhooks/index.ts",
};
const EXPORTS = { "./runtime": "./runtime.js", "./runtime/validator": "./validator.js", "./webhooks": "./webhooks.js" };
const PROGRAM = `
import { acmeShop, createAcmeShopClient } from "./generated/acme/shop/index.js";
import { checkEvent } from "chatwire/webhooks";

const client = createAcmeShopClient({ apiKey: "key", validate: true, fetch: async () => Response.json({ no: "item" }) });
const result = await client.listItems();
const issues = await checkEvent(acmeShop, "item_created", {});
console.log(JSON.stringify({ reason: result.ok ? "ok" : result.reason, issues: issues.length > 0 }));
`;

let root: string;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "chatwire-import-"));
  cpSync(path.join(ROOT, "test/fixtures/lint/base"), root, { recursive: true });
  writeFileSync(path.join(root, "package.json"), '{ "type": "module" }');
  const { diagnostics } = await generate(await openRun(root, () => {}));
  expect(diagnostics).toEqual([]);
  const folder = path.join(root, "node_modules/chatwire");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "chatwire", type: "module", exports: EXPORTS }),
  );
  const entryPoints = Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, path.join(ROOT, file)]));
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(node: string, args: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(node, args, { cwd: root });
  return JSON.parse(stdout);
}

test("plain JavaScript imports a generated client and webhooks", async () => {
  writeFileSync(path.join(root, "program.js"), PROGRAM);
  expect(await run(process.execPath, ["program.js"])).toEqual({ reason: "invalid", issues: true });
});

/** Node 22 or newer: the running one, or the one that `npm run test:outside` installed. */
function newerNode(): string | undefined {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const node24 = path.join(ROOT, `build/.node/24/node_modules/node-${platform}-${process.arch}/bin/node`);
  const major = (node: string) =>
    Number(execFileSync(node, ["--version"], { encoding: "utf8" }).slice(1).split(".")[0]);
  return [process.execPath, node24].find((node) => existsSync(node) && major(node) >= 22);
}

const node = newerNode();
if (node === undefined) {
  console.warn("NOT RUN: imports by type stripping need Node 22 or newer; `npm run test:outside` installs Node 24");
}

test.skipIf(node === undefined)("Node imports them from TypeScript by stripping types", async () => {
  writeFileSync(
    path.join(root, "program.ts"),
    PROGRAM.replace("const result =", "const result: { ok: boolean; reason?: string } ="),
  );
  const args = ["--experimental-strip-types", "--no-warnings", "program.ts"];
  expect(await run(node ?? "", args)).toEqual({ reason: "invalid", issues: true });
});
