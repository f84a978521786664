import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run-cli.js";
import { hostileDocument } from "../../fixtures/generate/hostile.js";
import { ROOT } from "../../support/registry.js";

/*
 * Passes hostile names through `import`, `generate` and `docs`. Other tests check that generated code with such names works
 * and that pages run nothing in a browser: test/generate/hostile.process.test.ts and test/docs/hostile.test.ts.
 */

const NAMES = [
  ...["😀", "constructor", "toString", "class", "await", "Promise", "name", "Name", "NAME", "a%2Fb", "..", "con"],
  ...["*/ globalThis.pwned = true; /*", "`; globalThis.pwned = true; `", "$" + "{globalThis.pwned = true}"],
  ...['"]; globalThis.pwned = true; //', "</script><script>globalThis.pwned = true</script>", "\u2028\n\\"],
  ...["admin\u202e resu \u2066", "nul\0 bell\u0007 next\u0085 del\u007f \u2029paragraph\u061c \u200fright"],
  `x${"y".repeat(10_000)}`,
];
const COUNT = NAMES.length;
const root = mkdtempSync(path.join(tmpdir(), "chatwire-enemy-"));

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function chatwire(...args: string[]) {
  const log: string[] = [];
  const io = { cwd: root, env: {}, signal: new AbortController().signal, output: () => {} };
  const code = await runCli(args, { ...io, log: (line) => log.push(line) });
  return { code, log: log.join("\n") };
}

/** Removes chatwire's x- keys, which vendors do not write. */
function asVendor(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asVendor);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !/^x-(webhook|result|client)/.test(key));
  return Object.fromEntries(entries.map(([key, part]) => [key, asVendor(part)]));
}

function filesIn(folder: string, ending: string): [file: string, text: string][] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name)))
    .map((file) => [file, readFileSync(path.join(root, folder, file), "utf8")]);
}

/** Returns whether a node contains the identifier `pwned`, which only text of the document contains. */
function runs(node: ts.Node): boolean {
  return (ts.isIdentifier(node) && node.text === "pwned") || ts.forEachChild(node, runs) === true;
}

test("names with special meaning in code, pages and files are imported", async () => {
  writeFileSync(path.join(root, "enemy.json"), JSON.stringify(asVendor(hostileDocument(NAMES))));
  const added = await chatwire("import", "enemy.json", "--as", "acme/enemy");
  expect(added.code, added.log).toBe(0);
  expect(added.log).toContain(`imported acme/enemy: ${COUNT} operations, ${COUNT} webhooks`);
});

test("generated code runs nothing of a name", async () => {
  expect((await chatwire("generate")).code).toBe(0);
  const code = [...filesIn("generated", ".js"), ...filesIn("generated", ".d.ts")];
  expect(code.length).toBeGreaterThan(3 * COUNT);
  const broken = code.filter(([file, text]) => {
    const { diagnostics = [] } = ts.transpileModule(text, {
      reportDiagnostics: true,
      fileName: file.replace(".d.ts", ".ts"),
    });
    return diagnostics.length > 0 || runs(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  });
  expect(broken.map(([file]) => file)).toEqual([]);
});

test("pages run no script of a name", async () => {
  expect((await chatwire("docs")).code).toBe(0);
  const pages = filesIn("build/docs", ".html");
  expect(pages.length).toBeGreaterThan(2 * COUNT);
  expect(pages.filter(([, text]) => /<script>globalThis/i.test(text)).map(([file]) => file)).toEqual([]);
});

/** Characters that change what a reader of a file sees. */
const DECEPTIVE = /(?![\n\r\t])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

test.each([
  { folder: "generated", least: 3 * COUNT },
  { folder: "build/docs", least: 4 * COUNT },
])("no file of $folder contains a character that changes what a reader sees", ({ folder, least }) => {
  const files = filesIn(folder, "");
  expect(files.length).toBeGreaterThan(least);
  const found = files.flatMap(([file, text]) => {
    const match = DECEPTIVE.exec(text);
    return match ? [`${file}: ${JSON.stringify(text.slice(Math.max(0, match.index - 40), match.index + 40))}`] : [];
  });
  expect(found.slice(0, 5)).toEqual([]);
});

test.each([
  { verb: "lint", args: ["lint"], expected: "pwned" },
  { verb: "diff", args: ["diff", "empty.json", "enemy.json", "--format", "markdown"], expected: "admin" },
])("$verb prints no such character", ({ args, expected }) => {
  const empty = { openapi: "3.1.0", info: { title: "Enemy", version: "0" }, paths: {} };
  writeFileSync(path.join(root, "empty.json"), JSON.stringify(empty));
  const entry = [
    "--import",
    import.meta.resolve("tsx"),
    "-C",
    "chatwire-source",
    path.join(ROOT, "scripts/chatwire.ts"),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [...entry, ...args], { cwd: root, encoding: "utf8" });
  expect(stdout).toContain(expected);
  expect(DECEPTIVE.exec(`${stdout}${stderr}`)).toBe(null);
});

test("generated documents mean the same as the imported one", () => {
  const document = JSON.parse(readFileSync(path.join(root, "generated/acme/enemy/openapi.json"), "utf8"));
  for (const name of NAMES) expect(Object.keys(document.webhooks)).toContain(name);
});

test("the detector finds a name in code", () => {
  const source = (text: string) => ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest);
  expect(runs(source("/* pwned */ export const a = 'pwned';"))).toBe(false);
  expect(runs(source("export const a = (globalThis.pwned = true);"))).toBe(true);
});

test("rejects __proto__ as a name everywhere", async () => {
  const parts = [
    '"components":{"schemas":{"__proto__":{}}}',
    '"webhooks":{"__proto__":{}}',
    '"paths":{"__proto__":{}}',
  ];
  for (const part of parts) {
    writeFileSync(path.join(root, "proto.json"), `{"openapi":"3.1.0","info":{"title":"a","version":"1"},${part}}`);
    const { code, log } = await chatwire("import", "proto.json", "--as", "acme/proto");
    expect(log).toMatch(/^error: .*proto\.json:1:1: The key "__proto__" changes the prototype.*Rename it\.$/);
    expect(code).toBe(1);
  }
});
