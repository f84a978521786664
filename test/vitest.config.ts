import { defineConfig } from "vitest/config";

const conditions = ["chatwire-source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    root: new URL("..", import.meta.url).pathname,
    // Type tests (test/types/*.test-d.ts) are checked by `tsc -p .`, a gate of its own: once is enough.
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/temporary-folder.ts",
    // All tests use loopback and have limits, so a test that takes longer hangs.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // By default, Vitest runs one file at a time on two cores, but tests often wait for browsers and processes.
    maxWorkers: 3,
    // The test files of a worker share loaded modules, because Redocly, Prism and Spectral take seconds to load. Tests must clean up.
    pool: "forks",
    isolate: false,
  },
});
