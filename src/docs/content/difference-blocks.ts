import type { WebhookEvent } from "../../model/api.js";
import { compareProperties, type Difference } from "../schema/compare-properties.js";
import { SchemaReader } from "../schema/properties.js";
import { type PagePath, safeName } from "../site/site-urls.js";
import type { ApiSection } from "./api-section.js";
import type { Block, Inline, Property, PropertyTree } from "./content.js";

/** Compares a webhook with the same one in the vendor's other APIs, property by property. */
export function differenceBlocks(
  section: ApiSection,
  event: WebhookEvent,
  payload: PropertyTree,
  sections: readonly ApiSection[],
): Block[] {
  return counterpartsOf(section, event, sections).flatMap((counterpart) =>
    comparison({ name: event.name, version: section.api.version }, payload, counterpart),
  );
}

/** The same event in another API of the same vendor. */
interface Counterpart {
  section: ApiSection;
  event: WebhookEvent;
}

/** Finds the events of the vendor's other APIs that have the same name, or that either contract declares to be the same. */
function counterpartsOf(section: ApiSection, event: WebhookEvent, sections: readonly ApiSection[]): Counterpart[] {
  return sections
    .filter((other) => other !== section && vendorOf(other) === vendorOf(section))
    .flatMap((other) =>
      other.api.events
        .filter(
          (candidate) =>
            candidate.name === event.name || declares(event, other, candidate) || declares(candidate, section, event),
        )
        .map((candidate) => ({ section: other, event: candidate })),
    );
}

function declares(from: WebhookEvent, { api }: ApiSection, to: WebhookEvent): boolean {
  return from.counterparts.some((counterpart) => counterpart.api === api.id && counterpart.event === to.name);
}

function vendorOf({ api }: ApiSection): string {
  return api.id.split("/", 1)[0] ?? "";
}

function comparison(
  here: { name: string; version: string },
  payload: PropertyTree,
  { section, event }: Counterpart,
): Block[] {
  const { api, urls } = section;
  const otherPayload = new SchemaReader(api.document, urls.schema).body(event.media[0]?.schema, "payload");
  const differences = compareProperties(payload, otherPayload);
  const page = urls.webhook(event);
  const title = [api.title, ...(api.title.includes(api.version) ? [] : [api.version])].join(" ");
  const sameName = event.name === here.name;
  const summary =
    differences.length === 0
      ? " has the same properties."
      : ` differs in ${differences.length === 1 ? "one place" : `${differences.length} places`}.`;
  const heading: Inline[] = sameName
    ? [`Compared with ${title}`]
    : ["Compared with ", { code: event.name }, ` of ${title}`];
  return [
    { kind: "heading", level: 2, text: heading, anchor: `compared.${safeName(api.id)}.${safeName(event.name)}` },
    {
      kind: "line",
      inlines: [
        { link: { page }, text: [`The same event of ${title}`] },
        summary,
        ...(sameName ? [] : [" Its name there is ", { code: event.name }, "."]),
      ],
    },
    ...(differences.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            head: ["Property", `Here, ${here.version}`, `There, ${api.version}`],
            rows: differences.map((difference) => rowOf(difference, page)),
          },
        ]),
  ];
}

function rowOf({ path, here, there }: Difference, page: PagePath): Inline[][] {
  return [
    [{ code: path }],
    here ? cell(here, there, { anchor: here.anchor }) : ["absent"],
    there ? cell(there, here, { page, anchor: there.anchor }) : ["absent"],
  ];
}

function cell(
  property: Property,
  other: Property | undefined,
  link: { anchor: string } | { page: PagePath; anchor: string },
): Inline[] {
  const others = new Set(other?.values.map(({ value }) => value));
  const onlyHere = property.values.filter(({ value }) => !others.has(value));
  const renamed: Inline[] = other && other.name !== property.name ? [{ code: property.name }, ", "] : [];
  return [
    ...renamed,
    { link, text: property.type },
    ...(property.required ? [", required"] : other ? [", optional"] : []),
    ...onlyHere.flatMap(({ value }, index): Inline[] => [index === 0 ? ": " : ", ", { code: value }]),
    ...property.facts.flatMap(({ term, value }): Inline[] =>
      differs(term, value, other) ? [`; ${term.toLowerCase()} `, ...value] : [],
    ),
  ];
}

function differs(term: string, value: Inline[], other: Property | undefined): boolean {
  if (!other) return false;
  return JSON.stringify(other.facts.find((fact) => fact.term === term)?.value) !== JSON.stringify(value);
}
