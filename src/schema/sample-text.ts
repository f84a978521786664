import { createHash } from "node:crypto";
import type { JsonObject } from "./json.js";

const SAMPLES: ReadonlyMap<string, string> = new Map([
  ["email", "user@example.com"],
  ["idn-email", "пользователь@пример.ру"],
  ["date-time", "2019-08-24T14:15:22Z"],
  ["date", "2019-08-24"],
  ["time", "14:15:22Z"],
  ["ipv4", "192.168.0.1"],
  ["ipv6", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"],
  ["hostname", "example.com"],
  ["idn-hostname", "пример.ру"],
  ["uri", "http://example.com"],
  ["uri-reference", "../dictionary"],
  ["uri-template", "http://example.com/{endpoint}"],
  ["iri", "http://пример.ру"],
  ["iri-reference", "../словарь"],
  ["json-pointer", "/json/pointer"],
  ["relative-json-pointer", "1/relative/json/pointer"],
  ["regex", "/regex/"],
]);
const MAX_LENGTH = 100_000;

/** Returns a sample text of a schema's format and length. The property's `name` makes UUIDs differ. */
export function sampleText({ format, minLength, maxLength }: JsonObject, name: string): string {
  const sample = SAMPLES.get(String(format));
  if (sample !== undefined) return sample;
  if (format === "uuid") return uuidOf(name || "id");
  const length = Math.min(typeof minLength === "number" ? minLength : 0, MAX_LENGTH);
  if (format === "password") return "pa$$word".padEnd(length, "_qwerty!@#$%^123456");
  const text = "string".padEnd(length, "string");
  return typeof maxLength === "number" && maxLength > 0 ? text.slice(0, maxLength) : text;
}

/** Derives a UUID from a name, so that the sample is stable. */
function uuidOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
