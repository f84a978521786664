import { groupsOf } from "../content/api-page.js";
import type { ApiSection } from "../content/api-section.js";
import { escapeMarkdown } from "../print/prose.js";
import { HOME, relativeUrl } from "../site/site-urls.js";

export const LLMS = "llms.txt";

/** What there is to read for a program that reads, in the form of llmstxt.org: each page is Markdown. */
export function llmsText(sections: readonly ApiSection[]): string {
  const parts = sections.map(sectionOf);
  return `# API contracts

> ${sentence(sections)}

Each link leads to Markdown; the same address with \`.html\` is the page for people. The OpenAPI and AsyncAPI documents are complete in themselves.

${parts.join("\n\n")}
`;
}

function sentence(sections: readonly ApiSection[]): string {
  return sections.length === 0
    ? "No API is listed yet."
    : `Contracts of ${sections.map(({ api }) => plain(api.title)).join(", ")}.`;
}

function sectionOf({ api, urls, references, sources, changes }: ApiSection): string {
  const lines = [
    link("Overview", `${urls.home}.md`, api.summary),
    ...references.map(({ source, label }) => link(source, `${api.id}/${source}`, label)),
    link("JSON Schemas", urls.schemas, "a list of files, one for each body and its parts"),
    ...(sources ? [link("Sources", `${urls.sources}.md`, "where each part comes from, and how sure it is")] : []),
    ...(changes ? [link("Change log", `${urls.changes}.md`, undefined)] : []),
    ...groupsOf(api, api.operations).flatMap(({ members }) =>
      members.map((one) => link(one.selector?.value ?? one.id, `${urls.operation(one)}.md`, one.summary)),
    ),
    ...groupsOf(api, api.events).flatMap(({ members }) =>
      members.map((one) => link(`webhook ${one.name}`, `${urls.webhook(one)}.md`, one.summary)),
    ),
  ];
  return `## ${plain(`${api.title} ${api.version}`)}\n\n${lines.join("\n")}`;
}

function link(text: string, file: string, note: string | undefined): string {
  return `- [${plain(text)}](${relativeUrl(HOME, file)})${note ? `: ${plain(note)}` : ""}`;
}

function plain(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, " ").trim());
}
