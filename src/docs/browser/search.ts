import { plural } from "../../platform/plural.js";
import type { SearchData } from "../search/data.js";
import { element, loadScript } from "./dom.js";
import { createFinder, MAX_RESULTS, type SearchResult } from "./search/find.js";
import { ResultList } from "./search/result-list.js";
import { tools } from "./tools.js";

tools.search = (assets, fallback) => {
  const dialog = new SearchDialog(assets, fallback);
  return () => dialog.show();
};

const INDEX = "search-index.js";

class SearchDialog {
  readonly #root: URL;
  readonly #input: HTMLInputElement;
  readonly #status = element("p", { role: "status", class: "search-status" });
  readonly #results: ResultList;
  readonly #dialog: HTMLDialogElement;
  #finder: Promise<(query: string) => SearchResult[]> | undefined;

  readonly assets: URL;
  /** The page that a reader can use if the index cannot be loaded. */
  readonly fallback: string;

  constructor(assets: URL, fallback: string) {
    this.assets = assets;
    this.fallback = fallback;

    this.#root = new URL("..", assets);
    this.#results = new ResultList((result) => this.#open(result));
    this.#input = element("input", {
      ...{ type: "search", role: "combobox", placeholder: "Operation, webhook, property, error, value" },
      ...{ "aria-label": "Search all APIs", "aria-autocomplete": "list", "aria-expanded": "false" },
      ...{ "aria-controls": this.#results.list.id, autocomplete: "off", autocapitalize: "off", spellcheck: "false" },
    });
    const close = element("button", { type: "button", class: "search-close" }, "Close");
    close.addEventListener("click", () => this.#dialog.close());
    this.#dialog = element(
      "dialog",
      { class: "search", "aria-label": "Search" },
      element("div", { class: "search-bar" }, this.#input, close),
      this.#status,
      this.#results.list,
    );
    this.#listen();
    document.body.append(this.#dialog);
  }

  show(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void this.#update();
  }

  #listen(): void {
    this.#input.addEventListener("input", () => void this.#update());
    this.#input.addEventListener("keydown", (event) => this.#handleKey(event));
    this.#dialog.addEventListener("click", ({ target }) => {
      // A click on the backdrop has the dialog as its target.
      if (target === this.#dialog) this.#dialog.close();
    });
  }

  #handleKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === "ArrowDown") this.#results.move(1);
    else if (key === "ArrowUp") this.#results.move(-1);
    else if (key === "Enter") this.#results.choose();
    // The default action would clear the field first.
    else if (key === "Escape") this.#dialog.close();
    else return;
    event.preventDefault();
    this.#updateActiveDescendant();
  }

  #updateActiveDescendant(): void {
    const { selectedId } = this.#results;
    if (selectedId === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", selectedId);
  }

  async #update(): Promise<void> {
    const query = this.#input.value;
    try {
      const find = await this.#find();
      // The query may have changed while the index was loading.
      if (query !== this.#input.value) return;
      const results = find(query);
      this.#results.show(results);
      this.#input.setAttribute("aria-expanded", String(results.length > 0));
      this.#updateActiveDescendant();
      this.#status.textContent = query.trim() === "" ? "" : countOf(results.length);
    } catch {
      this.#status.replaceChildren(
        "Could not load the search index. ",
        element("a", { href: this.fallback }, "See all APIs"),
      );
    }
  }

  #find(): Promise<(query: string) => SearchResult[]> {
    this.#finder ??= this.#load();
    this.#finder.catch(() => {
      this.#finder = undefined;
    });
    return this.#finder;
  }

  async #load(): Promise<(query: string) => SearchResult[]> {
    await loadScript(new URL(INDEX, this.assets).href);
    return createFinder((globalThis as unknown as { chatwireSearch: SearchData }).chatwireSearch);
  }

  #open({ href }: SearchResult): void {
    this.#dialog.close();
    location.assign(new URL(href, this.#root));
  }
}

function countOf(number: number): string {
  if (number === 0) return "No results";
  if (number >= MAX_RESULTS) return `First ${number} results. Type more to narrow them.`;
  return plural(number, "result");
}
