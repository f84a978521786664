import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isNode, type ParsedNode, type YAMLMap } from "yaml";
import { UserError } from "../../platform/user-error.js";
import { ASYNC, apiIdOf, checkNames, nameError } from "../api-names.js";
import { parseYaml } from "../files/parse-yaml.js";
import { REGISTRY, type Registered, readRegistry } from "../registry.js";
import { findRoot } from "../workspace.js";
import { contractFiles } from "./contract-files.js";
import { writeAll } from "./write-all.js";

/** The registry of a new workspace. */
export const FIRST_REGISTRY = `# Lists every API of this workspace. <name> is its OpenAPI root, <name>@async its AsyncAPI root.
telemetry: "off"
extends: [recommended-strict]
rules:
  component-name-unique: error # two files with the same name would become two similar types
  no-invalid-schema-examples: error
  no-invalid-parameter-examples: error
  operation-2xx-response: {severity: error, validateWebhooks: true}
async3Rules:
  security-defined: "off" # webhooks carry no security scheme
apis: {}
`;

/** Entries of the registry by name. */
export type Entries = Record<string, { root: string } & Record<string, string | true | string[]>>;

/** Returns the entries of a handwritten contract. */
export function entriesOf(name: string): Entries {
  const folder = `openapi/${apiIdOf(name)}`;
  return { [name]: { root: `${folder}/openapi.yaml` }, [`${name}${ASYNC}`]: { root: `${folder}/asyncapi.yaml` } };
}

/** Reads the registry that a new API is inserted to, or the first one of a folder without a registry. Rejects names that cannot be inserted. */
export async function openRegistry(cwd: string, name: string): Promise<{ root: string; id: string; text: string }> {
  const root = findRoot(cwd);
  rejectName(name, root === undefined ? [] : readRegistry(root));
  const text = root === undefined ? FIRST_REGISTRY : await readFile(path.join(root, REGISTRY), "utf8");
  return { root: root ?? cwd, id: apiIdOf(name), text };
}

function rejectName(name: string, apis: readonly Registered[]): void {
  const error = name.endsWith(ASYNC)
    ? `"${name}" ends in "${ASYNC}", which marks AsyncAPI documents in ${REGISTRY}: leave it out`
    : nameError(name);
  if (error !== undefined) throw new UserError(error, { exitCode: 2 });
  const id = apiIdOf(name);
  if (apis.some((api) => api.id === id))
    throw new UserError(`${REGISTRY} lists ${name} already: choose another name, or edit the files of that API`, {
      exitCode: 2,
    });
  const added: Pick<Registered, "id" | "names"> = { id, names: { openapi: name } };
  const documents = [...apis, added].map(({ id, names }) => ({
    name: names?.openapi ?? names?.asyncapi ?? id,
    id,
    isPaired: false,
  }));
  const [clash] = checkNames(documents).values();
  if (clash !== undefined) throw new UserError(clash, { exitCode: 2 });
}

/** Returns the text of a registry with more entries. Everything else stays as it is written, including comments. */
export function register(text: string, entries: Entries): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const inserted = insertion(text, entries);
  if (inserted) {
    const lines = inserted.lines.map((line) => newline + line).join("");
    const result = text.slice(0, inserted.from) + lines + text.slice(inserted.to);
    if (lists(result, entries)) return result;
  }
  return rewritten(text, entries);
}

/** Lines that replace a part of the text. */
interface Insertion {
  from: number;
  to: number;
  lines: string[];
}

function insertion(text: string, entries: Entries): Insertion | undefined {
  const { contents } = parseYaml(text).document;
  if (!isMap(contents) || contents.flow) return undefined;
  const apis = contents.get("apis", true);
  const end = text.trimEnd().length;
  if (!contents.has("apis")) return { from: end, to: end, lines: ["apis:", ...linesOf(entries, "  ")] };
  if (!isNode(apis) || !apis.range) return undefined;
  if (isMap(apis) && apis.items.length > 0)
    return apis.flow ? undefined : afterLast(text, apis as YAMLMap<ParsedNode, ParsedNode | null>, entries);
  // An empty map, or no value.
  const [start, close] = apis.range;
  return { from: text.slice(0, start).trimEnd().length, to: close, lines: linesOf(entries, "  ") };
}

/** Inserts after the line of the last entry, before the comments that follow it. */
function afterLast(
  text: string,
  apis: YAMLMap<ParsedNode, ParsedNode | null>,
  entries: Entries,
): Insertion | undefined {
  const [first, last] = [apis.items[0], apis.items.at(-1)];
  if (!first || !last) return undefined;
  const [, end] = (last.value ?? last.key).range;
  const content = text.slice(0, end).trimEnd().length;
  const lineEnd = /\r?\n|$/.exec(text.slice(content))?.index ?? 0;
  const indent = /[^\n]*$/.exec(text.slice(0, first.key.range[0]))?.[0] ?? "  ";
  const from = content + lineEnd;
  return { from, to: from, lines: linesOf(entries, indent) };
}

function linesOf(entries: Entries, indent: string): string[] {
  return Object.entries(entries).flatMap(([id, entry]) => [
    `${indent}${id}:`,
    ...Object.entries(entry).map(([key, value]) => `${indent}${indent}${key}: ${scalar(value)}`),
  ]);
}

/** Writes a value on one line. */
function scalar(value: string | true | string[]): string {
  if (Array.isArray(value)) return `[${value.map(scalar).join(", ")}]`;
  const text = String(value);
  return value === true || /^[A-Za-z0-9_][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}

function lists(text: string, entries: Entries): boolean {
  const { document } = parseYaml(text);
  return (
    document.errors.length === 0 &&
    Object.entries(entries).every(([id, { root }]) => document.getIn(["apis", id, "root"]) === root)
  );
}

/** Writes a registry anew, because flow style has no lines to insert after. */
function rewritten(text: string, entries: Entries): string {
  const { document } = parseYaml(text);
  for (const [id, entry] of Object.entries(entries)) document.setIn(["apis", id], document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}

/**
 * Creates a contract: a folder with one operation and one webhook that passes lint, and its entries in the registry.
 * A folder without a registry becomes a workspace. Returns the written files, relative to the root.
 */
export async function initApi(cwd: string, name: string): Promise<{ folder: string; files: string[] }> {
  const { root, id, text } = await openRegistry(cwd, name);
  const folder = `openapi/${id}`;
  if (existsSync(path.join(root, folder)))
    throw new UserError(`${folder} exists already: choose another name, or edit the files there`, { exitCode: 2 });
  const files = Object.entries(contractFiles(id)).map(([file, text]) => [`${folder}/${file}`, text] as const);
  await writeAll(root, [...files, [REGISTRY, register(text, entriesOf(name))]]);
  return { folder, files: [REGISTRY, ...files.map(([file]) => file)] };
}
