import type { Contract } from "../../spec/source/contract.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { rules } from "../rules/index.js";
import type { Outcome } from "../step.js";

/** What the rules of the house find in the sources of an API. */
export async function lintByCustomRules(contract: Contract): Promise<Outcome> {
  const diagnostics: Diagnostic[] = [];
  for (const { name, check } of rules) {
    for (const { place, message, want } of await check(contract))
      diagnostics.push(place.diagnostic(`chatwire/${name}`, message, want));
  }
  return { diagnostics, rules: rules.length };
}
