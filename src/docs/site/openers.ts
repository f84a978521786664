import type { Block, Page } from "../content/content.js";

type Slot = Extract<Block, { kind: "slot" }>;

const LABELS: Record<Slot["name"], string> = { try: "Try it", send: "Send this to my URL" };

/** The button of a tool, inert until scripts are there; it opens what belongs to its page. */
export function openerOf(name: Slot["name"]): string {
  return `<button type="button" class="tool-open">${LABELS[name]}</button>`;
}

/**
 * Where scripts of a page may send: from the page of an operation wherever its reader says, which no policy can know
 * beforehand; from that of a webhook to the local server; from others nowhere.
 */
export function connectionsOf({ blocks }: Pick<Page, "blocks">): string {
  const names = new Set(slotsIn(blocks).map(({ name }) => name));
  if (names.has("try")) return "http: https:";
  return names.has("send") ? "'self'" : "'none'";
}

function slotsIn(blocks: readonly Block[]): Slot[] {
  return blocks.flatMap((block) => {
    if (block.kind === "slot") return [block];
    return block.kind === "aside" ? slotsIn(block.blocks) : [];
  });
}
