import type { Contract } from "../../spec/source/contract.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { applySettings, type LintSettings } from "../lint-config.js";
import { sourceRules } from "../rules/catalog.js";
import type { Outcome } from "../step.js";

/** Checks the sources of an API by the rules that are on. */
export async function lintByCustomRules(contract: Contract, settings: LintSettings): Promise<Outcome> {
  const diagnostics: Diagnostic[] = [];
  let rules = 0;
  for (const { name, check, document = "openapi" } of sourceRules) {
    const code = `chatwire/${name}`;
    const setting = settings[document][code];
    if (!setting || setting.severity === "off") continue;
    rules++;
    const problems = [...(await check(contract, setting))];
    const reported = problems.map(({ place, message, target }) => place.diagnostic(code, message, target));
    diagnostics.push(...applySettings(reported, settings[document]));
  }
  return { diagnostics, rules };
}
