import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import type { Change, Impact } from "./change.js";

/** A change as Redocly reports it, with the values that stood and stand there. */
export interface Reported extends Change {
  base: Json | undefined;
  revision: Json | undefined;
}

/** The changes of a report of Redocly's `diff`. A change of several verdicts is rated by the gravest and tells them all. */
export function readReport(report: JsonObject): Reported[] {
  return arrayOf(report.changes).map((value) => {
    const change = objectOf(value);
    const verdicts = arrayOf(change.verdicts).map(objectOf);
    const rule = stringOf(verdicts[0]?.ruleId);
    const property = stringOf(change.property);
    const told = verdicts.map(({ message }) => stringOf(message) ?? "").filter((message) => message !== "");
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
    return { ...read, message: told.length > 0 ? told.join(" ") : describe(read) };
  });
}

/** An impact that is not known is taken for the gravest: a gate must not open by itself. */
function impactOf(value: unknown): Impact {
  return value === "minor" || value === "patch" ? value : "major";
}

function kindOf(value: unknown): Change["kind"] {
  return value === "added" || value === "removed" ? value : "modified";
}

function describe({ kind, type, property, base, revision }: Omit<Reported, "message">): string {
  const what = type === "SpecExtension" ? "Extension" : type;
  if (property === undefined) return `${what} was ${kind}.`;
  const from = short(base);
  const to = short(revision);
  return `\`${property}\` of ${what} ${from && to ? `changed from ${from} to ${to}` : "changed"}.`;
}

const MAX_LENGTH = 60;

function short(value: Json | undefined): string | undefined {
  if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
  const text = JSON.stringify(value);
  return text.length <= MAX_LENGTH ? text : undefined;
}
