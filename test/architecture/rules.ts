/** Source code by its path from the root, with forward slashes: `src/model/api.ts`. */
export type Sources = ReadonlyMap<string, string>;

/**
 * The rooms of `src`, from the bottom up, and what each may import besides itself. A file directly below `src` counts as a
 * room of its own. AGENTS.md shows the same list.
 */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  platform: [],
  runtime: [],
  index: ["runtime"],
  schema: ["platform", "runtime"],
  model: ["schema"],
  http: ["platform", "schema", "model"],
  workspace: ["platform", "schema"],
  spec: ["platform", "schema", "model", "workspace"],
  lint: ["platform", "schema", "model", "workspace", "spec"],
  generate: ["platform", "runtime", "schema", "model", "http", "workspace", "spec"],
  docs: ["platform", "runtime", "schema", "model", "http", "workspace", "spec", "generate"],
  diff: ["platform", "schema", "model", "workspace", "spec", "docs"],
  testdata: ["platform", "runtime", "schema", "model", "http"],
  mock: ["platform", "runtime", "schema", "model", "http", "testdata"],
  testing: ["platform", "runtime", "schema", "model", "http", "spec", "testdata", "mock"],
  integrations: ["platform", "runtime", "model", "testing"],
  dev: ["platform", "schema", "workspace", "spec", "lint", "generate", "docs", "mock"],
  cli: [
    ...["platform", "runtime", "schema", "model", "http", "workspace", "spec", "lint", "generate", "docs", "diff"],
    ...["testdata", "mock", "testing", "dev"],
  ],
};
/** What `src/runtime` may take from elsewhere: it runs where there is no Node. */
const OF_RUNTIME = /^openapi-fetch(\/|$)/;
const IMPORT = /(?:\bfrom|^import|\bimport\()\s*"([^"]+)"/gm;

/** The vendor of the examples in comments, messages and guides. Any contract may have this name. */
const EXAMPLE_VENDOR = "acme";

/**
 * Vendors that code names: `src/x.ts names gosquared`. Finds whole words in any case, in identifiers too, with or without
 * what stands between the words of a name.
 */
export function vendorsNamed(sources: Sources, vendors: readonly string[]): string[] {
  const patterns = vendors
    .filter((vendor) => vendor !== EXAMPLE_VENDOR)
    .map((vendor) => [vendor, new RegExp(vendor.split("-").join("[ _-]?"), "gi")] as const);
  return [...sources].flatMap(([file, code]) =>
    patterns
      .filter(([, pattern]) => [...code.matchAll(pattern)].some(isWord))
      .map(([vendor]) => `${file} names ${vendor}`),
  );
}

/** Returns whether a match begins and ends where a word or a part of a camelCase identifier does. */
function isWord({ 0: text, index, input }: RegExpExecArray): boolean {
  const [before = "", after = ""] = [input[index - 1], input[index + text.length]];
  return (!/[a-z]/i.test(before) || (/^[A-Z]/.test(text) && /[a-z]/.test(before))) && !/[a-z]/.test(after);
}

/** Imports that run the wrong way: `src/model/x.ts imports ../cli/y.js`. */
export function wrongImports(sources: Sources): string[] {
  return [...sources].flatMap(([file, code]) =>
    [...code.matchAll(IMPORT)]
      .map(([, specifier = ""]) => specifier)
      .filter((specifier) => !specifier.includes("$") && !isAllowed(file, specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
}

function isAllowed(file: string, specifier: string): boolean {
  const own = partOf(file);
  if (!specifier.startsWith(".")) return own !== "runtime" || OF_RUNTIME.test(specifier);
  const { pathname } = new URL(specifier, `file:///${file}`);
  if (!pathname.startsWith("/src/")) return false;
  const part = partOf(pathname.slice(1));
  return part === own || (MAY_IMPORT[own] ?? []).includes(part);
}

function partOf(file: string): string {
  return (file.split("/")[1] ?? "").replace(/\.[jt]s$/, "");
}

/** Which file imports which, types included: what the compiler reads counts as much as what runs. */
export function importGraph(sources: Sources): Map<string, string[]> {
  const target = (file: string, specifier: string) => new URL(specifier, `file:///${file}`).pathname.slice(1);
  return new Map(
    [...sources].map(([file, code]) => [
      file,
      [...code.matchAll(IMPORT)]
        .map(([, specifier = ""]) => specifier)
        .filter((specifier) => specifier.startsWith(".") && !specifier.includes("$"))
        .map((specifier) => target(file, specifier).replace(/\.js$/, ".ts")),
    ]),
  );
}

/** Lines of code by room: `docs` 6400. */
export function linesByRoom(sources: Sources): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [file, code] of sources) lines.set(partOf(file), (lines.get(partOf(file)) ?? 0) + code.split("\n").length);
  return lines;
}

/** Circles of imports, each reported once by one of its ways round. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, way: string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) cycles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** Modules that tests share and that set hooks: these run for the first file of a process alone, because its others find the module loaded. */
export function sharedHooks(sources: Sources): string[] {
  return [...sources]
    .filter(([file, code]) => !file.endsWith(".test.ts") && /^(before|after)(All|Each)\(/m.test(code))
    .map(([file]) => file);
}
