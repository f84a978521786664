import { Deduplicator, type Started } from "./deduplicator.js";
import type { WebhookApi } from "./descriptor.js";
import type { ErrorHandlers } from "./error-handlers.js";
import type { Handlers } from "./handlers.js";
import { redactSecret } from "./mask.js";
import { DEFAULTS, type ReceiverOptions } from "./options.js";
import { putWithin } from "./queue.js";
import type { AnyReceived, EventInfo, Received } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import type { Answer } from "./request.js";
import { accepted, type Outcome } from "./response.js";
import { MAX_TIMER_MS } from "./with-timeout.js";

type Options = ReceiverOptions<Record<string, unknown>>;

/** Hands events on: once where that is asked for, to the queue or to handlers, and answers in time. */
export class EventDispatcher {
  readonly #api: WebhookApi;
  readonly #options: Options;
  readonly #handlers: Handlers;
  readonly #errors: ErrorHandlers;
  readonly #deduper: Deduplicator<Answer> | undefined;

  constructor(api: WebhookApi, options: Options, handlers: Handlers, errors: ErrorHandlers) {
    this.#api = api;
    this.#options = options;
    this.#handlers = handlers;
    this.#errors = errors;
    this.#deduper = options.dedupe && new Deduplicator(options.dedupe.store, options.dedupe.ttl);
  }

  /** Throws what is rejected before anybody is asked. */
  take(received: AnyReceived): Promise<Answer> {
    this.#refuseInvalid(received);
    const key = this.#keyOf(received);
    if (key === undefined || !this.#deduper) return this.#start(received, key).answer;
    return this.#deduper.once(key, () => this.#start(received, key)).then((answer) => answer ?? accepted("duplicate"));
  }

  /** Lets handlers take an event. One that nobody takes is told to `onError`: it is not lost in silence. */
  async dispatch(received: AnyReceived): Promise<Outcome> {
    if (received.name === null && !this.#handlers.takes(received)) {
      const { event, ...info } = received;
      return this.#dispatchNameless(event, { ...info, name: null });
    }
    return (await this.#handlers.run(received)) ? "handled" : "ignored";
  }

  async #dispatchNameless(event: unknown, info: EventInfo<null>): Promise<Outcome> {
    const ambiguous = info.candidates.length > 0;
    const name = ambiguous ? await this.#decide(event, info) : undefined;
    if (name !== undefined) return this.dispatch({ ...info, event, name });
    await this.#handlers.run({ ...info, event });
    const told = this.#handlers.takesAny || (ambiguous && this.#options.onAmbiguous !== undefined);
    const outcome = ambiguous ? "ambiguous" : "unknown";
    if (!told) this.#errors.report(new ReceiverError(outcome, 200, unclaimed(this.#api.id, info)), info);
    return outcome;
  }

  /** Which of the candidates the program says that it is; undefined when it does not. */
  async #decide(event: unknown, info: EventInfo<null>): Promise<string | undefined> {
    try {
      const name = await this.#options.onAmbiguous?.(event, info);
      if (name === undefined || info.candidates.includes(name)) return name;
      throw new TypeError(`it answered ${JSON.stringify(name)}, which is none of ${info.candidates.join(", ")}`);
    } catch (cause) {
      throw new ReceiverError("handler", 500, "onAmbiguous failed", { cause });
    }
  }

  #refuseInvalid(received: AnyReceived): void {
    if (received.issues.length === 0) return;
    const { name, issues, event: _, ...info } = received;
    const warn = this.#options.onInvalid === "warn";
    const message = `the body breaks the contract of ${name ?? "every event"}`;
    const error = new ReceiverError("invalid", warn ? 200 : 400, message, { event: name ?? undefined, issues });
    if (!warn) throw error;
    this.#errors.report(error, { ...info, name, issues });
  }

  #keyOf(received: AnyReceived): string | undefined {
    try {
      return this.#options.dedupe?.key(received as Received<Record<string, unknown>>);
    } catch (cause) {
      throw new ReceiverError("dedupe", 500, "the key of the event could not be made", { cause });
    }
  }

  #start(received: AnyReceived, key: string | undefined): Started<Answer> {
    const { queue, queueTimeout = DEFAULTS.queueTimeout, ackAfter = DEFAULTS.ackAfter } = this.#options;
    if (!queue) return this.#within(ackAfter, received, this.#work(received, key));
    const event = redactSecret(received.event, this.#api.verification);
    const stored = { ...received, event, api: this.#api.id, ...(key === undefined ? {} : { key }) };
    const answer = putWithin(queue, stored, queueTimeout)
      .then(() => (key === undefined ? undefined : this.#record(key)))
      .then(() => accepted("stored"));
    return { answer, done: answer.then(ignore, ignore) };
  }

  async #work(received: AnyReceived, key: string | undefined): Promise<Outcome> {
    const outcome = await this.dispatch(received);
    if (key !== undefined) await this.#record(key);
    return outcome;
  }

  async #record(key: string): Promise<void> {
    const error = await this.#deduper?.record(key);
    if (error) this.#errors.report(error);
  }

  /** Waits for handlers so long and no longer; what fails later is for `onError`. */
  #within(ms: number, received: AnyReceived, work: Promise<Outcome>): Started<Answer> {
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
    const answer = new Promise<Answer>((resolve, reject) => {
      const giveUp = () => {
        late = true;
        resolve(accepted("accepted", done));
      };
      timer = setTimeout(giveUp, Math.min(ms, MAX_TIMER_MS));
      work.then((outcome) => resolve(accepted(outcome)), reject);
    });
    return { answer, done };
  }
}

function ignore(): void {}

function unclaimed(api: string, { candidates }: EventInfo<null>): string {
  return candidates.length > 0
    ? `${api}: a body fits ${candidates.join(" and ")}, and no handler takes these together: on([…]), onAmbiguous or onAny would`
    : `${api}: an event came that the contract does not know, and nobody took it: onAny would`;
}
