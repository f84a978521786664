import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../../../src/cli/run-cli.js";
import { hostileDocument } from "../../fixtures/generate/hostile.js";

/*
 * Passes hostile names through `import`, `generate` and `docs`. Other tests check that generated code with such names works
 * and that pages run nothing in a browser: test/generate/hostile.process.test.ts and test/docs/hostile.test.ts.
 */

const NAMES = [
  ...["😀", "constructor", "toString", "class", "await", "Promise", "name", "Name", "NAME", "a%2Fb", "..", "con"],
  ...["*/ globalThis.pwned = true; /*", "`; globalThis.pwned = true; `", "$" + "{globalThis.pwned = true}"],
  ...['"]; globalThis.pwned = true; //', "</script><script>globalThis.pwned = true</script>", "\u2028\n\\"],
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
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(path.join(root, folder, file), "utf8")]);
}

/** Returns whether a node contains the identifier `pwned`, which only text of the document contains. */
function runs(node: ts.Node): boolean {
  return (ts.isIdentifier(node) && node.text === "pwned") || ts.forEachChild(node, runs) === true;
}

test("names with special meaning in code, pages and files stay plain text in every stage", async () => {
  writeFileSync(path.join(root, "enemy.json"), JSON.stringify(asVendor(hostileDocument(NAMES))));
  const added = await chatwire("import", "enemy.json", "--as", "acme/enemy");
  expect(added.code, added.log).toBe(0);
  expect(added.log).toContain(`imported acme/enemy: ${COUNT} operations, ${COUNT} webhooks`);

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

  expect((await chatwire("docs")).code).toBe(0);
  const pages = filesIn("build/docs", ".html");
  expect(pages.length).toBeGreaterThan(2 * COUNT);
  expect(pages.filter(([, text]) => /<script>globalThis/i.test(text)).map(([file]) => file)).toEqual([]);
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
