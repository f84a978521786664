import path from "node:path";
import { nearest } from "../../platform/user-error.js";
import { isObject, type Json } from "../../schema/json.js";
import { fromPointer, type Path, toPointer } from "../../schema/pointer.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { nearestFile } from "./nearest-file.js";
import type { Source, Sources } from "./sources.js";

const CORRECT_POINTER = 'Correct the part after "#".';
/** Longer chains of references are cycles. */
const MAX_CHAIN_LENGTH = 32;

/** The rules that references break. Tools crash on circular references, and follow outside ones. */
export const REFERENCE_RULES = {
  unresolved: "chatwire/resolved-reference",
  circular: "chatwire/no-circular-reference",
  outside: "chatwire/local-reference",
} as const;

/** A value in a file of a contract, with its position. */
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

  /** Identifies the place, whichever reference led to it. */
  get id(): string {
    return `${this.source.file}#${toPointer(this.path)}`;
  }

  /** The `$ref` of the value. */
  get ref(): string | undefined {
    return isObject(this.value) && typeof this.value.$ref === "string" ? this.value.$ref : undefined;
  }

  /** The last step of the path, or the name of the file without its extension. */
  get name(): string {
    return String(this.path.at(-1) ?? path.basename(this.source.file).replace(/\.[^.]+$/, ""));
  }

  /** Goes one step down without following references. The value is undefined if there is none. */
  child(step: string | number): Place {
    const { value } = this;
    const exists = typeof value === "object" && value !== null && Object.hasOwn(value, step);
    const inner = exists ? (value as Record<string | number, Json | undefined>)[step] : undefined;
    return new Place(this.sources, this.source, [...this.path, step], inner);
  }

  /** Returns the children of an object or an array. */
  children(): Place[] {
    if (Array.isArray(this.value)) return this.value.map((_, index) => this.child(index));
    return isObject(this.value) ? Object.keys(this.value).map((key) => this.child(key)) : [];
  }

  /** Goes down a path, and follows references before each step and at the end. Returns undefined if there is no value. */
  get(...steps: (string | number)[]): Place | undefined {
    let place = this.follow().place;
    for (const step of steps) place = place?.child(step).follow().place;
    return place?.value === undefined ? undefined : place;
  }

  /** Follows the chain of references that begins here to its end. */
  follow(): { place: Place | undefined; diagnostic?: Diagnostic } {
    let place: Place = this;
    for (let links = 0; place.ref !== undefined; links++) {
      if (links > MAX_CHAIN_LENGTH) {
        return {
          place: undefined,
          diagnostic: this.diagnostic(
            REFERENCE_RULES.circular,
            `$ref "${this.ref}" leads back to itself and never to a value. Break the cycle.`,
          ),
        };
      }
      const target = place.#target(place.ref);
      if (!("place" in target)) return { place: undefined, diagnostic: target.diagnostic };
      place = target.place;
    }
    return { place };
  }

  /** Creates a diagnostic at the key of this place, or at its value. */
  diagnostic(code: string, message: string, at: "key" | "value" = "key"): Diagnostic {
    const location = { file: this.source.name, ...this.source.position(this.path, at) };
    return { code, message, severity: "error", location };
  }

  #target(ref: string): { place: Place } | { diagnostic: Diagnostic } {
    const hash = ref.indexOf("#");
    const opened = this.#open(hash < 0 ? ref : ref.slice(0, hash));
    if (!("source" in opened)) return opened;
    const steps = stepsOf(hash < 0 ? "" : ref.slice(hash + 1));
    if (!steps)
      return { diagnostic: this.#refDiagnostic("its fragment is not a JSON Pointer", 'Write "#/path/to/value".') };
    let place: Place | undefined = new Place(this.sources, opened.source, [], opened.source.value);
    for (const step of steps) {
      const parent: Place | undefined = place.child(step).value === undefined ? place.follow().place : place;
      place = parent?.child(step);
      if (place?.value === undefined) {
        const hint = parent && isObject(parent.value) ? nearest(step, Object.keys(parent.value)) : undefined;
        const reason = `${opened.source.name} has no value at "${step}"`;
        return { diagnostic: this.#refDiagnostic(reason, hint ? `Did you mean "${hint}"?` : CORRECT_POINTER) };
      }
    }
    return { place };
  }

  #open(uri: string): { source: Source } | { diagnostic: Diagnostic } {
    if (uri === "") return { source: this.source };
    const outside = this.outsideReference("$ref");
    if (outside) return { diagnostic: outside };
    const { file, name } = this.source.target(uri);
    const reading = this.sources.read(file);
    if (!("absent" in reading)) return reading;
    const hint = nearestFile(uri, file);
    const advice = hint === undefined ? "Correct the path, or create the file." : `Did you mean "${hint}"?`;
    return { diagnostic: this.#refDiagnostic(`${name} ${reading.absent}`, advice) };
  }

  /** Rejects a reference to the network or to a file outside the workspace. */
  outsideReference(key: "$ref" | "externalValue"): Diagnostic | undefined {
    const { value: target } = this.child(key);
    if (typeof target !== "string" || target.startsWith("#")) return undefined;
    const [uri = ""] = target.split("#");
    const remote = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(uri);
    const { name } = this.source.target(uri);
    if (!remote && !name.startsWith("../") && !path.isAbsolute(name)) return undefined;
    const reason = remote ? "is on the network, but contracts must work offline" : "is outside the workspace";
    return this.child(key).diagnostic(
      REFERENCE_RULES.outside,
      `${key} "${target}" ${reason}. Copy the file into the workspace.`,
      "value",
    );
  }

  #refDiagnostic(reason: string, advice: string): Diagnostic {
    const message = `$ref "${this.ref}" cannot be followed: ${reason}. ${advice}`;
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
