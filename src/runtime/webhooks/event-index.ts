import { type Issue, issuesOf, type Validator } from "../validation/validation.js";
import type { EventDescriptor, EventSelection, WebhookApi } from "./descriptor.js";
import { nameIn } from "./identify.js";

/** Which event a delivery is. */
export type Identified =
  | { is: "known"; name: string; sentAs: string | undefined }
  /** A name travels, and the contract does not know it. */
  | { is: "unknown"; sentAs: string }
  | { is: "ambiguous"; candidates: string[] }
  /** No name where one must be, or a body that fits no event where none travels. */
  | { is: "none"; issues: Issue[] };

interface Place {
  selection: EventSelection;
  /** The events by their names; those of one name are told apart by their schemas. */
  names: Map<string, string[]>;
}

/** The events of an API, ready to be looked up. */
export class EventIndex {
  readonly #events: Map<string, EventDescriptor>;
  readonly #places: Place[];
  readonly #nameless: string[];
  readonly #validators = new Map<string, Validator>();

  constructor(api: WebhookApi) {
    const events = Object.entries(api.events);
    this.#events = new Map(events);
    this.#places = placesOf(events);
    this.#nameless = events.filter(([, { selection }]) => selection.in === "schema").map(([name]) => name);
  }

  /** Where the name of an event travels; undefined when there is no such event. */
  selectionOf(name: string): EventSelection | undefined {
    return this.#events.get(name)?.selection;
  }

  /** Which event it is; at once, but where only a schema can tell. */
  identify(body: unknown, header: (name: string) => string | null | undefined): Identified | Promise<Identified> {
    let stranger: string | undefined;
    for (const { selection, names } of this.#places) {
      const headers = selection.in === "header" ? headerAt(selection.header, header) : {};
      const sentAs = nameIn({ headers, body }, selection);
      const found = (sentAs === undefined ? undefined : names.get(sentAs)) ?? [];
      const [name] = found;
      if (name !== undefined)
        return found.length === 1 ? { is: "known", name, sentAs } : this.#fitting(body, found, sentAs);
      stranger ??= sentAs;
    }
    return this.#identifyNameless(body, stranger);
  }

  async #identifyNameless(body: unknown, stranger: string | undefined): Promise<Identified> {
    const fitting = this.#nameless.length > 0 ? await this.#fitting(body, this.#nameless, undefined) : undefined;
    if (fitting && fitting.is !== "none") return fitting;
    if (stranger !== undefined) return { is: "unknown", sentAs: stranger };
    return fitting ?? { is: "none", issues: this.#places.map(missingName) };
  }

  /** The ways in which a body breaks the schema of an event; at once, but for the first. */
  check(name: string, body: unknown): Issue[] | Promise<Issue[]> {
    const validator = this.#validators.get(name);
    return validator ? issuesOf(validator, body) : this.#checkFirst(name, body);
  }

  async #checkFirst(name: string, body: unknown): Promise<Issue[]> {
    const validator = await this.#events.get(name)?.validator();
    if (!validator) return [];
    this.#validators.set(name, validator);
    return issuesOf(validator, body);
  }

  async #fitting(body: unknown, names: readonly string[], sentAs: string | undefined): Promise<Identified> {
    const candidates: string[] = [];
    for (const name of names) if ((await this.check(name, body)).length === 0) candidates.push(name);
    const [name] = candidates;
    if (name === undefined)
      return {
        is: "none",
        issues: [{ path: "", keyword: "event", message: `fits no event: ${names.join(", ")}` }],
      };
    return candidates.length === 1 ? { is: "known", name, sentAs } : { is: "ambiguous", candidates };
  }
}

function placesOf(events: [string, EventDescriptor][]): Place[] {
  const places = new Map<string, Place>();
  for (const [name, { selection, aliases = [] }] of events) {
    if (selection.in === "schema") continue;
    const key = JSON.stringify(selection);
    const place = places.get(key) ?? { selection, names: new Map<string, string[]>() };
    places.set(key, place);
    for (const one of aliases) place.names.set(one, [...(place.names.get(one) ?? []), name]);
  }
  // A name of its own is no other's alias.
  for (const [name, { selection }] of events) places.get(JSON.stringify(selection))?.names.set(name, [name]);
  return [...places.values()];
}

function headerAt(
  name: string,
  header: (name: string) => string | null | undefined,
): Record<string, string | undefined> {
  return { [name.toLowerCase()]: header(name.toLowerCase()) ?? undefined };
}

function missingName({ selection }: Place): Issue {
  return selection.in === "header"
    ? { path: "", keyword: "event", message: `must come with the event's name in the header ${selection.header}` }
    : {
        path: selection.in === "body" ? selection.pointer : "",
        keyword: "event",
        message: "must hold the event's name",
      };
}
