import type { Arbitrary } from "fast-check";
import { arrayOf, type Json, type JsonObject } from "../../schema/json.js";
import { testerOf, timesStep } from "../../schema/readable-scalars.js";
import { type FastCheck, MAX_TEXT_LENGTH, textsMatching } from "./fast-check.js";

const MIN_NUMBER = -1_000_000;
const MAX_NUMBER = 2 ** 31 - 1;

/** Returns the numbers within the bounds of a schema, or undefined if the bounds exclude every number. */
export function numbers(fc: FastCheck, schema: JsonObject, integer: boolean): Arbitrary<Json> | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const upper = lowestOf(maximum, exclusiveMaximum);
  const min = highestOf(minimum, exclusiveMinimum) ?? Math.min(MIN_NUMBER, upper ?? 0);
  const max = upper ?? Math.max(MAX_NUMBER, min + 1000);
  if (min > max) return undefined;
  const step = typeof multipleOf === "number" && multipleOf > 0 ? multipleOf : integer ? 1 : undefined;
  if (step === undefined) {
    const minExcluded = typeof exclusiveMinimum === "number" && exclusiveMinimum === min && min < max;
    const maxExcluded = typeof exclusiveMaximum === "number" && exclusiveMaximum === max && min < max;
    return fc
      .double({ min, max, noNaN: true, noDefaultInfinity: true, minExcluded, maxExcluded })
      .map((value) => value + 0);
  }
  if (!Number.isSafeInteger(Math.trunc(min / step)) || !Number.isSafeInteger(Math.trunc(max / step)))
    return min <= 0 && max >= 0 ? fc.constant(0) : undefined;
  const lowest = Math.ceil(min / step) + (exclusiveMinimum === Math.ceil(min / step) * step ? 1 : 0);
  const highest = Math.floor(max / step) - (exclusiveMaximum === Math.floor(max / step) * step ? 1 : 0);
  return lowest > highest
    ? undefined
    : fc.integer({ min: lowest, max: highest }).map((value) => timesStep(value, step));
}

function lowestOf(...bounds: unknown[]): number | undefined {
  const numbers = bounds.filter((bound) => typeof bound === "number");
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

function highestOf(...bounds: unknown[]): number | undefined {
  const numbers = bounds.filter((bound) => typeof bound === "number");
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

/** How far a text without a pattern may exceed its minimum length, in characters. */
const MAX_EXTRA_LENGTH = 24;

/**
 * Returns the texts of a schema, chosen by its format, by its pattern or from all characters. Returns undefined if none can be
 * generated.
 */
export function strings(fc: FastCheck, schema: JsonObject): Arbitrary<Json> | undefined {
  const { format, pattern } = schema;
  const minLength = Number(schema.minLength ?? 0);
  const maxLength = Math.min(Number(schema.maxLength ?? Number.POSITIVE_INFINITY), minLength + MAX_EXTRA_LENGTH);
  if (minLength > maxLength || minLength > MAX_TEXT_LENGTH) return undefined;
  const formatted = typeof format === "string" ? formats(fc)[format]?.() : undefined;
  if (typeof pattern === "string") {
    const tester = testerOf(pattern);
    if (!tester) return undefined;
    return matchingBoth(fc, tester, formatted) ?? textsMatching(fc, pattern) ?? examplesOf(fc, schema, tester);
  }
  if (formatted) return formatted;
  const ascii = fc.string({ unit: "grapheme-ascii", minLength, maxLength });
  return fc.oneof(
    { weight: 3, arbitrary: ascii },
    { weight: 1, arbitrary: fc.string({ unit: characters(fc), minLength, maxLength }) },
  );
}

/** Returns the examples of a schema that match its pattern, or undefined if there are none. */
function examplesOf(
  fc: FastCheck,
  schema: JsonObject,
  pattern: { test: (text: string) => boolean },
): Arbitrary<string> | undefined {
  const { example, default: defaultValue } = schema;
  const texts = [example, ...arrayOf(schema.examples), defaultValue].filter(
    (text): text is string => typeof text === "string" && pattern.test(text),
  );
  return texts.length > 0 ? fc.constantFrom(...texts) : undefined;
}

const [FIRST_SURROGATE, SURROGATES, LAST_CODE_POINT] = [0xd800, 0x800, 0x10ffff];

/**
 * Returns all characters of Unicode. Counts code points, like JSON Schema. The unit "binary" of fast-check has the same
 * characters, but takes more than a second to index them.
 */
function characters(fc: FastCheck): Arbitrary<string> {
  const toCharacter = (index: number) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES);
  const toIndex = (character: unknown) => {
    const codePoint = typeof character === "string" ? (character.codePointAt(0) ?? -1) : -1;
    return codePoint < FIRST_SURROGATE ? codePoint : codePoint - SURROGATES;
  };
  return fc.integer({ min: 0, max: LAST_CODE_POINT - SURROGATES }).map(toCharacter, toIndex);
}

/** After so many attempts no text of a format is expected to match a pattern. */
const MAX_ATTEMPTS = 20;

/** Returns the texts of a format that also match a pattern, or undefined if there seem to be none. Needed because few patterns express a whole format. */
function matchingBoth(
  fc: FastCheck,
  pattern: { test: (text: string) => boolean },
  formatted: Arbitrary<string> | undefined,
): Arbitrary<string> | undefined {
  const fits = (text: string) => pattern.test(text);
  if (!formatted || !fc.sample(formatted, { seed: 1, numRuns: MAX_ATTEMPTS }).some(fits)) return undefined;
  return formatted.filter(fits);
}

const FROM = new Date("1970-01-01T00:00:00Z");
const TO = new Date("2100-01-01T00:00:00Z");

function formats(fc: FastCheck): Record<string, () => Arbitrary<string>> {
  const dates = () => fc.date({ min: FROM, max: TO, noInvalidDate: true }).map((date) => date.toISOString());
  const urls = () => webUrls(fc);
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
    "uri-template": () => webUrls(fc).map((url) => `${url.replace(/\/?(\?.*)?$/, "")}{/id}{?page}`),
    uuid: () => fc.uuid(),
    byte: () => fc.base64String(),
    "json-pointer": () => fc.constantFrom("", "/a", "/a/0"),
    "json-pointer-uri-fragment": () => fc.constantFrom("#", "#/a", "#/a/0"),
    "relative-json-pointer": () => fc.constantFrom("0", "1/a", "2#"),
    regex: () => fc.constantFrom("^a+$", "[0-9]{3}"),
  };
}

/** Returns URLs that have encoded characters in the path and the query. `fc.webUrl` has the cost of the unit "binary". */
function webUrls(fc: FastCheck): Arbitrary<string> {
  const ascii = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 });
  const unit = fc.oneof({ weight: 9, arbitrary: ascii }, characters(fc));
  const encoded = (minLength: number) =>
    fc.string({ unit, minLength, maxLength: 8 }).map((text) => encodeURIComponent(text).replaceAll("'", "%27"));
  const path = fc
    .array(encoded(0), { maxLength: 3 })
    .map((segments) => segments.map((segment) => `/${segment}`).join(""));
  const query = fc.array(fc.tuple(encoded(1), encoded(0)), { maxLength: 3 });
  return fc.tuple(fc.constantFrom("http", "https"), fc.domain(), path, query).map(([scheme, domain, way, pairs]) => {
    const text = pairs.map(([name, value]) => `${name}=${value}`).join("&");
    return `${scheme}://${domain}${way}${text && `?${text}`}`;
  });
}
