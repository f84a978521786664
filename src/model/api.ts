import type { EventSelection, RejectionKind, Verification } from "../schema/extension-schemas.js";
import type { Json, JsonObject, Schema } from "../schema/json.js";

/** One API: its operations, its webhook events and what holds for all of them. */
export interface Api {
  /** `<vendor>/<api>`, as in the registry. */
  id: string;
  title: string;
  version: string;
  summary: string | undefined;
  description: string | undefined;
  servers: Server[];
  operations: Operation[];
  events: WebhookEvent[];
  securitySchemes: Map<string, SecurityScheme>;
  /** `components/schemas`, by name. */
  schemas: Map<string, Schema>;
  webhookVerification: Verification | undefined;
  errorShape: ErrorShape | undefined;
  /** The bundled OpenAPI document that all this was read from. */
  document: JsonObject;
}

export interface Server {
  /** As written, with `{variables}`. */
  url: string;
  description: string | undefined;
  variables: Map<string, { default: string; enum: string[] | undefined; clientOption: string | undefined }>;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof METHODS)[number];

export interface Operation {
  /** The operationId; it becomes a function's name. */
  id: string;
  method: Method;
  /** The path that travels, with `{parameters}`, without the fragment of its key. */
  path: string;
  /** The whole key under `paths`. */
  key: string;
  /** The form field that chooses this operation where several share a URL. */
  selector: { field: string; value: string } | undefined;
  summary: string | undefined;
  description: string | undefined;
  tags: string[];
  deprecated: boolean;
  /** Where the vendor documents it. */
  source: string | undefined;
  parameters: Parameter[];
  body: Body | undefined;
  responses: Response[];
  /** Alternatives; of each, all schemes are needed. An empty list: no credentials are needed. */
  security: SecurityRequirement[];
  effect: "read" | "write" | "destructive";
  stateful: boolean;
  private: boolean;
  /** Conditions of which one makes a 2xx body an error. */
  resultErrors: ResultError[];
  /** Where it stands in the bundle. */
  pointer: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required: boolean;
  schema: Schema | undefined;
  style: string | undefined;
  explode: boolean | undefined;
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

/** A media type of a body, with its schema and examples. */
export interface Media {
  type: string;
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
  /** `query`, `header` or `cookie` of an apiKey. */
  in: string | undefined;
  /** The parameter's name of an apiKey. */
  parameter: string | undefined;
  /** `bearer` or `basic` of an http scheme. */
  scheme: string | undefined;
  clientOption: string | { username: string; password: string } | undefined;
}

export interface WebhookEvent {
  /** The vendor's name of the event: the key under `webhooks`. */
  name: string;
  /** Names that senders also use for it. */
  aliases: string[];
  operationId: string;
  method: Method;
  summary: string | undefined;
  description: string | undefined;
  tags: string[];
  evidence: string;
  /** Events of the vendor's other APIs that are the same under another name. */
  counterparts: { api: string; event: string }[];
  selection: EventSelection;
  media: Media[];
  pointer: string;
}

/** How a vendor says no. The strings of a body may hold `{message}`, `{parameter}` and `{operation}`. */
export interface ErrorShape {
  mediaType: string;
  rejections: Partial<Record<RejectionKind | "default", { status: number; body: Json }>>;
}

export interface ResultError {
  pointer: string;
  equals: Json;
}
