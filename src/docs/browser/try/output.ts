import { element } from "../dom.js";
import { cut, pretty, sizeText } from "../texts.js";
import type { ResponseReport } from "./attempt.js";
import { issueList } from "./issue-list.js";
import { verdictOn } from "./verdict.js";

/** The request as it travels; secrets are hidden until they are asked for. */
export function requestPart(redactSecret: string, whole: string): HTMLElement {
  const text = element("pre", { tabindex: "0", "aria-label": "Request" }, redactSecret);
  const part = element("details", { class: "tool-part", open: true }, element("summary", {}, "Request"));
  if (redactSecret !== whole) {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => {
      text.textContent = box.checked ? whole : redactSecret;
    });
    part.append(element("label", { class: "tool-check" }, box, " Show secrets"));
  }
  part.append(text);
  return part;
}

/** The answer: what the contract says of it first, then what came. */
export function responsePart(answer: ResponseReport, hasValidators: boolean): HTMLElement {
  const { headers, text, bytes } = answer;
  const { fits, sentence, issues } = verdictOn(answer, hasValidators);
  const mark = element("strong", { class: fits ? "good" : "bad" }, fits ? "Fits." : "Does not fit.");
  const body = text === undefined ? `${sizeText(bytes)} that are no text` : cut(pretty(text));
  return element(
    "div",
    { class: "tool-part" },
    element("p", { class: "tool-verdict" }, mark, " ", sentence),
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

/** Why nothing came: what the reader can mend, else what a browser does not tell a page. */
export function failurePart(error: unknown, baseUrl: string): HTMLElement {
  const message =
    error instanceof RangeError
      ? "the body is nested too deeply"
      : error instanceof Error
        ? error.message
        : String(error);
  const unreachable = error instanceof TypeError && /fetch|network|load failed/i.test(message);
  const text = unreachable
    ? `${baseUrl} cannot be reached, or does not let pages of other sites ask (CORS). The mock listens after npm start.`
    : message;
  return element("p", { class: "tool-part", role: "alert" }, text);
}
