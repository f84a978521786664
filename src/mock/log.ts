import { readPairs } from "../http/request-target.js";
import type { Api, Operation } from "../model/api.js";
import { UserError } from "../platform/user-error.js";
import type { RejectionKind } from "../schema/extension-schemas.js";
import { isSecret, subschemasOf } from "../schema/subschemas.js";

/** The log entry for one request. */
export interface RequestLog {
  method: string;
  path: string;
  /** Without the question mark. Secret or undocumented values are replaced by `***`. */
  query: string;
  status: number;
  api: string | undefined;
  /** The operationId. */
  operation: string | undefined;
  /** Milliseconds. */
  time: number;
  /** Why the request was rejected. */
  rejection?: RejectionKind | undefined;
  /** The invalid parameter or field. */
  parameter?: string | undefined;
  /** The message of the rejection, as sent to the client. */
  message?: string | undefined;
  /** A remark about a request that was accepted. */
  note?: string | undefined;
  /** The stack of an error in the mock itself. */
  error?: string | undefined;
}

/** Formats an entry as one line: `POST /acme/demo/v1/things 400 createThing 3 ms missing "name"`. The stack of an error follows on separate lines. */
export function formatLog(entry: RequestLog): string {
  const query = entry.query.split("&").filter((pair) => pair !== "" && !pair.endsWith("=***"));
  const words = [
    entry.method,
    query.length > 0 ? `${entry.path}?${query.join("&")}` : entry.path,
    entry.status,
    entry.operation,
    `${Math.round(entry.time)} ms`,
    entry.rejection,
    entry.parameter === undefined ? undefined : JSON.stringify(entry.parameter),
    entry.note && `(${entry.note})`,
  ];
  const line = printable(words.filter((word) => word !== undefined).join(" "));
  return entry.error ? `${line}\n${entry.error}` : line;
}

/** Prints a failure of the mock itself, so that no 500 lacks a reason. Ignores all other requests. */
export function logFailure(entry: RequestLog): void {
  if (entry.error !== undefined) console.error(formatLog(entry));
}

const MAX_LINE_LENGTH = 300;

/** Escapes control characters, so that a terminal does not interpret them, and shortens the line. */
function printable(text: string): string {
  const safe = text.replaceAll(/\p{Cc}/gu, (sign) => `\\x${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`);
  return safe.length > MAX_LINE_LENGTH ? `${safe.slice(0, MAX_LINE_LENGTH)}…` : safe;
}

/** Returns a query for the log. Keeps only values of documented parameters that are not secret. */
export function redactQuery(query: string, api: Api | undefined, operation: Operation | undefined): string {
  const shown = new Set(
    operation?.parameters
      .filter(
        (parameter) => parameter.in === "query" && !(api && isSecret(subschemasOf(api.document, parameter.schema))),
      )
      .filter((parameter) => parameter.clientOption === undefined)
      .map(({ name }) => name),
  );
  const pairs = readPairs(query) ?? [["***", ""]];
  return pairs
    .map(([name, value]) => `${encodeURIComponent(name)}=${shown.has(name) ? encodeURIComponent(value) : "***"}`)
    .join("&");
}

/** Returns the text of an error for the log: the message of a `UserError`, the stack of any other error. */
export function errorText(error: unknown): string {
  if (error instanceof UserError) return `error: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
