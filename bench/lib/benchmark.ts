import type { Report } from "./report.js";

export interface ParsedArgs {
  rounds: number;
  /** Says on stderr how far it is. */
  log: (line: string) => void;
}

/** One benchmark as data: `npm run bench -- <name>`. */
export interface Benchmark {
  name: string;
  summary: string;
  /** How many rounds it takes when nobody says so. */
  rounds: number;
  run: (given: ParsedArgs) => Promise<Report>;
}
