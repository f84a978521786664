import type { Issue } from "../../../runtime/validation/validation.js";
import { element } from "../dom.js";

const UNIONS = new Set(["oneOf", "anyOf"]);
/** The issues of more variants than this are folded. */
const MAX_OPEN_ISSUES = 4;

/** Lists issues with their places in the body. */
export function issueList(title: string, issues: readonly Issue[]): HTMLElement {
  const list = element("ul", { class: "tool-issues" }, ...groupIssues(issues).map(issueItem));
  return title ? element("div", { class: "tool-part" }, element("p", {}, title), list) : list;
}

export interface IssueGroup {
  issue: Issue;
  /** If no variant of a union fits: the issues of its variants. */
  variantIssues: IssueGroup[];
}

/** Nests the issues of a union's variants, which validators report first, below the issue of the union. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups: IssueGroup[] = [];
  for (const issue of issues) {
    const first = UNIONS.has(issue.keyword) ? firstWithin(groups, issue.path) : groups.length;
    groups.push({ issue, variantIssues: groups.splice(first) });
  }
  return groups;
}

function firstWithin(groups: readonly IssueGroup[], path: string): number {
  const isWithin = ({ issue }: IssueGroup) => issue.path === path || issue.path.startsWith(`${path}/`);
  return groups.findLastIndex((group) => !isWithin(group)) + 1;
}

function issueItem({ issue: { path, message }, variantIssues }: IssueGroup): HTMLElement {
  const item = element("li", {}, element("code", {}, path || "/"), ` ${message}`);
  if (variantIssues.length === 0) return item;
  const list = element("ul", { class: "tool-issues" }, ...variantIssues.map(issueItem));
  const summary = element("summary", {}, `Issues of the variants: ${variantIssues.length}`);
  item.append(element("details", { open: variantIssues.length <= MAX_OPEN_ISSUES }, summary, list));
  return item;
}
