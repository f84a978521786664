/** Matches a parameter in a path: the mark of its style (none, `.` or `;`), its name, and a star if each item is separate. */
const PARAMETER = /\{([.;]?)([^{}]+?)(\*?)\}/g;
/** Matches a segment that URLs resolve instead of sending, in any spelling. */
const DOT_SEGMENT = /(^|\/)(\.|%2e){1,2}(?=\/|$)/i;

/** The separator of the items of a list or object, `flat` if the keys of an object are keys of the query, or `json` for JSON text. */
export type QueryStyle = "," | "%20" | "%7C" | "flat" | "json";

/** Returns the base URL to put before paths. Throws a TypeError, without the URL, if it is invalid. */
export function baseUrlOf(id: string, baseUrl: string): string {
  // Only a page can resolve a relative URL.
  const page = (globalThis as { location?: { href: string } }).location?.href;
  if (!URL.canParse(baseUrl, page)) throw baseUrlError(id);
  const { username, password } = new URL(baseUrl, page);
  if (username || password || /[?#]/.test(baseUrl)) throw baseUrlError(id);
  return baseUrl.replace(/\/+$/, "");
}

function baseUrlError(id: string): TypeError {
  return new TypeError(
    `the client of ${id} needs a baseUrl that is an absolute address, such as https://example.org/path, without credentials, query or fragment`,
  );
}

/**
 * Returns the URL of a call. `reserved` names the query parameters whose values are sent with characters such as `/` and `?`.
 * Throws a TypeError for a path parameter that is missing or leads to another path.
 */
export function urlOf(
  baseUrl: string,
  template: string,
  parameters: Record<string, unknown>,
  query: Record<string, unknown>,
  styles: Record<string, QueryStyle> = {},
  reserved: readonly string[] = [],
): string {
  const path = template.replace(PARAMETER, (_, mark: string, name: string, star: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined || value === null || value === "" || isEmpty(value))
      throw new TypeError(`${template} needs path.${name}`);
    return expanded(name, value, mark, star !== "");
  });
  if (DOT_SEGMENT.test(path) && !DOT_SEGMENT.test(template)) {
    throw new TypeError(
      `${template} cannot be called with "." or ".." as a path parameter, because the URL would lead to another path`,
    );
  }
  const search = searchOf(query, styles, reserved);
  return `${baseUrl}${path}${search ? `?${search}` : ""}`;
}

/** Returns whether a list or object leaves a segment empty, which leads to another path. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const items: unknown[] = Array.isArray(value) ? value : Object.keys(value);
  return items.every((item) => item === "" || (Array.isArray(item) && isEmpty(item)));
}

/** Expands a path parameter as RFC 6570 does: `a,b`, `.a.b`, `;name=a;name=b`, `key,value`, `key=value`. */
function expanded(name: string, value: unknown, mark: string, explode: boolean): string {
  const hasKeys = typeof value === "object" && !Array.isArray(value);
  const items = hasKeys
    ? Object.entries(value as object).map((entry) => entry.map(encoded).join(explode ? "=" : ","))
    : [value].flat().map(encoded);
  const parts = explode ? items : [items.join(",")];
  const isNamed = mark === ";" && !(hasKeys && explode);
  return mark + parts.map((part) => (isNamed ? `${name}=${part}` : part)).join(mark || ",");
}

function searchOf(
  query: Record<string, unknown>,
  styles: Record<string, QueryStyle>,
  reserved: readonly string[],
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    const encode = reserved.includes(name) ? partlyEncoded : encoded;
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style === "json") return value === undefined ? [] : `${encoded(name)}=${encode(JSON.stringify(value))}`;
    if (style === undefined || typeof value !== "object" || value === null)
      return pairsOf(encoded(name), value, encode);
    if (style === "flat") return Object.entries(value).flatMap(([key, item]) => pairsOf(encoded(key), item, encode));
    const items: unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
    // An empty list is not sent, because an empty text would be a list of one empty text.
    return items.length === 0 ? [] : `${encoded(name)}=${items.map(encode).join(style)}`;
  });
  return pairs.join("&");
}

/** Returns `name=value`, `name=a&name=b` for a list, or `name[key]=value` for an object. Leaves out missing values. */
function pairsOf(name: string, value: unknown, encode: (value: unknown) => string): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [`${name}=${encode(value)}`];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${encoded(key)}]`, item, encode));
  }
  return value.flatMap((item) => {
    if (typeof item === "object" && item !== null)
      throw new TypeError(`query.${name} cannot be sent, because its list contains lists or objects`);
    return pairsOf(name, item, encode);
  });
}

/** Encodes a value. A half of a surrogate pair becomes the replacement character, as in bodies, because it has no encoding. */
function encoded(value: unknown): string {
  return encodeURIComponent(String(value).replace(/\p{Cs}/gu, "\ufffd"));
}

/** Encodes a value except for reserved characters. Those that would end the value, or change it, are encoded too. */
function partlyEncoded(value: unknown): string {
  return encoded(value).replace(/%(3A|2F|3F|5B|5D|40|24|2C|3B|3D)/g, decodeURIComponent);
}
