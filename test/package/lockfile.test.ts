import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/registry.js";

interface Wanted {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, Wanted & { optionalDependencies?: Record<string, string> }>;
}

const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));

describe.each(["", "bench/"])("the lockfile in ./%s", (folder) => {
  const { packages } = read(`${folder}package-lock.json`) as Lock;

  test("lists the packages of all platforms, as npm ci requires", () => {
    const optional = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).map(([name, version]) => ({ owner, name, version })),
    );
    const missing = optional.filter(
      ({ owner, name }) => !packages[`node_modules/${name}`] && !packages[`${owner}/node_modules/${name}`],
    );
    expect(optional.length).toBeGreaterThan(0);
    // A registry that lacks a platform makes npm leave it out: lock again with another, or add its version, os and cpu by hand.
    expect(missing).toEqual([]);
  });

  test("matches its manifest, as npm ci requires", () => {
    const { dependencies, devDependencies, peerDependencies } = read(`${folder}package.json`) as Wanted;
    expect(packages[""]).toMatchObject(JSON.parse(JSON.stringify({ dependencies, devDependencies, peerDependencies })));
  });

  test("pins each tool to one version", () => {
    const { devDependencies = {} } = read(`${folder}package.json`) as Wanted;
    expect(Object.keys(devDependencies).length).toBeGreaterThan(0);
    expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

test("the lockfile has no lodash below the version that fixes its prototype pollution", () => {
  const { packages } = read("package-lock.json") as { packages: Record<string, { version?: string }> };
  const versions = Object.entries(packages)
    .filter(([name]) => name.endsWith("node_modules/lodash"))
    .map(([, { version }]) => version ?? "");
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !/^4\.(17\.(2[3-9]|[3-9]\d)|1[89]\.)/.test(version))).toEqual([]);
});
