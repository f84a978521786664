/** Writes the coverage of each API by its own test cases as the table of the README. */
import { TITLES } from "../../src/testing/coverage/format.js";
import { type CoverageReport, DIMENSIONS, type Dimension } from "../../src/testing/coverage/report.js";
import { replaceBetween } from "../replace-between.js";
import type { runContract } from "./run-contract.js";

export type ContractRun = Awaited<ReturnType<typeof runContract>>;

const BEGIN = "<!-- coverage: written by `npm run coverage:readme` -->";
const END = "<!-- /coverage -->";

export function figuresTable(runs: ReadonlyMap<string, ContractRun>): string {
  const heads = ["API", ...DIMENSIONS.map((name) => TITLES[name]), "requests", "deliveries"];
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
  return replaceBetween(readme, BEGIN, END, table);
}

function shareOf({ dimensions }: CoverageReport, name: Dimension): string {
  const dimension = dimensions[name];
  return dimension === undefined || dimension.total === 0 ? "–" : `${dimension.covered}/${dimension.total}`;
}

function sentBy(run: { passed: number; failed: number } | undefined): string {
  return run ? String(run.passed + run.failed) : "–";
}
