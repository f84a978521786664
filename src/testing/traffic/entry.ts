/** A message as it travelled: header names in lower case. */
export interface Message {
  headers: Readonly<Record<string, string | undefined>>;
  /** Decompressed; undefined where none was recorded. */
  body: Uint8Array | undefined;
}

/** A call with its answer, or a delivery of a webhook. */
export interface Entry {
  /** From 1, in the order of the recording. */
  number: number;
  /** A delivery stands for itself: it is of no operation. */
  kind: "call" | "webhook";
  method: string;
  /** Path and query, encoded. */
  target: string;
  /** `api.acme.example`; undefined where the recording is of this API alone. */
  host: string | undefined;
  request: Message;
  /** Undefined where no answer was recorded. */
  response: (Message & { status: number }) | undefined;
  /** What was found when it was recorded: bodies that break the contract are not written, so it cannot be found again. */
  found?: Found[] | undefined;
}

/** What breaks the contract, and where. No value of the traffic stands in it. */
export interface Found {
  direction: "request" | "response" | "webhook";
  /** The place in the body, or what part of the message it is. */
  place: string;
  message: string;
}

/** Something found in an entry. */
export interface Finding extends Found {
  entry: number;
  /** The operationId or the event, where it is known. */
  operation: string | undefined;
}
