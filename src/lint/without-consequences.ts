import type { Diagnostic } from "../workspace/diagnostics/diagnostic.js";

/** A mistake that other rules report again, at the same or at other places. */
interface Cause {
  code: string;
  /** The rules that report it again. */
  again: readonly string[];
  /** Returns a text that occurs in the message of those rules. Without it, they report at the same line. */
  mention?: (mistake: Diagnostic) => string | undefined;
}

const CAUSES: readonly Cause[] = [
  {
    code: "struct",
    again: ["chatwire/resolved-reference"],
    mention: ({ location }) => `${location.file} has no value at`,
  },
  {
    code: "no-required-schema-properties-undefined",
    again: ["chatwire/example-fits"],
    mention: ({ message }) => group(/^Required property ('.+') is not defined/, message)?.replaceAll("'", '"'),
  },
  {
    code: "path-parameters-defined",
    again: ["spectral/path-params"],
    mention: ({ message }) => group(/^The (path ".+?") has/, message),
  },
  {
    code: "chatwire/operation-has-responses",
    again: ["operation-2xx-response", "operation-4xx-response", "spectral/oas3-schema"],
  },
  { code: "security-defined", again: ["no-unused-components"], mention: () => "Security scheme:" },
  { code: "chatwire/valid-schema", again: ["spectral/oas3-schema", "struct"] },
];

/** Removes diagnostics that follow from another one, because authors fix only the cause. */
export function withoutConsequences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((diagnostic) => !diagnostics.some((cause) => explains(cause, diagnostic)));
}

function explains(cause: Diagnostic, { code, message, location }: Diagnostic): boolean {
  return CAUSES.some(({ code: mistake, again, mention }) => {
    if (mistake !== cause.code || !again.includes(code)) return false;
    if (!mention) return location.file === cause.location.file && location.line === cause.location.line;
    const mentioned = mention(cause);
    return mentioned !== undefined && message.includes(mentioned);
  });
}

function group(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[1];
}
