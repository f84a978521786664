import type { Block, Entry, Inline, Page, PropertyTree } from "./content.js";

/** Lists the searchable entries on the page of an operation or webhook. */
export function entriesOf(page: Page): Entry[] {
  return page.blocks.flatMap((block) => blockEntries(page.path, block));
}

function blockEntries(page: string, block: Block): Entry[] {
  if (block.kind === "properties") return treeEntries(page, block.tree, "");
  if (block.kind !== "fold") return [];
  const entries: Entry[] = block.entry
    ? [{ kind: block.entry, name: textOf(block.summary).trim(), within: "", page, anchor: block.anchor }]
    : [];
  return [...entries, ...block.blocks.flatMap((inner) => blockEntries(page, inner))];
}

function treeEntries(page: string, { children, variants }: PropertyTree, within: string): Entry[] {
  return [
    ...children.flatMap((property): Entry[] => {
      const path = within ? `${within}.${property.name}` : property.name;
      return [
        { kind: "property", name: property.name, within, page, anchor: property.anchor },
        ...property.values.map(
          ({ value, anchor }): Entry => ({ kind: "value", name: value, within: path, page, anchor }),
        ),
        ...treeEntries(page, property, path),
      ];
    }),
    ...variants.flatMap((variant) => treeEntries(page, variant, within)),
  ];
}

/** Returns the text of a line without links and markup. */
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
