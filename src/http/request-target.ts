/** The parts of a request target, still encoded. */
export interface Target {
  path: string;
  /** Without the question mark; empty where there is none. */
  query: string;
}

/** Splits a request target; its absolute form (`http://host/path`, sent to proxies) is read as its path. */
export function readTarget(url: string): Target {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
  const [rest = ""] = url.slice(origin.length).split("#", 1);
  const question = rest.indexOf("?");
  if (question < 0) return { path: rest || "/", query: "" };
  return { path: rest.slice(0, question) || "/", query: rest.slice(question + 1) };
}

/** Percent-decoded text; undefined where the encoding is broken. */
export function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A part of a documented path as requests have it once they are decoded. */
export function literal(text: string): string {
  return decode(text) ?? text;
}

/** The segments of a path below its first slash, decoded; undefined where the encoding is broken. */
export function decodeSegments(path: string): string[] | undefined {
  const segments = path.replace(/^\//, "").split("/").map(decode);
  return segments.every((segment) => segment !== undefined) ? segments : undefined;
}

/** Names and values in the order that they came. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** The names and values of a query or a form body; undefined where the encoding is broken. */
export function readPairs(text: string): Pairs | undefined {
  const pairs: [string, string][] = [];
  for (const part of text.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = decode((equals < 0 ? part : part.slice(0, equals)).replaceAll("+", " "));
    const value = decode(equals < 0 ? "" : part.slice(equals + 1).replaceAll("+", " "));
    if (name === undefined || value === undefined) return undefined;
    pairs.push([name, value]);
  }
  return pairs;
}
