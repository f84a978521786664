import { readFileSync } from "node:fs";
import path from "node:path";
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { Path } from "../../schema/pointer.js";

/** Returns the path of a file relative to a folder, with forward slashes. */
export function relativeFileName(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join("/");
}

/** A YAML or JSON file that knows the lines of its values. */
export class SourceFile {
  readonly text: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  #value: unknown;

  readonly file: string;

  constructor(file: string, text?: string) {
    this.file = file;
    this.text = text ?? readFileSync(file, "utf8");
    this.#document = parseDocument(this.text, { lineCounter: this.#lines });
  }

  /** The parsed content. */
  get value(): unknown {
    this.#value ??= this.#document.toJS();
    return this.#value;
  }

  /** Returns where a value or its key begins. Returns the position of the nearest parent if there is no such value. */
  position(path: Path, at: "key" | "value" = "key"): { line: number; column: number } {
    let node: Node | null = this.#document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      let next: Node | null | undefined;
      if (isMap(node)) {
        const pair: Pair | undefined = node.items.find(
          (item) => isScalar(item.key) && String(item.key.value) === String(step),
        );
        if (!pair) break;
        next = pair.value as Node | null;
        const keyOffset = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
        offset = (at === "key" ? keyOffset : (next?.range?.[0] ?? keyOffset)) ?? offset;
      } else if (isSeq(node)) {
        next = node.items[Number(step)] as Node | undefined;
        if (!next) break;
        offset = next.range?.[0] ?? offset;
      } else break;
      node = next ?? null;
    }
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}
