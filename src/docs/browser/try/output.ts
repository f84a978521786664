import type { Issue } from "../../../runtime/validation/validation.js";
import { element } from "../dom.js";
import { cut, pretty, sizeText } from "../texts.js";
import type { ReceivedResponse } from "./attempt.js";
import { issueList } from "./issue-list.js";

/** Shows the request. Secrets are masked until the reader shows them. */
export function requestPart(masked: string, full: string): HTMLElement {
  const text = element("pre", { tabindex: "0", "aria-label": "Request" }, masked);
  const part = element("details", { class: "tool-part", open: true }, element("summary", {}, "Request"));
  if (masked !== full) {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => {
      text.textContent = box.checked ? full : masked;
    });
    part.append(element("label", { class: "tool-check" }, box, " Show secrets"));
  }
  part.append(text);
  return part;
}

/** Shows whether the response fits the contract, and then the response. */
export function responsePart(response: ReceivedResponse, hasValidators: boolean): HTMLElement {
  const { headers, text, bytes } = response;
  const { fits, explanation, issues } = verdictOn(response, hasValidators);
  const mark = element("strong", { class: fits ? "good" : "bad" }, fits ? "Fits." : "Does not fit.");
  const body = text === undefined ? `${sizeText(bytes)} of binary data` : cut(pretty(text));
  return element(
    "div",
    { class: "tool-part" },
    element("p", { class: "tool-verdict" }, mark, " ", explanation),
    ...(issues.length > 0 ? [issueList("", issues)] : []),
    element("h3", {}, `Body, ${sizeText(bytes)}`),
    element("pre", { tabindex: "0", "aria-label": "Response body" }, body || "(empty)"),
    element(
      "details",
      {},
      element("summary", {}, "Response headers"),
      element("pre", { tabindex: "0" }, headers.map(([name, value]) => `${name}: ${value}`).join("\n")),
    ),
  );
}

/** Explains why there is no response. Browsers do not tell a page whether the server is down or CORS blocked the request. */
export function failurePart(error: unknown, baseUrl: string): HTMLElement {
  const message =
    error instanceof RangeError
      ? "The body is nested too deeply."
      : error instanceof Error
        ? error.message
        : String(error);
  const isUnreachable = error instanceof TypeError && /fetch|network|load failed/i.test(message);
  const text = isUnreachable
    ? `Could not reach ${baseUrl}. Either it is not running, or it does not allow requests from other sites (CORS). To start the mock server, run npm start.`
    : message;
  return element("p", { class: "tool-part", role: "alert" }, text);
}

/** The result of checking a response against the contract. */
export interface Verdict {
  fits: boolean;
  explanation: string;
  issues: readonly Issue[];
}

function verdictOn({ status, result }: ReceivedResponse, hasValidators: boolean): Verdict {
  const isDocumented = result.ok || result.reason === "http";
  if (isDocumented && !hasValidators)
    return fitting(`${status} is documented. Its body was not checked, because a schema cannot be compiled.`);
  if (result.ok) return fitting(`${status} is documented, and the body fits the contract.`);
  switch (result.reason) {
    case "http":
      return fitting(`${status} is a documented error, and its body fits the contract.`);
    case "invalid":
      return breaking(`The body does not fit the schema of ${status}.`, result.cause.issues);
    case "undocumented":
      return breaking(undocumented(status, result.body));
    default:
      return breaking(result.cause.message);
  }
}

function fitting(explanation: string): Verdict {
  return { fits: true, explanation, issues: [] };
}

function breaking(explanation: string, issues: readonly Issue[] = []): Verdict {
  return { fits: false, explanation, issues };
}

/** Considers that the client returns a body as text if it should be JSON and is not. */
function undocumented(status: number, body: unknown): string {
  return typeof body === "string" && body !== ""
    ? `The status ${status} is not documented, or the body is not valid JSON.`
    : `The status ${status} is not documented.`;
}
