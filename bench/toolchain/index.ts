import type { Benchmark } from "../lib/benchmark.js";
import { judged, times, withSpread } from "../lib/format.js";
import { BENCH, CHATWIRE, ROOT, versionOf, versionsOf } from "../lib/places.js";
import type { Report } from "../lib/report.js";
import { interleave } from "../lib/rounds.js";
import { runCommands, type Usage } from "../lib/run-command.js";
import { ratio } from "../lib/statistics.js";
import { copyWorkspace, forget } from "../lib/workspace.js";
import { documentsOf } from "./documents.js";
import { editAndRun, watch } from "./edit.js";
import { batched, perDocument, writeToolConfig } from "./tools.js";

const NAMES = {
  cold: "chatwire: generate and lint, nothing cached",
  cached: "chatwire: generate and lint, nothing changed",
  single: "tools, one call per document",
  npx: "the same, through npx",
  batched: "tools, one call for all documents where possible",
  watched: "chatwire dev: one property edited, until types are written",
  edited: "tools: one property edited; lint, bundle and types of its API",
} as const;

/** What is set against what by the clock, which is what people wait for, and what is aimed at. */
const COMPARED = [
  { name: "Cold, compared with one call per document", these: "single", those: "cold", aim: 4 },
  { name: "Cold, compared with `npx`", these: "npx", those: "cold", aim: 6 },
  { name: "Nothing changed, compared with one call per document", these: "single", those: "cached", aim: 50 },
  { name: "An edit in `dev`, compared with the tools", these: "edited", those: "watched", aim: 20 },
] as const;

export const toolchain: Benchmark = {
  name: "toolchain",
  summary: "generate and lint all contracts, against the command lines of the tools",
  rounds: 3,
  run: async ({ rounds, log }): Promise<Report> => {
    const [ours, theirs, live] = await Promise.all(["chatwire", "tools", "live"].map(copyWorkspace));
    if (!ours || !theirs || !live) throw new Error("no workspace");
    const documents = documentsOf(theirs);
    await writeToolConfig(theirs, documents);
    const verbs = (["generate", "lint"] as const).map((verb) => ({
      command: [process.execPath, CHATWIRE, verb] as [string, ...string[]],
      cwd: ours,
    }));
    const cold = async () => {
      await forget(ours);
      return runCommands(verbs);
    };
    const dev = await watch(live);
    try {
      const samples = await interleave<Usage>(
        [
          { name: NAMES.cold, run: cold },
          { name: NAMES.cached, run: () => runCommands(verbs) },
          { name: NAMES.single, run: () => runCommands(documents.flatMap((one) => perDocument(theirs, one, "node"))) },
          { name: NAMES.npx, run: () => runCommands(documents.flatMap((one) => perDocument(theirs, one, "npx"))) },
          { name: NAMES.batched, run: () => runCommands(batched(theirs, documents)) },
          { name: NAMES.watched, run: dev.edit },
          { name: NAMES.edited, run: () => editAndRun(theirs) },
        ],
        rounds,
        log,
      );
      return await report(samples);
    } finally {
      await dev.stop();
    }
  },
};

async function report(samples: Map<string, Usage[]>): Promise<Report> {
  const of = (name: keyof typeof NAMES, what: keyof Usage) => samples.get(NAMES[name])?.map((one) => one[what]) ?? [];
  const against = (what: "wall" | "cpu", own: readonly Usage[]) => {
    const reference = of("single", what);
    const values = own.map((one) => one[what]);
    return values.some(Number.isNaN) || reference.length === 0 ? "" : times(ratio(reference, values));
  };
  return {
    head: ["what", "seconds", "against one call per document", "CPU seconds", "against one call per document", "MB"],
    rows: [...samples].map(([name, own]) => {
      const column = (what: keyof Usage) => {
        const values = own.map((one) => one[what]);
        return values.some(Number.isNaN) ? "" : withSpread(values);
      };
      const whole = name !== NAMES.watched && name !== NAMES.edited;
      const row = [column("wall"), whole ? against("wall", own) : "", column("cpu"), whole ? against("cpu", own) : ""];
      return [name, ...row, column("memory")];
    }),
    notes: [
      "Tools: `redocly lint`, `redocly bundle`, `spectral lint` with its own rules for OpenAPI and AsyncAPI, on the bundle, and `openapi-typescript`; 28 calls for the 8 documents of the 4 contracts. chatwire runs the same linters and the same type generator.",
      "The tools do not do what chatwire does as well: clients, compiled validators, webhook descriptors, custom rules, AsyncAPI examples, and the comparison of an API's two documents.",
      "MB is the peak memory of the largest process. An edit is timed from writing the file until the new types can be read.",
      "The aims refer to elapsed time, which counts parallel work once, so they are meaningful on an idle machine only. A cold run of chatwire uses two processes; memory is that of the larger.",
      ...COMPARED.flatMap(({ name, these, those, aim }) => {
        const [more, less] = [of(these, "wall"), of(those, "wall")];
        return more.length > 0 && more.length === less.length ? [judged(name, ratio(more, less), aim)] : [];
      }),
    ],
    versions: {
      ...(await versionsOf(ROOT, ["@redocly/cli", "openapi-typescript"])),
      "@stoplight/spectral-cli": await versionOf(BENCH, "@stoplight/spectral-cli"),
    },
    samples: Object.fromEntries(samples),
  };
}
