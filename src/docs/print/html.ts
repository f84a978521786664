import { type Html, html, joinHtml, trustedHtml } from "../../platform/html.js";
import { plural } from "../../platform/plural.js";
import type { Block, Card, Fact, Inline, Property, PropertyTree, Target, Variant } from "../content/content.js";
import { type PagePath, relativeUrl } from "../site/site-urls.js";
import { isSafeLink, type Prose } from "./prose.js";

/** A tree with more visible rows than this is folded. */
const MAX_OPEN_ROWS = 12;
const MAX_OPEN_ROWS_AT_TOP = 40;
const MAX_OPEN_VARIANTS = 3;

const TOOL_LABELS = { try: "Try it", send: "Send this to my URL" };

/** Prints the blocks of a page as HTML. The template escapes all text; `prose` renders a contract's CommonMark. */
export class HtmlPrinter {
  private readonly page: PagePath;
  private readonly prose: Prose;

  constructor(page: PagePath, prose: Prose) {
    this.page = page;
    this.prose = prose;
  }

  blocks(blocks: readonly Block[]): Html {
    return joinHtml(
      blocks.map((block) => this.block(block)),
      "\n",
    );
  }

  block(block: Block): Html {
    switch (block.kind) {
      case "heading":
        return html`<h${block.level} id="${block.anchor}">${this.line(block.text)}</h${block.level}>`;
      case "prose":
        return this.#prose(block.markdown, block.headings);
      case "line":
        return html`<p>${this.line(block.inlines)}</p>`;
      case "banner":
        return html`<p class="banner" role="note">${this.line(block.inlines)}</p>`;
      case "facts":
        return html`<dl class="facts">${this.#facts(block.facts)}</dl>`;
      case "list":
        return html`<ul class="list">${block.items.map((item) => html`<li>${this.line(item)}</li>`)}</ul>`;
      case "table":
        return this.#table(block.head, block.rows);
      case "properties":
        return this.#tree(block.tree, 0);
      case "code":
        return html`<pre tabindex="0"><code>${block.code}</code></pre>`;
      case "choices":
        return this.#choices(block);
      case "fold": {
        const id = block.anchor === undefined ? "" : html` id="${block.anchor}"`;
        return html`<details class="fold"${id}><summary>${this.line(block.summary)}</summary>${this.blocks(block.blocks)}</details>`;
      }
      case "cards":
        return html`<ul class="cards">${block.cards.map((card) => this.#card(card))}</ul>`;
      case "aside":
        return html`<aside aria-label="${block.label}">${this.blocks(block.blocks)}</aside>`;
      case "tool":
        return html`<div data-${block.name}="${block.page}"><button type="button" class="tool-open">${TOOL_LABELS[block.name]}</button></div>`;
    }
  }

  line(inlines: readonly Inline[]): Html {
    return html`${inlines.map((inline) => this.#inline(inline))}`;
  }

  #inline(inline: Inline): Html {
    if (typeof inline === "string") return html`${inline}`;
    if ("code" in inline) return html`<code>${breakable(inline.code)}</code>`;
    if ("strong" in inline) return html`<strong>${this.line(inline.strong)}</strong>`;
    if ("badge" in inline) return html`<span class="badge ${inline.tone ?? "quiet"}">${inline.badge}</span>`;
    const href = this.#href(inline.link);
    return href === undefined ? this.line(inline.text) : html`<a href="${href}">${this.line(inline.text)}</a>`;
  }

  #href(target: Target): string | undefined {
    if ("url" in target) return isSafeLink(target.url) ? target.url : undefined;
    if ("file" in target) return relativeUrl(this.page, target.file);
    const anchor = target.anchor === undefined ? "" : `#${encodeURIComponent(target.anchor)}`;
    return "page" in target ? `${relativeUrl(this.page, `${target.page}.html`)}${anchor}` : anchor;
  }

  #prose(markdown: string | undefined, headings?: number): Html {
    return markdown ? html`<div class="prose">${trustedHtml(this.prose.html(markdown, headings))}</div>` : html``;
  }

  #facts(facts: readonly Fact[]): Html[] {
    return facts.map(({ term, value }) => html`<div><dt>${term}</dt><dd>${this.line(value)}</dd></div>`);
  }

  #table(head: readonly string[], rows: readonly (readonly Inline[][])[]): Html {
    const titles = head.map((title) => html`<th scope="col">${title}</th>`);
    const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${this.line(cell)}</td>`)}</tr>`);
    return html`<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${titles}</tr></thead><tbody>${body}</tbody></table></div>`;
  }

  #tree({ children, variants, more }: PropertyTree, depth: number): Html {
    const rows = children.map((property) => this.#property(property, depth));
    return html`${rows.length > 0 ? html`<ul class="props">${rows}</ul>` : ""}${this.#variants(variants, depth)}${
      more ? html`<p class="more">${this.line(more)}</p>` : ""
    }`;
  }

  #property(property: Property, depth: number): Html {
    const { name, anchor, type, required, badges, description, facts, values } = property;
    const marks = badges.map((badge) => html` ${this.#inline(badge)}`);
    return html`<li id="${anchor}"><div class="name"><a href="#${encodeURIComponent(anchor)}"><code>${breakable(name)}</code></a> <span class="type">${this.line(type)}</span>${
      required ? html` <span class="badge warn">required</span>` : ""
    }${marks}</div>${this.#prose(description, 6)}${
      facts.length > 0 ? html`<dl class="limits">${this.#facts(facts)}</dl>` : ""
    }${values.length > 0 ? valueList(values) : ""}${this.#folded(property, depth)}</li>`;
  }

  /** Prints the properties below a property, unfolded if there are few. */
  #folded(tree: PropertyTree, depth: number): Html {
    const { children, variants } = tree;
    if (children.length + variants.length === 0) return this.#tree(tree, depth);
    const open = openRows(tree) <= (depth === 0 ? MAX_OPEN_ROWS_AT_TOP : MAX_OPEN_ROWS);
    const count = variants.length > 0 ? `${variants.length} variants` : countOf(children);
    return html`<details${open ? " open" : ""}><summary>${count}</summary>${this.#tree(tree, depth + 1)}</details>`;
  }

  #variants(variants: readonly Variant[], depth: number): Html {
    if (variants.length === 0) return html``;
    const items = variants.map((variant) => {
      const open = openRows(variant) <= MAX_OPEN_ROWS && variants.length <= MAX_OPEN_VARIANTS;
      const body = html`${this.#prose(variant.description, 6)}${this.#tree(variant, depth + 1)}`;
      return html`<li id="${variant.anchor}"><details${open ? " open" : ""}><summary>${this.line(variant.label)}</summary>${body}</details></li>`;
    });
    return html`<p class="one-of">One of</p><ul class="variants">${items}</ul>`;
  }

  /** Prints tabs that need no script: radio buttons, of which the checked one shows the panel after it. */
  #choices({ id, label, choices }: Extract<Block, { kind: "choices" }>): Html {
    const tabs = choices.map((choice, index) => {
      const inputId = `${id}-${index + 1}`;
      return html`<input type="radio" name="${id}" id="${inputId}" value="${choice.id}"${index === 0 ? " checked" : ""}><label for="${inputId}">${choice.label}</label><div class="panel">${this.blocks(choice.blocks)}</div>`;
    });
    return html`<fieldset class="choices" data-choices="${id}"><legend>${label}</legend>${tabs}</fieldset>`;
  }

  #card({ title, note, page, blocks }: Card): Html {
    const href = relativeUrl(this.page, `${page}.html`);
    return html`<li><h2><a href="${href}">${title}</a> <small>${note}</small></h2>${this.blocks(blocks)}</li>`;
  }
}

function valueList(values: Property["values"]): Html {
  const items = values.map(({ value, anchor }) => html`<li id="${anchor}"><code>${breakable(value)}</code></li>`);
  return html`<div class="values"><span>${values.length === 1 ? "Always" : "One of"}</span><ul>${items}</ul></div>`;
}

function countOf(children: readonly Property[]): string {
  const areItems = children.every(({ name }) => /^\[\d+\]$/.test(name));
  return areItems ? plural(children.length, "item") : plural(children.length, "property", "properties");
}

/** Counts the rows that are visible when a tree is opened: its own, and those below it that are open by themselves. */
function openRows({ children, variants }: PropertyTree): number {
  const rows = children.map((child) => {
    const below = openRows(child);
    return 1 + (below <= MAX_OPEN_ROWS ? below : 0);
  });
  return rows.reduce((sum, count) => sum + count, variants.length);
}

/** Lets a browser break a long name between its parts, so that the name never widens the page. */
function breakable(text: string): Html {
  const [first = "", ...rest] = text.split(/(?<=[/_.])(?=\w)/);
  return html`${first}${rest.map((part) => html`<wbr>${part}`)}`;
}
