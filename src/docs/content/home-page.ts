import { isEnding } from "../../model/lifecycle.js";
import { plural } from "../../platform/plural.js";
import { HOME, LLMS } from "../site/site-urls.js";
import { evidencePhrase } from "./api-page.js";
import type { ApiSection } from "./api-section.js";
import type { Block, Card, Inline, Page } from "./content.js";
import { lifecycleInlines } from "./lifecycle-banner.js";

/** Builds the index: one card for each API. */
export function homePage(sections: readonly ApiSection[]): Page {
  return {
    path: HOME,
    title: "API contracts",
    summary: "Contracts of APIs and their webhooks.",
    crumbs: [],
    blocks:
      sections.length === 0
        ? [{ kind: "line", inlines: ["redocly.yaml lists no APIs yet."] }]
        : [
            { kind: "line", inlines: [`${plural(sections.length, "API")}, readable offline.`] },
            { kind: "cards", cards: sections.map(cardOf) },
            { kind: "heading", level: 2, text: ["Machine-readable files"], anchor: "programs" },
            {
              kind: "line",
              inlines: [
                "Every page is also available as Markdown at the same address with ",
                { code: ".md" },
                ". ",
                { link: { file: LLMS }, text: [{ code: LLMS }] },
                " lists them all. Documents and schemas are self-contained.",
              ],
            },
          ],
    alternates: [{ rel: "alternate", type: "text/plain", file: LLMS, title: "For language models" }],
    previous: undefined,
    next: undefined,
  };
}

function cardOf({ api, urls, references, sources, changes }: ApiSection): Card {
  const { id, title, version, summary, operations, events, document, lifecycle } = api;
  const countLink = (members: readonly unknown[], noun: string): Inline[] =>
    members.length === 0
      ? []
      : [" · ", { link: { page: urls.home, anchor: `${noun}s` }, text: [plural(members.length, noun)] }];
  const blocks: Block[] = [
    ...(summary ? [{ kind: "line" as const, inlines: [summary] }] : []),
    ...(isEnding(lifecycle) ? [{ kind: "line" as const, inlines: lifecycleInlines(lifecycle) }] : []),
    { kind: "line", inlines: [{ code: id }, ...countLink(operations, "operation"), ...countLink(events, "webhook")] },
    { kind: "line", inlines: [evidencePhrase(document)] },
    {
      kind: "list",
      items: [
        ...references.map(({ file, label }): Inline[] => [
          { link: { file: `${id}/${file}` }, text: [`${label} on one page`] },
        ]),
        ...references.map(({ source }): Inline[] => [{ link: { file: `${id}/${source}` }, text: [source] }]),
        [{ link: { file: urls.schemas }, text: ["JSON Schemas"] }],
        ...(sources ? [[{ link: { page: urls.sources }, text: ["Sources"] }]] : []),
        ...(changes ? [[{ link: { page: urls.changes }, text: ["Change log"] }]] : []),
      ],
    },
  ];
  return { title, note: version, page: urls.home, blocks };
}
