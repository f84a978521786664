import { realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../../platform/user-error.js";
import { isObject, type Json } from "../../../schema/json.js";
import { kindOfValue } from "../../../schema/keywords.js";
import { parseSource } from "../../../workspace/files/parse-source.js";
import { readLocal } from "./read-source.js";

const MAX_FILES = 10_000;

/** A document and what it refers to: texts by path relative to the folder that holds all of them. */
export interface Collected {
  root: string;
  files: Map<string, string>;
}

/** Reads a document and all files that it refers to. They must be in its folder, or in `folder`. */
export function collectFiles(document: string, folder = path.dirname(document)): Collected {
  const base = path.resolve(folder);
  const real = realpathSync(base);
  const files = new Map<string, string>();
  const waiting = [{ file: path.resolve(document), from: "the command line" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const name = path.relative(base, next.file);
    if (files.has(name)) continue;
    if (name.startsWith("..") || path.isAbsolute(name))
      throw new UserError(
        `${next.from} refers to ${next.file}, outside of ${base}: name the folder that holds all files by --folder`,
        { exitCode: 2 },
      );
    const text = readLocal(next.file);
    if (path.relative(real, realpathSync(next.file)).startsWith(".."))
      throw new UserError(`${next.file} is a link out of ${base}: put the file itself in its place`, { exitCode: 2 });
    files.set(name, text);
    if (files.size > MAX_FILES) throw new UserError(`${document} refers to more than ${MAX_FILES} files`);
    for (const reference of referencesOf(next.file, text))
      waiting.push({ file: path.resolve(path.dirname(next.file), reference), from: next.file });
  }
  return { root: path.relative(base, path.resolve(document)), files };
}

/** The files that a text refers to. What is wrong with them, or on the network, is told when the document is bundled. */
export function referencesOf(file: string, text: string): string[] {
  const parsed = parseSource(text);
  if ("trouble" in parsed) {
    const { line, column, message } = parsed.trouble;
    throw new UserError(`${file}:${line}:${column}: ${message}`);
  }
  const found = new Set<string>();
  const waiting: (Json | undefined)[] = [parsed.value];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value);
    if (!isObject(value)) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "$ref" && typeof inner === "string") addFile(found, inner);
      else if (key === "mapping" && isObject(inner)) for (const to of Object.values(inner)) addMapping(found, to);
      else if (kindOfValue(key) !== "data" || key === "examples") waiting.push(inner);
    }
  }
  return [...found];
}

function addFile(found: Set<string>, reference: string): void {
  const [file = ""] = reference.split("#");
  if (file !== "" && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(file)) found.add(file);
}

/** A discriminator may name a schema instead of a file. */
function addMapping(found: Set<string>, to: Json | undefined): void {
  if (typeof to === "string" && /[./]/.test(to)) addFile(found, to);
}
