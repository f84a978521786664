/** Bytes of one file; the largest handwritten contracts have a tenth of it. */
export const MAX_FILE_BYTES = 4_000_000;
/** Bytes of one file of a vendor's own; the largest that is known to be published whole has a fifth of it. */
export const MAX_VENDOR_FILE_BYTES = 64_000_000;
/** Open brackets of flow style. */
const MAX_FLOW_DEPTH = 100;
/** Columns of indentation, and of `- - -`, before a line's content. */
const MAX_INDENT_DEPTH = 240;

/**
 * The first line of a text that is too deep to be parsed, if there is one. Looks at characters only, because parsers
 * recurse: ten thousand nested brackets end the process before anything can be caught.
 */
export function findTooDeep(text: string): number | undefined {
  let flow = 0;
  for (const [index, line] of text.split("\n").entries()) {
    flow = Math.max(0, flow + openBrackets(line));
    if (flow > MAX_FLOW_DEPTH || indentOf(line) > MAX_INDENT_DEPTH) return index + 1;
  }
  return undefined;
}

/** Columns before the content; dashes and question marks open levels of their own. */
function indentOf(line: string): number {
  return /^(?:[ ?]|-(?= ))*/.exec(line)?.[0].length ?? 0;
}

/** Opened minus closed; or the deepest point of the line, when that alone is too deep. */
function openBrackets(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index) & ~0x20;
    // `[` and `{` differ by one bit, and so do `]` and `}`.
    if (code === 0x5b) depth++;
    else if (code === 0x5d) depth--;
    if (depth > deepest) deepest = depth;
  }
  return deepest > MAX_FLOW_DEPTH ? deepest : depth;
}
