/** ASCII, and characters that classes such as `\s`, `\w` and `.` treat differently. */
const USUAL = [...Array(128).keys(), 0xa0, 0xff, 0x100, 0x2028, 0xd800, 0xfeff, 0xffff, 0x1_00_00, 0x10_ff_ff];

/**
 * Returns a function that says whether two sets of characters, given by their indices, have a character in common. Tries each
 * character at which a set begins or ends. Sets with properties or modifiers begin and end anywhere, so they overlap with any set
 * that leaves ASCII.
 */
export function setsThatOverlap(
  sets: readonly string[],
  edges: ReadonlySet<number>,
): (a: number, b: number) => boolean {
  const samples = [...new Set([...USUAL, ...edges])].map((point) => String.fromCodePoint(point));
  const tried = sets.map((set) => {
    const expression = new RegExp(`^(?:${set})$`, "u");
    const members = new Set(samples.filter((sample) => expression.test(sample)));
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
