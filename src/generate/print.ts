import { literal, propertyKey } from "../model/names.js";
import { isObject, type Json } from "../schema/json.js";

/*
 * Prints code like Biome and Prettier, and with their algorithm: a document consists of texts, groups and possible line
 * breaks, and each group is printed on one line if it fits. test/generate/format.process.test.ts compares the result with Biome's.
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

/** A space, or a line break in a group that does not fit. */
export const line: Doc = { kind: "line", flat: " ", hard: false };
/** An empty text, or a line break in a group that does not fit. */
export const softline: Doc = { kind: "line", flat: "", hard: false };
/** A line break, which also breaks all groups around it. */
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

/** Returns a list between brackets: on one line, or with each item on its own line and a separator after the last one. */
export function list(
  open: string,
  docs: readonly Doc[],
  close: string,
  { space = softline, separator = ",", trailing = true, breaks = false } = {},
): Doc {
  if (docs.length === 0) return `${open}${close}`;
  const items = join([separator, line], docs);
  return group([open, indent([space, items]), trailing ? ifBreak(separator) : "", space, close], breaks);
}

/** Returns members between braces, each on its own line. */
export function block(members: readonly Doc[]): Doc {
  return ["{", indent(members.map((member) => [hardline, member])), hardline, "}"];
}

/** Returns lines of code as a document that is indented, but not reflowed. */
export function lines(text: string): Doc {
  return join(hardline, text.split("\n"));
}

/** Returns a JSON value as a JavaScript literal. */
export function valueDoc(value: Json | Code): Doc {
  if (value instanceof Code) return value.doc;
  if (Array.isArray(value)) {
    const isMatrix = value.length > 1 && value.every((item) => Array.isArray(item) && item.length > 1);
    return list("[", value.map(valueDoc), "]", { breaks: isMatrix || areObjects(value) });
  }
  if (typeof value === "string") return quoted(value);
  // Keys such as `__proto__` have another meaning in code than in JSON.
  if (!isObject(value) || literal(value).startsWith("JSON.parse(")) return literal(value);
  return objectDoc(Object.entries(value).map(([name, item]) => [name, item as Json]));
}

/** Returns a string literal with the quotes that need fewer escapes. */
export function quoted(text: string): string {
  const double = literal(text);
  if (text.split('"').length <= text.split("'").length) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Code that is printed instead of a value. */
export class Code {
  readonly doc: Doc;

  constructor(doc: Doc) {
    this.doc = doc;
  }
}

/** Returns an object literal. Omits undefined values. */
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

/** Prints a document as text with lines of a width if possible. */
export function print(doc: Doc, width = WIDTH): string {
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
      const fitsHere = !current.breaks && (isFlat || fits(flat, stack, width - column));
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

/** Returns whether a document, with the text that follows it up to the next line break, fits on the rest of a line. */
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

/** Returns the first lines of each generated file. They have no timestamp, so the same source always gives the same file. */
export function fileHeader(source: string): string {
  return `// Made by "chatwire generate" from ${source.replace(/[\r\n]/g, " ")}. Do not edit: edit the source and generate again.\n\n`;
}
