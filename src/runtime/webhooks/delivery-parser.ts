import type { WebhookApi } from "./descriptor.js";
import type { EventIndex, Identified } from "./event-index.js";
import { parseBody, stripDangerousKeys } from "./json-body.js";
import { DEFAULTS, type ReceiverOptions } from "./options.js";
import type { AnyReceived } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import { checkHead, type ReceiverRequest, type RequestBody, readBody } from "./request.js";
import { STANDARD_HEADERS } from "./verification.js";
import { createVerify, type Unverified, type Verify } from "./verifier.js";
import type { VisibleHeaders } from "./visible-headers.js";
import { withTimeout } from "./with-timeout.js";

/** Shared by all events because it is frozen. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * Turns requests into events: checks the limits, verifies the sender, identifies the event and validates the body. Awaits
 * only actual promises, because each needless wait costs a busy host time.
 */
export class DeliveryParser {
  readonly #limits: { limit: number; timeout: number };
  readonly #verify: Verify;
  readonly #index: EventIndex;
  readonly #headers: VisibleHeaders;
  readonly #sendsId: boolean;
  readonly #event: string | undefined;
  readonly #clock: () => number;

  constructor(
    api: WebhookApi,
    index: EventIndex,
    headers: VisibleHeaders,
    options: ReceiverOptions<Record<string, unknown>>,
  ) {
    this.#clock = options.clock ?? Date.now;
    const { bodyLimit: limit = DEFAULTS.bodyLimit, bodyTimeout: timeout = DEFAULTS.bodyTimeout } = options;
    this.#limits = { limit, timeout };
    this.#verify = createVerify(api, options, this.#clock);
    this.#index = index;
    this.#headers = headers;
    const { verification } = options;
    const { scheme } = typeof verification === "object" ? verification : api.verification;
    this.#sendsId = scheme === "standard-webhooks";
    this.#event = options.event;
  }

  /** Returns the event with its issues. Throws a ReceiverError if the request is not a delivery of the sender. */
  async parse(request: ReceiverRequest): Promise<AnyReceived> {
    const receivedAt = this.#clock();
    checkHead(request, this.#limits.limit);
    const requestBody = readBody(request, this.#limits);
    const delivery = new ParsedDelivery(
      request.header,
      requestBody instanceof Promise ? await requestBody : requestBody,
    );
    const verifying = this.#verify(delivery);
    const isVerified = typeof verifying === "boolean" ? verifying : await this.#settled(verifying);
    if (!isVerified) throw unverified();
    if (isVerified !== true) throw new ReceiverError("setup", 500, "`verification` returned neither true nor false");
    const body = delivery.body();
    const identifying = this.#identify(body, request);
    const identified = identifying instanceof Promise ? await identifying : identifying;
    const name = identified.is === "known" ? identified.name : null;
    const sentAs = identified.is === "known" || identified.is === "unknown" ? identified.sentAs : undefined;
    const candidates = identified.is === "ambiguous" ? identified.candidates : NONE;
    const checking = name === null ? NONE : this.#index.check(name, body);
    const issues = checking instanceof Promise ? await checking : checking;
    return {
      event: body,
      name,
      sentAs,
      candidates,
      issues: identified.is === "none" ? identified.issues : issues,
      receivedAt,
      deliveryId: (this.#sendsId && request.header(STANDARD_HEADERS.id)) || undefined,
      header: (headerName) => this.#headers.get(request, headerName),
    };
  }

  /** Waits for a verifying function. Limits the time, because a hanging one would otherwise hold the sender forever. */
  #settled(verifying: boolean | Promise<boolean>): Promise<boolean> {
    const { timeout } = this.#limits;
    return withTimeout(
      Promise.resolve(verifying),
      timeout,
      () => new ReceiverError("setup", 500, `\`verification\` took longer than ${timeout} ms`),
    );
  }

  #identify(body: unknown, { header }: ReceiverRequest): Identified | Promise<Identified> {
    return this.#event === undefined
      ? this.#index.identify(body, header)
      : { is: "known", name: this.#event, sentAs: undefined };
  }
}

function unverified(): ReceiverError {
  return new ReceiverError(
    "unverified",
    401,
    "the sender could not be verified: the secret or signature is missing, wrong or too old",
  );
}

/** A delivery that parses its body on first use. */
class ParsedDelivery implements Unverified {
  readonly #requestBody: RequestBody;
  #parsed: { body: unknown } | undefined;

  readonly header: Unverified["header"];

  constructor(header: Unverified["header"], requestBody: RequestBody) {
    this.header = header;
    this.#requestBody = requestBody;
  }

  get raw(): Uint8Array<ArrayBuffer> {
    if ("raw" in this.#requestBody) return this.#requestBody.raw;
    throw new ReceiverError(
      "setup",
      500,
      "cannot check the signature because a body parser discarded the raw body: run the receiver before the parser, or keep `rawBody`",
    );
  }

  /** An arrow function, so that verifying functions can destructure it. */
  readonly body = (): unknown => {
    const requestBody = this.#requestBody;
    this.#parsed ??= {
      body: "raw" in requestBody ? parseBody(requestBody.raw) : stripDangerousKeys(requestBody.parsed),
    };
    return this.#parsed.body;
  };
}
