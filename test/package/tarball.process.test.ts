import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { beforeAll, describe, expect, test } from "vitest";
import { type Packed, packedPackage } from "../outside/packed.js";
import { ROOT, registeredApis } from "../support/registry.js";
import { brokenLinks } from "./links.js";

let packed: Packed;
beforeAll(async () => {
  packed = await packedPackage();
}, 300_000);

/* Files are read where they are packed from, so that these tests need no installation. */
describe("the tarball", () => {
  const API = "build/generated/[a-z0-9-]+/[a-z0-9-]+";
  /** Every packed file must match a pattern, and every pattern must match a file. */
  const PARTS = [
    /^package\.json$/,
    /^LICENSE$/,
    /^README\.md$/,
    /^(AGENTS|CONTRIBUTING|SECURITY)\.md$/,
    /^docs\/(decisions\/)?[a-z0-9-]+\.md$/,
    /^openapi\/([a-z0-9-]+\/)*[A-Za-z0-9-]+\.md$/,
    /^openapi\/([a-z0-9-]+\/)*workflows\/[a-z-]+\.arazzo\.yaml$/,
    /^build\/pages\.json\.br$/,
    /^build\/src\/([a-z0-9-]+\/)*[a-z0-9-]+\.(js|d\.ts)$/,
    new RegExp(`^${API}/(openapi|asyncapi)(\\.[a-z-]+)?\\.json$`),
    new RegExp(`^${API}/(index|client|webhooks|types|paths)\\.(js|d\\.ts)$`),
    new RegExp(`^${API}/validators/(index|(operations|schemas)/[\\w.-]+)\\.js$`),
  ];

  test("contains the expected files and no others", () => {
    const files = packed.files.map((file) => file.path);
    expect(files.filter((file) => !PARTS.some((part) => part.test(file)))).toEqual([]);
    expect(PARTS.filter((part) => !files.some((file) => part.test(file)))).toEqual([]);
  });

  test("contains no local paths and compiles no code from strings", () => {
    const suspects = packed.files.filter((file) => {
      const content = readFileSync(path.join(ROOT, file.path));
      const text = (file.path.endsWith(".br") ? brotliDecompressSync(content) : content).toString();
      return text.includes(ROOT) || (file.path.endsWith(".js") && /\beval\(|\bnew Function\b/.test(text));
    });
    expect(suspects).toEqual([]);
  });

  test("has links that lead somewhere", () => {
    const files = packed.files.map((file) => file.path);
    const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
    const pages = new Map(files.filter((file) => file.endsWith(".md")).map((file) => [file, read(file)]));
    const isPacked = (file: string) => files.some((packed) => packed === file || packed.startsWith(`${file}/`));
    const isInRepository = (file: string) => existsSync(path.join(ROOT, file));
    expect(pages.size).toBeGreaterThan(40);
    expect(brokenLinks({ pages, isPacked, isInRepository })).toEqual([]);
  });

  test("names its repository, its home and where to report bugs", async () => {
    const { repository, homepage, bugs } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8"));
    const home = "https://github.com/chatwire/chatwire";
    expect([repository.url, homepage, bugs]).toEqual([`git+${home}.git`, `${home}#readme`, `${home}/issues`]);
  });

  test("is small", () => {
    const { size, unpackedSize, files } = packed;
    console.info(`tarball ${size} bytes, unpacked ${unpackedSize}, ${files.length} files`);
    expect(size).toBeLessThan(3_000_000);
    expect(unpackedSize).toBeLessThan(10_000_000);
  });

  test("has declarations that match the code, for ES modules", async () => {
    const data = new Uint8Array(await readFile(packed.tarball));
    const includeEntrypoints = (await registeredApis()).map(({ id }) => `./apis/${id}`);
    const result = await checkPackage(createPackageFromTarballData(data), { includeEntrypoints });
    if (!result.types) throw new Error("the package has no declarations");
    expect(Object.keys(result.entrypoints)).toEqual(expect.arrayContaining([".", "./mock", ...includeEntrypoints]));
    // Node 10 and `require` are not supported: the package is ES modules only.
    const unsupported = new Set(["node10", "node16-cjs"]);
    const problems = result.problems.filter(
      (problem) => !("resolutionKind" in problem && unsupported.has(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });

  test("has a manifest without publint errors", async () => {
    const { buffer, byteOffset, byteLength } = await readFile(packed.tarball);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    // Only this repository sets this condition, to run from its sources, which are not packed.
    expect(messages.filter((message) => message.path.at(-1) !== "chatwire-source")).toEqual([]);
  });

  test("is built before packing", async () => {
    const { scripts } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8"));
    expect(scripts.prepack).toBe("npm run build");
  });
});
