import type { RequestInput } from "../../model/example-inputs.js";
import type { ApiDescriptor } from "../../runtime/client/descriptor.js";
import type { Steps } from "./secret-places.js";

/** What the page of an operation needs to send it; the script of the operation gives it to the console. */
export interface TryData {
  /** `/acme/orders`: where the mock has the API. */
  mount: string;
  /** `POST /orders`: how it is called. */
  title: string;
  /** What a reader should know before it is sent to a real server. */
  effect: "read" | "write" | "destructive";
  /** The vendor's, variables with their defaults. */
  servers: { url: string; description: string }[];
  /** What options of the client fill, the credentials among them. */
  options: TryOption[];
  parameters: TryParameter[];
  body: TryBody | undefined;
  examples: TryExample[];
}

export interface TryOption {
  /** Its name among the options of the client. */
  name: string;
  /** Where it travels: `query api_key`. */
  place: string;
  secret: boolean;
  required: boolean;
  /** Which alternative of the credentials it belongs to, from 0; undefined when it belongs to none. */
  alternative: number | undefined;
}

export interface TryParameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  secret: boolean;
  /** Text is sent as it is typed; anything else is read as JSON where it can be. */
  text: boolean;
}

export interface TryBody {
  type: string;
  required: boolean;
  /** A form is edited as the JSON of its fields, and encoded when it is sent. */
  kind: "json" | "form" | "text";
  /** JSON Pointers to what is typed apart, hidden. */
  secrets: string[];
  /** Where lists and maps hold secrets: they are typed in the body, and hidden in the request that is shown. */
  listed: Steps[];
  files: TryFile[];
}

/** A field that is chosen from a disk. */
export interface TryFile {
  name: string;
  /** Whether it may be several. */
  many: boolean;
}

/** A documented request, without what options and the contract fill. */
export interface TryExample {
  label: string;
  input: RequestInput;
}

/** What the script of an operation makes, given what its validators stand on. */
export interface TryOperation {
  data: TryData;
  api: ApiDescriptor;
  /** Its name in the descriptor. */
  name: string;
  /** Whether there are validators: there are none where a schema of the contract cannot be compiled. */
  hasValidators: boolean;
}
