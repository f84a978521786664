import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Cache, pruneCache } from "../../src/workspace/cache.js";

const LONG_AGO = new Date("2020-01-01");

let root: string;
let fingerprint: string;
let runs: number;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "chatwire-cache-"));
  fingerprint = "first";
  runs = 0;
  save("a.yaml", "a");
  save("b.yaml", "b");
});
afterEach(() => rmSync(root, { recursive: true }));

function save(name: string, text: string): void {
  writeFileSync(path.join(root, name), text);
  utimesSync(path.join(root, name), LONG_AGO, LONG_AGO);
}

test("caches a deferred result under the file contents of its start", async () => {
  const file = path.join(root, "a.yaml");
  const deferring = cache();
  deferring.defer();
  const make = () => deferring.step("read", [], async () => ({ value: readFileSync(file, "utf8"), files: [file] }));
  expect(await make()).toEqual({ value: "a", cached: false });
  expect(existsSync(folder())).toBe(false);
  await deferring.settle();
  expect(await make()).toEqual({ value: "a", cached: true });
  deferring.snapshot.forget();
  save("a.yaml", "another");
  expect(await make()).toEqual({ value: "another", cached: false });
  save("a.yaml", "a third");
  await deferring.settle();
  deferring.snapshot.forget();
  expect(await make()).toEqual({ value: "a third", cached: false });
});

const folder = () => path.join(root, ".chatwire");
/** Returns a cache in the state of a new process. */
const cache = () => new Cache(folder(), root, async () => fingerprint);

/** Runs a step that reads two files, and returns whether its result was cached. */
async function step(name = "join", inputs: unknown[] = [1]): Promise<boolean> {
  const files = ["a.yaml", "b.yaml", "absent.yaml"].map((file) => path.join(root, file));
  const { value, cached } = await cache().step(name, inputs, async () => {
    runs += 1;
    return { value: { runs }, files };
  });
  expect(value).toEqual({ runs });
  return cached;
}

const entries = () =>
  readdirSync(folder(), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => path.join(folder(), name));

const OTHERS: { name: string; change: () => unknown }[] = [
  { name: "nothing", change: () => undefined },
  {
    name: "only the timestamp of a file",
    change: () => utimesSync(path.join(root, "a.yaml"), new Date(), new Date("2021-01-01")),
  },
  { name: "a file that it did not read", change: () => save("c.yaml", "c") },
];
const CHANGES: [string, () => unknown][] = [
  ["a file's content", () => save("a.yaml", "A")],
  ["a file that is gone", () => rmSync(path.join(root, "b.yaml"))],
  ["a file that was looked for and now is there", () => save("absent.yaml", "here")],
  ["chatwire or its tools", () => (fingerprint = "second")],
  [
    "one changed letter in an entry",
    () => {
      for (const file of entries()) writeFileSync(file, readFileSync(file, "utf8").replace('"runs":', '"runt":'));
    },
  ],
  ["the cache's being deleted", () => rmSync(folder(), { recursive: true })],
  [
    "an entry's being cut off",
    () => entries().map((file) => writeFileSync(file, readFileSync(file, "utf8").slice(0, -5))),
  ],
  ["an entry's being emptied", () => entries().map((file) => writeFileSync(file, ""))],
  ...["null", "[]", "{}", '{"files":[],"value":1}', '{"files":{"a.yaml":1},"value":1}', '{"files":{}}', "\0\0"].map(
    (text): [string, () => unknown] => [
      `an entry that reads ${JSON.stringify(text)}`,
      () => entries().map((file) => writeFileSync(file, text)),
    ],
  ),
];

describe("a step", () => {
  test.each(OTHERS)("is not repeated after a change of $name", async ({ change }) => {
    expect(await step()).toBe(false);
    change();
    expect(await step()).toBe(true);
  });

  test.each(CHANGES)("is repeated after a change: %s", async (_, change) => {
    expect(await step()).toBe(false);
    change();
    expect(await step()).toBe(false);
    expect(await step()).toBe(true);
  });

  test("has a separate result for each name and input", async () => {
    expect([await step("join", [1]), await step("join", [2]), await step("split", [1])]).toEqual([false, false, false]);
    expect(existsSync(path.join(folder(), ".gitignore"))).toBe(true);
    expect(entries()).toHaveLength(3);
  });

  test("is not cached if it fails", async () => {
    const failing = cache().step("fail", [], () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect((await cache().step("fail", [], async () => ({ value: 1 }))).cached).toBe(false);
  });

  test("is not cached if one of its files changes while it runs", async () => {
    const file = path.join(root, "a.yaml");
    const slow = async () => {
      const value = readFileSync(file, "utf8");
      writeFileSync(file, "new");
      return { value, files: [file] };
    };
    expect(await cache().step("slow", [], slow)).toEqual({ value: "a", cached: false });
    utimesSync(file, LONG_AGO, LONG_AGO);
    expect(await cache().step("slow", [], slow)).toEqual({ value: "new", cached: false });
  });

  test.each([
    { name: "a file", block: () => writeFileSync(folder(), "") },
    { name: "below a file", block: () => writeFileSync(path.join(root, "blocked"), "") },
  ])("works if the cache folder is $name", async ({ name, block }) => {
    block();
    const at = name === "a file" ? folder() : path.join(root, "blocked/cache");
    const blocked = () => new Cache(at, root, async () => fingerprint).step("x", [], async () => ({ value: 1 }));
    expect([await blocked(), await blocked()]).toEqual([
      { value: 1, cached: false },
      { value: 1, cached: false },
    ]);
  });

  test("leaves one complete entry when many run it at the same time", async () => {
    const big = "x".repeat(1_000_000);
    await Promise.all(Array.from({ length: 8 }, () => cache().step("big", [], async () => ({ value: big }))));
    expect(entries()).toHaveLength(1);
    expect(readdirSync(path.dirname(entries()[0] ?? ""))).toHaveLength(1);
    expect(await cache().step("big", [], async () => ({ value: "" }))).toEqual({ value: big, cached: true });
  });
});

describe("pruneCache", () => {
  test.each([
    { maxBytes: 400, expected: ["0", "1", "2", "3"] },
    { maxBytes: 300, expected: ["3"] },
    { maxBytes: 50, expected: [] },
  ])(
    "keeps the newest entries up to half of $maxBytes bytes if the cache is larger",
    async ({ maxBytes, expected }) => {
      mkdirSync(path.join(folder(), "ab"), { recursive: true });
      for (const name of ["0", "1", "2", "3"]) {
        const file = path.join(folder(), "ab", `${name}.json`);
        writeFileSync(file, "x".repeat(100));
        utimesSync(file, LONG_AGO, new Date(LONG_AGO.getTime() + Number(name) * 1000));
      }
      await pruneCache(folder(), maxBytes);
      expect(
        entries()
          .map((file) => path.basename(file, ".json"))
          .sort(),
      ).toEqual(expected);
    },
  );
});
