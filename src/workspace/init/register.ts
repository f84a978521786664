import { isMap, isNode, type ParsedNode, parseDocument, type YAMLMap } from "yaml";

/** The registry of a workspace that has none yet. */
export const FIRST_REGISTRY = `# The one registry: every API is listed here, and nowhere else.
# <vendor>/<api> is its OpenAPI root, <vendor>/<api>@async its AsyncAPI root.
telemetry: "off"
extends: [recommended-strict]
rules:
  component-name-unique: error # two files of one name would become two types that look alike
  no-invalid-schema-examples: error
  no-invalid-parameter-examples: error
  operation-2xx-response: {severity: error, validateWebhooks: true}
async3Rules:
  security-defined: "off" # webhooks carry no security scheme
apis: {}
`;

/** The entries of an API: what stands below each key of the registry. */
export type Entries = Record<string, { root: string } & Record<string, string | true | string[]>>;

/** The entries of an API whose contract is written by hand. */
export function entriesOf(id: string): Entries {
  return { [id]: { root: `openapi/${id}/openapi.yaml` }, [`${id}@async`]: { root: `openapi/${id}/asyncapi.yaml` } };
}

/** The text of a registry with the entries of an API added; all else in it stays as it is written, comments too. */
export function register(text: string, roots: Entries): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const added = insertion(text, roots);
  if (added) {
    const lines = added.lines.map((line) => newline + line).join("");
    const result = text.slice(0, added.from) + lines + text.slice(added.to);
    if (lists(result, roots)) return result;
  }
  return rewritten(text, roots);
}

/** Lines to put in the place of a part of the text. */
interface Insertion {
  from: number;
  to: number;
  lines: string[];
}

function insertion(text: string, roots: Entries): Insertion | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return undefined;
  const apis = contents.get("apis", true);
  const end = text.trimEnd().length;
  if (!contents.has("apis")) return { from: end, to: end, lines: ["apis:", ...linesOf(roots, "  ")] };
  if (!isNode(apis) || !apis.range) return undefined;
  if (isMap(apis) && apis.items.length > 0)
    return apis.flow ? undefined : afterLast(text, apis as YAMLMap<ParsedNode, ParsedNode | null>, roots);
  // An empty map, or nothing at all.
  const [start, close] = apis.range;
  return { from: text.slice(0, start).trimEnd().length, to: close, lines: linesOf(roots, "  ") };
}

/** After the last entry and what its last line says, but before comments that follow. */
function afterLast(text: string, apis: YAMLMap<ParsedNode, ParsedNode | null>, roots: Entries): Insertion | undefined {
  const [first, last] = [apis.items[0], apis.items.at(-1)];
  if (!first || !last) return undefined;
  const [, end] = (last.value ?? last.key).range;
  const content = text.slice(0, end).trimEnd().length;
  const lineEnd = /\r?\n|$/.exec(text.slice(content))?.index ?? 0;
  const indent = /[^\n]*$/.exec(text.slice(0, first.key.range[0]))?.[0] ?? "  ";
  const from = content + lineEnd;
  return { from, to: from, lines: linesOf(roots, indent) };
}

function linesOf(roots: Entries, indent: string): string[] {
  return Object.entries(roots).flatMap(([id, entry]) => [
    `${indent}${id}:`,
    ...Object.entries(entry).map(([key, value]) => `${indent}${indent}${key}: ${scalar(value)}`),
  ]);
}

/** A value in one line. */
function scalar(value: string | true | string[]): string {
  if (Array.isArray(value)) return `[${value.map(scalar).join(", ")}]`;
  const text = String(value);
  return value === true || /^[A-Za-z0-9_][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}

function lists(text: string, roots: Entries): boolean {
  const document = parseDocument(text);
  return (
    document.errors.length === 0 &&
    Object.entries(roots).every(([id, { root }]) => document.getIn(["apis", id, "root"]) === root)
  );
}

/** For a registry in flow style, which has no lines to add to. */
function rewritten(text: string, roots: Entries): string {
  const document = parseDocument(text);
  for (const [id, entry] of Object.entries(roots)) document.setIn(["apis", id], document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}
