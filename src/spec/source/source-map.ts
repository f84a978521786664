import { fromPointer, type Path } from "../../schema/pointer.js";
import type { SourceDocument } from "./contract.js";
import type { Place } from "./place.js";

/** The section of `components` that holds objects of each kind in a bundle. */
const SECTIONS: Record<string, string> = {
  Schema: "schemas",
  Response: "responses",
  Parameter: "parameters",
  Example: "examples",
  RequestBody: "requestBodies",
  Header: "headers",
  SecurityScheme: "securitySchemes",
  Link: "links",
  Callback: "callbacks",
};

/** Maps places in a bundle to places in its source files. */
export class SourceMap {
  readonly #components = new Map<string, Place>();
  readonly document: SourceDocument;

  constructor(document: SourceDocument) {
    this.document = document;
    for (const { kind, place, use } of document.nodes) {
      const name = `${SECTIONS[kind]}/${place.name}`;
      if (use.ref !== undefined && !this.#components.has(name)) this.#components.set(name, place);
    }
  }

  /** Returns the source of a place in the bundle, or of its nearest parent that has one. */
  locate(where: Path | string): Place {
    const path = typeof where === "string" ? fromPointer(where) : where;
    const component = this.#component(path);
    let place = component ?? this.document.root;
    for (const step of path.slice(component ? 3 : 0)) {
      const next = place.child(step);
      if (next.value !== undefined) place = next;
      else {
        const target = place.follow().place;
        if (!target || target === place) return next;
        place = target.child(step);
      }
    }
    return place;
  }

  #component([first, section, name]: Path): Place | undefined {
    if (first !== "components" || name === undefined) return undefined;
    const component = this.document.root
      .child("components")
      .child(section ?? "")
      .child(name);
    return component.value === undefined ? this.#components.get(`${section}/${name}`) : undefined;
  }
}
