import { type Issue, issuesOf, type Validator } from "../validation/validation.js";
import type { EventDescriptor, EventSelection, WebhookApi } from "./descriptor.js";
import { nameIn } from "./identify.js";

/** The event that a delivery was identified as. */
export type Identified =
  | { is: "known"; name: string; sentAs: string | undefined }
  /** The delivery holds a name that the contract does not define. */
  | { is: "unknown"; sentAs: string }
  | { is: "ambiguous"; candidates: string[] }
  /** The name is missing, or the body fits no event whose deliveries hold no name. */
  | { is: "none"; issues: Issue[] };

interface NamePlace {
  selection: EventSelection;
  /** The events of each name. Events that share a name are distinguished by their schemas. */
  names: Map<string, string[]>;
}

/** Identifies and validates the events of an API. */
export class EventIndex {
  readonly #events: Map<string, EventDescriptor>;
  readonly #places: NamePlace[];
  readonly #nameless: string[];
  readonly #validators = new Map<string, Validator>();

  constructor(api: WebhookApi) {
    const events = Object.entries(api.events);
    this.#events = new Map(events);
    this.#places = placesOf(events);
    this.#nameless = events.filter(([, { selection }]) => selection.in === "schema").map(([name]) => name);
  }

  /** Returns where deliveries hold the name of an event, or undefined if the event does not exist. */
  selectionOf(name: string): EventSelection | undefined {
    return this.#events.get(name)?.selection;
  }

  /** Identifies the event of a delivery. Returns synchronously unless schemas must decide. */
  identify(body: unknown, header: (name: string) => string | null | undefined): Identified | Promise<Identified> {
    let unknownName: string | undefined;
    for (const { selection, names } of this.#places) {
      const headers = selection.in === "header" ? headerEntry(selection.header, header) : {};
      const sentAs = nameIn({ headers, body }, selection);
      const candidates = (sentAs === undefined ? undefined : names.get(sentAs)) ?? [];
      const [name] = candidates;
      if (name !== undefined)
        return candidates.length === 1
          ? { is: "known", name, sentAs }
          : this.#identifyBySchema(body, candidates, sentAs);
      unknownName ??= sentAs;
    }
    return this.#identifyNameless(body, unknownName);
  }

  async #identifyNameless(body: unknown, unknownName: string | undefined): Promise<Identified> {
    const identified =
      this.#nameless.length > 0 ? await this.#identifyBySchema(body, this.#nameless, undefined) : undefined;
    if (identified && identified.is !== "none") return identified;
    if (unknownName !== undefined) return { is: "unknown", sentAs: unknownName };
    return identified ?? { is: "none", issues: this.#places.map(missingName) };
  }

  /** Validates a body against the schema of an event. Returns synchronously once the validator is loaded. */
  check(name: string, body: unknown): Issue[] | Promise<Issue[]> {
    const validator = this.#validators.get(name);
    return validator ? issuesOf(validator, body) : this.#loadAndCheck(name, body);
  }

  async #loadAndCheck(name: string, body: unknown): Promise<Issue[]> {
    const validator = await this.#events.get(name)?.validator();
    if (!validator) return [];
    this.#validators.set(name, validator);
    return issuesOf(validator, body);
  }

  async #identifyBySchema(body: unknown, names: readonly string[], sentAs: string | undefined): Promise<Identified> {
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

function placesOf(events: [string, EventDescriptor][]): NamePlace[] {
  const places = new Map<string, NamePlace>();
  for (const [name, { selection, aliases = [] }] of events) {
    if (selection.in === "schema") continue;
    const key = JSON.stringify(selection);
    const place = places.get(key) ?? { selection, names: new Map<string, string[]>() };
    places.set(key, place);
    for (const alias of aliases) place.names.set(alias, [...(place.names.get(alias) ?? []), name]);
  }
  // The name of an event takes precedence over an equal alias of another event.
  for (const [name, { selection }] of events) places.get(JSON.stringify(selection))?.names.set(name, [name]);
  return [...places.values()];
}

function headerEntry(
  name: string,
  header: (name: string) => string | null | undefined,
): Record<string, string | undefined> {
  return { [name.toLowerCase()]: header(name.toLowerCase()) ?? undefined };
}

function missingName({ selection }: NamePlace): Issue {
  return selection.in === "header"
    ? { path: "", keyword: "event", message: `must have the event name in the header ${selection.header}` }
    : {
        path: selection.in === "body" ? selection.pointer : "",
        keyword: "event",
        message: "must be the event name",
      };
}
