import { isEnding, type Lifecycle, lifecycleSentence } from "../../model/lifecycle.js";
import { type ApiSection, groupsOf } from "../content/api-section.js";
import { escapeMarkdown } from "../print/prose.js";
import { HOME, relativeUrl } from "../site/site-urls.js";

/** Returns an index of all Markdown pages in the format of llmstxt.org. */
export function llmsText(sections: readonly ApiSection[]): string {
  const parts = sections.map(sectionOf);
  return `# API contracts

> ${summaryOf(sections)}

Each page is linked as Markdown; its address with \`.html\` is the page for browsers. The OpenAPI and AsyncAPI documents are self-contained.

${parts.join("\n\n")}
`;
}

function summaryOf(sections: readonly ApiSection[]): string {
  return sections.length === 0
    ? "No APIs are listed yet."
    : `Contracts of ${sections.map(({ api }) => oneLine(api.title)).join(", ")}.`;
}

function sectionOf(section: ApiSection): string {
  const { api, urls, references, sources, changes } = section;
  const { operations, webhooks } = groupsOf(section);
  const lines = [
    link("Overview", `${urls.home}.md`, [api.summary, ...endOf(api.lifecycle)].filter(Boolean).join(" ")),
    ...references.map(({ source, label }) => link(source, `${api.id}/${source}`, label)),
    link("JSON Schemas", urls.schemas, "a list of files, one for each component schema"),
    ...(sources ? [link("Sources", `${urls.sources}.md`, "the origin and the certainty of each part")] : []),
    ...(changes ? [link("Change log", `${urls.changes}.md`, undefined)] : []),
    ...[...operations, ...webhooks].flatMap(({ members }) =>
      members.map(({ kind, name, page, summary }) =>
        link(kind === "webhook" ? `webhook ${name}` : name, `${page}.md`, summary),
      ),
    ),
  ];
  return `## ${oneLine(`${api.title} ${api.version}`)}\n\n${lines.join("\n")}`;
}

function endOf(lifecycle: Lifecycle | undefined): string[] {
  if (!isEnding(lifecycle)) return [];
  const { successor } = lifecycle;
  return [lifecycleSentence(lifecycle), ...(successor === undefined ? [] : [`Use ${successor} instead.`])];
}

function link(text: string, file: string, note: string | undefined): string {
  return `- [${oneLine(text)}](${relativeUrl(HOME, file)})${note ? `: ${oneLine(note)}` : ""}`;
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, " ").trim());
}
