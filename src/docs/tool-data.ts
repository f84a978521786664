import type { RequestInput } from "../model/example-inputs.js";
import type { ApiDescriptor } from "../runtime/client/descriptor.js";

/** The path to a value: property names, and null for every item of a list or every entry of a map. */
export type Steps = readonly (string | null)[];

/** Describes the request form of an operation. The script of the operation passes it to the console. */
export interface TryData {
  /** The path of the API on the mock server: `/acme/orders`. */
  mount: string;
  /** `POST /orders`. */
  title: string;
  effect: "read" | "write" | "destructive";
  /** The vendor's servers, with default values for their variables. */
  servers: { url: string; description: string }[];
  /** The client options that the operation needs, such as credentials. */
  options: TryOption[];
  parameters: TryParameter[];
  body: TryBody | undefined;
  examples: TryExample[];
}

export interface TryOption {
  /** Its name among the client options. */
  name: string;
  /** Where it is sent: `query api_key`. */
  place: string;
  secret: boolean;
  required: boolean;
  /** The index of the security alternative that it belongs to, if any. */
  alternative: number | undefined;
}

export interface TryParameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  secret: boolean;
  /** Text is sent as typed. Other values are parsed as JSON if possible. */
  text: boolean;
}

export interface TryBody {
  type: string;
  required: boolean;
  /** A form is edited as the JSON of its fields, and encoded when it is sent. */
  kind: "json" | "form" | "text";
  /** JSON Pointers of secrets that have their own password inputs. */
  secrets: string[];
  /** Places of secrets in lists and maps. They are edited in the body, and masked in the request that is shown. */
  listed: Steps[];
  files: TryFile[];
}

/** A form field with a file input. */
export interface TryFile {
  name: string;
  /** It accepts several files. */
  many: boolean;
}

/** A documented request, without the values of client options and constants. */
export interface TryExample {
  label: string;
  input: RequestInput;
}

/** The exports of the script of an operation. */
export interface TryOperation {
  data: TryData;
  api: ApiDescriptor;
  /** Its name in the descriptor. */
  name: string;
  /** False if a schema of the contract cannot be compiled. */
  hasValidators: boolean;
}

/** The default URL of `chatwire start`, without a trailing slash. */
export const DEFAULT_SERVER = "http://127.0.0.1:4010";

/** Describes the form that sends a webhook through the local server. */
export interface SendData {
  event: string;
  /** The path on the local server that sends it: `/_chatwire/acme/orders/send/order_paid`. */
  send: string;
  /** The path of a receiver on the local server that checks deliveries. */
  receive: string;
  examples: { name: string; label: string }[];
  /** The faults that can be injected. */
  faults: { name: string; summary: string }[];
  /** Deliveries are signed with a secret or contain it. */
  hasSecret: boolean;
  /** The command line that does the same. */
  command: string;
}
