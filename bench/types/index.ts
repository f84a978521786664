import type { Benchmark } from "../lib/benchmark.js";
import { figure, times, withSpread } from "../lib/format.js";
import { binary, ROOT, versionsOf } from "../lib/places.js";
import type { Report } from "../lib/report.js";
import { interleave } from "../lib/rounds.js";
import { runCommand, type Usage } from "../lib/run-command.js";
import { median, ratio } from "../lib/statistics.js";
import { makeProjects } from "./projects.js";

/** What the compiler tells of itself. */
interface Checked extends Usage {
  instantiations: number;
  types: number;
}

const COMPILER = binary(ROOT, "typescript/lib/tsc.js");
const CALLED = "chatwire: every operation called";
const RAW = "openapi-fetch: every operation called";

export const types: Benchmark = {
  name: "types",
  summary: "type-checking a project that calls all operations",
  rounds: 5,
  run: async ({ rounds, log }): Promise<Report> => {
    const { projects, calls } = await makeProjects();
    const contestants = projects.map(({ name, folder }) => ({ name, run: () => check(folder) }));
    const samples = await interleave(contestants, rounds, log);
    const cpu = (name: string) => samples.get(name)?.map((one) => one.cpu) ?? [];
    return {
      head: ["project", "seconds", "CPU seconds", "instantiations", "types", "MB"],
      rows: [...samples].map(([name, own]) => [
        name,
        withSpread(own.map(({ wall }) => wall)),
        withSpread(own.map((one) => one.cpu)),
        figure(median(own.map((one) => one.instantiations))),
        figure(median(own.map((one) => one.types))),
        figure(median(own.map(({ memory }) => memory))),
      ]),
      notes: [
        `\`tsc --noEmit\`, strict, from the start of the process; ${calls} operations of three clients, each called once and its response used. Both use types of the same documents.`,
        ...(cpu(CALLED).length > 0 && cpu(CALLED).length === cpu(RAW).length
          ? [
              `Calls by openapi-fetch take ${times(ratio(cpu(RAW), cpu(CALLED)))} the processor time of calls by chatwire.`,
            ]
          : []),
      ],
      versions: await versionsOf(ROOT, ["typescript", "openapi-fetch", "openapi-typescript"]),
      samples: Object.fromEntries(samples),
    };
  },
};

async function check(cwd: string): Promise<Checked> {
  const { stdout, ...usage } = await runCommand({
    command: [process.execPath, COMPILER, "-p", ".", "--extendedDiagnostics"],
    cwd,
  });
  const told = (what: string) => Number(new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { ...usage, instantiations: told("Instantiations"), types: told("Types") };
}
