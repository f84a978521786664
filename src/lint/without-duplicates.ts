import { type Diagnostic, isError } from "../workspace/diagnostics/diagnostic.js";

/** Rules of several tools that check the same thing, by the last part of their codes. */
const TOPICS: Record<string, string> = {
  "no-unresolved-refs": "resolved-reference",
  bundler: "resolved-reference",
  "discriminator-mapping": "resolved-reference",
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
  "operation-tag-defined": "tag-declared",
  "webhook-responses": "operation-has-responses",
  "operation-success-response": "operation-2xx-response",
};

/**
 * Removes diagnostics that repeat another rule's diagnostic about the same line. Keeps errors rather than warnings, then chatwire's
 * rules rather than those of other tools, then the first.
 */
export function withoutDuplicates(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = (diagnostic: Diagnostic) => (isError(diagnostic) ? 0 : 2) + (isOwn(diagnostic) ? 0 : 1);
  const codes = new Map<string, string>();
  return diagnostics
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(({ code, location }) => {
      const name = code.slice(code.lastIndexOf("/") + 1);
      const subject = `${location.file}:${location.line}:${TOPICS[name] ?? name}`;
      if (!codes.has(subject)) codes.set(subject, code);
      return codes.get(subject) === code;
    });
}

function isOwn({ code }: Diagnostic): boolean {
  return code.startsWith("chatwire/");
}
