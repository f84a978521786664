import { nearest, type Operation, type Response } from "../model/index.js";
import type { Headers } from "./headers.js";
import { cut, quote } from "./refused.js";

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

  constructor(
    message: string,
    readonly known: { codes?: string[]; examples?: string[] } = {},
  ) {
    super(message);
  }
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** Reads what the caller prefers; the header goes before the query. Preferences of other meaning are left alone (RFC 7240). */
export function readPreference(headers: Headers, query: Pairs): Preference {
  const given = new Map([...readQuery(query), ...readHeader(headers["prefer"] ?? "")]);
  const code = given.get("code");
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    throw new WrongPreference(`the preferred code ${quote(code)} is not an HTTP status: give three digits`);
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

function readQuery(query: Pairs): [string, string][] {
  return query.flatMap(([name, value]): [string, string][] => {
    const key = name.slice(2);
    return name.startsWith("__") && NAMES.includes(key) ? [[key, value]] : [];
  });
}

function readHeader(header: string): [string, string][] {
  const pairs = header.matchAll(/(?:^|[,;])\s*([a-z]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]*))/gi);
  return [...pairs].map(([, name = "", quoted, plain = ""]) => [name.toLowerCase(), quoted ?? plain]);
}

/** The response to give: the preferred one, or the first success. */
export function chooseResponse(operation: Operation, preference: Preference): { response: Response; status: number } {
  const { code, example } = preference;
  const successes = operation.responses
    .filter(({ status }) => /^2(\d\d|XX)$/i.test(status))
    .sort((a, b) => (a.status < b.status ? -1 : 1));
  const candidates = code === undefined ? [...successes, ...operation.responses] : [byCode(operation, code)];
  const response =
    example === undefined ? candidates[0] : candidates.find((one) => exampleNames(one).includes(example));
  if (!response) throw exampleUnknown(candidates, example);
  return { response, status: code ?? statusOf(response) };
}

function byCode(operation: Operation, code: number): Response {
  const { responses } = operation;
  const wanted = [String(code), `${String(code).charAt(0)}XX`, "default"];
  for (const status of wanted) {
    const found = responses.find((response) => response.status.toLowerCase() === status.toLowerCase());
    if (found) return found;
  }
  const codes = responses.map(({ status }) => status);
  throw new WrongPreference(`${operation.id} documents no response ${code}: it has ${codes.join(", ")}`, { codes });
}

function exampleUnknown(candidates: readonly Response[], example: string | undefined): Error {
  if (example === undefined) return new Error("the operation documents no response");
  const examples = [...new Set(candidates.flatMap(exampleNames))];
  const hint = nearest(cut(example), examples);
  return new WrongPreference(
    `there is no example ${quote(example)}${hint ? `; did you mean "${hint}"?` : ""} (${examples.join(", ") || "none is documented"})`,
    { examples },
  );
}

function exampleNames(response: Response): string[] {
  return response.media.flatMap(({ examples }) => examples.map(({ name }) => name));
}

function statusOf({ status }: Response): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  return /^[1-5]XX$/i.test(status) ? Number(status.charAt(0)) * 100 : 200;
}
