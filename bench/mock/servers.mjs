import path from "node:path";
import { fileURLToPath } from "node:url";

const BENCH = fileURLToPath(new URL("..", import.meta.url));
const ROOT = path.dirname(BENCH.replace(/\/$/, ""));
const CHATWIRE = path.join(ROOT, "build/src/cli/bin.js");
const PRISM = path.join(BENCH, "node_modules/@stoplight/prism-cli/dist/index.js");
const STEADY = path.join(BENCH, "node_modules/.bin/steady");

/** A command, and where it answers a scenario. `floor` is a server that reads the request and answers one text. */
export const SERVERS = [
  {
    name: "bare node:http",
    floor: true,
    command: ({ port }) => [process.execPath, path.join(BENCH, "mock/bare.mjs"), port],
    target: ({ path }) => path,
  },
  chatwire("chatwire, compiled", "compiled"),
  chatwire("chatwire, prism", "prism"),
  prism("prism mock -v error", ["-v", "error"]),
  prism("prism mock", []),
  {
    name: "steady -q",
    command: ({ port, file }) => [STEADY, "-q", "--host", "127.0.0.1", "-p", port, file],
    target: ({ path, twin }) => twin ?? path,
  },
];

function chatwire(name, engine) {
  return {
    name,
    // One process serves all APIs, as it is started by those who use it.
    command: ({ port }) => [process.execPath, CHATWIRE, "mock", "--quiet", "--engine", engine, "--port", port],
    target: ({ api, path }) => `/${api}${path}`,
  };
}

function prism(name, options) {
  return {
    name,
    command: ({ port, file }) => [process.execPath, PRISM, "mock", "-p", port, ...options, file],
    target: ({ path, twin }) => twin ?? path,
  };
}

export function documentOf({ api, document }) {
  return path.join(ROOT, "generated", api, document);
}

export { ROOT };
