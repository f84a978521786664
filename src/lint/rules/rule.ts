import type { Contract } from "../../spec/source/contract.js";
import type { Place } from "../../spec/source/place.js";

/** Something that a rule objects to: the place, and one or two sentences that say what is wrong and what to do. */
export interface Finding {
  place: Place;
  message: string;
  /** Point at the value instead of its key. */
  want?: "key" | "value";
}

/** A rule of the house, checked on the sources of an API. */
export interface Rule {
  /** Kebab-case; faults carry it behind `chatwire/`. */
  name: string;
  /** What holds where the rule is kept. */
  summary: string;
  check: (contract: Contract) => Iterable<Finding> | Promise<Iterable<Finding>>;
}
