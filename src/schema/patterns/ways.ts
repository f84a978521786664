import type { PatternState, PatternStates } from "../../runtime/validation/linear-pattern.js";
import { memoizeByKey } from "../memoize.js";

const MAX_STEPS = 1_000_000;

/** The judgement of one pattern takes too long. */
export class TooManySteps extends Error {}

/**
 * Pairs of states in which two ways through a pattern can be after the same text. Pairs are numbers. A pair of a state with itself
 * stands for one way.
 */
export interface Ways {
  /** The pairs of each state with itself. */
  starts: readonly number[];
  /** Returns the pairs after a pair, at any distance. */
  reachable: (pair: number) => ReadonlySet<number>;
  /** Returns the pairs before a pair, at any distance. */
  reaching: (pair: number) => ReadonlySet<number>;
  isSame: (pair: number) => boolean;
  /** Returns whether two ways that read nothing lead from the state of the pair to a state of these pairs. */
  isTwice: (pair: number, pairs: ReadonlySet<number>) => boolean;
  /** Returns whether the state of `start` is one of the pair. */
  shares: (pair: number, start: number) => boolean;
  /** Returns an upper bound of the ways outside of repetitions, at most `limit`. */
  waysOutside: (limit: number) => number;
}

type Read = Extract<PatternState, { kind: "read" }>;

/** Follows all pairs of ways through a pattern. `edges` are the characters at which its sets begin and end. */
export function waysThrough(program: PatternStates, edges: ReadonlySet<number>): Ways {
  const count = counter();
  const reads = program.states.flatMap((state, index) => (state.kind === "read" ? [index] : []));
  const setOf = (state: number) => (program.states[state] as Read).set;
  const sets = [...new Set(reads.map(setOf))];
  const overlap = setsThatOverlap(sets, edges, count);
  const numbers = new Map(sets.map((set, index) => [set, index]));
  const numberOf = program.states.map((state) => (state.kind === "read" ? (numbers.get(state.set) as number) : -1));
  const size = program.states.length;
  const pairOf = (a: number, b: number) => (a < b ? a * size + b : b * size + a);
  const first = (pair: number) => Math.floor(pair / size);
  const second = (pair: number) => pair % size;
  const isSame = (pair: number) => first(pair) === second(pair);

  const nextOf = memoizeByKey((state: number) => nextReads(program, (program.states[state] as Read).next, count));
  const after = memoizeByKey((pair: number) => {
    const pairs = new Set<number>();
    const others = [...nextOf(second(pair)).keys()];
    for (const a of nextOf(first(pair)).keys())
      for (const b of others) {
        count();
        // A pair of a state with itself finds each pair of its followers twice.
        if ((a <= b || !isSame(pair)) && overlap(numberOf[a] as number, numberOf[b] as number)) pairs.add(pairOf(a, b));
      }
    return pairs;
  });

  const firsts = nextReads(program, program.start, count);
  const starts = [...spread(firsts.keys(), (state) => nextOf(state).keys(), count)];
  const diagonal = starts.map((state) => pairOf(state, state));
  const all = spread(diagonal, after, count);
  const before = new Map<number, number[]>();
  for (const pair of all)
    for (const next of after(pair)) {
      const list = before.get(next);
      if (list) list.push(pair);
      else before.set(next, [pair]);
    }
  // Steps back first, so that a pair is in the result only if a way leads from it back to itself.
  const reaching = memoizeByKey((pair: number) =>
    spread(before.get(pair) ?? [], (one) => before.get(one) ?? [], count),
  );
  /** The most ways that can read the same next character. */
  const choices = (next: ReadonlyMap<number, number>): number => {
    let most = 1;
    for (const a of next.keys()) {
      let ways = 0;
      for (const [b, times] of next) {
        count();
        if (overlap(numberOf[a] as number, numberOf[b] as number)) ways += times;
      }
      most = Math.max(most, ways);
    }
    return most;
  };
  return {
    starts: diagonal,
    reachable: (pair) => spread([pair], after, count),
    reaching,
    waysOutside(limit) {
      const ways = new Map<number, number>();
      const most = (next: Iterable<number>) => Math.max(1, ...[...next].map((state) => ways.get(state) ?? 1));
      const waiting = new Set([...starts].reverse());
      for (const state of waiting) {
        count();
        waiting.delete(state);
        const pair = pairOf(state, state);
        const own = reaching(pair).has(pair) ? 1 : choices(nextOf(state));
        const product = Math.min(limit, own * most(nextOf(state).keys()));
        if (product <= (ways.get(state) ?? 1)) continue;
        ways.set(state, product);
        for (const previous of before.get(pair) ?? []) if (isSame(previous)) waiting.add(first(previous));
      }
      return Math.min(limit, choices(firsts) * most(firsts.keys()));
    },
    isSame,
    isTwice: (pair, pairs) =>
      [...nextOf(first(pair))].some(([state, times]) => times > 1 && pairs.has(pairOf(state, state))),
    shares: (pair, start) => first(pair) === first(start) || second(pair) === first(start),
  };
}

/**
 * Returns the states that read the next character, with the number of ways to each, at most 2. Returns none if the pattern matches
 * there whatever follows, because a match ends the search.
 */
function nextReads({ states }: PatternStates, from: number, count: () => void): Map<number, number> {
  const reads = new Map<number, number>();
  const open = new Map<number, number>();
  let isMatch = false;
  const visit = (at: number, isCertain: boolean): void => {
    count();
    const state = states[at] as PatternState;
    if (state.kind === "read") reads.set(at, Math.min(2, (reads.get(at) ?? 0) + 1));
    else if (state.kind === "match") isMatch ||= isCertain;
    else {
      const times = open.get(at) ?? 0;
      // A repetition inside a repetition can begin anew: `(a*)*`.
      if (times > 1) return;
      open.set(at, times + 1);
      if (state.kind === "assert") visit(state.next, false);
      else for (const next of state.next) visit(next, isCertain);
      open.set(at, times);
    }
  };
  visit(from, true);
  return isMatch ? new Map() : reads;
}

/** Returns everything that can be reached from some values, and these. */
function spread(from: Iterable<number>, next: (value: number) => Iterable<number>, count: () => void): Set<number> {
  const seen = new Set(from);
  // A set also iterates over values that are added meanwhile.
  for (const value of seen)
    for (const other of next(value)) {
      count();
      seen.add(other);
    }
  return seen;
}

function counter(): () => void {
  let steps = 0;
  return () => {
    if (++steps > MAX_STEPS) throw new TooManySteps();
  };
}

/** ASCII, and characters that classes such as `\s`, `\w` and `.` treat differently. */
const USUAL = [...Array(128).keys(), 0xa0, 0xff, 0x100, 0x2028, 0xd800, 0xfeff, 0xffff, 0x1_00_00, 0x10_ff_ff];

/**
 * Returns a function that says whether two sets of characters, given by their indices, have a character in common. Tries each
 * character at which a set begins or ends. Sets with properties or modifiers begin and end anywhere, so they overlap with any set
 * that leaves ASCII.
 */
function setsThatOverlap(
  sets: readonly string[],
  edges: ReadonlySet<number>,
  count: () => void,
): (a: number, b: number) => boolean {
  const samples = [...new Set([...USUAL, ...edges])].map((point) => String.fromCodePoint(point));
  const tried = sets.map((set) => {
    const expression = new RegExp(`^(?:${set})$`, "u");
    const isMember = (sample: string) => {
      count();
      return expression.test(sample);
    };
    const members = new Set(samples.filter(isMember));
    const isOpen = /\\p|\(\?/i.test(set);
    return { members, isOpen, leavesAscii: isOpen || [...members].some((member) => member > "\x7f") };
  });
  const rows = tried.map((one) => {
    const row = new Uint8Array(sets.length);
    for (const [index, other] of tried.entries()) {
      const mayMeet = (one.isOpen || other.isOpen) && one.leavesAscii && other.leavesAscii;
      if (mayMeet || [...one.members].some((member) => other.members.has(member))) row[index] = 1;
    }
    return row;
  });
  return (a, b) => rows[a]?.[b] === 1;
}
