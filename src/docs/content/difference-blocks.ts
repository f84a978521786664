import { compareShapes, type Difference } from "../schema/compare-shapes.js";
import { SchemaReader } from "../schema/properties.js";
import { safeName } from "../site/page-name.js";
import type { PagePath } from "../site/site-urls.js";
import type { Block, Inline, Property, Shape } from "./content.js";
import type { Counterpart } from "./counterparts.js";

/** How a webhook differs from the same one in another API of the vendor, property by property. */
export function differenceBlocks(
  own: { name: string; version: string },
  here: Shape,
  { section, event }: Counterpart,
): Block[] {
  const { api, urls } = section;
  const there = new SchemaReader(api.document, urls.schema).body(event.media[0]?.schema, "payload");
  const differences = compareShapes(here, there);
  const page = urls.webhook(event);
  const title = [api.title, ...(api.title.includes(api.version) ? [] : [api.version])].join(" ");
  const name: Inline[] = event.name === own.name ? [] : [" There it is called ", { code: event.name }, "."];
  return [
    {
      kind: "heading",
      level: 2,
      text:
        event.name === own.name ? [`Compared with ${title}`] : ["Compared with ", { code: event.name }, ` of ${title}`],
      anchor: `compared.${safeName(api.id)}.${safeName(event.name)}`,
    },
    {
      kind: "line",
      inlines: [
        { link: { page }, text: [`The same event of ${title}`] },
        differences.length === 0
          ? " has the same properties."
          : ` differs in ${differences.length === 1 ? "one place" : `${differences.length} places`}.`,
        ...name,
      ],
    },
    ...(differences.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            head: ["Property", `Here, ${own.version}`, `There, ${api.version}`],
            rows: differences.map((one) => rowOf(one, page)),
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

function cell(property: Property, other: Property | undefined, link: { anchor: string; page?: PagePath }): Inline[] {
  const target = link.page === undefined ? { anchor: link.anchor } : { page: link.page, anchor: link.anchor };
  const others = new Set(other?.values.map(({ value }) => value));
  const alone = property.values.filter(({ value }) => !others.has(value));
  const renamed: Inline[] = other && other.name !== property.name ? [{ code: property.name }, ", "] : [];
  return [
    ...renamed,
    { link: target, text: property.type },
    ...(property.required ? [", required"] : other ? [", optional"] : []),
    ...alone.flatMap(({ value }, index): Inline[] => [index === 0 ? ": " : ", ", { code: value }]),
    ...property.facts.flatMap(({ term, value }): Inline[] =>
      differs(term, value, other) ? [`; ${term.toLowerCase()} `, ...value] : [],
    ),
  ];
}

function differs(term: string, value: Inline[], other: Property | undefined): boolean {
  if (!other) return false;
  return JSON.stringify(other.facts.find((fact) => fact.term === term)?.value) !== JSON.stringify(value);
}
