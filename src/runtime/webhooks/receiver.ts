import { fromRequest, toResponse } from "./adapters/web.js";
import { Reader } from "./delivery-parser.js";
import type { WebhookApi } from "./descriptor.js";
import { ErrorHandlers } from "./error-handlers.js";
import { EventDispatcher } from "./event-dispatcher.js";
import { EventIndex } from "./event-index.js";
import { Handlers } from "./handlers.js";
import { checkNumbers, type ReceiverOptions } from "./options.js";
import type { QueuedEvent } from "./queue.js";
import type { AnyReceived, EventInfo, Handler, NameOf, Received } from "./received.js";
import { ReceiverError } from "./receiver-error.js";
import type { Answer, Incoming } from "./request.js";
import { rejection } from "./response.js";
import { Subscriptions } from "./subscriptions.js";

/** A handler of each event. */
export type HandlersOf<Events extends object, Name extends NameOf<Events> = NameOf<Events>> = {
  [N in Name]: Handler<Events[N], N>;
};

/** What a host knows of a request besides itself. */
export interface HandleContext {
  /** The body, where the host has read it: bytes, text, or parsed JSON. A signature needs bytes or text. */
  body?: Uint8Array | string | object | undefined;
  /** Keeps an edge runtime alive for handlers that go on after the answer. */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** Receives the webhooks of an API. All functions may be taken off it. */
export interface Receiver<Events extends object> {
  /** The API that it receives for. */
  readonly api: string;
  /** Answers a delivery; never rejects. 200, 400, 401, 405, 408, 413, 415, 500 or 503. */
  handle: (request: Request, context?: HandleContext) => Promise<Response>;
  /** The same for hosts without `Request`. */
  receive: (incoming: Incoming) => Promise<Answer>;
  /** Calls handlers for an event that waited in a queue; rejects with a ReceiverError when one fails. */
  dispatch: (event: QueuedEvent) => Promise<void>;
  /** Takes an event; given several names, all that is surely one of them, also where the body cannot tell which. */
  on: {
    <Name extends NameOf<Events>>(name: Name, handler: Handler<Events[Name], Name>): Receiver<Events>;
    <const Name extends NameOf<Events>>(
      names: readonly Name[],
      handler: Handler<Events[Name], Name | null>,
    ): Receiver<Events>;
  };
  /** Takes every event, those too that the contract does not know: their `name` is null. */
  onAny: (handler: (received: Received<Events>) => unknown) => Receiver<Events>;
  /** Is told what is rejected and what fails. Without one, what no answer tells is printed by `console.error`. */
  onError: (handler: (error: ReceiverError, info?: EventInfo<string | null>) => unknown) => Receiver<Events>;
  /** Takes all events, or all of a list: for one without a handler it does not compile. */
  exhaustive: {
    (handlers: HandlersOf<Events>): Receiver<Events>;
    <const Name extends NameOf<Events>>(names: readonly Name[], handlers: HandlersOf<Events, Name>): Receiver<Events>;
  };
}

/** A receiver of the webhooks of an API. A TypeError says what its options lack. */
export function createReceiver<Events extends object>(
  api: WebhookApi<Events>,
  options: ReceiverOptions<Events> = {},
): Receiver<Events> {
  checkNumbers(options);
  const handlers = new Handlers();
  const errors = new ErrorHandlers();
  // The parts work with events of any name; the types of this one's are given back by `Receiver`.
  const untyped = api as WebhookApi<object> as WebhookApi;
  const given = options as unknown as ReceiverOptions<Record<string, unknown>>;
  const index = new EventIndex(untyped);
  const subscriptions = new Subscriptions(api, options, index, handlers);
  const reader = new Reader(untyped, index, given);
  const taker = new EventDispatcher(untyped, given, handlers, errors);

  const receive = async (incoming: Incoming): Promise<Answer> => {
    let received: AnyReceived | undefined;
    try {
      received = await reader.read(incoming);
      return await taker.take(received);
    } catch (thrown) {
      const error = asReceiverError(thrown);
      errors.report(error, received && infoOf(received));
      return rejection(error);
    }
  };

  const receiver: Receiver<Events> = {
    api: api.id,
    receive,
    handle: async (request, { body, waitUntil } = {}) => {
      const answer = await receive(fromRequest(request, body));
      if (answer.work) waitUntil?.(answer.work);
      return toResponse(answer);
    },
    dispatch: async ({ api: _, key: __, ...received }) => void (await taker.dispatch(received)),
    on: (names: string | readonly string[], handler: unknown) => {
      subscriptions.add(names, handler);
      return receiver;
    },
    onAny: (handler) => {
      handlers.addAny(handler as (received: AnyReceived) => unknown);
      return receiver;
    },
    onError: (handler) => {
      errors.add(handler);
      return receiver;
    },
    exhaustive: (first: object, second?: object) => {
      subscriptions.addAll(first, second);
      return receiver;
    },
  };
  return receiver;
}

function infoOf({ event: _, ...info }: AnyReceived): EventInfo<string | null> {
  return info;
}

/** Nothing that a delivery holds may end a process; what is thrown here is a fault of a verifying function, or ours. */
function asReceiverError(thrown: unknown): ReceiverError {
  if (thrown instanceof ReceiverError) return thrown;
  return new ReceiverError("setup", 500, "the receiver failed", { cause: thrown });
}
