import type { Headers } from "../http/headers.js";
import { quote } from "../http/rejected-request.js";
import type { Pairs } from "../http/request-target.js";

/** The documented response that a client asks for, by `Prefer: code=404, example=gone` or `?__code=404&__example=gone`. */
export interface Preference {
  code: number | undefined;
  /** The name of an example. */
  example: string | undefined;
  /** Generates the body from the schema instead of an example. */
  dynamic: boolean;
  seed: string | undefined;
}

/** A preference that the mock cannot satisfy. The mock reports it as a problem document, because the vendor knows no preferences. */
export class InvalidPreference extends Error {
  override readonly name = "InvalidPreference";

  readonly documented: { codes?: string[]; examples?: string[] };

  constructor(message: string, documented: { codes?: string[]; examples?: string[] } = {}) {
    super(message);
    this.documented = documented;
  }
}

/** Reads the preferences of a client. The header takes precedence over the query. Ignores other preferences, as RFC 7240 requires. */
export function readPreference(headers: Headers, query: Pairs): Preference {
  const { prefer } = headers;
  if (prefer === undefined && !query.some(isPreference)) return NO_PREFERENCE;
  const values = new Map([...readQuery(query), ...readHeader(prefer ?? "")]);
  const code = values.get("code");
  if (code !== undefined && !/^[2-5]\d\d$/.test(code))
    throw new InvalidPreference(`the preferred code ${quote(code)} is not the status of a response: use 200 to 599`);
  const dynamic = values.get("dynamic") ?? "false";
  if (dynamic !== "true" && dynamic !== "false")
    throw new InvalidPreference(`the preference dynamic=${quote(dynamic)} must be true or false`);
  return {
    code: code === undefined ? undefined : Number(code),
    example: values.get("example"),
    dynamic: dynamic === "true",
    seed: values.get("seed"),
  };
}

const NAMES = ["code", "example", "dynamic", "seed"];
const NO_PREFERENCE: Preference = Object.freeze({
  code: undefined,
  example: undefined,
  dynamic: false,
  seed: undefined,
});

function isPreference([name]: Pairs[number]): boolean {
  return name.startsWith("__") && NAMES.includes(name.slice(2));
}

function readQuery(query: Pairs): [string, string][] {
  return query.filter(isPreference).map(([name, value]) => [name.slice(2), value]);
}

function readHeader(header: string): [string, string][] {
  const pairs = header.matchAll(/(?:^|[,;])\s*([a-z]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]*))/gi);
  return [...pairs].map(([, name = "", quoted, unquoted = ""]) => [name.toLowerCase(), quoted ?? unquoted]);
}
