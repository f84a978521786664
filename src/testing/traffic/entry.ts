/** A recorded message. Header names are in lower case. */
export interface Message {
  headers: Readonly<Record<string, string | undefined>>;
  /** Decompressed. Undefined if no body was recorded. */
  body: Uint8Array | undefined;
}

/** A recorded call with its response, or a recorded webhook delivery. */
export interface Entry {
  /** The position in the recording, from 1. */
  number: number;
  kind: "call" | "webhook";
  method: string;
  /** Path and query, encoded. */
  target: string;
  /** `api.acme.example`. Undefined if the recording contains only this API. */
  host: string | undefined;
  request: Message;
  /** Undefined if no response was recorded. */
  response: (Message & { status: number }) | undefined;
  /** The findings at recording time. Invalid bodies are not recorded, so a later check cannot find them again. */
  findings?: Finding[] | undefined;
}

/** A place where an entry breaks the contract. Contains no value of the traffic. */
export interface Finding {
  direction: "request" | "response" | "webhook";
  /** The part of the message: `query parameter page`, `body /items/0`. */
  place: string;
  message: string;
}

/** A finding with the entry and the operation that it belongs to. */
export interface EntryFinding extends Finding {
  entry: number;
  /** The operation ID or event name, if known. */
  operation: string | undefined;
}
