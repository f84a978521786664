import type { Issue } from "../../../runtime/validation/validation.js";
import { element } from "../dom.js";

const UNIONS = new Set(["oneOf", "anyOf"]);
/** What the alternatives of a union lack is shown at once when it is not more than this. */
const FEW = 4;

/** What is wrong, each with its place in the body. */
export function issueList(title: string, issues: readonly Issue[]): HTMLElement {
  const list = element("ul", { class: "tool-issues" }, ...grouped(issues).map(issueItem));
  return title ? element("div", { class: "tool-part" }, element("p", {}, title), list) : list;
}

export interface Grouped {
  issue: Issue;
  /** Of a union that nothing fits: what its alternatives have against the value. */
  alternatives: Grouped[];
}

/** Validators tell what each alternative of a union lacks before they tell that none fits: it goes below that. */
export function grouped(issues: readonly Issue[]): Grouped[] {
  const found: Grouped[] = [];
  for (const issue of issues) {
    const first = UNIONS.has(issue.keyword) ? startOf(found, issue.path) : found.length;
    found.push({ issue, alternatives: found.splice(first) });
  }
  return found;
}

function startOf(found: readonly Grouped[], path: string): number {
  const isBelow = ({ issue }: Grouped) => issue.path === path || issue.path.startsWith(`${path}/`);
  return found.findLastIndex((one) => !isBelow(one)) + 1;
}

function issueItem({ issue: { path, message }, alternatives }: Grouped): HTMLElement {
  const item = element("li", {}, element("code", {}, path || "/"), ` ${message}`);
  if (alternatives.length === 0) return item;
  const list = element("ul", { class: "tool-issues" }, ...alternatives.map(issueItem));
  const summary = element("summary", {}, `What the alternatives have against it: ${alternatives.length}`);
  item.append(element("details", { open: alternatives.length <= FEW }, summary, list));
  return item;
}
