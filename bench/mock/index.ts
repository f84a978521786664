import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Benchmark } from "../lib/benchmark.js";
import { figure, judged, times } from "../lib/format.js";
import { BENCH, versionsOf, WORK } from "../lib/places.js";
import type { Report } from "../lib/report.js";

/** What the program tells of one server under one kind of request. */
interface Result {
  scenario: string;
  server: string;
  status: number;
  /** Milliseconds from the start of the process to the first answer. */
  ready: number;
  /** Requests in a second. */
  rate: number;
  lowest: number;
  highest: number;
  /** Microseconds of processor time for each request, where the system tells. */
  cpu?: number;
  /** Milliseconds. */
  p99: number;
  failed: number;
}

const PROGRAM = fileURLToPath(new URL("servers-side-by-side.mjs", import.meta.url));
const REFERENCE = "prism mock -v error";
const AIM = 6;

export const mock: Benchmark = {
  name: "mock",
  summary: "mock servers under load",
  rounds: 5,
  run: async ({ rounds, log }): Promise<Report> => {
    const results = await measure(rounds, log);
    const reference = ({ scenario }: Result) =>
      results.find((one) => one.scenario === scenario && one.server === REFERENCE);
    const faster = (one: Result) => one.rate / (reference(one)?.rate ?? Number.NaN);
    const lighter = (one: Result) => (reference(one)?.cpu ?? Number.NaN) / (one.cpu ?? Number.NaN);
    return {
      head: ["server", "request", "requests/s", "against Prism", "CPU µs each", "against Prism", "p99 ms", "ready ms"],
      rows: results.map((one) => [
        one.server,
        one.scenario,
        `${figure(one.rate)} (${figure(one.lowest)}–${figure(one.highest)})${failures(one)}`,
        cell(faster(one)),
        one.cpu === undefined ? "" : figure(one.cpu),
        cell(lighter(one)),
        figure(one.p99),
        figure(one.ready),
      ]),
      notes: [
        "16 connections from the same machine, which share its cores with the server. All servers use the same document. “Against Prism” means `prism mock -v error`, which logs no requests. “Ready” is the time from the start of the process to its first response.",
        "Prism and Steady cannot route by a form field, so they use the document with plain paths for the form call. Steady checks no credentials and makes up bodies; the others return the documented example. The bare server reads the request and returns a fixed text.",
        ...results
          .filter(({ server }) => server === "chatwire, compiled")
          .map((one) => judged(`${one.scenario}, requests a second`, faster(one), AIM)),
      ],
      versions: await versionsOf(BENCH, ["@stoplight/prism-cli", "@stdy/cli", "autocannon"]),
      samples: results,
    };
  },
};

async function measure(rounds: number, log: (line: string) => void): Promise<Result[]> {
  await mkdir(WORK, { recursive: true });
  const file = path.join(WORK, "mock.json");
  const running = promisify(execFile)(process.execPath, [PROGRAM, "--rounds", String(rounds), "--json", file]);
  running.child.stderr?.on("data", (chunk) => log(String(chunk).trim()));
  await running;
  return (JSON.parse(await readFile(file, "utf8")) as { results: Result[] }).results;
}

function failures({ failed, status }: Result): string {
  return failed > 0 || status !== 200 ? ` (${failed} failed, first answer ${status})` : "";
}

function cell(value: number): string {
  return Number.isFinite(value) ? times(value) : "";
}
