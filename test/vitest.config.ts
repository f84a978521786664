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
    // Everything under test is on loopback and bounded; what takes longer hangs.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // By default a machine with two cores runs one file at a time. Tests wait for browsers and processes as much as they compute.
    maxWorkers: 3,
    // Files of a worker share what they load: Redocly, Prism and Spectral take seconds, a hundred times over. No test may leave traces.
    pool: "forks",
    isolate: false,
  },
});
