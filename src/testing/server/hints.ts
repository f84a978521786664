import type { Api } from "../../model/api.js";
import type { CaseResult } from "./results.js";

/** The statuses with which a server rejects a path that it does not have. */
const WRONG_PATH = new Set([400, 404, 405, 410]);
const VALID_KINDS = new Set(["example", "generated"]);

/** Returns likely causes if no valid request succeeded at all, and of a rate limit. */
export function hintsFor(api: Api, baseUrl: string, results: readonly CaseResult[]): string[] {
  const sent = results.filter(({ kind, status }) => VALID_KINDS.has(kind) && status !== undefined);
  const statuses = new Set(sent.map(({ status = 0 }) => status));
  const [status = 0] = statuses;
  const types = new Set(sent.map(({ response }) => response?.contentType.split(";", 1)[0]));
  const hints: string[] = [];
  if (sent.length > 0 && statuses.size === 1 && WRONG_PATH.has(status))
    hints.push(`every valid request was answered with ${status}: ${basePathAdvice(api, baseUrl)}`);
  else if (sent.length > 0 && types.size === 1 && types.has("text/html"))
    hints.push(`every response is a web page: ${basePathAdvice(api, baseUrl)}`);
  else if (sent.length > 0 && statuses.size === 1 && (status === 401 || status === 403))
    hints.push(`every valid request was answered with ${status}: check the credentials`);
  // A mock returns each documented status on request.
  if (results.some((result) => result.status === 429 && result.kind !== "status"))
    hints.push("the server limits the rate of requests (429): use --rate");
  return hints;
}

/** Compares the path of the base URL with that of the contract's server. */
function basePathAdvice({ servers, operations }: Api, baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  const path = pathname.replace(/\/$/, "");
  const server = servers[0]?.url ?? "";
  const expected = server.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
  const repeated = suffixesOf(path).find((suffix) =>
    operations.every((operation) => `${operation.path}/`.startsWith(`${suffix}/`)),
  );
  if (repeated !== undefined)
    return `the paths of the contract begin with ${repeated} themselves, so try --target ${origin}${path.slice(0, -repeated.length)}`;
  if (expected !== "" && !expected.includes("{") && !path.endsWith(expected))
    return `the contract's server is ${server}, so try --target ${origin}${path}${expected}`;
  const example = operations[0]?.path ?? "/";
  return `--target must be the URL before the paths of the contract, such as ${example}; the contract's server is ${server || "not named"}`;
}

/** Returns the ends of a path, the longest first: `/a/b` and `/b`. */
function suffixesOf(path: string): string[] {
  const segments = path.split("/").slice(1);
  return segments.map((_, index) => `/${segments.slice(index).join("/")}`);
}
