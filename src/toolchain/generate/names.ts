/** Names for what is generated, from names that a contract gives. Nothing of a contract becomes code but through here or as a JSON literal. */

/** `gosquared/webhooks` -> `GosquaredWebhooks`; what cannot stand in an identifier separates words. */
export function pascalCase(text: string): string {
  return (
    words(text)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("") || "Unnamed"
  );
}

/** `support-board/web` -> `supportBoardWeb`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

function words(text: string): string[] {
  const found = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [first] = found;
  return first && /^\p{N}/u.test(first) ? ["N", ...found] : found;
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

/** A file's name without ending that is safe on any file system. */
export function fileName(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, 80) || "_";
}

/** A string as a literal of code. JSON is JavaScript but for two separators that old engines end lines at. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A property's name in an object literal. */
export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) && name !== "__proto__" ? name : name === "__proto__" ? `["__proto__"]` : literal(name);
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
