import path from "node:path";
import type { Json } from "../../schema/json.js";
import type { Path } from "../../schema/pointer.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { type Content, MAX_FILE_BYTES, parseSource, tooLarge } from "../../workspace/files/parse-source.js";
import { Snapshot } from "../../workspace/files/snapshot.js";
import { relativeFileName, SourceFile } from "../../workspace/files/source-file.js";

const RULE = "chatwire/readable-source";

/** A file of a contract, parsed. */
export interface Source {
  /** Absolute. */
  file: string;
  /** Relative to the workspace, with forward slashes. */
  name: string;
  value: Json | undefined;
  position(path: Path, at?: "key" | "value"): { line: number; column: number };
  /** Resolves a relative URI. */
  target(uri: string): Target;
}

export interface Target {
  /** Absolute. */
  file: string;
  /** Relative to the workspace, with forward slashes. */
  name: string;
}

/** A file, the diagnostic of its content, or the reason why it does not exist, which makes the reference to it wrong. */
export type Reading = { source: Source } | { diagnostic: Diagnostic } | { absent: string };

/** The files of an API. Reads each once, and never throws because of its content. */
export class Sources {
  readonly #readings = new Map<string, Reading>();
  readonly #texts = new Set<string>();

  readonly root: string;
  readonly snapshot: Snapshot;
  readonly maxBytes: number;

  constructor(root: string, snapshot = new Snapshot(root), maxBytes = MAX_FILE_BYTES) {
    this.root = root;
    this.snapshot = snapshot;
    this.maxBytes = maxBytes;
  }

  read(file: string): Reading {
    let reading = this.#readings.get(file);
    if (!reading) {
      reading = this.snapshot.derive(file, `reading ${this.maxBytes}`, (content) => this.#load(file, content));
      this.#readings.set(file, reading);
    }
    return reading;
  }

  /** Reads a file beside a contract. Returns undefined if it cannot be read. */
  text(file: string): string | undefined {
    this.#texts.add(file);
    const content = this.snapshot.content(file);
    return "text" in content ? content.text : undefined;
  }

  /** Returns the files that could be read. */
  readable(): Source[] {
    return [...this.#readings.values()].flatMap((reading) => ("source" in reading ? [reading.source] : []));
  }

  /** Returns the absolute paths of all requested files, including those that do not exist. */
  files(): string[] {
    return [...new Set([...this.#readings.keys(), ...this.#texts])];
  }

  nameOf(file: string): string {
    return relativeFileName(this.root, file);
  }

  #load(file: string, content: Content): Reading {
    const limited = tooLarge(content, this.maxBytes) ?? content;
    if ("absent" in limited) return limited;
    const parsed = "text" in limited ? parseSource(limited.text) : limited;
    if ("diagnostic" in parsed) {
      const { message, ...position } = parsed.diagnostic;
      const location = { file: this.nameOf(file), ...position };
      return { diagnostic: { code: RULE, message, severity: "error", location } };
    }
    let positions: SourceFile | undefined;
    // Caches targets, because each document follows the same few URIs again after each edit.
    const targets = new Map<string, Target>();
    return {
      source: {
        file,
        name: this.nameOf(file),
        value: parsed.value,
        position(path, at) {
          positions ??= new SourceFile(file, "text" in limited ? limited.text : "");
          return positions.position(path, at);
        },
        target: (uri) => {
          const cached = targets.get(uri);
          if (cached) return cached;
          const absolute = path.resolve(path.dirname(file), uri);
          const target = { file: absolute, name: this.nameOf(absolute) };
          targets.set(uri, target);
          return target;
        },
      },
    };
  }
}
