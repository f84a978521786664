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
  cold: "chatwire: generate, lint; nothing cached",
  cached: "chatwire: generate, lint; nothing changed",
  single: "tools, one call for each document",
  npx: "the same through npx",
  batched: "tools, one call for all documents where they can",
  watched: "chatwire dev: one property edited, to written types",
  edited: "tools: one property edited, lint, bundle and types of its API",
} as const;

/** What is set against what by the clock, which is what people wait for, and what is aimed at. */
const COMPARED = [
  { name: "Cold against one call for each document", these: "single", those: "cold", aim: 4 },
  { name: "Cold against `npx`", these: "npx", those: "cold", aim: 6 },
  { name: "Nothing changed against one call for each document", these: "single", those: "cached", aim: 50 },
  { name: "An edit in `dev` against the tools", these: "edited", those: "watched", aim: 20 },
] as const;

export const toolchain: Benchmark = {
  name: "toolchain",
  summary: "generate and lint all contracts, against the command lines of the tools",
  rounds: 3,
  run: async ({ rounds, tell }): Promise<Report> => {
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
        tell,
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
    head: ["what", "seconds", "against one call each", "CPU seconds", "against one call each", "MB"],
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
      "Tools: `redocly lint`, `redocly bundle`, `spectral lint` with its own rules for OpenAPI and AsyncAPI, on the bundle, and `openapi-typescript`; for the 8 documents of the 4 contracts, 28 calls. chatwire runs the same linters and the same type generator.",
      "The tools leave out what chatwire also makes and checks: clients, compiled validators, webhook descriptors, its own rules, examples of AsyncAPI, and that both documents of an API agree.",
      "MB is the memory of the largest process at its highest. An edit is timed from writing the file until the new types can be read.",
      "The aims are by the clock, on which work in two processes counts once: it is right on a machine that does nothing else. A cold run of chatwire has two processes; memory is that of the larger.",
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
