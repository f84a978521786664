import type { Block, Card, Fact, Inline, Page, Property, PropertyTree, Target, Variant } from "../content/content.js";
import { type PagePath, relativeUrl } from "../site/site-urls.js";
import { escapeMarkdown, isSafeLink, type Prose } from "./prose.js";

/** Prints the blocks of a page as Markdown, for programs and for readers without a browser. */
export class MarkdownPrinter {
  private readonly path: PagePath;
  private readonly prose: Prose;

  constructor(path: PagePath, prose: Prose) {
    this.path = path;
    this.prose = prose;
  }

  page({ title, blocks }: Page): string {
    return `# ${escapeMarkdown(oneLine(title))}\n\n${this.blocks(blocks)}\n`;
  }

  blocks(blocks: readonly Block[]): string {
    return blocks
      .map((block) => this.block(block))
      .filter(Boolean)
      .join("\n\n");
  }

  block(block: Block): string {
    switch (block.kind) {
      case "heading":
        return `${"#".repeat(block.level)} ${this.line(block.text)}`;
      case "prose":
        return this.prose.markdown(block.markdown, block.headings);
      case "line":
        return this.line(block.inlines);
      case "banner":
        return `> ${this.line(block.inlines)}`;
      case "facts":
        return this.#facts(block.facts).join("\n");
      case "list":
        return block.items.map((item) => `- ${this.line(item)}`).join("\n");
      case "table":
        return this.#table(block.head, block.rows);
      case "properties":
        return this.#tree(block.tree).join("\n");
      case "code":
        return fenced(block.language, block.code);
      case "choices":
        return block.choices
          .map(
            ({ label, blocks }) =>
              `**${escapeMarkdown(oneLine(`${block.label}: ${label}`))}**\n\n${this.blocks(blocks)}`,
          )
          .join("\n\n");
      case "fold":
        return `### ${this.line(block.summary)}\n\n${this.blocks(block.blocks)}`;
      case "cards":
        return block.cards.map((card) => this.#card(card)).join("\n\n");
      case "aside":
        return this.blocks(block.blocks);
      case "tool":
        return "";
    }
  }

  line(inlines: readonly Inline[]): string {
    return inlines
      .map((inline) => this.#inline(inline))
      .join("")
      .trim();
  }

  #inline(inline: Inline): string {
    if (typeof inline === "string") return escapeMarkdown(oneLine(inline));
    if ("code" in inline) return codeSpan(inline.code);
    if ("strong" in inline) return `**${this.line(inline.strong)}**`;
    if ("badge" in inline) return escapeMarkdown(oneLine(inline.badge));
    const href = this.#href(inline.link);
    return href === undefined ? this.line(inline.text) : `[${this.line(inline.text)}](${href})`;
  }

  #href(target: Target): string | undefined {
    if ("url" in target)
      return isSafeLink(target.url) ? target.url.replace(/[\s()<>]/g, encodeURIComponent) : undefined;
    if ("file" in target) return relativeUrl(this.path, target.file);
    return "page" in target ? relativeUrl(this.path, `${target.page}.md`) : undefined;
  }

  #facts(facts: readonly Fact[]): string[] {
    return facts.map(({ term, value }) => `- ${term}: ${this.line(value)}`);
  }

  #table(head: readonly string[], rows: readonly (readonly Inline[][])[]): string {
    const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    return [
      line(head),
      line(head.map(() => "---")),
      ...rows.map((row) => line(row.map((cell) => this.line(cell)))),
    ].join("\n");
  }

  #tree({ children, variants, more }: PropertyTree): string[] {
    return [
      ...children.flatMap((property) => this.#property(property)),
      ...(variants.length > 0 ? ["- One of:", ...indented(variants.flatMap((variant) => this.#variant(variant)))] : []),
      ...(more ? [`- ${this.line(more)}`] : []),
    ];
  }

  #property(property: Property): string[] {
    const { name, type, required, badges, description, facts, values } = property;
    const marks = [...type, ...(required ? ["required"] : []), ...badges].map((mark) => this.line([mark])).join(", ");
    return [
      `- ${codeSpan(name)} (${marks})${description ? `: ${this.#description(description)}` : ""}`,
      ...indented(this.#facts(facts)),
      ...(values.length > 0
        ? indented([
            `- ${values.length === 1 ? "Always" : "One of"} ${values.map(({ value }) => codeSpan(value)).join(", ")}`,
          ])
        : []),
      ...indented(this.#tree(property)),
    ];
  }

  #variant(variant: Variant): string[] {
    const { label, description } = variant;
    return [
      `- ${this.line(label)}${description ? `: ${this.#description(description)}` : ""}`,
      ...indented(this.#tree(variant)),
    ];
  }

  /** Indents the lines after the first one, so that they belong to the list item. */
  #description(description: string): string {
    return this.prose.markdown(description, 6).replace(/\n(?=.)/g, "\n  ");
  }

  #card({ title, note, page, blocks }: Card): string {
    const heading = `## [${escapeMarkdown(oneLine(title))}](${relativeUrl(this.path, `${page}.md`)}) ${escapeMarkdown(oneLine(note))}`;
    return `${heading}\n\n${this.blocks(blocks)}`;
  }
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^/gm, "  "));
}

function oneLine(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]+\s*/g, " ");
}

/** Writes inline code. Its fence is longer than any run of backticks in it. */
function codeSpan(text: string): string {
  const line = oneLine(text);
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

export function fenced(language: string, code: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code}\n${fence}`;
}

function longestRun(text: string): number {
  // Reduces instead of spreading into Math.max, which fails with too many arguments.
  return [...text.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 0);
}
