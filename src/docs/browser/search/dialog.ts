import type { SearchData } from "../../search/data.js";
import { element, loadScript } from "../dom.js";
import { createFinder, type Found, MAX_RESULTS } from "./find.js";
import { ResultList } from "./result-list.js";

const INDEX = "search-index.js";

/** The search of all APIs: used by keyboard or touch. */
export class SearchDialog {
  readonly #root: URL;
  readonly #input: HTMLInputElement;
  readonly #status = element("p", { role: "status", class: "search-status" });
  readonly #results: ResultList;
  readonly #dialog: HTMLDialogElement;
  #finder: Promise<(query: string) => Found[]> | undefined;

  readonly assets: URL;
  readonly plain: string;

  /** `plain` is a page that lists what there is, for when the index cannot be loaded. */
  constructor(assets: URL, plain: string) {
    this.assets = assets;
    this.plain = plain;

    this.#root = new URL("..", assets);
    this.#results = new ResultList((found) => this.#open(found));
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
    this.#input.addEventListener("keydown", (event) => this.#steer(event));
    this.#dialog.addEventListener("click", ({ target }) => {
      // What lies around the dialog belongs to it too.
      if (target === this.#dialog) this.#dialog.close();
    });
  }

  #steer(event: KeyboardEvent): void {
    const { key } = event;
    if (key === "ArrowDown") this.#results.move(1);
    else if (key === "ArrowUp") this.#results.move(-1);
    else if (key === "Enter") this.#results.choose();
    // By itself it would first empty the field.
    else if (key === "Escape") this.#dialog.close();
    else return;
    event.preventDefault();
    this.#pointAtChosen();
  }

  #pointAtChosen(): void {
    const { chosen } = this.#results;
    if (chosen === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", chosen);
  }

  async #update(): Promise<void> {
    const query = this.#input.value;
    try {
      const find = await this.#find();
      // While the index was loading, more may have been typed.
      if (query !== this.#input.value) return;
      const found = find(query);
      this.#results.show(found);
      this.#input.setAttribute("aria-expanded", String(found.length > 0));
      this.#pointAtChosen();
      this.#status.textContent = query.trim() === "" ? "" : counted(found.length);
    } catch {
      this.#status.replaceChildren(
        "The search index cannot be loaded. ",
        element("a", { href: this.plain }, "See what there is"),
      );
    }
  }

  #find(): Promise<(query: string) => Found[]> {
    this.#finder ??= this.#load();
    this.#finder.catch(() => {
      this.#finder = undefined;
    });
    return this.#finder;
  }

  async #load(): Promise<(query: string) => Found[]> {
    await loadScript(new URL(INDEX, this.assets).href);
    return createFinder((globalThis as unknown as { chatwireSearch: SearchData }).chatwireSearch);
  }

  #open({ href }: Found): void {
    this.#dialog.close();
    location.assign(new URL(href, this.#root));
  }
}

function counted(number: number): string {
  if (number === 0) return "Nothing found";
  if (number >= MAX_RESULTS) return `The first ${number} results: type more to narrow them`;
  return number === 1 ? "1 result" : `${number} results`;
}
