import type { Validator } from "../validation/validation.js";
import type { FieldEncoding } from "./form.js";
import type { QueryStyle } from "./url.js";

/** The description of an API in generated code. It may change with any version. */
export interface ApiDescriptor {
  id: string;
  /** The URL of the first server with the defaults of its variables, without a slash at its end. */
  baseUrl: string;
  /** The security schemes, by name. */
  security: Record<string, SecurityDescriptor>;
  /** The alternatives of operations that do not list their own. */
  defaultSecurity: readonly (readonly string[])[];
  /** The options besides credentials that most operations require. */
  requiredOptions?: readonly string[];
  /** Loads the loaders of validators, by operation. Loaded lazily, because most programs use neither. */
  validators?: () => Promise<Record<string, () => Promise<OperationValidators>>>;
  /** The body field whose value selects the operation, if it is the same for all operations. */
  selector?: string;
  /** The defaults of all operations. */
  usual?: WrittenOperation;
  /** By the function's name in the client. */
  operations: Record<string, WrittenOperation>;
}

/** An operation without the fields that it shares with `usual`. */
export interface WrittenOperation extends Partial<OperationDescriptor> {
  /** The value of the API's `selector`; by default, the function's name in kebab case. */
  calls?: string | undefined;
}

/** An API whose operations have all their fields. */
export interface WholeApi extends ApiDescriptor {
  operations: Record<string, OperationDescriptor>;
}

export function wholeApi(api: ApiDescriptor): WholeApi {
  const operations = Object.entries(api.operations).map(([name, written]) => {
    const { calls = kebabCase(name), ...operation } = { ...api.usual, ...written };
    const constants = api.selector === undefined ? {} : { constants: { [api.selector]: calls } };
    const validators = async () => {
      const load = (await api.validators?.())?.[name];
      if (!load) throw new TypeError(`${api.id} has no validators for ${name}: generate it again`);
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

/** How an object in a header parameter is written: as JSON text, `key=value`, or `key,value`. */
export type HeaderStyle = "json" | "=" | ",";

export interface OperationDescriptor {
  method: string;
  /** The key under `paths`. Its fragment is never sent, and may be left out if `constants` has it. */
  path: string;
  /** The path with the styles of its parameters, if one differs from the default: `/users/{;id*}`. */
  styledPath?: string | undefined;
  /** The styles of lists and objects in the query, except for repeated keys and brackets. */
  query?: Record<string, QueryStyle> | undefined;
  /** The query parameters whose values are sent with reserved characters. */
  reserved?: readonly string[] | undefined;
  /** The styles of header parameters that may be objects or are JSON text. */
  header?: Record<string, HeaderStyle> | undefined;
  /** The URL of the operation's own server, without a slash at its end. */
  baseUrl?: string | undefined;
  security?: readonly (readonly string[])[] | undefined;
  /** The media type that is sent, when there is a body. */
  body?: string | undefined;
  /** If the caller passes no body, sends an object with only the fields that the client fills in. */
  emptyBody?: boolean | undefined;
  /** The encodings of form fields that are not plain text. */
  encoding?: FieldEncoding | undefined;
  /** The body field whose value selects the operation. `call` takes this value. */
  constants?: Record<string, string> | undefined;
  /** The body fields and parameters that a client option fills. */
  options?: readonly { in: "body" | "query" | "header"; name: string; option: string }[] | undefined;
  /** The kind of body of each documented status, or the kinds among which the content type decides. */
  responses: Record<string, BodyKind | readonly BodyKind[]>;
  /** The conditions that make a 2xx body an error. */
  resultErrors?: readonly { pointer: string; equals: unknown }[] | undefined;
  validators: () => Promise<OperationValidators>;
}

/** Streams are read while they arrive: server-sent events with JSON or text as their data, and JSON values on lines. */
export type BodyKind = "json" | "text" | "bytes" | "none" | "events" | "text events" | "lines";

export interface OperationValidators {
  /** A body is required. */
  bodyRequired?: boolean;
  request: Partial<Record<"path" | "query" | "header" | "body", Validator>>;
  /** The validators of response bodies, by documented status. */
  responses: Record<string, Validator>;
  /** The validators of the values of streams, by documented status. */
  items?: Record<string, Validator>;
}
