import type { Validator } from "./validation.js";

/** What generated code tells the runtime about an API. Its form may change with any version. */
export interface ApiDescriptor {
  id: string;
  /** The first server, with the defaults of its variables; no slash at its end. */
  baseUrl: string;
  /** Schemes by name. */
  security: Record<string, SecurityDescriptor>;
  /** The usual alternatives: an operation that says nothing has these. */
  defaultSecurity: readonly (readonly string[])[];
  /** Options besides credentials without which most operations cannot be called. */
  requiredOptions?: readonly string[];
  /** By the function's name in the client. */
  operations: Record<string, OperationDescriptor>;
}

export type SecurityDescriptor =
  | { kind: "query" | "header" | "cookie"; name: string; option: string }
  | { kind: "bearer"; option: string }
  | { kind: "basic"; username: string; password: string };

export interface OperationDescriptor {
  method: string;
  /** The key under `paths`; a fragment in it never travels. */
  path: string;
  security?: readonly (readonly string[])[];
  /** The media type that is sent, when there is a body. */
  body?: string;
  /** A body is sent even when the caller gives none: an empty object, with what the client fills in. */
  emptyBody?: boolean;
  /** How fields of a form travel, where it is not as plain text. */
  encoding?: Record<string, "json" | "brackets">;
  /** The body field whose value chooses the operation: its name, and its value, by which `call` knows the operation. */
  constants?: Record<string, string>;
  /** Body fields and parameters that an option of the client fills. */
  options?: readonly { in: "body" | "query" | "header"; name: string; option: string }[];
  /** Documented statuses, with the kind of body: `json`, `text`, `bytes` or `none`. */
  responses: Record<string, BodyKind>;
  /** Conditions that make a 2xx body an error. */
  resultErrors?: readonly { pointer: string; equals: unknown }[];
  validators: () => Promise<OperationValidators>;
}

export type BodyKind = "json" | "text" | "bytes" | "none";

export interface OperationValidators {
  /** Whether there must be a body. */
  bodyRequired?: boolean;
  request: Partial<Record<"path" | "query" | "header" | "body", Validator>>;
  /** By documented status. */
  responses: Record<string, Validator>;
}
