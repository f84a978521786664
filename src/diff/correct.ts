import { isDeepStrictEqual } from "node:util";
import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import type { Change, Impact } from "./change.js";

/** A change from a Redocly report, with the old and the new value. */
interface Reported extends Change {
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

interface Correction {
  rule: string;
  /** The reason why the change breaks users of the contract. */
  reason: string;
  applies: (change: Reported, document: "openapi" | "asyncapi") => boolean;
}

const PARTS = new Set(["Operation", "Channel", "Message", "NamedOperations", "NamedChannels", "NamedMessages"]);
/** The extensions at the root of a contract that determine the behavior of receivers and clients. */
const BEHAVIOR_KEYS = /^#\/x-(webhook-event|webhook-verification|result-error)$/;

/**
 * The changes that Redocly underrates for receivers of webhooks: it compares AsyncAPI objects by their keys, and does not know
 * the extensions of a contract.
 */
const CORRECTIONS: readonly Correction[] = [
  {
    rule: "async-part-renamed",
    reason: "generated code uses the name",
    applies: ({ type, property }, document) => document === "asyncapi" && property === "key" && PARTS.has(type),
  },
  {
    rule: "async-part-removed",
    reason: "subscribers no longer receive it",
    applies: ({ kind, type }, document) => document === "asyncapi" && kind === "removed" && PARTS.has(type),
  },
  {
    rule: "message-name-changed",
    reason: "receivers dispatch events by this name",
    applies: ({ type, property }) => type === "Message" && property === "name",
  },
  {
    rule: "message-headers-removed",
    reason: "receivers may read them",
    applies: ({ kind, type, path }, document) =>
      document === "asyncapi" && kind === "removed" && type === "Schema" && path.endsWith("/headers"),
  },
  {
    rule: "operation-messages-narrowed",
    reason: "an operation without a list has all messages of its channel, so a list removes some",
    applies: ({ kind, type }) => kind === "added" && type === "MessageList",
  },
  {
    rule: "delivery-method-changed",
    reason: "receivers accept only the method that they expect",
    applies: ({ type, property }) => type === "HttpOperationBinding" && property === "method",
  },
  {
    rule: "default-content-type-changed",
    reason: "receivers use it to parse every message without a content type",
    applies: ({ type, property }, document) =>
      document === "asyncapi" && type === "Root" && property === "defaultContentType",
  },
  {
    rule: "behavior-key-changed",
    reason: "it determines how events are identified, how deliveries are verified, or which responses are errors",
    applies: ({ path }) => BEHAVIOR_KEYS.test(path),
  },
  {
    rule: "client-option-changed",
    reason: "it names an option of the client",
    applies: ({ kind, property, path }) =>
      kind !== "added" && (property === "x-client-option" || path.endsWith("/x-client-option")),
  },
];

/** Corrects the impact of changes, and merges the removal and addition of a renamed object into one change. */
export function correct(reported: readonly Reported[], document: "openapi" | "asyncapi"): Change[] {
  const rated = reported.map(readRename).map((change) => rate(change, document));
  return withRenames(rated).map(({ base: _, revision: __, ...change }) => change);
}

/** Turns a change of `key` into a rename, because Redocly reports a renamed operation that way. */
function readRename(change: Reported): Reported {
  if (change.property !== "key") return change;
  return {
    ...change,
    kind: "renamed",
    message: `${change.type} \`${change.base}\` was renamed to \`${change.revision}\`.`,
  };
}

function rate(change: Reported, document: "openapi" | "asyncapi"): Reported {
  if (change.impact === "major") return change;
  const correction = CORRECTIONS.find(({ applies }) => applies(change, document));
  if (!correction) return change;
  return {
    ...change,
    impact: "major",
    rule: correction.rule,
    message: `${change.message} This is a breaking change: ${correction.reason}.`,
  };
}

/** Merges a removed object with an added sibling that has the same content. */
function withRenames(changes: readonly Reported[]): Reported[] {
  const merged = new Set<Reported>();
  const renamed = changes.map((removed) => {
    if (removed.kind !== "removed" || removed.base === undefined) return removed;
    const added = changes.find((other) => !merged.has(other) && isRenamed(removed, other));
    if (!added) return removed;
    merged.add(added);
    const message = `${removed.message.replace(/ was removed\..*$/s, "")} was renamed to \`${nameOf(added.path)}\`.`;
    return { ...removed, kind: "renamed" as const, message };
  });
  return renamed.filter((change) => !merged.has(change));
}

function isRenamed(removed: Reported, added: Reported): boolean {
  return (
    added.kind === "added" &&
    added.type === removed.type &&
    parentOf(added.path) === parentOf(removed.path) &&
    isDeepStrictEqual(added.revision, removed.base)
  );
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}
