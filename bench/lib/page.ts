/**
 * A page with the text between the markers of a name replaced: `<!-- bench: name -->` and `<!-- /bench: name -->`, each on a line
 * of its own. A page without these markers is an Error: nothing is written to a place that was not made for it.
 */
export function replaceBlock(page: string, name: string, block: string): string {
  const start = `<!-- bench: ${name} -->\n`;
  const end = `<!-- /bench: ${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the page has no block "${name}": put ${start.trim()} and ${end} into it`);
  return `${page.slice(0, from + start.length)}\n${block}\n\n${page.slice(to)}`;
}
