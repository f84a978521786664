import type { Headers } from "../http/headers.js";
import { quote } from "../http/rejected-request.js";
import type { Pairs } from "../http/request-target.js";

/** Which documented response a caller asks for, by `Prefer: code=404, example=gone` or `?__code=404&__example=gone`. */
export interface Preference {
  /** A status as a number: `404`. */
  code: number | undefined;
  /** The name of an example. */
  example: string | undefined;
  /** Makes a body from the schema rather than from an example. */
  dynamic: boolean;
  seed: string | undefined;
}

/** A preference that cannot be fulfilled; the mock's own mistake to tell, not the vendor's. */
export class WrongPreference extends Error {
  override readonly name = "WrongPreference";

  readonly known: { codes?: string[]; examples?: string[] };

  constructor(message: string, known: { codes?: string[]; examples?: string[] } = {}) {
    super(message);
    this.known = known;
  }
}

/** Reads what the caller prefers; the header goes before the query. Preferences of other meaning are left alone (RFC 7240). */
export function readPreference(headers: Headers, query: Pairs): Preference {
  const { prefer } = headers;
  if (prefer === undefined && !query.some(isPreference)) return NONE;
  const given = new Map([...readQuery(query), ...readHeader(prefer ?? "")]);
  const code = given.get("code");
  if (code !== undefined && !/^[2-5]\d\d$/.test(code))
    throw new WrongPreference(`the preferred code ${quote(code)} is no status of an answer: give one from 200 to 599`);
  const dynamic = given.get("dynamic") ?? "false";
  if (dynamic !== "true" && dynamic !== "false")
    throw new WrongPreference(`the preference dynamic=${quote(dynamic)} must be true or false`);
  return {
    code: code === undefined ? undefined : Number(code),
    example: given.get("example"),
    dynamic: dynamic === "true",
    seed: given.get("seed"),
  };
}

const NAMES = ["code", "example", "dynamic", "seed"];
const NONE: Preference = Object.freeze({ code: undefined, example: undefined, dynamic: false, seed: undefined });

function isPreference([name]: Pairs[number]): boolean {
  return name.startsWith("__") && NAMES.includes(name.slice(2));
}

function readQuery(query: Pairs): [string, string][] {
  return query.filter(isPreference).map(([name, value]) => [name.slice(2), value]);
}

function readHeader(header: string): [string, string][] {
  const pairs = header.matchAll(/(?:^|[,;])\s*([a-z]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]*))/gi);
  return [...pairs].map(([, name = "", quoted, plain = ""]) => [name.toLowerCase(), quoted ?? plain]);
}
