/** Replaces the text between two markers of a page with a block. Throws if the page lacks the markers. */
export function replaceBetween(page: string, begin: string, end: string, block: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the page must contain "${begin}" and "${end}"`);
  return `${page.slice(0, from + begin.length)}\n\n${block}\n\n${page.slice(to)}`;
}
