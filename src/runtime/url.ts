import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";

const serializeQuery = createQuerySerializer<Record<string, unknown>>();
/** A segment that URLs resolve instead of sending, in any of its spellings. */
const DOT_SEGMENT = /(^|\/)(\.|%2e){1,2}(?=\/|$)/i;

/** What stands between the items of a list or an object, or `flat`: the keys of an object are keys of the query. */
export type QueryStyle = "," | "%20" | "%7C" | "flat";

/** The base URL as it is put before paths; a TypeError, without its text, when it cannot stand there. */
export function baseUrlOf(id: string, given: string): string {
  // A page resolves a relative address against its own; elsewhere there is nothing to resolve against.
  const page = (globalThis as { location?: { href: string } }).location?.href;
  if (!URL.canParse(given, page)) throw baseUrlError(id);
  const { username, password } = new URL(given, page);
  if (username || password || /[?#]/.test(given)) throw baseUrlError(id);
  return given.replace(/\/+$/, "");
}

function baseUrlError(id: string): TypeError {
  return new TypeError(
    `the client of ${id} needs a baseUrl that is an absolute address, such as https://example.org/path, without credentials, query or fragment`,
  );
}

/** The address of a call. A path parameter that was not given, or that would lead to another path, is a TypeError. */
export function urlOf(
  baseUrl: string,
  template: string,
  parameters: Record<string, unknown>,
  query: Record<string, unknown>,
  styles: Record<string, QueryStyle> = {},
): string {
  for (const [, name = ""] of template.matchAll(/\{[.;]?([^{}]+?)\*?\}/g)) {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined || value === null || value === "") throw new TypeError(`${template} needs path.${name}`);
  }
  const path = defaultPathSerializer(template, parameters);
  if (DOT_SEGMENT.test(path) && !DOT_SEGMENT.test(template)) {
    throw new TypeError(`${template} cannot be called with "." or ".." as a path parameter: that is another path`);
  }
  const search = searchOf(query, styles);
  return `${baseUrl}${path}${search ? `?${search}` : ""}`;
}

function searchOf(query: Record<string, unknown>, styles: Record<string, QueryStyle>): string {
  const plain: Record<string, unknown> = {};
  const styled: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style === undefined || typeof value !== "object" || value === null) plain[name] = value;
    else if (style === "flat") Object.assign(plain, value);
    else styled.push(`${encodeURIComponent(name)}=${itemsOf(value).map(encodeURIComponent).join(style)}`);
  }
  return [serializeQuery(plain), ...styled].filter(Boolean).join("&");
}

function itemsOf(value: object): string[] {
  return (Array.isArray(value) ? value : Object.entries(value).flat()).map(String);
}
