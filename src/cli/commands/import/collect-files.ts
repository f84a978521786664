import { realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../../platform/user-error.js";
import { isObject, type Json } from "../../../schema/json.js";
import { kindOfValue } from "../../../schema/keywords.js";
import { parseSource } from "../../../workspace/files/parse-source.js";
import { relativeFileName } from "../../../workspace/files/source-file.js";
import { readLocal } from "./read-source.js";

const MAX_FILES = 10_000;

/** A document and the files that it refers to: texts by path relative to the folder that holds all of them. */
export interface CollectedFiles {
  root: string;
  files: Map<string, string>;
}

/** Reads a document and all files that it refers to. They must be in its folder, or in `folder`. */
export function collectFiles(document: string, folder = path.dirname(document)): CollectedFiles {
  const base = path.resolve(folder);
  const realBase = realpathSync(base);
  const files = new Map<string, string>();
  const waiting = [{ file: path.resolve(document), referrer: "the command line" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { file, referrer } = next;
    const name = relativeFileName(base, file);
    if (files.has(name)) continue;
    if (name.startsWith("..") || path.isAbsolute(name))
      throw new UserError(
        `${referrer} refers to ${file}, outside ${base}: use --folder to name the folder that holds all files`,
        { exitCode: 2 },
      );
    const text = readLocal(file);
    if (path.relative(realBase, realpathSync(file)).startsWith(".."))
      throw new UserError(`${file} is a link to a file outside ${base}: replace it with the file itself`, {
        exitCode: 2,
      });
    files.set(name, text);
    if (files.size > MAX_FILES) throw new UserError(`${document} refers to more than ${MAX_FILES} files`);
    for (const reference of referencesOf(file, text))
      waiting.push({ file: path.resolve(path.dirname(file), reference), referrer: file });
  }
  return { root: relativeFileName(base, path.resolve(document)), files };
}

/** Returns the files that a text refers to. Bundling reports references that lead to the network or cannot be followed. */
export function referencesOf(file: string, text: string): string[] {
  const parsed = parseSource(text);
  if ("diagnostic" in parsed) {
    const { line, column, message } = parsed.diagnostic;
    throw new UserError(`${file}:${line}:${column}: ${message}`);
  }
  const references = new Set<string>();
  const waiting: (Json | undefined)[] = [parsed.value];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value);
    if (!isObject(value)) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "$ref" && typeof inner === "string") addFile(references, inner);
      else if (key === "mapping" && isObject(inner)) for (const to of Object.values(inner)) addMapping(references, to);
      else if (kindOfValue(key) !== "data" || key === "examples") waiting.push(inner);
    }
  }
  return [...references];
}

function addFile(references: Set<string>, reference: string): void {
  const [file = ""] = reference.split("#");
  if (file !== "" && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(file)) references.add(file);
}

/** Skips names: a discriminator maps to schema names or to files. */
function addMapping(references: Set<string>, to: Json | undefined): void {
  if (typeof to === "string" && /[./]/.test(to)) addFile(references, to);
}
