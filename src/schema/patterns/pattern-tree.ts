import { type AST, RegExpParser } from "@eslint-community/regexpp";
import type { PatternTree } from "../../runtime/validation/linear-pattern.js";

/** Limits what the copies of back references can add up to. */
const MAX_PARTS = 10_000;

/** A pattern as a tree, and what judges need to know beside it. */
export interface ParsedPattern {
  tree: PatternTree;
  /** The tree matches more than the pattern: it repeats groups where the pattern refers back to their texts. */
  isApproximate: boolean;
  /** Characters at which sets begin and end, as code points. */
  edges: ReadonlySet<number>;
}

/** Parses a pattern of JSON Schema. Returns undefined if JavaScript rejects it with the flag `u`, or if a tree cannot express it. */
export function parsePattern(pattern: string): ParsedPattern | undefined {
  try {
    // The parser reads `\u{110000}` and others that JavaScript rejects.
    new RegExp(pattern, "u");
    const parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
    const builder = new TreeBuilder();
    const tree = builder.choice(parsed.alternatives);
    return { tree, isApproximate: builder.isApproximate, edges: builder.edges };
  } catch {
    // It is nested too deeply, or too large.
    return undefined;
  }
}

class TreeBuilder {
  isApproximate = false;
  readonly edges = new Set<number>();
  readonly #open = new Set<AST.CapturingGroup>();
  readonly #modifiers: string[] = [];
  #parts = 0;

  choice(alternatives: readonly AST.Alternative[]): PatternTree {
    const options = alternatives.map(({ elements }) => this.#sequence(elements));
    return options.length === 1 ? (options[0] as PatternTree) : ["choice", ...options];
  }

  #sequence(elements: readonly AST.Element[]): PatternTree {
    const parts = elements.map((element) => this.#element(element));
    return parts.length === 1 ? (parts[0] as PatternTree) : ["sequence", ...parts];
  }

  #element(element: AST.Element): PatternTree {
    if (++this.#parts > MAX_PARTS) throw new RangeError("the pattern is too large");
    switch (element.type) {
      case "Assertion":
        return this.#assertion(element);
      case "Quantifier":
        return [
          "repeat",
          element.min,
          element.max === Number.POSITIVE_INFINITY ? null : element.max,
          this.#element(element.element),
        ];
      case "CapturingGroup":
        return this.#group(element);
      case "Group":
        return this.#modified(element);
      case "Backreference":
        this.isApproximate = true;
        return ["choice", ...[element.resolved].flat().map((group) => this.#group(group))];
      case "Character":
        this.#edge(element.value, element.value);
        return this.#set(element);
      case "CharacterClass":
        for (const part of element.elements) {
          if (part.type === "Character") this.#edge(part.value, part.value);
          if (part.type === "CharacterClassRange") this.#edge(part.min.value, part.max.value);
        }
        return this.#set(element);
      default:
        return this.#set(element);
    }
  }

  /** Writes the modifiers of the groups around a set into the set. */
  #set({ raw }: AST.Node): string {
    return this.#modifiers.reduceRight((set, modifiers) => `(?${modifiers}:${set})`, raw);
  }

  #modified({ modifiers, alternatives }: AST.Group): PatternTree {
    if (!modifiers) return this.choice(alternatives);
    if (/m/.test(modifiers.raw)) throw new RangeError("positions have no modifiers");
    this.#modifiers.push(modifiers.raw);
    const tree = this.choice(alternatives);
    this.#modifiers.pop();
    return tree;
  }

  #group(group: AST.CapturingGroup): PatternTree {
    // A group that refers to itself matches nothing more there.
    if (this.#open.has(group)) return ["sequence"];
    this.#open.add(group);
    const tree = this.choice(group.alternatives);
    this.#open.delete(group);
    return tree;
  }

  #assertion(element: AST.Assertion): PatternTree {
    switch (element.kind) {
      case "start":
      case "end":
        return ["position", element.kind];
      case "word":
        return ["position", element.negate ? "no-boundary" : "boundary"];
      default:
        return [element.kind === "lookahead" ? "ahead" : "behind", element.negate, this.choice(element.alternatives)];
    }
  }

  #edge(min: number, max: number): void {
    for (const point of [min - 1, min, max, max + 1]) if (point >= 0 && point <= 0x10_ff_ff) this.edges.add(point);
  }
}
