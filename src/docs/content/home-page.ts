import { LLMS } from "../machine/llms.js";
import { HOME } from "../site/site-urls.js";
import type { ApiSection } from "./api-section.js";
import type { Block, Inline, Page } from "./content.js";
import { evidenceOf, evidencePhrase } from "./evidence.js";

/** The page that people open first: all systems, and what there is of each. */
export function homePage(sections: readonly ApiSection[]): Page {
  return {
    path: HOME,
    title: "API contracts",
    summary: "Contracts of APIs and their webhooks.",
    api: undefined,
    crumbs: [],
    blocks: [
      {
        kind: "line",
        inlines: [
          sections.length === 0
            ? "No API is listed in redocly.yaml yet."
            : `${count(sections.length, "API")}, readable offline.`,
        ],
      },
      ...(sections.length === 0
        ? []
        : [
            { kind: "cards" as const, cards: sections.map(cardOf) },
            { kind: "heading" as const, level: 2 as const, text: ["For programs"], anchor: "programs" },
            {
              kind: "line" as const,
              inlines: [
                "Every page is Markdown too, at the same address with ",
                { code: ".md" },
                "; ",
                { link: { file: LLMS }, text: [{ code: LLMS }] },
                " lists them all. Documents and schemas need no other file.",
              ],
            },
          ]),
    ],
    alternates: [{ rel: "alternate", type: "text/plain", file: LLMS, title: "For language models" }],
    previous: undefined,
    next: undefined,
  };
}

function cardOf({ api, urls, references, sources, changes }: ApiSection) {
  const { id, title, version, summary, operations, events, document } = api;
  const counts: Inline[][] = [
    ...(operations.length > 0
      ? [
          [
            { link: { page: urls.home, anchor: "operations" }, text: [count(operations.length, "operation")] },
          ] as Inline[],
        ]
      : []),
    ...(events.length > 0
      ? [[{ link: { page: urls.home, anchor: "webhooks" }, text: [count(events.length, "webhook")] }] as Inline[]]
      : []),
  ];
  const blocks: Block[] = [
    ...(summary ? [{ kind: "line" as const, inlines: [summary] }] : []),
    { kind: "line", inlines: [{ code: id }, ...counts.flatMap((one): Inline[] => [" · ", ...one])] },
    { kind: "line", inlines: [evidencePhrase(evidenceOf(document))] },
    {
      kind: "list",
      items: [
        ...references.map(({ file, label }): Inline[] => [
          { link: { file: `${id}/${file}` }, text: [`${label} on one page`] },
        ]),
        ...references.map(({ source }): Inline[] => [{ link: { file: `${id}/${source}` }, text: [source] }]),
        [{ link: { file: urls.schemas }, text: ["JSON Schemas"] }],
        ...(sources ? [[{ link: { page: urls.sources }, text: ["Sources"] }] as Inline[]] : []),
        ...(changes ? [[{ link: { page: urls.changes }, text: ["Change log"] }] as Inline[]] : []),
      ],
    },
  ];
  return { title, note: version, page: urls.home, blocks };
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
