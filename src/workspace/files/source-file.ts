import { readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { memoizeByObject } from "../../schema/memoize.js";
import type { Path } from "../../schema/pointer.js";
import { type ParsedYaml, parseYaml } from "./parse-yaml.js";

/** Returns the path of a file relative to a folder, with forward slashes. */
export function relativeFileName(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join("/");
}

/** A YAML or JSON file that knows the lines of its values. */
export class SourceFile {
  readonly text: string;
  readonly #parsed: ParsedYaml;

  readonly file: string;

  constructor(file: string, text?: string) {
    this.file = file;
    this.text = text ?? readFileSync(file, "utf8");
    this.#parsed = parseYaml(this.text);
  }

  /** Returns where a value or its key begins. Returns the position of the nearest parent if there is no such value. */
  position(path: Path, at: "key" | "value" = "key"): { line: number; column: number } {
    let node: Node | null = this.#parsed.document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      let next: Node | null | undefined;
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step));
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
    const { line, col } = this.#parsed.lines.linePos(offset);
    return { line, column: col };
  }
}

/** Returns the pairs of a map by their keys. Cached, because many problems can be in one large map. */
const pairsOf = memoizeByObject(
  ({ items }: YAMLMap): Map<string, Pair> =>
    new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []))),
);
