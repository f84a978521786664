import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";

/** Rules of other tools that say what another rule says. */
const TOPICS: Record<string, string> = {
  "no-unresolved-refs": "resolved-reference",
  "invalid-ref": "resolved-reference",
  bundler: "resolved-reference",
  "no-invalid-media-type-examples": "example-fits",
  "no-invalid-parameter-examples": "example-fits",
  "operation-operationId": "operation-id-name",
  "webhook-operationId": "operation-id-name",
  "webhook-summary": "operation-summary",
  "webhook-tags": "operation-one-tag",
  "operation-tags": "operation-one-tag",
  "oas3-schema": "struct",
  "asyncapi-3-document-resolved": "struct",
  "asyncapi-3-document-unresolved": "struct",
  "duplicated-entry-in-enum": "no-duplicated-enum-values",
  "typed-enum": "no-enum-type-mismatch",
  "no-script-tags-in-markdown": "no-unsafe-markdown",
  "path-params": "path-parameters-defined",
};

/**
 * Leaves out what another rule has said already of the same line: rules of the house are heard first, then who came first.
 * An error is no echo of a warning.
 */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const speakers = new Map<string, Diagnostic>();
  const [ours, others] = [diagnostics.filter(isOurs), diagnostics.filter((diagnostic) => !isOurs(diagnostic))];
  return [...ours, ...others].filter((diagnostic) => {
    const { location, code, severity } = diagnostic;
    const name = code.slice(code.lastIndexOf("/") + 1);
    const subject = `${location.file}:${location.line}:${TOPICS[name] ?? name}`;
    const speaker = speakers.get(subject) ?? diagnostic;
    speakers.set(subject, speaker);
    return speaker.code === code || (severity === "error" && speaker.severity === "warning");
  });
}

function isOurs({ code }: Diagnostic): boolean {
  return code.startsWith("chatwire/");
}
