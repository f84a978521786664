import { isDeepStrictEqual } from "node:util";
import type { Change } from "./change.js";
import type { Reported } from "./report.js";

interface Correction {
  rule: string;
  /** Why such a change breaks those who rely on the contract. */
  reason: string;
  applies: (change: Reported, document: "openapi" | "asyncapi") => boolean;
}

const PARTS = new Set(["Operation", "Channel", "Message", "NamedOperations", "NamedChannels", "NamedMessages"]);
/** Keys at the root of a contract that decide what receivers and clients do. */
const DECIDING = /^#\/x-(webhook-event|webhook-verification|result-error)$/;

/**
 * Changes that Redocly rates lower than they are for those who receive: it compares AsyncAPI by the keys of its parts, and
 * knows nothing of the extension keys of a contract.
 */
const CORRECTIONS: readonly Correction[] = [
  {
    rule: "async-part-renamed",
    reason: "what is made from a contract carries its name",
    applies: ({ type, property }, document) => document === "asyncapi" && property === "key" && PARTS.has(type),
  },
  {
    rule: "async-part-removed",
    reason: "who subscribed to it gets nothing any more",
    applies: ({ kind, type }, document) => document === "asyncapi" && kind === "removed" && PARTS.has(type),
  },
  {
    rule: "message-name-changed",
    reason: "receivers choose what to do by the name",
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
    reason: "without a list an operation has all messages of its channel, so a list takes some away",
    applies: ({ kind, type }) => kind === "added" && type === "MessageList",
  },
  {
    rule: "delivery-method-changed",
    reason: "receivers answer the method that they know",
    applies: ({ type, property }) => type === "HttpOperationBinding" && property === "method",
  },
  {
    rule: "default-content-type-changed",
    reason: "it is how every message without a type of its own is read",
    applies: ({ type, property }, document) =>
      document === "asyncapi" && type === "Root" && property === "defaultContentType",
  },
  {
    rule: "deciding-key-changed",
    reason: "it says how events are told apart, how a sender is known, or which answer is an error",
    applies: ({ path }) => DECIDING.test(path),
  },
  {
    rule: "client-option-changed",
    reason: "it is the name of an option of the client",
    applies: ({ kind, property, path }) =>
      kind !== "added" && (property === "x-client-option" || path.endsWith("/x-client-option")),
  },
];

/** The changes as they are for those who rely on the contract: ratings mended, and what was renamed told as one change. */
export function correct(reported: readonly Reported[], document: "openapi" | "asyncapi"): Change[] {
  const rated = reported.map(readRename).map((change) => rate(change, document));
  return withRenames(rated).map(({ base: _, revision: __, ...change }) => change);
}

/** Redocly pairs operations by what they do, and tells another name as another `key`. */
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
  const found = CORRECTIONS.find(({ applies }) => applies(change, document));
  if (!found) return change;
  return { ...change, impact: "major", rule: found.rule, message: `${change.message} This breaks: ${found.reason}.` };
}

/** A part that is gone and one that came with the same content, side by side, are one that was renamed. */
function withRenames(changes: readonly Reported[]): Reported[] {
  const merged = new Set<Reported>();
  const told = changes.map((gone) => {
    if (gone.kind !== "removed" || gone.base === undefined) return gone;
    const come = changes.find((other) => !merged.has(other) && isRenamed(gone, other));
    if (!come) return gone;
    merged.add(come);
    const message = `${gone.message.replace(/ was removed\..*$/s, "")} was renamed to \`${nameOf(come.path)}\`.`;
    return { ...gone, kind: "renamed" as const, message };
  });
  return told.filter((change) => !merged.has(change));
}

function isRenamed(gone: Reported, come: Reported): boolean {
  return (
    come.kind === "added" &&
    come.type === gone.type &&
    parentOf(come.path) === parentOf(gone.path) &&
    isDeepStrictEqual(come.revision, gone.base)
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
