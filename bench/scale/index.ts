import type { Benchmark } from "../lib/benchmark.js";
import { figure, withSpread } from "../lib/format.js";
import { CHATWIRE } from "../lib/places.js";
import type { Report } from "../lib/report.js";
import { interleave } from "../lib/rounds.js";
import { runCommand, type Usage } from "../lib/run-command.js";
import { growth, median } from "../lib/statistics.js";
import { forget } from "../lib/workspace.js";
import { makeWorkspace } from "./contracts.js";

const VERBS = ["generate", "lint"] as const;
/** Operations of each API where APIs are counted. */
const USUAL = 20;
const SIZES = [
  ...[1, 10, 50].map((size) => ({ of: "APIs", size, apis: size, operations: USUAL })),
  ...[100, 1000, 5000].map((size) => ({ of: "operations", size, apis: 1, operations: size })),
];

export const scale: Benchmark = {
  name: "scale",
  summary: "workspaces of 1, 10, 50 APIs, documents of 100, 1,000, 5,000 operations",
  rounds: 1,
  run: async ({ rounds, log }): Promise<Report> => {
    const cases = SIZES.flatMap((one) => VERBS.map((verb) => ({ ...one, verb })));
    const roots = new Map<string, string>();
    for (const { of, size, apis, operations } of SIZES)
      roots.set(`${of} ${size}`, await makeWorkspace(`scale-${of}-${size}`, apis, operations));
    const contestants = cases.map(({ of, size, verb }) => ({
      name: `${verb} ${of} ${size}`,
      run: async () => {
        const cwd = roots.get(`${of} ${size}`) ?? "";
        await forget(cwd);
        return runCommand({ command: [process.execPath, CHATWIRE, verb], cwd, done: [0] });
      },
    }));
    const samples = await interleave<Usage>(contestants, rounds, log);
    const measured = cases.flatMap((one) => {
      const own = samples.get(`${one.verb} ${one.of} ${one.size}`);
      return own ? [{ ...one, own }] : [];
    });
    return {
      head: ["verb", "size", "seconds", "CPU seconds", "MB"],
      rows: measured.map(({ verb, of, size, own }) => [
        verb,
        `${figure(size)} ${of}`,
        withSpread(own.map(({ wall }) => wall)),
        withSpread(own.map(({ cpu }) => cpu)),
        withSpread(own.map(({ memory }) => memory)),
      ]),
      notes: [
        `Cold: nothing is cached. In the rows that count APIs, each API has ${USUAL} operations. Each operation has a parameter, a body, a response, two errors and two examples, in separate files.`,
        "The exponent describes the growth of processor time from the smallest size to the largest. 1 is linear; less than 1 means that start-up dominates the small sizes. The last step compares the two largest sizes.",
        ...["APIs", "operations"].flatMap((of) =>
          VERBS.flatMap((verb) => {
            const points = measured
              .filter((one) => one.of === of && one.verb === verb)
              .map(({ size, own }) => ({ size, cost: median(own.map(({ cpu }) => cpu)) }));
            if (points.length < 2) return [];
            return [
              `\`${verb}\`, by ${of}: exponent ${growth(points).toFixed(2)}, last step ${growth(points.slice(-2)).toFixed(2)}.`,
            ];
          }),
        ),
      ],
      versions: {},
      samples: Object.fromEntries(samples),
    };
  },
};
