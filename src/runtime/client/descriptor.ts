import type { Validator } from "../validation/validation.js";
import type { QueryStyle } from "./url.js";

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
  /** Loads what loads the validators of an operation, by its name: most programs need neither. */
  validators?: () => Promise<Record<string, () => Promise<OperationValidators>>>;
  /** The body field whose value chooses the operation, where one field does in all of them. */
  selector?: string;
  /** What an operation has that says nothing else. */
  usual?: WrittenOperation;
  /** By the function's name in the client. */
  operations: Record<string, WrittenOperation>;
}

/** What an operation says of itself. */
export interface WrittenOperation extends Partial<OperationDescriptor> {
  /** Its value of the API's `selector`; where absent, the function's name in kebab-case. */
  calls?: string | undefined;
}

/** An API whose operations say all of themselves. */
export interface WholeApi extends ApiDescriptor {
  operations: Record<string, OperationDescriptor>;
}

export function wholeApi(api: ApiDescriptor): WholeApi {
  const operations = Object.entries(api.operations).map(([name, written]) => {
    const { calls = kebabCase(name), ...operation } = { ...api.usual, ...written };
    const constants = api.selector === undefined ? {} : { constants: { [api.selector]: calls } };
    const validators = async () => {
      const load = (await api.validators?.())?.[name];
      if (!load) throw new TypeError(`${api.id} has no validators of ${name}`);
      return load();
    };
    return [name, { validators, ...constants, ...operation }];
  });
  return { ...api, operations: Object.fromEntries(operations) };
}

/** `getUser` -> `get-user`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export type SecurityDescriptor =
  | { kind: "query" | "header" | "cookie"; name: string; option: string }
  | { kind: "bearer"; option: string }
  | { kind: "basic"; username: string; password: string };

export interface OperationDescriptor {
  method: string;
  /** The key under `paths`; a fragment in it never travels, and may be left out where `constants` say it. */
  path: string;
  /** The path with the styles of its parameters, where these are not plain: `/users/{;id*}`. */
  styledPath?: string | undefined;
  /** How lists and objects of the query travel, where it is not by repeated keys or by brackets. */
  query?: Record<string, QueryStyle> | undefined;
  security?: readonly (readonly string[])[] | undefined;
  /** The media type that is sent, when there is a body. */
  body?: string | undefined;
  /** A body is sent even when the caller gives none: an empty object, with what the client fills in. */
  emptyBody?: boolean | undefined;
  /** How fields of a form travel, where it is not as plain text. */
  encoding?: Record<string, "json" | "brackets"> | undefined;
  /** The body field whose value chooses the operation: its name, and its value, by which `call` knows the operation. */
  constants?: Record<string, string> | undefined;
  /** Body fields and parameters that an option of the client fills. */
  options?: readonly { in: "body" | "query" | "header"; name: string; option: string }[] | undefined;
  /** Documented statuses, with the kind of body: `json`, `text`, `bytes` or `none`. */
  responses: Record<string, BodyKind>;
  /** Conditions that make a 2xx body an error. */
  resultErrors?: readonly { pointer: string; equals: unknown }[] | undefined;
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
