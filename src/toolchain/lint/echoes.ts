import type { Fault } from "../fault.js";

/** Rules of other tools that say what a rule of ours says. */
const TOPICS: Record<string, string> = {
  "no-unresolved-refs": "resolved-reference",
  "invalid-ref": "resolved-reference",
  bundler: "resolved-reference",
  "no-invalid-media-type-examples": "example-fits",
  "no-invalid-parameter-examples": "example-fits",
  "oas3-valid-media-example": "example-fits",
  "operation-operationId": "operation-id-name",
};

/** Leaves out what another tool has said already of the same line. What is said first stays. */
export function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const speakers = new Map<string, string>();
  return faults.filter(({ file, line, rule }) => {
    const name = rule.slice(rule.lastIndexOf("/") + 1);
    const subject = `${file}:${line}:${TOPICS[name] ?? name}`;
    const speaker = speakers.get(subject) ?? rule;
    speakers.set(subject, speaker);
    return speaker === rule;
  });
}
