import { element } from "../dom.js";
import { cut, pretty, sizeText } from "../texts.js";
import type { ReceivedResponse } from "./attempt.js";
import { issueList } from "./issue-list.js";
import { verdictOn } from "./verdict.js";

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
