/** Writes the coverage of each API by its own test cases as the table of the README. */
import { type CoverageReport, DIMENSIONS, type Dimension } from "../../src/testing/coverage/report.js";
import { between } from "../between.js";
import type { runContract } from "./run-contract.js";

export type ContractRun = Awaited<ReturnType<typeof runContract>>;

const BEGIN = "<!-- coverage: written by `npm run coverage:readme` -->";
const END = "<!-- /coverage -->";

const HEADS: Record<Dimension, string> = {
  operations: "operations",
  statuses: "statuses",
  branches: "request branches",
  answers: "response branches",
  webhooks: "webhooks",
  payloads: "webhook branches",
  faults: "webhook faults",
};

export function figuresTable(runs: ReadonlyMap<string, ContractRun>): string {
  const heads = ["API", ...DIMENSIONS.map((name) => HEADS[name]), "requests", "deliveries"];
  const rows = [...runs].map(([id, { server, receiver, coverage }]) => [
    `\`${id}\``,
    ...DIMENSIONS.map((name) => shareOf(coverage, name)),
    sentBy(server),
    sentBy(receiver?.report),
  ]);
  return [heads, ["---", ...heads.slice(1).map(() => "---:")], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Returns the README with the table between its markers. Throws if a marker is missing. */
export function withFigures(readme: string, table: string): string {
  return between(readme, BEGIN, END, table);
}

function shareOf({ dimensions }: CoverageReport, name: Dimension): string {
  const dimension = dimensions[name];
  return dimension === undefined || dimension.total === 0 ? "–" : `${dimension.covered}/${dimension.total}`;
}

function sentBy(run: { passed: number; failed: number } | undefined): string {
  return run ? String(run.passed + run.failed) : "–";
}
