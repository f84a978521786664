import type { ApiSection } from "./api-section.js";
import type { Block, Entry, EntryKind, Inline, Page, Shape } from "./content.js";

/** All that a reader may look for in the page of an operation or a webhook, with its exact place. */
export function entriesOf(page: Page): Entry[] {
  return page.blocks.flatMap((block) => blockEntries(page.path, block));
}

/** The operations and webhooks of an API, by their names on the wire and their titles. */
export function titleEntries({ api, urls }: ApiSection): (Entry & { title: string })[] {
  const at = (kind: EntryKind, name: string, title: string | undefined, page: string) => ({
    kind,
    name,
    title: title ?? name,
    within: "",
    page,
    anchor: undefined,
  });
  return [
    ...api.operations.map((one) => at("operation", one.selector?.value ?? one.id, one.summary, urls.operation(one))),
    ...api.events.map((one) => at("webhook", one.name, one.summary, urls.webhook(one))),
  ];
}

function blockEntries(page: string, block: Block): Entry[] {
  if (block.kind === "shape") return shapeEntries(page, block.shape, "");
  if (block.kind !== "fold") return [];
  const own: Entry[] = block.entry
    ? [{ kind: block.entry, name: textOf(block.summary).trim(), within: "", page, anchor: block.anchor }]
    : [];
  return [...own, ...block.blocks.flatMap((inner) => blockEntries(page, inner))];
}

function shapeEntries(page: string, { children, arms }: Shape, within: string): Entry[] {
  return [
    ...children.flatMap((property): Entry[] => {
      const path = within ? `${within}.${property.name}` : property.name;
      return [
        { kind: "property", name: property.name, within, page, anchor: property.anchor },
        ...property.values.map(
          ({ value, anchor }): Entry => ({ kind: "value", name: value, within: path, page, anchor }),
        ),
        ...shapeEntries(page, property, path),
      ];
    }),
    ...arms.flatMap((arm) => shapeEntries(page, arm, within)),
  ];
}

/** A line without its links and marks. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === "string") return inline;
      if ("code" in inline) return inline.code;
      if ("badge" in inline) return inline.badge;
      return textOf("strong" in inline ? inline.strong : inline.text);
    })
    .join("");
}
