import type { Json } from "../../schema/json.js";
import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";

export type RuleSeverity = "error" | "warn" | "off";

/** The setting of a rule in `redocly.yaml`. */
export interface RuleSetting {
  severity: RuleSeverity;
  [option: string]: Json | undefined;
}

/** A place that breaks a rule, with one or two sentences that name the problem and the fix. */
export interface Problem {
  place: Place;
  message: string;
  /** The part that the location points at: the key (default) or its value. */
  target?: "key" | "value";
}

/** The description of a rule, for the presets, SARIF and docs/lint.md. */
export interface RuleSummary {
  /** The condition that the rule enforces. */
  summary: string;
  /** The setting in the preset `recommended`. The preset `strict` reports every rule as an error. */
  recommended: RuleSeverity | RuleSetting;
}

/** A rule that checks the sources of an API. */
export interface Rule extends RuleSummary {
  /** Kebab-case. Diagnostics and `redocly.yaml` add the prefix `chatwire/`. */
  name: string;
  /** The document whose settings apply. OpenAPI if absent. */
  document?: "asyncapi";
  check: (contract: Contract, setting: RuleSetting) => Iterable<Problem> | Promise<Iterable<Problem>>;
}
