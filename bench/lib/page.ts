import { replaceBetween } from "../../scripts/replace-between.js";

/** A page with the text between the markers of a name replaced: `<!-- bench: name -->` and `<!-- /bench: name -->`. */
export function replaceBlock(page: string, name: string, block: string): string {
  return replaceBetween(page, `<!-- bench: ${name} -->`, `<!-- /bench: ${name} -->`, block);
}
