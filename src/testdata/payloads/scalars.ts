import type { Arbitrary } from "fast-check";
import type { Json, JsonObject } from "../../schema/json.js";
import type { FastCheck } from "./fast-check.js";
import { matching } from "./matching.js";

const LOWEST = -1_000_000;
const HIGHEST = 2 ** 31 - 1;

/** Numbers within the bounds of a schema; undefined when there are none. */
export function numbers(fc: FastCheck, schema: JsonObject, integer: boolean): Arbitrary<Json> | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const most = lowestOf(maximum, exclusiveMaximum);
  const least = highestOf(minimum, exclusiveMinimum);
  const min = least ?? Math.min(LOWEST, most ?? 0);
  const max = most ?? Math.max(HIGHEST, min + 1000);
  if (min > max) return undefined;
  const step = typeof multipleOf === "number" && multipleOf > 0 ? multipleOf : integer ? 1 : undefined;
  if (step === undefined) {
    const minExcluded = typeof exclusiveMinimum === "number" && exclusiveMinimum === min && min < max;
    const maxExcluded = typeof exclusiveMaximum === "number" && exclusiveMaximum === max && min < max;
    return fc
      .double({ min, max, noNaN: true, noDefaultInfinity: true, minExcluded, maxExcluded })
      .map((value) => value + 0);
  }
  const lowest = Math.ceil(min / step) + (exclusiveMinimum === Math.ceil(min / step) * step ? 1 : 0);
  const highest = Math.floor(max / step) - (exclusiveMaximum === Math.floor(max / step) * step ? 1 : 0);
  return lowest > highest ? undefined : fc.integer({ min: lowest, max: highest }).map((value) => value * step);
}

function lowestOf(...bounds: unknown[]): number | undefined {
  const given = bounds.filter((bound) => typeof bound === "number");
  return given.length > 0 ? Math.min(...given) : undefined;
}

function highestOf(...bounds: unknown[]): number | undefined {
  const given = bounds.filter((bound) => typeof bound === "number");
  return given.length > 0 ? Math.max(...given) : undefined;
}

/** Characters beyond the least length that a text without a pattern gets at most. */
const SPAN = 24;

/** Texts of a schema: by its format, by its pattern, or of any characters. */
export function strings(fc: FastCheck, schema: JsonObject): Arbitrary<Json> {
  const { format, pattern } = schema;
  const minLength = Number(schema.minLength ?? 0);
  const maxLength = Math.min(Number(schema.maxLength ?? Number.POSITIVE_INFINITY), minLength + SPAN);
  const made = typeof format === "string" ? formats(fc)[format]?.() : undefined;
  if (typeof pattern === "string") return ofFormat(fc, toRegExp(pattern), made) ?? matching(fc, toRegExp(pattern));
  if (made) return made;
  const plain = fc.string({ unit: "grapheme-ascii", minLength, maxLength });
  // "binary" counts in code points, as JSON Schema does.
  return fc.oneof(
    { weight: 3, arbitrary: plain },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength, maxLength }) },
  );
}

/** Tries after which a pattern is held to be one that no text of the format has. */
const TRIES = 20;

/** Texts of a format that have a pattern too, because a pattern seldom says all that a format does; undefined where there seem to be none. */
function ofFormat(
  fc: FastCheck,
  pattern: RegExp,
  formatted: Arbitrary<string> | undefined,
): Arbitrary<string> | undefined {
  const fits = (text: string) => pattern.test(text);
  if (!formatted || !fc.sample(formatted, { seed: 1, numRuns: TRIES }).some(fits)) return undefined;
  return formatted.filter(fits);
}

function toRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

const FROM = new Date("1970-01-01T00:00:00Z");
const TO = new Date("2100-01-01T00:00:00Z");

function formats(fc: FastCheck): Record<string, () => Arbitrary<string>> {
  const dates = () => fc.date({ min: FROM, max: TO, noInvalidDate: true }).map((date) => date.toISOString());
  const urls = () => fc.webUrl({ withQueryParameters: true });
  return {
    "date-time": dates,
    "iso-date-time": dates,
    date: () => dates().map((text) => text.slice(0, 10)),
    time: () => dates().map((text) => text.slice(11)),
    "iso-time": () => dates().map((text) => text.slice(11)),
    duration: () => fc.integer({ min: 1, max: 59 }).map((minutes) => `PT${minutes}M`),
    email: () => fc.emailAddress({ size: "xsmall" }),
    hostname: () => fc.domain(),
    ipv4: () => fc.ipV4(),
    ipv6: () => fc.ipV6(),
    uri: urls,
    url: urls,
    "uri-reference": urls,
    "uri-template": () => fc.webUrl().map((url) => `${url.replace(/\/$/, "")}{/id}{?page}`),
    uuid: () => fc.uuid(),
    byte: () => fc.base64String(),
    "json-pointer": () => fc.constantFrom("", "/a", "/a/0"),
    "json-pointer-uri-fragment": () => fc.constantFrom("#", "#/a", "#/a/0"),
    "relative-json-pointer": () => fc.constantFrom("0", "1/a", "2#"),
    regex: () => fc.constantFrom("^a+$", "[0-9]{3}"),
  };
}
