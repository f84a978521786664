/**
 * A page with the text between two markers replaced by a block that stands alone. A page without them is an Error: nothing is
 * written to a place that was not made for it.
 */
export function between(page: string, begin: string, end: string, block: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the page must hold "${begin}" and "${end}"`);
  return `${page.slice(0, from + begin.length)}\n\n${block}\n\n${page.slice(to)}`;
}
