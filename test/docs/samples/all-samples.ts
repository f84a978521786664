import {
  mockContext,
  operationSamples,
  type Sample,
  type SampleContext,
  webhookSamples,
} from "../../../src/docs/samples/index.js";
import type { Api, Operation, WebhookEvent } from "../../../src/model/api.js";

export interface OperationSample {
  key: string;
  api: Api;
  operation: Operation;
  sample: Sample;
}

export interface EventSample {
  key: string;
  api: Api;
  event: WebhookEvent;
  sample: Sample;
}

export function samplesOfOperations(apis: readonly Api[], mock: string, example?: string): OperationSample[] {
  return apis.flatMap((api) =>
    api.operations.flatMap((operation) =>
      operationSamples(api, operation, { ...mockContext(api, { mock }), example }).map((sample) => ({
        key: `${api.id} ${operation.id} ${sample.id}`,
        api,
        operation,
        sample,
      })),
    ),
  );
}

export function samplesOfEvents(
  apis: readonly Api[],
  receiverUrl: (api: Api, event: WebhookEvent) => string = (api) => mockContext(api).receiverUrl,
): EventSample[] {
  return apis.flatMap((api) =>
    api.events.flatMap((event) => {
      const context: SampleContext = { ...mockContext(api), receiverUrl: receiverUrl(api, event) };
      return webhookSamples(api, event, context).map((sample) => ({
        key: `${api.id} ${event.name} ${sample.id}`,
        api,
        event,
        sample,
      }));
    }),
  );
}

/** Returns a sample with a replaced text, which must fail. */
export function broken<Kind extends { key: string; sample: Sample }>(
  samples: readonly Kind[],
  key: string,
  find: string,
  replace: string,
): Kind {
  const original = samples.find((candidate) => candidate.key === key);
  if (!original?.sample.code.includes(find)) throw new Error(`${key} does not contain ${find}`);
  const code = original.sample.code.replace(find, () => replace);
  return { ...original, key: `${key}, broken`, sample: { ...original.sample, code } };
}
