import type { Api, Refusal } from "../../model/index.js";
import type { DecodedRequest } from "../engine.js";
import { quote, Refused } from "../refused.js";
import type { Diagnostic } from "./prism-core.js";
import { relevant } from "./unions.js";
import type { Violation } from "./violation.js";

const PREFIX = /^(Request|Response) body (property \S* )?/;
const MOST_TOLD = 3;

/** What Prism found, as a refusal that names the first thing at fault: what is missing goes first. */
export function toRefused(diagnostics: readonly Diagnostic[], api: Api, request: DecodedRequest): Refused {
  const found = relevant(diagnostics.map(toViolation), api, request);
  const sorted = found.toSorted((a, b) => rank(a) - rank(b));
  const [first] = sorted;
  if (!first) return new Refused("invalid", "the request breaks the contract");
  const told = sorted.slice(0, MOST_TOLD).map(sentence);
  const more = sorted.length > MOST_TOLD ? ` (and ${sorted.length - MOST_TOLD} more)` : "";
  return new Refused(kindOf(first), `${[...new Set(told)].join("; ")}${more}`, { parameter: nameOf(first) });
}

function toViolation({ path = [], code, message }: Diagnostic): Violation {
  const [, place = "body", ...steps] = path;
  const text = message.replace(PREFIX, "");
  const property = /required property '(.*)'$/s.exec(text)?.[1] ?? /; found '(.*)'$/s.exec(text)?.[1];
  return { place, path: steps.map(unescapeStep), keyword: String(code ?? ""), message: text, property };
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function kindOf({ keyword }: Violation): Refusal {
  if (keyword === "required") return "missing";
  return keyword === "additionalProperties" || keyword === "unevaluatedProperties" ? "unknown" : "invalid";
}

function rank(violation: Violation): number {
  return violation.keyword === "required" ? 0 : 1;
}

/** The name at fault, as a client knows it: `trigger.value`. */
function nameOf({ place, path, property }: Violation): string {
  const steps = property === undefined ? path : [...path, property];
  return steps.length > 0 ? steps.join(".") : place;
}

function sentence(violation: Violation): string {
  const { place, path, message, property } = violation;
  const name = nameOf(violation);
  const subject =
    place === "body"
      ? path.length > 0 || property
        ? quote(name)
        : "the body"
      : `the ${place} parameter ${quote(name)}`;
  const kind = kindOf(violation);
  if (kind === "missing") return `${subject} is missing`;
  if (kind === "unknown") return `${subject} is not documented`;
  return `${subject} ${message}`;
}
