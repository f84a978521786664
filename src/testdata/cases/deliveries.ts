import type { Operation, WebhookEvent } from "../../model/api.js";
import { isObject, type Json } from "../../schema/json.js";
import { replaceAt } from "../edit.js";
import type { CaseMaker, OperationCases } from "./build-cases.js";
import type { CaseInput, ContractCase } from "./case.js";

/** The deliveries of an event as cases: as those of an operation, and each sound one again with properties that nobody knows yet. */
export function deliveryCases(maker: CaseMaker, event: WebhookEvent): OperationCases {
  const made = maker.casesOf(deliveryOf(event));
  const sound = made.cases.filter(({ kind }) => kind === "example" || kind === "generated");
  const extended = sound.flatMap((given): ContractCase[] => {
    const input = extendedInput(given.input, (wider) => made.requests.fits(wider));
    return input ? [{ ...given, name: `${given.name} with unknown properties`, input }] : [];
  });
  return { ...made, cases: [...made.cases, ...extended] };
}

/** An event as the request that it is to those who receive it. */
function deliveryOf(event: WebhookEvent): Operation {
  return {
    ...{ id: event.operationId, method: event.method, path: `/${event.name}`, key: `/${event.name}` },
    ...{ summary: event.summary, description: event.description, tags: event.tags, pointer: event.pointer },
    ...{ selector: undefined, deprecated: false, source: undefined, parameters: [], responses: [], security: [] },
    ...{ effect: "write", stateful: false, private: false, resultErrors: [] },
    body: { required: true, media: event.media, pointer: `${event.pointer}/requestBody` },
  };
}

/** An unknown property in each object of a body that takes one: senders add some without notice. */
function extendedInput(input: CaseInput, fits: (input: CaseInput) => boolean): CaseInput | undefined {
  const { body } = input;
  if (body === undefined) return undefined;
  let extended: Json = body;
  for (const path of objectsIn(body)) {
    const wider = replaceAt(extended, [...path, "chatwire_unknown"], "x");
    if (fits({ ...input, body: wider })) extended = wider;
  }
  return extended === body ? undefined : { ...input, body: extended };
}

function objectsIn(value: Json, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    part === undefined ? [] : objectsIn(part as Json, [...path, name]),
  );
  return isObject(value) ? [[...path], ...inner] : inner;
}
