import { parseArgs } from "node:util";
import type { Api } from "../../src/model/api.js";
import { nearest } from "../../src/platform/user-error.js";
import { formatMutation } from "./format.js";
import { mutateApi } from "./mutate-api.js";
import type { MutationReport } from "./report.js";

const USAGE = "usage: npm run mutate -- [api ...] [--max-survivors PERCENT (5)] [--seed NUMBER (1)] [--json]";

export interface MutateIo {
  /** Prints results. */
  output: (text: string) => void;
  /** Prints progress and errors. */
  log: (text: string) => void;
}

/** Mutates the chosen APIs, by default all, and returns the exit code: 1 if more mutants survive than allowed, 2 for a usage error. */
export async function mutate(args: readonly string[], apis: readonly Api[], io: MutateIo): Promise<number> {
  const options = readOptions(args, apis);
  if (typeof options === "string") {
    io.log(`error: ${options}\n${USAGE}`);
    return 2;
  }
  const reports: MutationReport[] = [];
  for (const api of options.apis) {
    reports.push(await mutateApi(api, { seed: options.seed }));
    io.log(`${api.id} done`);
  }
  io.output(options.json ? JSON.stringify(reports, null, 2) : reports.map(formatMutation).join("\n\n"));
  const errors = reports.flatMap(({ api, mutants, percent }) => {
    if (mutants === 0) return [`${api} has no constraint to change, so nothing was checked`];
    return percent > options.maxSurvivors ? [`${api}: ${percent} % survive, more than ${options.maxSurvivors} %`] : [];
  });
  for (const error of errors) io.log(`error: ${error}`);
  return errors.length > 0 || reports.length === 0 ? 1 : 0;
}

interface Options {
  apis: readonly Api[];
  maxSurvivors: number;
  seed: number;
  json: boolean;
}

function readOptions(args: readonly string[], apis: readonly Api[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { "max-survivors": { type: "string" }, seed: { type: "string" }, json: { type: "boolean" } },
    });
    const maxSurvivors = Number(values["max-survivors"] ?? 5);
    if (!(maxSurvivors >= 0 && maxSurvivors <= 100))
      return `--max-survivors takes a number from 0 to 100, not "${values["max-survivors"]}"`;
    const seed = Number(values.seed ?? 1);
    if (!Number.isInteger(seed) || seed < 0) return `--seed takes a whole number from 0, not "${values.seed}"`;
    const names = apis.map(({ id }) => id);
    const unknown = positionals.find((id) => !names.includes(id));
    if (unknown !== undefined) {
      const suggestion = nearest(unknown, names);
      return `unknown API "${unknown}"${suggestion ? `; did you mean "${suggestion}"?` : ""}`;
    }
    const chosen = positionals.length > 0 ? apis.filter(({ id }) => positionals.includes(id)) : apis;
    return { apis: chosen, maxSurvivors, seed, json: values.json === true };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
