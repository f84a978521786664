/** A hole in a path: the mark of its style (none, `.` or `;`), its name, and a star where each item stands alone. */
const HOLE = /\{([.;]?)([^{}]+?)(\*?)\}/g;
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
  const path = template.replace(HOLE, (_, mark: string, name: string, star: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined || value === null || value === "") throw new TypeError(`${template} needs path.${name}`);
    return expanded(name, value, mark, star !== "");
  });
  if (DOT_SEGMENT.test(path) && !DOT_SEGMENT.test(template)) {
    throw new TypeError(`${template} cannot be called with "." or ".." as a path parameter: that is another path`);
  }
  const search = searchOf(query, styles);
  return `${baseUrl}${path}${search ? `?${search}` : ""}`;
}

/** A path parameter as RFC 6570 writes it: `a,b`, `.a.b`, `;name=a;name=b`, `key,value`, `key=value`. */
function expanded(name: string, value: unknown, mark: string, explode: boolean): string {
  const hasKeys = typeof value === "object" && !Array.isArray(value);
  const items = hasKeys
    ? Object.entries(value as object).map((entry) => entry.map(encoded).join(explode ? "=" : ","))
    : [value].flat().map(encoded);
  const parts = explode ? items : [items.join(",")];
  const isNamed = mark === ";" && !(hasKeys && explode);
  return mark + parts.map((part) => (isNamed ? `${name}=${part}` : part)).join(mark || ",");
}

function searchOf(query: Record<string, unknown>, styles: Record<string, QueryStyle>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style === undefined || typeof value !== "object" || value === null) return pairsOf(encoded(name), value);
    if (style === "flat") return Object.entries(value).flatMap(([key, item]) => pairsOf(encoded(key), item));
    const items: unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
    return `${encoded(name)}=${items.map(encoded).join(style)}`;
  });
  return pairs.join("&");
}

/** `name=value`; `name=a&name=b` of a list, `name[key]=value` of an object. What was not given is left out. */
function pairsOf(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [`${name}=${encoded(value)}`];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${encoded(key)}]`, item));
  }
  return value.flatMap((item) => {
    if (typeof item === "object" && item !== null)
      throw new TypeError(`query.${name} cannot be sent: it has lists or objects in a list`);
    return pairsOf(name, item);
  });
}

function encoded(value: unknown): string {
  return encodeURIComponent(String(value));
}
