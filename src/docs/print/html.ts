import type { Block, Card, Fact, Inline, Property, Shape, Target, Variant } from "../content/content.js";
import { escapeHtml } from "../sealed-page.js";
import { openerOf } from "../site/openers.js";
import { type PagePath, relativeUrl } from "../site/site-urls.js";
import { isSafeLink, type Prose } from "./prose.js";

/** Properties that a reader sees at once; more are folded. */
const AT_ONCE = 12;
const AT_ONCE_AT_TOP = 40;

/** Prints the blocks of a page as HTML. All text is escaped here; a contract's CommonMark is rendered by `prose`. */
export class HtmlPrinter {
  private readonly page: PagePath;
  private readonly prose: Prose;

  constructor(page: PagePath, prose: Prose) {
    this.page = page;
    this.prose = prose;
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block)).join("\n");
  }

  block(block: Block): string {
    switch (block.kind) {
      case "heading":
        return `<h${block.level} id="${escapeHtml(block.anchor)}">${this.line(block.text)}</h${block.level}>`;
      case "prose":
        return `<div class="prose">${this.prose.html(block.markdown, block.headings)}</div>`;
      case "line":
        return `<p>${this.line(block.inlines)}</p>`;
      case "facts":
        return `<dl class="facts">${this.#facts(block.facts)}</dl>`;
      case "list":
        return `<ul class="list">${block.items.map((item) => `<li>${this.line(item)}</li>`).join("")}</ul>`;
      case "table":
        return this.#table(block.head, block.rows);
      case "shape":
        return this.#shape(block.shape, 0);
      case "code":
        return `<pre tabindex="0"><code>${escapeHtml(block.code)}</code></pre>`;
      case "choices":
        return this.#choices(block);
      case "fold":
        return `<details class="fold"${idOf(block.anchor)}><summary>${this.line(block.summary)}</summary>${this.blocks(block.blocks)}</details>`;
      case "cards":
        return `<ul class="cards">${block.cards.map((card) => this.#card(card)).join("")}</ul>`;
      case "aside":
        return `<aside aria-label="${escapeHtml(block.label)}">${this.blocks(block.blocks)}</aside>`;
      case "slot":
        return `<div class="slot" data-${block.name}="${escapeHtml(block.value)}">${openerOf(block.name)}</div>`;
    }
  }

  line(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.#inline(inline)).join("");
  }

  #inline(inline: Inline): string {
    if (typeof inline === "string") return escapeHtml(inline);
    if ("code" in inline) return `<code>${breakable(inline.code)}</code>`;
    if ("strong" in inline) return `<strong>${this.line(inline.strong)}</strong>`;
    if ("badge" in inline) return `<span class="badge ${inline.tone ?? "quiet"}">${escapeHtml(inline.badge)}</span>`;
    const href = this.#href(inline.link);
    return href === undefined ? this.line(inline.text) : `<a href="${escapeHtml(href)}">${this.line(inline.text)}</a>`;
  }

  #href(target: Target): string | undefined {
    if ("url" in target) return isSafeLink(target.url) ? target.url : undefined;
    if ("file" in target) return relativeUrl(this.page, target.file);
    if (!("page" in target)) return `#${encodeURIComponent(target.anchor)}`;
    const anchor = target.anchor === undefined ? "" : `#${encodeURIComponent(target.anchor)}`;
    return `${relativeUrl(this.page, `${target.page}.html`)}${anchor}`;
  }

  #facts(facts: readonly Fact[]): string {
    return facts
      .map(({ term, value }) => `<div><dt>${escapeHtml(term)}</dt><dd>${this.line(value)}</dd></div>`)
      .join("");
  }

  #table(head: readonly string[], rows: readonly (readonly Inline[][])[]): string {
    const titles = head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join("");
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${this.line(cell)}</td>`).join("")}</tr>`).join("");
    return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${titles}</tr></thead><tbody>${body}</tbody></table></div>`;
  }

  #shape({ children, arms, more }: Shape, depth: number): string {
    const rows =
      children.length > 0 ? `<ul class="props">${children.map((one) => this.#property(one, depth)).join("")}</ul>` : "";
    return `${rows}${this.#arms(arms, depth)}${more ? `<p class="more">${this.line(more)}</p>` : ""}`;
  }

  #property(property: Property, depth: number): string {
    const { name, anchor, type, required, badges, description, facts, values } = property;
    const id = escapeHtml(anchor);
    const marks = badges.map((badge) => ` ${this.#inline(badge)}`).join("");
    return `<li id="${id}"><div class="name"><a href="#${encodeURIComponent(anchor)}"><code>${breakable(name)}</code></a> <span class="type">${this.line(type)}</span>${
      required ? ' <span class="badge warn">required</span>' : ""
    }${marks}</div>${description ? `<div class="prose">${this.prose.html(description, 6)}</div>` : ""}${
      facts.length > 0 ? `<dl class="limits">${this.#facts(facts)}</dl>` : ""
    }${this.#values(values)}${this.#folded(property, depth)}</li>`;
  }

  #values(values: Property["values"]): string {
    if (values.length === 0) return "";
    const items = values.map(
      ({ value, anchor }) => `<li id="${escapeHtml(anchor)}"><code>${breakable(value)}</code></li>`,
    );
    return `<div class="values"><span>${values.length === 1 ? "Always" : "One of"}</span><ul>${items.join("")}</ul></div>`;
  }

  /** What is below a property: open where it is short. */
  #folded(shape: Shape, depth: number): string {
    if (shape.children.length + shape.arms.length === 0) return this.#shape(shape, depth);
    const open = seenAtOnce(shape) <= (depth === 0 ? AT_ONCE_AT_TOP : AT_ONCE);
    const count = shape.arms.length > 0 ? `${shape.arms.length} shapes` : counted(shape.children);
    return `<details${open ? " open" : ""}><summary>${count}</summary>${this.#shape(shape, depth + 1)}</details>`;
  }

  #arms(arms: readonly Variant[], depth: number): string {
    if (arms.length === 0) return "";
    const items = arms.map((arm) => {
      const { label, anchor, description } = arm;
      const body = `${description ? `<div class="prose">${this.prose.html(description, 6)}</div>` : ""}${this.#shape(arm, depth + 1)}`;
      return `<li id="${escapeHtml(anchor)}"><details${seenAtOnce(arm) <= AT_ONCE && arms.length < 4 ? " open" : ""}><summary>${this.line(label)}</summary>${body}</details></li>`;
    });
    return `<p class="one-of">One of</p><ul class="arms">${items.join("")}</ul>`;
  }

  /** Tabs that need no script: radio buttons, of which the chosen one shows what follows it. */
  #choices({ id, label, choices }: Extract<Block, { kind: "choices" }>): string {
    const name = escapeHtml(id);
    const tabs = choices.map((choice, index) => {
      const own = `${name}-${index + 1}`;
      return `<input type="radio" name="${name}" id="${own}" value="${escapeHtml(choice.id)}"${index === 0 ? " checked" : ""}><label for="${own}">${escapeHtml(choice.label)}</label><div class="panel">${this.blocks(choice.blocks)}</div>`;
    });
    return `<fieldset class="choices" data-choices="${name}"><legend>${escapeHtml(label)}</legend>${tabs.join("")}</fieldset>`;
  }

  #card({ title, note, page, blocks }: Card): string {
    const href = escapeHtml(relativeUrl(this.page, `${page}.html`));
    return `<li><h2><a href="${href}">${escapeHtml(title)}</a> <small>${escapeHtml(note)}</small></h2>${this.blocks(blocks)}</li>`;
  }
}

function idOf(anchor: string | undefined): string {
  return anchor === undefined ? "" : ` id="${escapeHtml(anchor)}"`;
}

function counted(children: readonly Property[]): string {
  // The places of a tuple have numbers for names.
  if (children.every(({ name }) => /^\[\d+\]$/.test(name))) return `${children.length} places`;
  return `${children.length} propert${children.length === 1 ? "y" : "ies"}`;
}

/** Rows that show when a shape is opened: its own, and those below that are open by themselves. */
function seenAtOnce({ children, arms }: Shape): number {
  const below = children.map((child) => {
    const inner = seenAtOnce(child);
    return 1 + (inner <= AT_ONCE ? inner : 0);
  });
  return below.reduce((sum, rows) => sum + rows, arms.length);
}

/** A name may be broken where its parts end, so that it never widens the page. */
function breakable(text: string): string {
  return escapeHtml(text).replace(/[/_.](?=\w)/g, "$&<wbr>");
}
