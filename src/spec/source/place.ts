import path from "node:path";
import { isObject, type Json } from "../../schema/json.js";
import { fromPointer, type Path, toPointer } from "../../schema/pointer.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import type { Source, Sources } from "./sources.js";

/** A chain of references longer than this is a cycle. */
const MAX_CHAIN_LENGTH = 32;

/** Faults of references; those of the last two keep tools from reading on. */
export const REFERENCE_RULES = {
  unresolved: "chatwire/resolved-reference",
  circular: "chatwire/no-circular-reference",
  foreign: "chatwire/local-reference",
} as const;

/** A value in a file of a contract: what stands there, and where. */
export class Place {
  readonly sources: Sources;
  readonly source: Source;
  readonly path: Path;
  readonly value: Json | undefined;

  constructor(sources: Sources, source: Source, path: Path, value: Json | undefined) {
    this.sources = sources;
    this.source = source;
    this.path = path;
    this.value = value;
  }

  /** The same for the same place, however it was reached. */
  get id(): string {
    return `${this.source.file}#${toPointer(this.path)}`;
  }

  /** The `$ref` that stands here. */
  get ref(): string | undefined {
    return isObject(this.value) && typeof this.value.$ref === "string" ? this.value.$ref : undefined;
  }

  /** What the place is called: the last step of its path, or its file's name without the ending. */
  get name(): string {
    return String(this.path.at(-1) ?? path.basename(this.source.file).replace(/\.[^.]+$/, ""));
  }

  /** One step down; the value of a step that is not there is undefined. References are not followed. */
  child(step: string | number): Place {
    const { value } = this;
    const there = typeof value === "object" && value !== null && Object.hasOwn(value, step);
    const inner = there ? (value as Record<string | number, Json | undefined>)[step] : undefined;
    return new Place(this.sources, this.source, [...this.path, step], inner);
  }

  /** The children of an object or an array. */
  children(): Place[] {
    if (Array.isArray(this.value)) return this.value.map((_, index) => this.child(index));
    return isObject(this.value) ? Object.keys(this.value).map((key) => this.child(key)) : [];
  }

  /** Down a path, following references before each step and at the end; undefined where there is nothing. */
  get(...steps: (string | number)[]): Place | undefined {
    let place = this.follow().place;
    for (const step of steps) place = place?.child(step).follow().place;
    return place?.value === undefined ? undefined : place;
  }

  /** Where the chain of references that begins here ends; without a reference, here. */
  follow(): { place: Place | undefined; diagnostic?: Diagnostic } {
    let place: Place = this;
    for (let links = 0; place.ref !== undefined; links++) {
      if (links > MAX_CHAIN_LENGTH) {
        return {
          place: undefined,
          diagnostic: this.diagnostic(
            REFERENCE_RULES.circular,
            `$ref "${this.ref}" leads back to itself and never to a value. Break the circle.`,
          ),
        };
      }
      const target = place.#target(place.ref);
      if (!("place" in target)) return { place: undefined, diagnostic: target.diagnostic };
      place = target.place;
    }
    return { place };
  }

  /** A fault at this place, on its key unless its value is wanted. */
  diagnostic(code: string, message: string, want: "key" | "value" = "key"): Diagnostic {
    const location = { file: this.source.name, ...this.source.position(this.path, want) };
    return { code, message, severity: "error", location };
  }

  #target(ref: string): { place: Place } | { diagnostic: Diagnostic } {
    const hash = ref.indexOf("#");
    const found = this.#open(hash < 0 ? ref : ref.slice(0, hash));
    if (!("source" in found)) return found;
    const steps = stepsOf(hash < 0 ? "" : ref.slice(hash + 1));
    if (!steps) return { diagnostic: this.#refFault(`its fragment is not a JSON Pointer; write "#/path/to/value"`) };
    let place: Place | undefined = new Place(this.sources, found.source, [], found.source.value);
    for (const step of steps) {
      if (place.child(step).value === undefined) place = place.follow().place;
      place = place?.child(step);
      if (place?.value === undefined)
        return { diagnostic: this.#refFault(`there is nothing at "${step}" in ${found.source.name}`) };
    }
    return { place };
  }

  #open(uri: string): { source: Source } | { diagnostic: Diagnostic } {
    if (uri === "") return { source: this.source };
    const foreign = this.foreign("$ref");
    if (foreign) return { diagnostic: foreign };
    const { file, name } = this.source.target(uri);
    const reading = this.sources.read(file);
    if (!("absent" in reading)) return reading;
    return { diagnostic: this.#refFault(`${name} ${reading.absent}; mend the path`) };
  }

  /** The fault of a reference that would take tools to the network, or to files outside of the workspace. */
  foreign(key: "$ref" | "externalValue"): Diagnostic | undefined {
    const { value: target } = this.child(key);
    if (typeof target !== "string" || target.startsWith("#")) return undefined;
    const [uri = ""] = target.split("#");
    const remote = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(uri);
    const { name } = this.source.target(uri);
    if (!remote && !name.startsWith("../") && !path.isAbsolute(name)) return undefined;
    const reason = remote ? "is on the network, and contracts must work offline" : "is outside of the workspace";
    return this.child(key).diagnostic(
      REFERENCE_RULES.foreign,
      `${key} "${target}" ${reason}. Copy the file into the workspace.`,
      "value",
    );
  }

  #refFault(reason: string): Diagnostic {
    const message = `$ref "${this.ref}" cannot be followed: ${reason}.`;
    return this.child("$ref").diagnostic(REFERENCE_RULES.unresolved, message, "value");
  }
}

function stepsOf(fragment: string): string[] | undefined {
  if (fragment === "" || fragment === "/") return [];
  if (!fragment.startsWith("/")) return undefined;
  try {
    return fromPointer(`#${fragment}`);
  } catch {
    return undefined;
  }
}
