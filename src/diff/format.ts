import { escapeMarkdown } from "../docs/print/prose.js";
import { plural } from "../platform/plural.js";
import type { Location } from "../workspace/diagnostics/diagnostic.js";
import { type Change, countChanges, type DocumentDiff, type Impact } from "./change.js";

export const DIFF_FORMATS = ["text", "markdown", "json"] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

interface Diffs {
  base: string;
  revision: string;
  diffs: readonly DocumentDiff[];
}

/** Formats the changes. Text and Markdown only count the changes that have no effect on programs. */
export function formatDiff(comparison: Diffs, format: DiffFormat): string {
  if (format === "json") return toJson(comparison);
  return format === "markdown" ? toMarkdown(comparison) : toText(comparison);
}

/** Returns `2 breaking changes, 1 addition and 3 changes without effect`. */
export function countText(diffs: readonly DocumentDiff[]): string {
  const { major, minor, patch } = countChanges(diffs);
  return `${plural(major, "breaking change")}, ${plural(minor, "addition")} and ${plural(patch, "change")} without effect`;
}

function toJson({ base, revision, diffs }: Diffs): string {
  return JSON.stringify({ base, revision, summary: countChanges(diffs), documents: diffs }, null, 2);
}

const MARKS: Record<Impact, string> = { major: "✗ breaking", minor: "+ addition", patch: "· other" };
const WIDTH = 10;

function toText({ diffs }: Diffs): string {
  return changed(diffs)
    .map((diff) => {
      const lines = inOrder(diff).map(({ impact, message, path, location }) => {
        const where = location ? `${locationText(location)}  ${path}` : path;
        return `  ${MARKS[impact].padEnd(WIDTH)}  ${message}  ${where}`;
      });
      const rest = minorSummary(diff);
      return [titleOf(diff), ...lines, ...(rest ? [`  ${MARKS.patch.padEnd(WIDTH)}  ${rest}`] : [])].join("\n");
    })
    .join("\n\n");
}

function toMarkdown({ base, revision, diffs }: Diffs): string {
  const { major } = countChanges(diffs);
  const parts = changed(diffs).map((diff) => {
    const rows = inOrder(diff).map(({ impact, message, path, location }) => {
      const where = [...(location ? [code(locationText(location))] : []), code(path)].join(" ");
      return `| ${impact === "major" ? "**breaking**" : "addition"} | ${cell(message)} | ${where} |`;
    });
    const rest = minorSummary(diff);
    const table = rows.length > 0 ? ["", "| | change | where |", "|---|---|---|", ...rows] : [];
    return [`### ${cell(titleOf(diff))}`, ...table, ...(rest ? ["", rest] : [])].join("\n");
  });
  const title = major > 0 ? "Breaking contract changes" : "Contract changes";
  const summary = `${countText(diffs)}, from ${code(base)} to ${code(revision)}.`;
  return [`## ${title}`, summary, ...parts].join("\n\n");
}

function locationText({ file, line }: Location): string {
  return `${file}:${line}`;
}

function changed(diffs: readonly DocumentDiff[]): DocumentDiff[] {
  return diffs.filter(({ changes }) => changes.length > 0);
}

function titleOf({ id, document }: DocumentDiff): string {
  return document === "asyncapi" ? `${id} (AsyncAPI)` : id;
}

/** Returns the changes that affect programs, the breaking ones first. */
function inOrder({ changes }: DocumentDiff): Change[] {
  const of = (impact: Impact) => changes.filter((change) => change.impact === impact);
  return [...of("major"), ...of("minor")];
}

function minorSummary({ changes }: DocumentDiff): string {
  const count = changes.filter(({ impact }) => impact === "patch").length;
  return count === 0
    ? ""
    : `${plural(count, "change")} without effect on programs (descriptions, examples, relaxed rules); use --format json to list them`;
}

/** Escapes contract text for a table cell. Only code between backticks stays markup. */
function cell(text: string): string {
  const parts = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/`+/g, "`")
    .split(/(`[^`]+`)/);
  return parts
    .map((part, index) =>
      index % 2 === 1 ? part.replaceAll("|", "\\|") : escapeMarkdown(part).replaceAll("@", "&#64;"),
    )
    .join("");
}

function code(text: string): string {
  return `\`${text.replaceAll(/[`\s]+/g, " ").replaceAll("|", "\\|")}\``;
}
