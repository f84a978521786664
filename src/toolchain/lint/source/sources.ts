import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { Json, Path } from "../../../model/index.js";
import type { Fault } from "../../fault.js";
import { SourceFile } from "../../source-file.js";
import { findTooDeep, LARGEST_FILE } from "./limits.js";

const RULE = "chatwire/readable-source";

/** A file of a contract, parsed. */
export interface Source {
  /** Absolute. */
  file: string;
  /** Relative to the workspace, with forward slashes. */
  name: string;
  value: Json | undefined;
  position(path: Path, want?: "key" | "value"): { line: number; column: number };
}

/** The file; or what is wrong in it; or, when it cannot be read at all, why: that is the referrer's fault. */
export type Reading = { source: Source } | { fault: Fault } | { absent: string };

/** The files of a workspace, each read once, however many documents refer to it. Never throws for what a file holds. */
export class Sources {
  readonly #readings = new Map<string, Reading>();

  constructor(readonly root: string) {}

  read(file: string): Reading {
    let reading = this.#readings.get(file);
    if (!reading) {
      reading = this.#load(file);
      this.#readings.set(file, reading);
    }
    return reading;
  }

  /** The files that could be read. */
  readable(): Source[] {
    return [...this.#readings.values()].flatMap((reading) => ("source" in reading ? [reading.source] : []));
  }

  /** Absolute paths of all that was looked for, found or not. */
  files(): string[] {
    return [...this.#readings.keys()];
  }

  /** Relative to the workspace, with forward slashes. */
  nameOf(file: string): string {
    return path.relative(this.root, file).split(path.sep).join("/");
  }

  #load(file: string): Reading {
    const text = readText(file);
    if (typeof text !== "string") return text;
    const name = this.nameOf(file);
    const parsed = parse(text);
    if ("message" in parsed) {
      return { fault: { file: name, rule: RULE, severity: "error", ...parsed } };
    }
    let positions: SourceFile | undefined;
    return {
      source: {
        file,
        name,
        value: parsed.value,
        position(path, want) {
          positions ??= new SourceFile(file, text);
          return positions.position(path, want);
        },
      },
    };
  }
}

function readText(file: string): string | { absent: string } {
  try {
    const found = statSync(file);
    if (!found.isFile()) return { absent: "is not a file" };
    if (found.size > LARGEST_FILE) return { absent: `has ${found.size} bytes; at most ${LARGEST_FILE} are read` };
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { absent: code === "ENOENT" || code === "ENOTDIR" ? "does not exist" : `cannot be read (${code})` };
  }
}

function parse(text: string): { value: Json | undefined } | { message: string; line: number; column: number } {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    const message = "The file is nested too deeply to be read. Move inner parts to files of their own.";
    return { message, line: tooDeep, column: 1 };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { message: `This is not YAML: ${error.message}.`, line, column: col };
  }
  if (document.contents === null)
    return { message: "The file is empty. Write its content, or remove it.", line: 1, column: 1 };
  try {
    return { value: document.toJS() as Json };
  } catch (cause) {
    const reason = cause instanceof ReferenceError ? "Its aliases (*name) multiply beyond what is read" : String(cause);
    return { message: `${reason}. Write the parts out, or $ref them.`, line: 1, column: 1 };
  }
}
