import { type Fault, isError } from "../diagnostic.js";
import type { About } from "./about.js";
import type { Format } from "./formats.js";
import { toGithub } from "./github.js";
import { toSarif } from "./sarif.js";
import { toText } from "./text.js";

/** Faults in the wanted form; without faults, `text` and `github` are empty. */
export function formatFaults(faults: readonly Fault[], format: Format, about: About): string {
  switch (format) {
    case "text":
      return toText(faults, about.root);
    case "json":
      return JSON.stringify(faults, null, 2);
    case "sarif":
      return toSarif(faults, about);
    case "github":
      return toGithub(faults);
  }
}

/** How many of each: `2 errors and 1 warning`. */
export function countFaults(faults: readonly Fault[]): { errors: number; warnings: number; summary: string } {
  const errors = faults.filter(isError).length;
  const warnings = faults.length - errors;
  return { errors, warnings, summary: `${plural(errors, "error")} and ${plural(warnings, "warning")}` };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
