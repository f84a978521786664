/*
 * Turns the names and values of a contract into code. All contract text in generated code passes through these functions.
 */

/** Longer names are cut, because they are unreadable. */
const MAX_NAME_LENGTH = 80;

/** Returns a PascalCase identifier: `acme/orders` -> `AcmeOrders`. Characters that identifiers cannot contain separate words. */
export function pascalCase(text: string): string {
  const name = words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return [...name].slice(0, MAX_NAME_LENGTH).join("") || "Unnamed";
}

/** Returns a camelCase identifier: `acme/web-orders` -> `acmeWebOrders`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** Words that cannot name a constant of a module, and `webhooks`, which names a type in the same file. */
const RESERVED = new Set(
  [
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends",
    "false finally for function if implements import in instanceof interface let new null package private protected",
    "public return static super switch this throw true try typeof undefined var void while with yield webhooks",
  ].flatMap((line) => line.split(" ")),
);

/** Names the constant that holds the webhooks of an API: `acme/orders` -> `acmeOrders`, `default` -> `defaultApi`. */
export function webhookApiName(id: string): string {
  const name = camelCase(id);
  return RESERVED.has(name) ? `${name}Api` : name;
}

function words(text: string): string[] {
  const parts = text.split(/(?:[^\p{ID_Continue}]|_)+/u).filter(Boolean);
  const [first] = parts;
  return first && !/^\p{ID_Start}/u.test(first) ? ["N", ...parts] : parts;
}

/** Makes names unique by a number. Names that differ only in case count as equal, as on some file systems. */
export class Names {
  readonly #taken = new Set<string>();

  constructor(reserved: Iterable<string> = []) {
    for (const name of reserved) this.#taken.add(name.toLowerCase());
  }

  claim(preferred: string): string {
    let name = preferred;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number++) name = `${preferred}${number}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Names that Windows reserves for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Returns a file name without extension that is safe on every file system. */
export function fileName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, MAX_NAME_LENGTH) || "_";
  return DEVICE.test(name) ? `${name}_` : name;
}

/** Matches keys that set a prototype in code or that every object inherits. */
const INHERITED_KEYS =
  /"(__proto__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toString|toLocaleString|valueOf)":/;

/** Returns a JSON value as code. Escapes two line separators that old engines reject, and parses objects with inherited keys at run time. */
export function literal(value: unknown): string {
  const text = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return INHERITED_KEYS.test(text) ? `JSON.parse(${literal(text)})` : text;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Returns a property name as it appears in an object literal. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : literal(name);
}

/** Returns a doc comment. Escapes text that would end the comment. */
export function docComment(lines: readonly (string | undefined)[], indent = ""): string {
  const text = lines
    .flatMap((line) => (line ?? "").trim().split(/\r\n|[\n\r\u2028\u2029]/))
    .map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  while (text.at(-1) === "") text.pop();
  if (text.length <= 1) return `${indent}/** ${text[0] ?? ""} */\n`;
  return `${indent}/**\n${text.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}
