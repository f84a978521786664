import type { WebhookApi } from "./descriptor.js";
import type { EventIndex, Identified } from "./event-index.js";
import { parseBody, stripDangerousKeys } from "./json-body.js";
import { DEFAULTS, type ReceiverOptions } from "./options.js";
import type { AnyReceived } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import { checkHead, type Incoming, type Read, readBody } from "./request.js";
import { createVerify, type Unverified, type Verify } from "./verifier.js";

/** One for all. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * Makes events of requests: limits first, then who sent it, then which event it is, then whether it fits. What is there at once is
 * not waited for: each wait takes time that a host with many deliveries has not.
 */
export class Reader {
  readonly #limits: { limit: number; timeout: number };
  readonly #verify: Verify;
  readonly #index: EventIndex;
  readonly #event: string | undefined;
  readonly #clock: () => number;

  constructor(api: WebhookApi, index: EventIndex, options: ReceiverOptions<Record<string, unknown>>) {
    this.#clock = options.clock ?? Date.now;
    const { bodyLimit: limit = DEFAULTS.bodyLimit, bodyTimeout: timeout = DEFAULTS.bodyTimeout } = options;
    this.#limits = { limit, timeout };
    this.#verify = createVerify(api, options, this.#clock);
    this.#index = index;
    this.#event = options.event;
  }

  /** The event, with the ways in which it breaks its contract. What is no delivery of the sender is thrown as a ReceiverError. */
  async read(incoming: Incoming): Promise<AnyReceived> {
    const receivedAt = this.#clock();
    checkHead(incoming, this.#limits.limit);
    const read = readBody(incoming, this.#limits);
    const delivery = new ReadDelivery(incoming.header, read instanceof Promise ? await read : read);
    const isVerified = this.#verify(delivery);
    if (!(typeof isVerified === "boolean" ? isVerified : await isVerified)) throw unverified();
    const body = delivery.body();
    const found = this.#identify(body, incoming);
    const identified = found instanceof Promise ? await found : found;
    const name = identified.is === "known" ? identified.name : null;
    const sentAs = identified.is === "known" || identified.is === "unknown" ? identified.sentAs : undefined;
    const candidates = identified.is === "ambiguous" ? identified.candidates : NONE;
    const checked = name === null ? NONE : this.#index.check(name, body);
    const issues = checked instanceof Promise ? await checked : checked;
    return {
      event: body,
      name,
      sentAs,
      candidates,
      issues: identified.is === "none" ? identified.issues : issues,
      receivedAt,
    };
  }

  #identify(body: unknown, { header }: Incoming): Identified | Promise<Identified> {
    return this.#event === undefined
      ? this.#index.identify(body, header)
      : { is: "known", name: this.#event, sentAs: undefined };
  }
}

function unverified(): ReceiverError {
  return new ReceiverError(
    "unverified",
    401,
    "the delivery does not prove its sender: its secret or signature is missing, wrong or too old",
  );
}

/** A delivery whose body is parsed when it is first asked for. */
class ReadDelivery implements Unverified {
  readonly #read: Read;
  #parsed: { body: unknown } | undefined;

  readonly header: Unverified["header"];

  constructor(header: Unverified["header"], read: Read) {
    this.header = header;

    this.#read = read;
  }

  get raw(): Uint8Array<ArrayBuffer> {
    return rawOf(this.#read);
  }

  /** A property, so that it can be taken off. */
  readonly body = (): unknown => {
    this.#parsed ??= { body: "raw" in this.#read ? parseBody(this.#read.raw) : stripDangerousKeys(this.#read.parsed) };
    return this.#parsed.body;
  };
}

function rawOf(read: Read): Uint8Array<ArrayBuffer> {
  if ("raw" in read) return read.raw;
  throw new ReceiverError(
    "setup",
    500,
    "a signature is over the bytes of the body, which a body parser has thrown away: let the receiver come before it, or keep `rawBody`",
  );
}
