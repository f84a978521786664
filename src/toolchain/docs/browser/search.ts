import { SearchDialog } from "./search/dialog.js";

/** Assets stand in a folder below the root of the docs. */
const ASSETS = new URL(".", (document.currentScript as HTMLScriptElement).src);

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-search]")) {
  const dialog = new SearchDialog(ASSETS, link.href);
  link.replaceWith(dialog.opener(link));
}
