import { fromRequest, toResponse } from "./adapters/web.js";
import { DeliveryParser } from "./delivery-parser.js";
import type { WebhookApi } from "./descriptor.js";
import { ErrorHandlers } from "./error-handlers.js";
import { EventDispatcher } from "./event-dispatcher.js";
import { EventIndex } from "./event-index.js";
import { Handlers } from "./handlers.js";
import { checkOptions, type ReceiverOptions } from "./options.js";
import { fromQueued, type QueuedEvent } from "./queue.js";
import type { AnyReceived, EventInfo, Handler, NameOf, Received } from "./received.js";
import { ReceiverError, withoutSecrets } from "./receiver-error.js";
import type { ReceiverRequest } from "./request.js";
import { errorResponse, type ReceiverResponse } from "./response.js";
import { Subscriptions } from "./subscriptions.js";
import { secretsOf } from "./verifier.js";
import { VisibleHeaders } from "./visible-headers.js";

/** A handler for each event. */
export type HandlersOf<Events extends object, Name extends NameOf<Events> = NameOf<Events>> = {
  [N in Name]: Handler<Events[N], N>;
};

/** Additional input from the host. */
export interface HandleContext {
  /** The body, if the host has already read it: bytes, text or parsed JSON. Signatures need bytes or text. */
  body?: Uint8Array | string | object | undefined;
  /** Keeps an edge runtime alive for handlers that continue after the response. */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** Receives the webhooks of an API. Its functions do not use `this`. */
export interface Receiver<Events extends object> {
  /** The ID of the API. */
  readonly api: string;
  /** Responds to a delivery with 200, 400, 401, 405, 408, 413, 415, 500 or 503. Never rejects. */
  handle: (request: Request, context?: HandleContext) => Promise<Response>;
  /** Does the same for hosts without `Request`. */
  receive: (request: ReceiverRequest) => Promise<ReceiverResponse>;
  /**
   * Calls the handlers for an event from a queue. If one fails, calls `onError` and rejects with a ReceiverError. A queue may
   * store its message and stack, which hold those of the cause without the secrets of this receiver.
   */
  dispatch: (event: QueuedEvent) => Promise<void>;
  /** Tells `onError` that a queue will not dispatch an event again, with the last failure as the cause. */
  giveUp: (event: QueuedEvent, cause: unknown) => void;
  /**
   * Handles an event. With a list of names, handles every event that must be one of them, even if the body fits several.
   */
  on: {
    <Name extends NameOf<Events>>(name: Name, handler: Handler<Events[Name], Name>): Receiver<Events>;
    <const Name extends NameOf<Events>>(
      names: readonly Name[],
      handler: Handler<Events[Name], Name | null>,
    ): Receiver<Events>;
  };
  /** Handles every event. The `name` of an event that the contract does not define is null. */
  onAny: (handler: (received: Received<Events>) => unknown) => Receiver<Events>;
  /**
   * Adds a handler that is called for every rejected delivery and every failure. Without one, `console.error` prints the
   * errors that the response does not reveal.
   */
  onError: (handler: (error: ReceiverError, info?: EventInfo<string | null>) => unknown) => Receiver<Events>;
  /** Handles all events, or all events of a list. A missing handler is a compile error. */
  exhaustive: {
    (handlers: HandlersOf<Events>): Receiver<Events>;
    <const Name extends NameOf<Events>>(names: readonly Name[], handlers: HandlersOf<Events, Name>): Receiver<Events>;
  };
}

/** Creates a receiver for the webhooks of an API. Throws a TypeError if the options are invalid. */
export function createReceiver<Events extends object>(
  api: WebhookApi<Events>,
  options: ReceiverOptions<Events> = {},
): Receiver<Events> {
  checkOptions(options);
  const handlers = new Handlers();
  const errors = new ErrorHandlers();
  // The parts below accept events of any name. `Receiver` restores the types of this API.
  const untypedApi = api as WebhookApi<object> as WebhookApi;
  const untypedOptions = options as unknown as ReceiverOptions<Record<string, unknown>>;
  const index = new EventIndex(untypedApi);
  const subscriptions = new Subscriptions(api, options, index, handlers);
  const { verification } = options;
  const secrets = secretsOf(options);
  const schemes = [api.verification, ...(typeof verification === "object" ? [verification] : [])];
  const headers = new VisibleHeaders(schemes, secrets);
  const parser = new DeliveryParser(untypedApi, index, headers, untypedOptions);
  const dispatcher = new EventDispatcher(untypedApi, untypedOptions, { handlers, errors, headers });

  const receive = async (request: ReceiverRequest): Promise<ReceiverResponse> => {
    let received: AnyReceived | undefined;
    try {
      received = await parser.parse(request);
      return await dispatcher.respond(received, request);
    } catch (thrown) {
      const error = asReceiverError(thrown);
      errors.report(error, received && infoOf(received));
      return errorResponse(error);
    }
  };

  const receiver: Receiver<Events> = {
    api: api.id,
    receive,
    handle: async (request, { body, waitUntil } = {}) => {
      const response = await receive(fromRequest(request, body));
      if (response.work) waitUntil?.(response.work);
      return toResponse(response);
    },
    dispatch: async (event) => {
      const received = fromQueued(event);
      try {
        if (event.api !== api.id) throw wrongReceiver(event, api.id);
        await dispatcher.dispatch(received);
      } catch (thrown) {
        const error = asReceiverError(thrown);
        errors.report(error, infoOf(received));
        throw withoutSecrets(error, secrets);
      }
    },
    giveUp: (event, cause) => {
      const name = event.name ?? "an event without a name";
      const details = { event: event.name ?? undefined, cause };
      const error = new ReceiverError("given-up", 200, `the queue gave up ${name} and will not retry it`, details);
      errors.report(error, infoOf(fromQueued(event)));
    },
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

/** Rejects an event of another API, because its handlers are elsewhere and ignoring it would lose it. */
function wrongReceiver(event: QueuedEvent, api: string): ReceiverError {
  const message = `an event of ${event.api} reached the receiver of ${api}: give each receiver a queue of its own`;
  return new ReceiverError("setup", 500, message, { event: event.name ?? undefined });
}

/** Wraps unexpected errors, so that no delivery can end the process. A custom verifying function may throw them. */
function asReceiverError(thrown: unknown): ReceiverError {
  if (thrown instanceof ReceiverError) return thrown;
  return new ReceiverError("setup", 500, "the receiver failed", { cause: thrown });
}
