import type { NormalizedProblem } from "@redocly/openapi-core";
import { fromPointer } from "../../schema/pointer.js";
import { REDOCLY_FIXES } from "./redocly-fixes.js";
import { SPECTRAL_FIXES } from "./spectral-fixes.js";
import { structFix } from "./struct-fix.js";

/** Adds to a problem of Redocly what to do. Problems of unknown rules, such as those of plugins, stay as they are. */
export function withRedoclyFix(problem: NormalizedProblem): NormalizedProblem {
  const { ruleId, message, suggest, location } = problem;
  if (ruleId === "struct") {
    const key = fromPointer(location[0]?.pointer ?? "").at(-1) ?? "";
    const fixed = structFix(message, key, suggest);
    return { ...problem, message: fixed, suggest: [] };
  }
  const fix = Object.hasOwn(REDOCLY_FIXES, ruleId) ? REDOCLY_FIXES[ruleId] : undefined;
  return { ...problem, message: join(message, typeof fix === "function" ? fix(message) : fix) };
}

/** Adds to the message of a rule of Spectral what to do. */
export function withSpectralFix(rule: string, message: string): string {
  return join(message, Object.hasOwn(SPECTRAL_FIXES, rule) ? SPECTRAL_FIXES[rule] : undefined);
}

function join(message: string, advice = ""): string {
  const text = message.trim();
  return `${text}${/[.?!]$/.test(text) || advice === "" ? "" : "."} ${advice}`.trim();
}
