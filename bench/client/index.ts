import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Benchmark } from "../lib/benchmark.js";
import { figure, times, withSpread } from "../lib/format.js";
import { ROOT, versionsOf } from "../lib/places.js";
import type { Report } from "../lib/report.js";
import { interleave } from "../lib/rounds.js";
import { buildWorker, runWorker } from "../lib/run-worker.js";
import { ratio } from "../lib/statistics.js";
import type { Cost } from "../lib/time-calls.js";
import { CLIENTS } from "./contestants.js";
import { sizesOfClients } from "./sizes.js";

const AIM = 1.05;
const AIM_BYTES = 6000;

export const client: Benchmark = {
  name: "client",
  summary: "the overhead of a call over fetch, and the size of an import",
  rounds: 5,
  run: async ({ rounds, log }): Promise<Report> => {
    const program = await buildWorker(fileURLToPath(new URL("worker.ts", import.meta.url)));
    const server = spawn(process.execPath, [fileURLToPath(new URL("server.mjs", import.meta.url))], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [port] = (await once(server.stdout, "data")) as [Buffer];
      const baseUrl = `http://127.0.0.1:${String(port).trim()}`;
      const contestants = CLIENTS.map(({ name }, index) => ({
        name,
        run: () => runWorker<Cost>(program, { index, baseUrl }),
      }));
      return await report(await interleave(contestants, rounds, log));
    } finally {
      server.kill();
    }
  },
};

async function report(samples: Map<string, Cost[]>): Promise<Report> {
  const cpu = (name: string) => samples.get(name)?.map((one) => one.cpu) ?? [];
  const sizes = await sizesOfClients();
  const largest = Math.max(...Object.entries(sizes).map(([name, size]) => (name.startsWith("chatwire") ? size : 0)));
  const overhead = ratio(cpu("chatwire"), cpu("fetch"));
  return {
    head: ["call by", "µs each", "CPU µs each", "CPU against fetch"],
    rows: [...samples].map(([name, own]) => [
      name,
      withSpread(own.map(({ wall }) => wall)),
      withSpread(own.map((one) => one.cpu)),
      times(
        ratio(
          own.map((one) => one.cpu),
          cpu("fetch"),
        ),
      ),
    ]),
    notes: [
      "Sequential GET requests with two credentials in the query, sent to a bare `node:http` server in another process on the same machine. No real call is this short. CPU is that of the client's process.",
      "`fetch` alone builds no URL, has no timeout, and returns no result that distinguishes errors. `openapi-fetch` has no timeout and no credentials. chatwire has all of these.",
      `Aim: less than ${times(AIM)} of \`fetch\`. It is ${times(overhead)}, ${overhead < AIM ? "met" : "**missed**"} on loopback: ${figure(ratio(cpu("chatwire"), cpu("fetch")) * 100 - 100)} % are ${figure(difference(cpu("chatwire"), cpu("fetch")))} µs, which is ${figure(difference(cpu("chatwire"), cpu("fetch")) / 500)} % of a call that takes 50 ms.`,
      `Size of one client with all of its operations, bundled with splitting, minified and gzipped: ${Object.entries(
        sizes,
      )
        .map(([name, size]) => `\`${name}\` ${figure(size)} bytes`)
        .join(
          ", ",
        )}. The aim of ${figure(AIM_BYTES)} bytes is ${largest < AIM_BYTES ? "met" : "**missed**"} by the largest. Validators load on demand.`,
    ],
    versions: await versionsOf(ROOT, ["openapi-fetch", "esbuild"]),
    samples: { calls: Object.fromEntries(samples), sizes },
  };
}

function difference(these: readonly number[], those: readonly number[]): number {
  const [one = 0, other = 0] = [these, those].map((list) => [...list].sort((a, b) => a - b)[list.length >> 1]);
  return one - other;
}
