import { withValueAt } from "../edit-body.js";
import { type PreparedDelivery, prepareDelivery, prepareText, withSecret } from "../prepare.js";
import type { Fault, FaultInput } from "./fault.js";

export const brokenJson: Fault = {
  name: "broken-json",
  summary: "the body is not valid JSON",
  scope: "api",
  plan: (input) => ({
    deliveries: [() => prepareText(input.api, input.event, `${bodyText(input).slice(0, -1)},}`, signing(input))],
    expect: "rejected",
  }),
};

export const truncatedBody: Fault = {
  name: "truncated-body",
  summary: "the second half of the body is missing; a signature covers the whole body",
  scope: "api",
  plan: (input) => ({
    deliveries: [
      async () => {
        const whole = await prepareText(input.api, input.event, bodyText(input), signing(input));
        return { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length / 2)) };
      },
    ],
    expect: "rejected",
  }),
};

export const wrongContentType: Fault = {
  name: "wrong-content-type",
  summary: "the content type is text/plain, which any web page may send",
  scope: "api",
  plan: (input) => ({
    deliveries: [
      async () => {
        const delivery = await prepare(input);
        return { ...delivery, headers: { ...delivery.headers, "content-type": "text/plain" } };
      },
    ],
    expect: "rejected",
  }),
};

export const slowBody: Fault = {
  name: "slow-body",
  summary: "the body arrives in chunks with pauses between them",
  scope: "api",
  plan: (input) => ({
    deliveries: [() => prepare(input)],
    expect: "either",
    chunkDelay: input.chunkDelay,
    mayClose: true,
  }),
};

export const hugeBody: Fault = {
  name: "huge-body",
  summary: "the body is valid but larger than receivers should read",
  scope: "api",
  plan: (input) => ({
    deliveries: [
      () => {
        const body = withValueAt(input.body, "/chatwire_filler", "x".repeat(input.hugeBytes));
        return prepareDelivery(input.api, input.event, body, signing(input));
      },
    ],
    expect: "either",
    mayClose: true,
  }),
};

function prepare(input: FaultInput): Promise<PreparedDelivery> {
  return prepareDelivery(input.api, input.event, input.body, signing(input));
}

function signing({ secret, now, newId }: FaultInput) {
  return { secret, now: now(), id: newId() };
}

function bodyText({ api, body, secret }: FaultInput): string {
  return JSON.stringify(withSecret(api, body, secret));
}
