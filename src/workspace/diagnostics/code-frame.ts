const CONTEXT_LINES = 2;
const MAX_WIDTH = 160;

/** The lines around a place, with a caret under it. Of lines that are too wide, the part around the place. */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT_LINES);
  const last = Math.min(lines.length, line + CONTEXT_LINES);
  const margin = String(last).length;
  const left = column > MAX_WIDTH ? column - Math.floor(MAX_WIDTH / 2) : 0;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    // A tab is one column here, so that the caret stands where it should.
    const content = (lines[number - 1] ?? "").slice(left, left + MAX_WIDTH).replaceAll("\t", " ");
    frame.push(`${number === line ? ">" : " "} ${String(number).padStart(margin)} | ${content}`.trimEnd());
    if (number === line) frame.push(`  ${" ".repeat(margin)} | ${" ".repeat(column - 1 - left)}^`);
  }
  return frame.join("\n");
}
