import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { programTags } from "./support/programs.js";

const conditions = ["chatwire-source"];
const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The projects, and the timeout of their tests in ms. The file name decides the project: `x.process.test.ts` starts processes or
 * loads a large tool (Redocly, Spectral, Prism, TypeScript), and `x.test.ts` is a unit test. `npx vitest --project` selects one.
 */
const TIMEOUTS_MS = { unit: 10_000, process: 30_000, browser: 30_000, redis: 30_000, postgres: 30_000 };
const suffixed = (name: string) => `test/**/*.${name}.test.ts`;
const others = Object.keys(TIMEOUTS_MS).filter((name) => name !== "unit");

export default defineConfig({
  test: {
    root,
    globalSetup: "test/support/temporary-folder.ts",
    // By default, Vitest runs one file at a time on two cores, but tests often wait for browsers and processes.
    maxWorkers: 3,
    projects: Object.entries(TIMEOUTS_MS).map(([name, testTimeout]) => ({
      resolve: { conditions },
      ssr: { resolve: { conditions } },
      test: {
        name,
        root,
        // Type tests (test/types/*.test-d.ts) are checked by `tsc -p .`, a gate of its own: once is enough.
        include: name === "unit" ? ["test/**/*.test.ts"] : [suffixed(name)],
        exclude: name === "unit" ? others.map(suffixed) : [],
        setupFiles: name === "unit" ? ["test/support/preload.ts"] : [],
        // All tests use loopback and have limits, so a test that takes longer hangs.
        testTimeout,
        // Hooks render all docs and pack the package.
        hookTimeout: name === "unit" ? testTimeout : 120_000,
        tags: programTags(),
        // The test files of a worker share loaded modules, because Redocly, Prism and Spectral take seconds to load. Tests must clean up.
        pool: "forks" as const,
        isolate: false,
      },
    })),
  },
});
