/** Bytes of one file; the largest handwritten contracts have a tenth of it. */
const LARGEST_FILE = 4_000_000;
/** Open brackets of flow style. */
const DEEPEST_FLOW = 100;
/** Columns of indentation, and of `- - -`, before a line's content. */
const DEEPEST_INDENT = 240;

/**
 * Why a text is too large or too deep to be parsed, or undefined. Looks at characters only, because
 * parsers recurse: ten thousand nested brackets end the process before anything can be caught.
 */
export function refuseHostile(text: string): { message: string; line: number } | undefined {
  if (text.length > LARGEST_FILE) {
    return {
      message: `the file has ${text.length} characters; at most ${LARGEST_FILE} are read. Split it into several files`,
      line: 1,
    };
  }
  let flow = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const indent = line.search(/[^\s?-]/);
    flow = Math.max(0, flow + openBrackets(line));
    if (
      indent > DEEPEST_INDENT ||
      (indent < 0 && / -/.test(line) && line.length > DEEPEST_INDENT) ||
      flow > DEEPEST_FLOW
    ) {
      return {
        message: "the file is nested too deeply to be read. Move inner parts to files of their own",
        line: index + 1,
      };
    }
  }
  return undefined;
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
  return deepest > DEEPEST_FLOW ? deepest : depth;
}
