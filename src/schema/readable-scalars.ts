import type { JsonObject } from "./json.js";
import { safePattern } from "./patterns/safe-pattern.js";
import { sampleText } from "./sample.js";
import { textOfPattern } from "./text-of-pattern.js";

/** How many numbers or texts are tried for one schema. */
const MAX_CANDIDATES = 10_000;
/** How many texts without a pattern are tested against one. */
const MAX_TESTED = 20;
/** Longer texts cannot be made, because contracts are hostile input. */
const MAX_TEXT_LENGTH = 100_000;

/** Yields numbers within the bounds of a schema, the most readable first. */
export function* readableNumbers(schema: JsonObject, integer: boolean): Generator<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const low = Math.max(boundOf(minimum, Number.NEGATIVE_INFINITY), boundOf(exclusiveMinimum, Number.NEGATIVE_INFINITY));
  const high = Math.min(
    boundOf(maximum, Number.POSITIVE_INFINITY),
    boundOf(exclusiveMaximum, Number.POSITIVE_INFINITY),
  );
  const isWithin = (value: number) =>
    value >= low &&
    value <= high &&
    value !== exclusiveMinimum &&
    value !== exclusiveMaximum &&
    (!integer || Number.isInteger(value));
  const hasStep = typeof multipleOf === "number" && multipleOf > 0;
  const step = hasStep ? multipleOf : 1;
  if (!hasStep && Number.isFinite(low) && isWithin(low)) yield low;
  const isDownward = low === Number.NEGATIVE_INFINITY && high < 0;
  const start = isDownward ? Math.floor(high / step) : low === Number.NEGATIVE_INFINITY ? 0 : Math.ceil(low / step);
  for (let index = 0; index < MAX_CANDIDATES; index++) {
    const value = timesStep(isDownward ? start - index : start + index, step);
    if (isDownward ? value < low : value > high) break;
    if (isWithin(value)) yield value;
  }
  if (hasStep || integer || !Number.isFinite(low) || !Number.isFinite(high)) return;
  for (let part = 1; part < 10; part++) {
    const value = low + ((high - low) * part) / 10;
    if (isWithin(value)) yield value;
  }
}

function boundOf(bound: unknown, otherwise: number): number {
  return typeof bound === "number" ? bound : otherwise;
}

/** Multiplies by a step as decimals do: 3 times 0.1 is 0.3. */
export function timesStep(count: number, step: number): number {
  const [, fraction = "", exponent = "0"] = /^\d(?:\.(\d+))?e([+-]\d+)$/.exec(step.toExponential()) ?? [];
  const places = fraction.length - Number(exponent);
  // Adding 0 turns -0 into 0.
  return (places > 0 && places <= 100 ? Number((count * step).toFixed(places)) : count * step) + 0;
}

/** Returns texts that match a pattern. */
export type TextsOfPattern = (pattern: string) => Iterable<string>;

/** Yields texts of a schema, the most readable first. `name` is the property that holds the text. */
export function* readableTexts(schema: JsonObject, name: string, textsOfPattern: TextsOfPattern): Generator<string> {
  const { pattern } = schema;
  const min = Number(schema.minLength ?? 0);
  const max = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
  if (min > max || min > MAX_TEXT_LENGTH) return;
  const fits = (text: string) => {
    // Counts code points, like JSON Schema.
    const length = [...text].length;
    return length >= min && length <= max;
  };
  if (typeof pattern !== "string") {
    for (const text of textsOf(schema, name, max)) if (fits(text)) yield text;
    return;
  }
  const tester = testerOf(pattern);
  if (!tester) return;
  let tested = 0;
  for (const text of textsOf(schema, name, max)) {
    if (tested++ >= MAX_TESTED) break;
    if (fits(text) && tester.test(text)) yield text;
  }
  for (const text of textsOfPattern(pattern)) if (fits(text) && tester.test(text)) yield text;
}

/** Returns the shortest text that matches a pattern, or an empty list if none is found. */
export function shortestText(pattern: string): string[] {
  const text = textOfPattern(pattern);
  return text === undefined ? [] : [text];
}

/** Compiles a pattern for tests of texts in linear time. Returns undefined if it is invalid. */
export function testerOf(pattern: string): { test: (text: string) => boolean } | undefined {
  try {
    return safePattern(pattern);
  } catch {
    return undefined;
  }
}

/** The texts of formats that `sample` does not know. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ["byte", "c3RyaW5n"],
  ["url", "http://example.com"],
  ["duration", "PT1M"],
  ["iso-time", "14:15:22Z"],
  ["iso-date-time", "2019-08-24T14:15:22Z"],
  ["json-pointer-uri-fragment", "#/json/pointer"],
]);

const twoDigits = (number: number) => String(number).padStart(2, "0");
const dayOf = (number: number) => new Date(Date.UTC(2019, 7, 23 + number)).toISOString().slice(0, 10);

/** Further texts of formats. */
const NUMBERED: ReadonlyMap<string, (number: number) => string> = new Map([
  ["email", (number) => `user${number}@example.com`],
  ["date", dayOf],
  ["date-time", (number) => `${dayOf(number)}T14:15:22Z`],
  ["time", (number) => `14:15:${twoDigits(number % 60)}Z`],
  ["ipv4", (number) => `192.168.${Math.floor(number / 256) % 256}.${number % 256}`],
  ["ipv6", (number) => `2001:db8::${(number % 65_536).toString(16)}`],
  ["hostname", (number) => `example${number}.com`],
  ["byte", (number) => Buffer.from(`string${number}`).toString("base64")],
  ...["uri", "url", "uri-reference"].map((format): [string, (number: number) => string] => [
    format,
    (number) => `http://example.com/${number}`,
  ]),
]);

function* textsOf(schema: JsonObject, name: string, max: number): Generator<string> {
  const format = String(schema.format);
  yield TEXTS.get(format) ?? sampleText(schema, name);
  for (let number = 2; number < MAX_CANDIDATES; number++) {
    const numbered = NUMBERED.get(format);
    if (numbered) yield numbered(number);
    else if (format === "uuid") yield sampleText(schema, `${name}${number}`);
    else if (TEXTS.has(format)) return;
    else {
      const text = sampleText(schema, name);
      const room = Math.max(0, Math.min(text.length + String(number).length, max) - String(number).length);
      yield text.slice(0, room) + number;
    }
  }
}
