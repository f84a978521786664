import type { Contract } from "../../spec/source/contract.js";
import type { Fault } from "../../workspace/diagnostics/diagnostic.js";
import { rules } from "../rules/index.js";
import type { Outcome } from "../step.js";

/** What the rules of the house find in the sources of an API. */
export async function lintByHouse(contract: Contract): Promise<Outcome> {
  const faults: Fault[] = [];
  for (const { name, check } of rules) {
    for (const { place, message, want } of await check(contract))
      faults.push(place.fault(`chatwire/${name}`, message, want));
  }
  return { faults, rules: rules.length };
}
