import { element } from "../dom.js";
import type { Found } from "./find.js";

const ID = "search-results";

/** The results as a listbox; the focus stays in the field above it. */
export class ResultList {
  readonly list = element("div", { id: ID, role: "listbox", "aria-label": "Results", class: "search-results" });
  #found: readonly Found[] = [];
  #at = 0;

  readonly open: (found: Found) => void;

  constructor(open: (found: Found) => void) {
    this.open = open;

    this.list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest("[role=option]");
      const found = this.#found[option ? [...this.list.children].indexOf(option) : -1];
      if (found) open(found);
    });
  }

  /** The id of the chosen result. */
  get chosen(): string | undefined {
    return this.#found.length > 0 ? optionId(this.#at) : undefined;
  }

  show(found: readonly Found[]): void {
    this.#found = found;
    this.#at = 0;
    this.list.replaceChildren(...found.map(option));
    this.list.hidden = found.length === 0;
    this.list.scrollTop = 0;
    this.#mark();
  }

  move(by: number): void {
    const { length } = this.#found;
    if (length === 0) return;
    this.#at = (this.#at + by + length) % length;
    this.#mark();
    this.list.children[this.#at]?.scrollIntoView({ block: "nearest" });
  }

  choose(): void {
    const found = this.#found[this.#at];
    if (found) this.open(found);
  }

  #mark(): void {
    for (const [number, child] of [...this.list.children].entries())
      child.setAttribute("aria-selected", String(number === this.#at));
  }
}

function option({ kind, name, within, page, api }: Found, number: number): HTMLElement {
  // What stands in another page is found by the page's title too.
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
