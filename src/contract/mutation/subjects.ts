import type { Api, Operation, WebhookEvent } from "../../model/index.js";

/** An event as the request that it is to those who receive it, so that it has cases as an operation has. */
export function deliveryOf(event: WebhookEvent): Operation {
  return {
    ...{ id: event.operationId, method: event.method, path: `/${event.name}`, key: `/${event.name}` },
    ...{ summary: event.summary, description: event.description, tags: event.tags, pointer: event.pointer },
    ...{ selector: undefined, deprecated: false, source: undefined, parameters: [], responses: [], security: [] },
    ...{ effect: "write", stateful: false, private: false, resultErrors: [] },
    body: { required: true, media: event.media, pointer: `${event.pointer}/requestBody` },
  };
}

/** What has cases: the operations of an API, and the deliveries of its events. */
export function subjectsOf(api: Api): Operation[] {
  return [...api.operations, ...api.events.map(deliveryOf)];
}
