import type { Operation, WebhookEvent } from "../../src/model/api.js";
import { isObject, type Json } from "../../src/schema/json.js";
import type { CaseMaker, OperationCases } from "../../src/testdata/cases/build-cases.js";
import type { CaseInput, ContractCase } from "../../src/testdata/cases/case.js";
import { replaceAt } from "../../src/testdata/edit.js";

/** Returns the deliveries of an event as cases, and each valid one again with unknown properties. */
export function deliveryCases(maker: CaseMaker, { name }: WebhookEvent): OperationCases | undefined {
  const event = maker.api.events.find((candidate) => candidate.name === name);
  if (!event) return undefined;
  const deliveries = maker.casesOf(deliveryOf(event));
  const valid = deliveries.cases.filter(({ kind }) => kind === "example" || kind === "generated");
  const extended = valid.flatMap((delivery): ContractCase[] => {
    const input = extendedInput(delivery.input, (candidate) => deliveries.requests.fits(candidate));
    return input ? [{ ...delivery, name: `${delivery.name} with unknown properties`, input }] : [];
  });
  return { ...deliveries, cases: [...deliveries.cases, ...extended] };
}

/** Describes an event as an operation of its receiver. */
function deliveryOf(event: WebhookEvent): Operation {
  return {
    ...{ id: event.operationId, method: event.method, path: `/${event.name}`, key: `/${event.name}` },
    ...{ summary: event.summary, description: event.description, tags: event.tags, evidence: event.evidence },
    ...{
      selector: undefined,
      deprecated: false,
      lifecycle: undefined,
      source: undefined,
      parameters: [],
      responses: [],
      security: [],
      servers: undefined,
    },
    ...{ effect: "write", stateful: false, private: false, resultErrors: [] },
    pointer: event.pointer,
    body: { required: true, media: event.media, pointer: `${event.pointer}/requestBody` },
  };
}

/** Adds an unknown property to each object that allows one, because senders add properties without notice. */
function extendedInput(input: CaseInput, fits: (input: CaseInput) => boolean): CaseInput | undefined {
  const { body } = input;
  if (body === undefined) return undefined;
  let extended: Json = body;
  for (const path of objectPaths(body)) {
    const candidate = replaceAt(extended, [...path, "chatwire_unknown"], "x");
    if (fits({ ...input, body: candidate })) extended = candidate;
  }
  return extended === body ? undefined : { ...input, body: extended };
}

function objectPaths(value: Json, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    part === undefined ? [] : objectPaths(part as Json, [...path, name]),
  );
  return isObject(value) ? [[...path], ...inner] : inner;
}
