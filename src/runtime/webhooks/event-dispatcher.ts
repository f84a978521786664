import { MAX_TIMEOUT_MS } from "../client/timeout.js";
import { valueAt } from "../value-at.js";
import { Deduplicator, type StartedWork } from "./deduplicator.js";
import type { WebhookApi } from "./descriptor.js";
import type { ErrorHandlers } from "./error-handlers.js";
import { failedHandler, type Handlers } from "./handlers.js";
import { DEFAULTS, type ReceiverOptions } from "./options.js";
import { putWithTimeout, toQueued } from "./queue.js";
import type { AnyReceived, EventInfo, Received } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import type { ReceiverRequest } from "./request.js";
import { acceptedResponse, type Outcome, type ReceiverResponse } from "./response.js";
import { withValueAt } from "./send/edit-body.js";
import type { Verification } from "./verification.js";
import type { VisibleHeaders } from "./visible-headers.js";
import { withTimeout } from "./with-timeout.js";

type Options = ReceiverOptions<Record<string, unknown>>;

/** Passes events to the queue or the handlers, drops duplicates, and responds in time. */
export class EventDispatcher {
  readonly #api: WebhookApi;
  readonly #options: Options;
  readonly #handlers: Handlers;
  readonly #errors: ErrorHandlers;
  readonly #headers: VisibleHeaders;
  readonly #deduplicator: Deduplicator<ReceiverResponse> | undefined;

  constructor(
    api: WebhookApi,
    options: Options,
    { handlers, errors, headers }: { handlers: Handlers; errors: ErrorHandlers; headers: VisibleHeaders },
  ) {
    this.#api = api;
    this.#options = options;
    this.#handlers = handlers;
    this.#errors = errors;
    this.#headers = headers;
    const { dedupe, queueTimeout = DEFAULTS.queueTimeout } = options;
    this.#deduplicator = dedupe && new Deduplicator(dedupe.store, dedupe.ttl, queueTimeout);
  }

  /** Processes an event and returns the response. Throws a ReceiverError if the body is invalid. */
  respond(received: AnyReceived, request: ReceiverRequest): Promise<ReceiverResponse> {
    this.#rejectInvalid(received);
    const key = this.#keyOf(received);
    if (key === undefined || !this.#deduplicator) return this.#start(received, request, key).response;
    return this.#deduplicator
      .once(key, () => this.#start(received, request, key))
      .then((response) => response ?? acceptedResponse("duplicate"));
  }

  /**
   * Calls the handlers. Reports an unknown or ambiguous event that no handler accepts to `onError`. Rejects with a
   * ReceiverError if a handler fails or exceeds `handlerTimeout`.
   */
  dispatch(received: AnyReceived): Promise<Outcome> {
    const { handlerTimeout = DEFAULTS.handlerTimeout } = this.#options;
    const event = received.name ?? undefined;
    return withTimeout(this.#dispatch(received), handlerTimeout, () => {
      const cause = new Error(`not finished within ${handlerTimeout} ms`);
      return new ReceiverError("handler", 500, failedHandler(received.name), { event, cause });
    });
  }

  async #dispatch(received: AnyReceived): Promise<Outcome> {
    if (received.name === null && !this.#handlers.accepts(received)) {
      const { event, ...info } = received;
      return this.#dispatchNameless(event, { ...info, name: null });
    }
    return (await this.#handlers.run(received)) ? "handled" : "ignored";
  }

  async #dispatchNameless(event: unknown, info: EventInfo<null>): Promise<Outcome> {
    const ambiguous = info.candidates.length > 0;
    const name = ambiguous ? await this.#resolveAmbiguous(event, info) : undefined;
    if (name !== undefined) return this.#dispatch({ ...info, event, name });
    await this.#handlers.run({ ...info, event });
    const wasHandled = this.#handlers.hasAny || (ambiguous && this.#options.onAmbiguous !== undefined);
    const outcome = ambiguous ? "ambiguous" : "unknown";
    if (!wasHandled) this.#errors.report(new ReceiverError(outcome, 200, unhandled(this.#api.id, info)), info);
    return outcome;
  }

  /** Returns the event name that `onAmbiguous` chooses, or undefined if it does not choose one. */
  async #resolveAmbiguous(event: unknown, info: EventInfo<null>): Promise<string | undefined> {
    try {
      const name = await this.#options.onAmbiguous?.(event, info);
      if (name === undefined || info.candidates.includes(name)) return name;
      throw new TypeError(`it returned ${JSON.stringify(name)} instead of one of ${info.candidates.join(", ")}`);
    } catch (cause) {
      throw new ReceiverError("handler", 500, "onAmbiguous failed", { cause });
    }
  }

  #rejectInvalid(received: AnyReceived): void {
    if (received.issues.length === 0) return;
    const { name, issues, event: _, ...info } = received;
    const warn = this.#options.onInvalid === "warn";
    const message =
      name === null ? "the body fits no event of the contract" : `the body breaks the contract of ${name}`;
    const error = new ReceiverError("invalid", warn ? 200 : 400, message, { event: name ?? undefined, issues });
    if (!warn) throw error;
    this.#errors.report(error, { ...info, name, issues });
  }

  #keyOf(received: AnyReceived): string | undefined {
    let key: unknown;
    try {
      key = this.#options.dedupe?.key(received as Received<Record<string, unknown>>);
    } catch (cause) {
      throw new ReceiverError("dedupe", 500, "`dedupe.key` failed", { cause });
    }
    if (key === undefined || (typeof key === "string" && key !== "")) return key;
    // Handles the rejection of a promise, because an unhandled one ends the process.
    Promise.resolve(key).catch(ignore);
    throw new ReceiverError(
      "dedupe",
      500,
      `\`dedupe.key\` returned ${kindOf(key)}: return a text that is not empty, or undefined to process the event every time`,
    );
  }

  #start(received: AnyReceived, request: ReceiverRequest, key: string | undefined): StartedWork<ReceiverResponse> {
    const { queue, queueTimeout = DEFAULTS.queueTimeout, ackAfter = DEFAULTS.ackAfter } = this.#options;
    if (!queue) return this.#respondWithin(ackAfter, received, this.#dispatchAndRecord(received, key));
    const event = redactSecret(received.event, this.#api.verification);
    const queued = toQueued(received, { api: this.#api.id, key, event, headers: this.#headers.all(request) });
    const response = putWithTimeout(queue, queued, queueTimeout)
      .then(() => (key === undefined ? undefined : this.#record(key)))
      .then(() => acceptedResponse("stored"));
    return { response, done: response.then(ignore, ignore) };
  }

  async #dispatchAndRecord(received: AnyReceived, key: string | undefined): Promise<Outcome> {
    const outcome = await this.dispatch(received);
    if (key !== undefined) await this.#record(key);
    return outcome;
  }

  async #record(key: string): Promise<void> {
    const error = await this.#deduplicator?.record(key);
    if (error) this.#errors.report(error);
  }

  /** Responds after `ms` even if handlers are still running. Reports their later failures to `onError`. */
  #respondWithin(ms: number, received: AnyReceived, work: Promise<Outcome>): StartedWork<ReceiverResponse> {
    let late = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = work.then(
      () => clearTimeout(timer),
      (error: ReceiverError) => {
        clearTimeout(timer);
        const { event: _, ...info } = received;
        if (late) this.#errors.report(error, info);
      },
    );
    const response = new Promise<ReceiverResponse>((resolve, reject) => {
      const acknowledge = () => {
        late = true;
        resolve(acceptedResponse("accepted", done));
      };
      timer = setTimeout(acknowledge, Math.min(ms, MAX_TIMEOUT_MS));
      work.then((outcome) => resolve(acceptedResponse(outcome)), reject);
    });
    return { response, done };
  }
}

function ignore(): void {}

function kindOf(key: unknown): string {
  if (key === "") return "an empty text";
  if (key === null) return "null";
  return key instanceof Promise ? "a promise" : `a value of type ${typeof key}`;
}

/** Replaces the secret in a body, because many people may read a queue. Returns a copy if there is one. */
function redactSecret(body: unknown, verification: Verification): unknown {
  if (verification.scheme !== "body-secret" || typeof valueAt(body, verification.pointer) !== "string") return body;
  return withValueAt(body, verification.pointer, "***");
}

function unhandled(api: string, { candidates }: EventInfo<null>): string {
  return candidates.length > 0
    ? `${api}: a body fits ${candidates.join(" and ")}, and no handler accepts all of them: add on([…]), onAmbiguous or onAny`
    : `${api}: received an event that the contract does not define, and no handler accepts it: add onAny`;
}
