import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/registry.js";

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

test("the lockfile has the packages of all platforms: without them npm ci refuses it, on every platform", () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;
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
