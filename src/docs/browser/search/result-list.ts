import { element } from "../dom.js";
import type { SearchResult } from "./find.js";

const ID = "search-results";

/** Shows results as a listbox. The focus stays in the search field. */
export class ResultList {
  readonly list = element("div", { id: ID, role: "listbox", "aria-label": "Results", class: "search-results" });
  #results: readonly SearchResult[] = [];
  #selected = 0;

  readonly #open: (result: SearchResult) => void;

  constructor(open: (result: SearchResult) => void) {
    this.#open = open;

    this.list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest("[role=option]");
      const result = this.#results[option ? [...this.list.children].indexOf(option) : -1];
      if (result) open(result);
    });
  }

  /** The id of the selected option. */
  get selectedId(): string | undefined {
    return this.#results.length > 0 ? optionId(this.#selected) : undefined;
  }

  show(results: readonly SearchResult[]): void {
    this.#results = results;
    this.#selected = 0;
    this.list.replaceChildren(...results.map(option));
    this.list.hidden = results.length === 0;
    this.list.scrollTop = 0;
    this.#mark();
  }

  move(by: number): void {
    const { length } = this.#results;
    if (length === 0) return;
    this.#selected = (this.#selected + by + length) % length;
    this.#mark();
    this.list.children[this.#selected]?.scrollIntoView({ block: "nearest" });
  }

  choose(): void {
    const result = this.#results[this.#selected];
    if (result) this.#open(result);
  }

  #mark(): void {
    for (const [number, child] of [...this.list.children].entries())
      child.setAttribute("aria-selected", String(number === this.#selected));
  }
}

function option({ kind, name, within, page, api }: SearchResult, number: number): HTMLElement {
  // The search also matches the title of the page.
  const place = [page === name ? "" : page, within].filter(Boolean).join(" › ");
  return element(
    "div",
    { role: "option", id: optionId(number), class: "search-result" },
    element("span", { class: "search-kind" }, kind),
    element("span", { class: "search-name" }, name),
    element("span", { class: "search-place" }, place),
    element("span", { class: "search-api" }, api),
  );
}

function optionId(number: number): string {
  return `${ID}-${number}`;
}
