import { credentialKeys } from "../http/credentials.js";
import { readPairs } from "../http/request-target.js";
import type { Api, Operation, Parameter } from "../model/api.js";
import { terminalText } from "../platform/terminal-text.js";
import { UserError } from "../platform/user-error.js";
import type { RejectionKind } from "../schema/extension-schemas.js";
import { isSecretValue, secretItemSchemas } from "../schema/secrets.js";
import { subschemasOf, typesIn } from "../schema/subschemas.js";

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
  return entry.error ? `${line}\n${terminalText(entry.error)}` : line;
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

/** Returns a query for the log. Keeps only values of documented parameters that `hides` allows, and names that look like names. */
export function redactQuery(
  query: string,
  api: Api | undefined,
  operation: Operation | undefined,
  hides: (api: Api, parameter: Parameter) => boolean = mayHoldSecret,
): string {
  const hidden = api ? credentialKeys(api) : new Set();
  const shown = new Set(
    operation?.parameters
      .filter(({ in: place, clientOption }) => place === "query" && clientOption === undefined)
      .filter((parameter) => !hidden.has(parameter.name) && !(api && hides(api, parameter)))
      .map(({ name }) => name),
  );
  const pairs = readPairs(query) ?? [["***", ""]];
  return pairs
    .map(([name, value]) => {
      if (shown.has(name)) return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      return `${hidden.has(name) || NAME.test(name) ? encodeURIComponent(name) : "***"}=***`;
    })
    .join("&");
}

/** A token that stands alone in a query looks like a name too, but it is longer. */
const NAME = /^[A-Za-z_][\w.[\]-]{0,30}$/;

/** Returns a path for the log, without the values of secret parameters. */
export function redactPath(path: string, api: Api | undefined, operation: Operation | undefined): string {
  if (!api || !operation) return path;
  const secret = operation.parameters.filter((parameter) => parameter.in === "path" && mayHoldSecret(api, parameter));
  if (secret.length === 0) return path;
  const template = operation.path.split("/");
  const segments = path.split("/");
  // The base path of the server is in front.
  const offset = segments.length - template.length;
  return segments
    .map((segment, index) =>
      secret.some(({ name }) => template[index - offset]?.includes(`{${name}}`)) ? "***" : segment,
    )
    .join("/");
}

export function isSecretParameter({ document }: Api, { name, schema }: Parameter): boolean {
  return isSecretValue(document, subschemasOf(document, schema), name);
}

/** Returns whether a parameter or a part of it may be secret. Objects and JSON text can have any part. */
function mayHoldSecret(api: Api, parameter: Parameter): boolean {
  if (isSecretParameter(api, parameter)) return true;
  const schemas = subschemasOf(api.document, parameter.schema);
  if (parameter.mediaType !== undefined || typesIn(schemas).has("object")) return true;
  return isSecretValue(api.document, secretItemSchemas(api.document, schemas, 0));
}

/** Returns the text of an error for the log: the message of a `UserError`, the stack of any other error. */
export function errorText(error: unknown): string {
  if (error instanceof UserError) return `error: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
