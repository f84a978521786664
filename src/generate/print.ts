import { literal, propertyKey } from "../model/names.js";
import { isObject, type Json } from "../schema/json.js";

/*
 * Prints code as Biome and Prettier do, with their algorithm: a document of texts, groups and possible line ends, in which
 * each group stands on one line if it fits. test/generate/format.test.ts compares the result with Biome's.
 */

const WIDTH = 120;
const INDENT = "  ";

export type Doc =
  | string
  | readonly Doc[]
  | { kind: "line"; flat: string; hard: boolean }
  | { kind: "indent"; content: Doc }
  | { kind: "group"; content: Doc; breaks: boolean }
  | { kind: "ifBreak"; broken: Doc; flat: Doc };

/** Becomes a space, or a new line in a group that does not fit. */
export const line: Doc = { kind: "line", flat: " ", hard: false };
/** Becomes nothing, or a new line in a group that does not fit. */
export const softline: Doc = { kind: "line", flat: "", hard: false };
/** Becomes a new line, and so do all lines of the groups around it. */
export const hardline: Doc = { kind: "line", flat: "", hard: true };

export function indent(content: Doc): Doc {
  return { kind: "indent", content };
}

export function group(content: Doc, breaks = false): Doc {
  return { kind: "group", content, breaks: breaks || hasHardline(content) };
}

export function ifBreak(broken: Doc, flat: Doc = ""): Doc {
  return { kind: "ifBreak", broken, flat };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

/** Lists docs between two brackets: on one line, or each on its own with a comma at its end. */
export function list(
  open: string,
  docs: readonly Doc[],
  close: string,
  { space = softline, breaks = false } = {},
): Doc {
  if (docs.length === 0) return `${open}${close}`;
  return group([open, indent([space, join([",", line], docs)]), ifBreak(","), space, close], breaks);
}

/** Returns code lines as a document: they are indented, but not broken. */
export function lines(text: string): Doc {
  return join(hardline, text.split("\n"));
}

/** Returns a JSON value as an object literal, array literal or literal of JavaScript. */
export function valueDoc(value: Json | Code): Doc {
  if (value instanceof Code) return value.doc;
  if (Array.isArray(value)) {
    const isMatrix = value.length > 1 && value.every((item) => Array.isArray(item) && item.length > 1);
    return list("[", value.map(valueDoc), "]", { breaks: isMatrix || areObjects(value) });
  }
  if (typeof value === "string") return quoted(value);
  // Keys such as `__proto__` mean something else in code than in JSON.
  if (!isObject(value) || literal(value).startsWith("JSON.parse(")) return literal(value);
  return objectDoc(Object.entries(value).map(([name, item]) => [name, item as Json]));
}

/** Returns a string literal, in the quotes that need fewer escapes. */
export function quoted(text: string): string {
  const double = literal(text);
  if (text.split('"').length <= text.split("'").length) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Code in the place of a value. */
export class Code {
  readonly doc: Doc;

  constructor(doc: Doc) {
    this.doc = doc;
  }
}

/** Returns an object literal of named values; those that are undefined are left out. */
export function objectDoc(entries: Iterable<readonly [string, Json | Code | undefined]>, breaks = false): Doc {
  const properties = [...entries].flatMap(([name, value]): Doc[] =>
    value === undefined ? [] : [[`${/^(0|[1-9]\d{0,14})$/.test(name) ? name : propertyKey(name)}: `, valueDoc(value)]],
  );
  return list("{", properties, "}", { space: line, breaks });
}

function areObjects(value: readonly Json[]): boolean {
  return value.length > 1 && value.every((item) => isObject(item) && Object.keys(item).length > 1);
}

function hasHardline(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(hasHardline);
  if (doc.kind === "line") return doc.hard;
  if (doc.kind === "group") return doc.breaks;
  return hasHardline(doc.kind === "ifBreak" ? doc.broken : doc.content);
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

type Command = readonly [depth: number, isFlat: boolean, doc: Doc];

/** Returns the text of a document. */
export function print(doc: Doc): string {
  const output: string[] = [];
  const stack: Command[] = [[0, false, doc]];
  let column = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [depth, isFlat, current] = next;
    if (typeof current === "string") {
      output.push(current);
      column += current.length;
    } else if (isList(current)) pushAll(stack, depth, isFlat, current);
    else if (current.kind === "indent") stack.push([depth + 1, isFlat, current.content]);
    else if (current.kind === "ifBreak") stack.push([depth, isFlat, isFlat ? current.flat : current.broken]);
    else if (current.kind === "group") {
      const flat: Command = [depth, true, current.content];
      const fitsHere = !current.breaks && (isFlat || fits(flat, stack, WIDTH - column));
      stack.push(fitsHere ? flat : [depth, false, current.content]);
    } else if (isFlat && !current.hard) {
      output.push(current.flat);
      column += current.flat.length;
    } else {
      output.push(`\n${INDENT.repeat(depth)}`);
      column = INDENT.length * depth;
    }
  }
  return output.join("").replace(/[ ]+$/gm, "");
}

/** Whether a document fits on the rest of a line, with all that follows it there. */
function fits(first: Command, rest: readonly Command[], room: number): boolean {
  const stack: Command[] = [first];
  for (let following = rest.length; room >= 0; ) {
    const next = stack.pop() ?? rest[--following];
    if (next === undefined) return true;
    const [depth, isFlat, current] = next;
    if (typeof current === "string") room -= current.length;
    else if (isList(current)) pushAll(stack, depth, isFlat, current);
    else if (current.kind === "indent") stack.push([depth, isFlat, current.content]);
    else if (current.kind === "ifBreak") stack.push([depth, isFlat, isFlat ? current.flat : current.broken]);
    else if (current.kind === "group") stack.push([depth, isFlat && !current.breaks, current.content]);
    else if (!isFlat || current.hard) return true;
    else room -= current.flat.length;
  }
  return false;
}

function pushAll(stack: Command[], depth: number, isFlat: boolean, docs: readonly Doc[]): void {
  for (let index = docs.length - 1; index >= 0; index--) stack.push([depth, isFlat, docs[index] ?? ""]);
}
