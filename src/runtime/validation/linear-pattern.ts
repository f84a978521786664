/**
 * The structure of a regular expression with the flag `u`. A text is a set of characters, written as an expression that matches
 * one character. A repetition without an upper limit has the maximum `null`.
 */
export type PatternTree =
  | string
  | readonly ["sequence" | "choice", ...PatternTree[]]
  | readonly ["repeat", number, number | null, PatternTree]
  | readonly ["position", "start" | "end" | "boundary" | "no-boundary"]
  | readonly ["ahead" | "behind", isNegated: boolean, PatternTree];

/** A state of an automaton. Numbers in `next` are indices of states. */
export type PatternState =
  | { kind: "read"; set: string; next: number }
  | { kind: "split"; next: number[] }
  | { kind: "assert"; assertion: number; next: number }
  | { kind: "match" };

type Assertion =
  | { kind: "start" | "end" | "boundary" | "no-boundary" }
  | { kind: "look"; isNegated: boolean; automaton: Automaton };

const MAX_STATES = 10_000;
/** Assertions are bits of a number, which is an index. */
const MAX_ASSERTIONS = 10;
/** Each one reads the whole text. Counts those inside of others too. */
const MAX_LOOKAROUNDS = 10;
/** Limits the memory of the caches of one automaton. */
const MAX_CACHED_STATES = 100_000;
const MAX_CACHED_CHARACTERS = 10_000;

/**
 * Tests texts in time proportional to their length, unlike `RegExp`, which takes exponential time for patterns such as `^(a+)+$`.
 * Throws a RangeError if the pattern has too many states.
 */
export class LinearPattern {
  readonly tree: PatternTree;
  readonly #source: string;
  readonly #automaton: Automaton;

  constructor(source: string, tree: PatternTree) {
    this.#source = source;
    this.tree = tree;
    this.#automaton = new Automaton(tree, false);
  }

  test(text: string): boolean {
    return this.#automaton.run(text, true).includes(1);
  }

  toString(): string {
    return this.#source;
  }
}

/** Rejects texts that are too long for an expression that takes exponential time. */
export class ShortPattern {
  readonly expression: RegExp;
  readonly maxLength: number;

  constructor(expression: RegExp, maxLength: number) {
    this.expression = expression;
    this.maxLength = maxLength;
  }

  test(text: string): boolean {
    return text.length <= this.maxLength && this.expression.test(text);
  }

  toString(): string {
    return String(this.expression);
  }
}

/** Counts the parts of a pattern and of all lookarounds in it, which repetitions multiply. */
interface Total {
  states: number;
  lookarounds: number;
}

/** Compiles a tree to states. The last state of the pattern is 0, which matches. Reads the tree from its end if `isBackwards`. */
export class PatternStates {
  readonly states: PatternState[] = [{ kind: "match" }];
  readonly assertions: Assertion[] = [];
  readonly start: number;
  readonly #isBackwards: boolean;
  readonly #total: Total;

  constructor(tree: PatternTree, isBackwards: boolean, total: Total = { states: 0, lookarounds: 0 }) {
    this.#isBackwards = isBackwards;
    this.#total = total;
    this.start = this.#compile(tree, 0);
  }

  /** Returns the first state of a tree that continues with `next`. */
  #compile(tree: PatternTree, next: number): number {
    if (typeof tree === "string") return this.#add({ kind: "read", set: tree, next });
    switch (tree[0]) {
      case "sequence": {
        const [, ...parts] = tree;
        return (this.#isBackwards ? parts : parts.reverse()).reduce<number>(
          (at, part) => this.#compile(part, at),
          next,
        );
      }
      case "choice": {
        const [, ...options] = tree;
        return this.#add({ kind: "split", next: options.map((option) => this.#compile(option, next)) });
      }
      case "repeat":
        return this.#repeat(tree[1], tree[2], tree[3], next);
      case "position":
        return this.#assert({ kind: tree[1] }, next);
      default: {
        // A lookahead holds where its content, read backwards from a later position, ends.
        if (++this.#total.lookarounds > MAX_LOOKAROUNDS) throw new RangeError("the pattern has too many lookarounds");
        const automaton = new Automaton(tree[2], tree[0] === "ahead", this.#total);
        return this.#assert({ kind: "look", isNegated: tree[1], automaton }, next);
      }
    }
  }

  #repeat(min: number, max: number | null, part: PatternTree, next: number): number {
    let at = next;
    if (max === null) {
      const loop: PatternState = { kind: "split", next: [next] };
      at = this.#add(loop);
      loop.next.unshift(this.#compile(part, at));
    } else
      for (let count = min; count < max; count++)
        at = this.#add({ kind: "split", next: [this.#compile(part, at), next] });
    for (let count = 0; count < min; count++) {
      const before = this.states.length;
      at = this.#compile(part, at);
      // Empty parts add no states, so that only a limit of this loop ends it.
      if (this.states.length === before) break;
    }
    return at;
  }

  #assert(assertion: Assertion, next: number): number {
    if (this.assertions.push(assertion) > MAX_ASSERTIONS) throw new RangeError("the pattern has too many assertions");
    return this.#add({ kind: "assert", assertion: this.assertions.length - 1, next });
  }

  #add(state: PatternState): number {
    if (++this.#total.states > MAX_STATES) throw new RangeError("the pattern has too many states");
    return this.states.push(state) - 1;
  }
}

/** States that are active at the same time, before the steps that read no character. */
interface ActiveStates {
  states: readonly number[];
  /** What follows, by the assertions that hold. */
  closed: ClosedStates[];
}

interface ClosedStates {
  reading: readonly { set: string; next: number }[];
  isMatch: boolean;
  /** What follows, by the kind of character. */
  next: ActiveStates[];
}

/** Follows all ways through a pattern at the same time, from each position of a text. Caches each step. */
class Automaton {
  readonly #program: PatternStates;
  readonly #isBackwards: boolean;
  /** The sets of the pattern, as expressions that match one character. */
  readonly #sets: Map<string, RegExp>;
  /** The kind of each character: characters of the same kind are in the same sets. */
  readonly #kinds = new Map<number, number>();
  readonly #asciiKinds = new Int16Array(128).fill(-1);
  readonly #kindNumbers = new Map<string, number>();
  readonly #active = new Map<string, ActiveStates>();
  #cached = 0;

  constructor(tree: PatternTree, isBackwards: boolean, total?: Total) {
    this.#program = new PatternStates(tree, isBackwards, total);
    this.#isBackwards = isBackwards;
    const sets = this.#program.states.flatMap((state) => (state.kind === "read" ? [state.set] : []));
    this.#sets = new Map(sets.map((set) => [set, new RegExp(`^(?:${set})$`, "u")]));
  }

  /** Marks each position at which a match ends. Stops at the first if `isOneEnough`. */
  run(text: string, isOneEnough: boolean): Uint8Array {
    const marks = new Uint8Array(text.length + 1);
    const assertions = new AssertionReader(this.#program.assertions, text);
    let active = this.#activate([]);
    let at = this.#isBackwards ? text.length : 0;
    for (;;) {
      const bits = assertions.at(at);
      const closed = active.closed[bits] ?? this.#close(active, bits);
      if (closed.isMatch) marks[at] = 1;
      if ((closed.isMatch && isOneEnough) || at === (this.#isBackwards ? 0 : text.length)) return marks;
      const point = this.#isBackwards ? pointBefore(text, at) : (text.codePointAt(at) as number);
      const kind = this.#kindOf(point);
      active = closed.next[kind] ?? this.#read(closed, kind, String.fromCodePoint(point));
      const width = point > 0xff_ff ? 2 : 1;
      at += this.#isBackwards ? -width : width;
    }
  }

  /** Follows the steps that read no character. The pattern also begins anew at each position. */
  #close(active: ActiveStates, bits: number): ClosedStates {
    const { states, start } = this.#program;
    const reading: { set: string; next: number }[] = [];
    let isMatch = false;
    // A set also iterates over values that are added meanwhile.
    const seen = new Set([start, ...active.states]);
    for (const at of seen) {
      const state = states[at] as PatternState;
      if (state.kind === "read") reading.push(state);
      else if (state.kind === "match") isMatch = true;
      else if (state.kind === "split") for (const next of state.next) seen.add(next);
      else if (bits & (1 << state.assertion)) seen.add(state.next);
    }
    const closed: ClosedStates = { reading, isMatch, next: [] };
    active.closed[bits] = closed;
    this.#cached += seen.size;
    return closed;
  }

  #read(closed: ClosedStates, kind: number, character: string): ActiveStates {
    const next = closed.reading.filter(({ set }) => this.#sets.get(set)?.test(character)).map((state) => state.next);
    if (this.#cached > MAX_CACHED_STATES) {
      this.#active.clear();
      this.#cached = 0;
    }
    const active = this.#activate([...new Set(next)].sort((a, b) => a - b));
    closed.next[kind] = active;
    return active;
  }

  #activate(states: readonly number[]): ActiveStates {
    const key = states.join();
    let active = this.#active.get(key);
    if (!active) {
      active = { states, closed: [] };
      this.#active.set(key, active);
      this.#cached += states.length + 1;
    }
    return active;
  }

  #kindOf(point: number): number {
    const cached = point < 128 ? (this.#asciiKinds[point] as number) : (this.#kinds.get(point) ?? -1);
    if (cached >= 0) return cached;
    const character = String.fromCodePoint(point);
    const sets = [...this.#sets.values()].map((set) => (set.test(character) ? 1 : 0)).join("");
    const kind = this.#kindNumbers.get(sets) ?? this.#kindNumbers.size;
    this.#kindNumbers.set(sets, kind);
    if (this.#kinds.size >= MAX_CACHED_CHARACTERS) this.#kinds.clear();
    if (point < 128) this.#asciiKinds[point] = kind;
    else this.#kinds.set(point, kind);
    return kind;
  }
}

function pointBefore(text: string, at: number): number {
  const point = at > 1 ? (text.codePointAt(at - 2) as number) : 0;
  return point > 0xff_ff ? point : text.charCodeAt(at - 1);
}

/** Says which assertions hold at a position of one text, as bits. */
class AssertionReader {
  readonly #end: number;
  #startBits = 0;
  #endBits = 0;
  readonly #others: { bit: number; holds: (at: number) => boolean }[] = [];

  constructor(assertions: readonly Assertion[], text: string) {
    this.#end = text.length;
    for (const [index, assertion] of assertions.entries()) {
      const bit = 1 << index;
      if (assertion.kind === "start") this.#startBits |= bit;
      else if (assertion.kind === "end") this.#endBits |= bit;
      else if (assertion.kind === "look") {
        const marks = assertion.automaton.run(text, false);
        this.#others.push({ bit, holds: (at) => (marks[at] === 1) !== assertion.isNegated });
      } else {
        const isNegated = assertion.kind === "no-boundary";
        this.#others.push({ bit, holds: (at) => (isWord(text[at - 1]) !== isWord(text[at])) !== isNegated });
      }
    }
  }

  at(position: number): number {
    let bits = (position === 0 ? this.#startBits : 0) | (position === this.#end ? this.#endBits : 0);
    for (const { bit, holds } of this.#others) if (holds(position)) bits |= bit;
    return bits;
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}
