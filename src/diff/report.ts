import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import type { Change, Impact } from "./change.js";

/** A change from a Redocly report, with the old and the new value. */
export interface Reported extends Change {
  base: Json | undefined;
  revision: Json | undefined;
}

/** Reads a report of Redocly's `diff`. A change with several verdicts has the gravest impact and all messages. */
export function readReport(report: JsonObject): Reported[] {
  return arrayOf(report.changes).map((value) => {
    const change = objectOf(value);
    const verdicts = arrayOf(change.verdicts).map(objectOf);
    const rule = stringOf(verdicts[0]?.ruleId);
    const property = stringOf(change.property);
    const messages = verdicts.map(({ message }) => stringOf(message) ?? "").filter((message) => message !== "");
    const read = {
      impact: impactOf(change.impact),
      kind: kindOf(change.kind),
      type: stringOf(change.typeName) ?? "",
      path: stringOf(change.path) ?? "#/",
      ...(property === undefined ? {} : { property }),
      ...(rule === undefined ? {} : { rule }),
      base: objectOf(change.base).value,
      revision: objectOf(change.revision).value,
    };
    return { ...read, message: messages.length > 0 ? messages.join(" ") : describe(read) };
  });
}

/** Treats an unknown impact as the gravest one, so that a new Redocly version cannot hide a breaking change. */
function impactOf(value: unknown): Impact {
  return value === "minor" || value === "patch" ? value : "major";
}

function kindOf(value: unknown): Change["kind"] {
  return value === "added" || value === "removed" ? value : "modified";
}

function describe({ kind, type, property, base, revision }: Omit<Reported, "message">): string {
  const subject = type === "SpecExtension" ? "Extension" : type;
  if (property === undefined) return `${subject} was ${kind}.`;
  const from = short(base);
  const to = short(revision);
  return `\`${property}\` of ${subject} ${from && to ? `changed from ${from} to ${to}` : "changed"}.`;
}

const MAX_LENGTH = 60;

function short(value: Json | undefined): string | undefined {
  if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
  const text = JSON.stringify(value);
  return text.length <= MAX_LENGTH ? text : undefined;
}
