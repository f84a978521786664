import type { Diagnostic } from "./prism-core.js";
import type { RequestIssue } from "./request-issue.js";

/** Prism tells in a sentence what Ajv gave it in parts. */
export function issueFromPrism({ path = [], code, message }: Diagnostic): RequestIssue {
  const [, place = "body", ...steps] = path;
  const subject = `Request body ${path.length > 1 ? `property ${path.slice(1).join(".").trim()} ` : ""}`;
  const text = message.startsWith(subject) ? message.slice(subject.length) : message;
  const below = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return { place, path: below, keyword: String(code ?? ""), message: text, property: propertyIn(text) };
}

const PROPERTY = [/required property '(.*)'$/s, /; found '(.*)'$/s, /unevaluated properties: '(.*)'$/s];

function propertyIn(text: string): string | undefined {
  return PROPERTY.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
}
