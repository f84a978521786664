import path from "node:path";
import type { Json } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { MAX_FILE_BYTES } from "../../workspace/files/limits.js";
import { parseSource, tooLarge } from "../../workspace/files/parse-source.js";
import { type Content, Snapshot } from "../../workspace/files/snapshot.js";
import { SourceFile } from "../../workspace/files/source-file.js";

const RULE = "chatwire/readable-source";

/** A file of a contract, parsed. */
export interface Source {
  /** Absolute. */
  file: string;
  /** Relative to the workspace, with forward slashes. */
  name: string;
  value: Json | undefined;
  position(path: Path, want?: "key" | "value"): { line: number; column: number };
  /** The file that a relative URI leads to. */
  target(uri: string): Target;
}

export interface Target {
  /** Absolute. */
  file: string;
  /** Relative to the workspace, with forward slashes. */
  name: string;
}

/** The file; or what is wrong in it; or, when it cannot be read at all, why: that is the referrer's fault. */
export type Reading = { source: Source } | { diagnostic: Diagnostic } | { absent: string };

/** The files of an API, each read once, however many documents refer to it. Never throws for what a file holds. */
export class Sources {
  readonly #readings = new Map<string, Reading>();
  readonly #texts = new Set<string>();

  readonly root: string;
  readonly snapshot: Snapshot;
  /** Bytes of a file. */
  readonly largest: number;

  constructor(
    root: string,
    snapshot = new Snapshot(),

    largest = MAX_FILE_BYTES,
  ) {
    this.root = root;
    this.snapshot = snapshot;
    this.largest = largest;
  }

  read(file: string): Reading {
    let reading = this.#readings.get(file);
    if (!reading) {
      reading = this.snapshot.derive(file, `reading ${this.largest}`, (content) => this.#load(file, content));
      this.#readings.set(file, reading);
    }
    return reading;
  }

  /** What a file beside a contract says, as it is; undefined where it cannot be read. */
  text(file: string): string | undefined {
    this.#texts.add(file);
    const content = this.snapshot.content(file);
    return "text" in content ? content.text : undefined;
  }

  /** The files that could be read. */
  readable(): Source[] {
    return [...this.#readings.values()].flatMap((reading) => ("source" in reading ? [reading.source] : []));
  }

  /** Absolute paths of all that was looked for, found or not. */
  files(): string[] {
    return [...new Set([...this.#readings.keys(), ...this.#texts])];
  }

  /** Relative to the workspace, with forward slashes. */
  nameOf(file: string): string {
    return path.relative(this.root, file).split(path.sep).join("/");
  }

  #load(file: string, content: Content): Reading {
    const found = tooLarge(content, this.largest) ?? content;
    if ("absent" in found) return found;
    const parsed = "text" in found ? parseSource(found.text) : found;
    if ("trouble" in parsed) {
      const { message, ...position } = parsed.trouble;
      const location = { file: this.nameOf(file), ...position };
      return { diagnostic: { code: RULE, message, severity: "error", location } };
    }
    let positions: SourceFile | undefined;
    // The same few URIs are followed again and again, by each document and after each edit.
    const targets = new Map<string, Target>();
    return {
      source: {
        file,
        name: this.nameOf(file),
        value: parsed.value,
        position(path, want) {
          positions ??= new SourceFile(file, "text" in found ? found.text : "");
          return positions.position(path, want);
        },
        target: (uri) => {
          const known = targets.get(uri);
          if (known) return known;
          const absolute = path.resolve(path.dirname(file), uri);
          const target = { file: absolute, name: this.nameOf(absolute) };
          targets.set(uri, target);
          return target;
        },
      },
    };
  }
}
