const CONTEXT_LINES = 2;
const WIDEST = 160;

/** The lines around a place, with a caret under it. */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT_LINES);
  const last = Math.min(lines.length, line + CONTEXT_LINES);
  const margin = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const content = (lines[number - 1] ?? "").slice(0, WIDEST);
    frame.push(`${number === line ? ">" : " "} ${String(number).padStart(margin)} | ${content}`.trimEnd());
    if (number === line && column <= WIDEST) frame.push(`  ${" ".repeat(margin)} | ${" ".repeat(column - 1)}^`);
  }
  return frame.join("\n");
}
