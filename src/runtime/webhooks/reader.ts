import type { WebhookApi } from "./descriptor.js";
import type { EventIndex, Identified } from "./event-index.js";
import { checkHead, type Incoming, type Read, readBody } from "./incoming.js";
import { harmless, parseBody } from "./json-body.js";
import { DEFAULTS, type ReceiverOptions } from "./options.js";
import type { AnyReceived } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import { createVerify, type Unverified, type Verify } from "./verifier.js";

/** One for all. */
const NONE: readonly never[] = Object.freeze([]);

/** Makes events of requests: limits first, then who sent it, then which event it is, then whether it fits. */
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
    const read = await readBody(incoming, this.#limits);
    const { body } = await this.#verified(incoming, read);
    const identified = await this.#identify(body, incoming);
    const name = identified.is === "known" ? identified.name : null;
    const sentAs = identified.is === "known" || identified.is === "unknown" ? identified.sentAs : undefined;
    const candidates = identified.is === "ambiguous" ? identified.candidates : NONE;
    const issues = name === null ? NONE : await this.#index.check(name, body);
    return {
      event: body,
      name,
      sentAs,
      candidates,
      issues: identified.is === "none" ? identified.issues : issues,
      receivedAt,
    };
  }

  async #verified({ header }: Incoming, read: Read): Promise<{ body: unknown }> {
    const delivery = new ReadDelivery(header, read);
    if (await this.#verify(delivery)) return { body: delivery.body() };
    throw new ReceiverError(
      "unverified",
      401,
      "the delivery does not prove its sender: its secret or signature is missing, wrong or too old",
    );
  }

  async #identify(body: unknown, { header }: Incoming): Promise<Identified> {
    return this.#event === undefined
      ? this.#index.identify(body, header)
      : { is: "known", name: this.#event, sentAs: undefined };
  }
}

/** A delivery whose body is parsed when it is first asked for. */
class ReadDelivery implements Unverified {
  readonly #read: Read;
  #parsed: { body: unknown } | undefined;

  constructor(
    readonly header: Unverified["header"],
    read: Read,
  ) {
    this.#read = read;
  }

  get raw(): Uint8Array<ArrayBuffer> {
    return rawOf(this.#read);
  }

  /** A property, so that it can be taken off. */
  readonly body = (): unknown => {
    this.#parsed ??= { body: "raw" in this.#read ? parseBody(this.#read.raw) : harmless(this.#read.parsed) };
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
