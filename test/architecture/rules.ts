/** Source code by its path from the root, with forward slashes: `src/model/api.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** What a folder of `src` may import besides itself; what stands alone below `src` has its file's name. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  runtime: [],
  index: ["runtime"],
  model: ["runtime"],
  queues: ["model", "runtime"],
  toolchain: ["model", "runtime"],
  contract: ["model", "runtime"],
  trigger: ["contract", "model", "runtime"],
  "test-receiver": ["contract", "model", "runtime", "trigger"],
  mock: ["contract", "model", "runtime", "trigger"],
  traffic: ["contract", "mock", "model", "runtime"],
  verify: ["contract", "mock", "model", "runtime", "traffic", "trigger"],
  cli: ["contract", "mock", "model", "runtime", "toolchain", "traffic", "trigger", "verify", "test-receiver"],
};
/** What `src/runtime` may take from elsewhere: it runs where there is no Node. */
const OF_RUNTIME = /^openapi-fetch(\/|$)/;
const IMPORT = /(?:\bfrom|^import|\bimport\()\s*"([^"]+)"/gm;

/** Vendors that code names: `src/x.ts names acme`. Names are found in any case, with or without what stands between their words. */
export function vendorsNamed(sources: Sources, vendors: readonly string[]): string[] {
  const patterns = vendors.map((vendor) => [vendor, new RegExp(vendor.split("-").join("[ _-]?"), "i")] as const);
  return [...sources].flatMap(([file, code]) =>
    patterns.filter(([, pattern]) => pattern.test(code)).map(([vendor]) => `${file} names ${vendor}`),
  );
}

/** Imports that run the wrong way: `src/model/x.ts imports ../cli/y.js`. */
export function wrongImports(sources: Sources): string[] {
  return [...sources].flatMap(([file, code]) =>
    [...code.matchAll(IMPORT)]
      .map(([, wanted = ""]) => wanted)
      .filter((wanted) => !isAllowed(file, wanted))
      .map((wanted) => `${file} imports ${wanted}`),
  );
}

function isAllowed(file: string, wanted: string): boolean {
  const own = partOf(file);
  if (!wanted.startsWith(".")) return own !== "runtime" || OF_RUNTIME.test(wanted);
  const { pathname } = new URL(wanted, `file:///${file}`);
  if (!pathname.startsWith("/src/")) return false;
  const part = partOf(pathname.slice(1));
  return part === own || (MAY_IMPORT[own] ?? []).includes(part);
}

function partOf(file: string): string {
  return (file.split("/")[1] ?? "").replace(/\.[jt]s$/, "");
}

/** Circles of imports, each told once by one of its ways round. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Modules that tests share and that set hooks: these run for the first file of a process alone, because its others find the module loaded. */
export function sharedHooks(sources: Sources): string[] {
  return [...sources]
    .filter(([file, code]) => !file.endsWith(".test.ts") && /^(before|after)(All|Each)\(/m.test(code))
    .map(([file]) => file);
}
