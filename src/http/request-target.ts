/** The parts of a request target, still encoded. */
export interface Target {
  path: string;
  /** Without the question mark. Empty if there is no query. */
  query: string;
}

/** Splits a request target. Ignores the host of the absolute form (`http://host/path`), which clients send to proxies. */
export function readTarget(url: string): Target {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
  const [rest = ""] = url.slice(origin.length).split("#", 1);
  const question = rest.indexOf("?");
  if (question < 0) return { path: rest || "/", query: "" };
  return { path: rest.slice(0, question) || "/", query: rest.slice(question + 1) };
}

/** Returns the percent-decoded text, or undefined if the encoding is broken. */
export function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Decodes a fixed part of a documented path, so that it equals the decoded path of a request. */
export function literal(text: string): string {
  return decode(text) ?? text;
}

/** Returns the decoded segments of a path, without the leading slash. Returns undefined if the encoding is broken. */
export function decodeSegments(path: string): string[] | undefined {
  const segments = path.replace(/^\//, "").split("/").map(decode);
  return segments.every((segment) => segment !== undefined) ? segments : undefined;
}

/** Names and values in the order of the request. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** Returns the names and values of a query or a form body, or undefined if the encoding is broken. */
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
