/** Limits handwritten files. The largest known file has a tenth of this size. */
export const MAX_FILE_BYTES = 4_000_000;
/** Limits files of vendors. The largest known file has a fifth of this size. */
export const MAX_VENDOR_FILE_BYTES = 64_000_000;
/** Limits nested brackets of flow style. */
const MAX_FLOW_DEPTH = 100;
/** Limits the columns of indentation and of `- - -` before the content of a line. */
const MAX_INDENT_DEPTH = 240;

/**
 * Returns the first line of a text that is nested too deeply to be parsed. Looks only at characters, because parsers recurse, and
 * ten thousand nested brackets overflow the stack.
 */
export function findTooDeep(text: string): number | undefined {
  let flow = 0;
  for (const [index, line] of text.split("\n").entries()) {
    flow = Math.max(0, flow + openBrackets(line));
    if (flow > MAX_FLOW_DEPTH || indentOf(line) > MAX_INDENT_DEPTH) return index + 1;
  }
  return undefined;
}

/** Counts the columns before the content. Dashes and question marks also open levels. */
function indentOf(line: string): number {
  return /^(?:[ ?]|-(?= ))*/.exec(line)?.[0].length ?? 0;
}

/** Returns the opened minus the closed brackets of a line, or its deepest point if that exceeds the limit. */
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
