import type { EventSelection, RejectionKind, Verification } from "../schema/extension-schemas.js";
import { isObject, type Json, type JsonObject, type Schema } from "../schema/json.js";
import type { Lifecycle } from "./lifecycle.js";

/** One API: its operations, its webhook events and their common properties. */
export interface Api {
  /** `main`, `main/v2`, `acme/orders`: the id of the API in the workspace. */
  id: string;
  title: string;
  version: string;
  summary: string | undefined;
  description: string | undefined;
  lifecycle: Lifecycle | undefined;
  servers: Server[];
  operations: Operation[];
  events: WebhookEvent[];
  securitySchemes: Map<string, SecurityScheme>;
  /** The entries of `components/schemas`. */
  schemas: Map<string, Schema>;
  webhookVerification: Verification | undefined;
  errorShape: ErrorShape | undefined;
  /** The vendor treats a null property that its schema does not allow as if it was not sent. */
  nullIsAbsent: boolean;
  /** The bundled OpenAPI document. */
  document: JsonObject;
}

export interface Server {
  /** The URL template, with `{variables}`. */
  url: string;
  description: string | undefined;
  variables: Map<string, { default: string; enum: string[] | undefined; clientOption: string | undefined }>;
}

/** The methods that have a field of their own in a Path Item. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** An operation of a Path Item. */
export interface ItemOperation {
  /** In lower case. */
  method: string;
  operation: JsonObject;
  /** The path of the operation in the Path Item. */
  path: readonly string[];
}

/** Returns the operations of a Path Item: those of the fixed methods, and those of `additionalOperations` (OpenAPI 3.2). */
export function itemOperations(item: JsonObject): ItemOperation[] {
  const additional = isObject(item.additionalOperations) ? Object.entries(item.additionalOperations) : [];
  return [
    ...METHODS.map((method) => ({ method, operation: item[method], path: [method] })),
    ...additional.map(([name, operation]) => ({
      method: name.toLowerCase(),
      operation,
      path: ["additionalOperations", name],
    })),
  ].flatMap(({ operation, ...rest }) => (isObject(operation) ? [{ ...rest, operation }] : []));
}

/** Returns a Path Item with edited operations. An operation for which `edit` returns undefined stays as it is. */
export function mapOperations(
  item: JsonObject,
  edit: (operation: JsonObject, method: string) => JsonObject | undefined,
): JsonObject {
  const mapped = { ...item };
  for (const { method, operation, path } of itemOperations(item)) {
    const [field = "", name] = path;
    const edited = edit(operation, method);
    if (edited === undefined) continue;
    mapped[field] = name === undefined ? edited : { ...(mapped[field] as JsonObject), [name]: edited };
  }
  return mapped;
}

export interface Operation {
  /** The operationId, which becomes the name of a function. */
  id: string;
  /** In lower case. */
  method: string;
  /** The path of requests, with `{parameters}`: the key without its fragment. */
  path: string;
  /** The key under `paths`. */
  key: string;
  /** The form field that selects this operation if several share a URL. */
  selector: { field: string; value: string } | undefined;
  summary: string | undefined;
  description: string | undefined;
  tags: string[];
  deprecated: boolean;
  lifecycle: Lifecycle | undefined;
  /** `documented`, `observed` or `inferred`, with `partly` before it if only one keyword is not documented. */
  evidence: string;
  /** The URL of the vendor's documentation. */
  source: string | undefined;
  parameters: Parameter[];
  body: Body | undefined;
  responses: Response[];
  /** The servers of the operation or of its path, if they differ from those of the API. */
  servers: Server[] | undefined;
  /** Alternatives, each with all the schemes that it needs. An empty list means that no credentials are needed. */
  security: SecurityRequirement[];
  effect: "read" | "write" | "destructive";
  stateful: boolean;
  private: boolean;
  /** Conditions, each of which turns a 2xx body into an error. */
  resultErrors: ResultError[];
  /** The JSON Pointer of the operation in the bundle. */
  pointer: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required: boolean;
  schema: Schema | undefined;
  /** The media type of the text, if `content` describes the parameter. */
  mediaType: string | undefined;
  style: string | undefined;
  explode: boolean | undefined;
  /** Characters such as `/` and `?` are sent as they are. */
  allowReserved: boolean;
  /** A parameter without a value, such as `?flag=`, counts as not sent. */
  allowEmptyValue: boolean;
  clientOption: string | undefined;
  examples: Example[];
  pointer: string;
}

export interface Body {
  required: boolean;
  media: Media[];
  pointer: string;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  status: string;
  description: string;
  headers: string[];
  media: Media[];
  pointer: string;
}

/** A media type of a body. */
export interface Media {
  /** The type that is sent: for a range such as `application/*`, the usual type of its schema. */
  type: string;
  /** The range in the document, such as `application/*`, of which other types are accepted too. */
  range: string | undefined;
  schema: Schema | undefined;
  encoding: Map<string, Encoding>;
  examples: Example[];
  pointer: string;
}

export interface Encoding {
  contentType: string | undefined;
  style: string | undefined;
  explode: boolean | undefined;
}

export interface Example {
  name: string;
  summary: string | undefined;
  value: Json | undefined;
  pointer: string;
}

export type SecurityRequirement = { scheme: string; scopes: string[] }[];

export interface SecurityScheme {
  name: string;
  type: string;
  /** The place of an apiKey: `query`, `header` or `cookie`. */
  in: string | undefined;
  /** The parameter name of an apiKey. */
  parameter: string | undefined;
  /** The kind of an http scheme: `bearer` or `basic`. */
  scheme: string | undefined;
  clientOption: string | { username: string; password: string } | undefined;
  /** The scopes of the flows of OAuth 2. */
  scopes: Scope[];
}

export interface Scope {
  name: string;
  description: string | undefined;
  /** Users cannot request it themselves. */
  isPrivate: boolean;
}

export interface WebhookEvent {
  /** The vendor's name of the event, which is the key under `webhooks`. */
  name: string;
  /** Other names that senders use for the event. */
  aliases: string[];
  operationId: string;
  /** In lower case. */
  method: string;
  summary: string | undefined;
  description: string | undefined;
  tags: string[];
  evidence: string;
  /** The same event under another name in the vendor's other APIs. */
  counterparts: { api: string; event: string }[];
  /** The vendor's other channels that push the same event. */
  pushes: string[];
  selection: EventSelection;
  media: Media[];
  pointer: string;
}

/** The rejections of a vendor. Strings in a body may contain `{message}`, `{parameter}` and `{operation}`. */
export interface ErrorShape {
  mediaType: string;
  rejections: Partial<Record<RejectionKind | "default", { status: number; body: Json }>>;
}

export interface ResultError {
  pointer: string;
  equals: Json;
}
