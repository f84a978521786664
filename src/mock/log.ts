import { readPairs } from "../http/request-target.js";
import type { Api, Operation } from "../model/api.js";
import { UserError } from "../platform/user-error.js";
import type { RejectionKind } from "../schema/extension-schemas.js";
import { isSecret, subschemasOf } from "../schema/subschemas.js";

/** What is told of a request that was answered. */
export interface RequestLog {
  method: string;
  path: string;
  /** Without its question mark; values that the contract does not know, or that are secret, stand as `***`. */
  query: string;
  status: number;
  api: string | undefined;
  /** The operationId. */
  operation: string | undefined;
  /** Milliseconds. */
  time: number;
  /** Why the request was rejected. */
  rejection?: RejectionKind | undefined;
  /** The parameter or field at fault. */
  parameter?: string | undefined;
  /** The sentence that the client was told. */
  message?: string | undefined;
  /** The stack of a fault of the mock. */
  fault?: string | undefined;
}

/** The entry as one line: `POST /acme/demo/v1/things 400 createThing 3 ms missing "name"`; a fault's stack follows on its own lines. */
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
  ];
  const line = printable(words.filter((word) => word !== undefined).join(" "));
  return entry.fault ? `${line}\n${entry.fault}` : line;
}

const MAX_LENGTH = 300;

/** One line that a terminal shows as it is. */
function printable(text: string): string {
  const safe = text.replaceAll(/\p{Cc}/gu, (sign) => `\\x${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`);
  return safe.length > MAX_LENGTH ? `${safe.slice(0, MAX_LENGTH)}…` : safe;
}

/** A query for the log: only values of documented parameters that are no secret stay. */
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

/** What the log says of a fault: the sentence of a user's mistake, else the stack. */
export function faultText(error: unknown): string {
  if (error instanceof UserError) return `error: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
