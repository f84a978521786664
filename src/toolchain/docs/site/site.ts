import type { Chapter } from "../content/chapter.js";
import type { Page } from "../content/content.js";

/** All pages of ours, as content. What is made of them all (search, lists for machines) reads this. */
export interface Site {
  chapters: readonly Chapter[];
  pages: readonly Page[];
}
