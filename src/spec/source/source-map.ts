import { fromPointer, type Path } from "../../schema/pointer.js";
import type { SourceDocument } from "./contract.js";
import type { Place } from "./place.js";

/** The section of `components` that a bundle keeps objects of a kind in. */
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

/** Finds for a place in a bundle the place in the files that it was made of. */
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

  /** The place itself; where a bundle says more than its sources, the nearest place that has an origin. */
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
    const own = this.document.root
      .child("components")
      .child(section ?? "")
      .child(name);
    return own.value === undefined ? this.#components.get(`${section}/${name}`) : undefined;
  }
}
