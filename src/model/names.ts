/*
 * Turns the names and values of a contract into code. Generated code takes nothing from a contract except through these functions.
 */

/** Longer names are cut: nobody can read them. */
const MAX_NAME_LENGTH = 80;

/** `acme/orders` -> `AcmeOrders`; what cannot stand in an identifier separates words. */
export function pascalCase(text: string): string {
  const name = words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return [...name].slice(0, MAX_NAME_LENGTH).join("") || "Unnamed";
}

/** `acme/web-orders` -> `acmeWebOrders`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

function words(text: string): string[] {
  const found = text.split(/(?:[^\p{ID_Continue}]|_)+/u).filter(Boolean);
  const [first] = found;
  return first && !/^\p{ID_Start}/u.test(first) ? ["N", ...found] : found;
}

/** Hands out each name once: a second claimant gets a number. Names that differ only by case count as one, for file systems that think so. */
export class Names {
  readonly #taken = new Set<string>();

  constructor(reserved: Iterable<string> = []) {
    for (const name of reserved) this.#taken.add(name.toLowerCase());
  }

  claim(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Names that some file systems keep for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file's name without ending that is safe on any file system. */
export function fileName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, MAX_NAME_LENGTH) || "_";
  return DEVICE.test(name) ? `${name}_` : name;
}

/** Keys that in code set a prototype, or have a type of their own wherever they stand. */
const KEYS_OF_ALL =
  /"(__proto__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toString|toLocaleString|valueOf)":/;

/** A JSON value as code. JSON is JavaScript but for two separators that old engines end lines at, and keys that all objects have. */
export function literal(value: unknown): string {
  const text = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return KEYS_OF_ALL.test(text) ? `JSON.parse(${literal(text)})` : text;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A property's name in an object literal. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : literal(name);
}

/** A comment block; nothing in the text can end it. */
export function docComment(lines: readonly (string | undefined)[], indent = ""): string {
  const text = lines
    .flatMap((line) => (line ?? "").trim().split(/\r\n|[\n\r\u2028\u2029]/))
    .map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  while (text.at(-1) === "") text.pop();
  if (text.length <= 1) return `${indent}/** ${text[0] ?? ""} */\n`;
  return `${indent}/**\n${text.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}
