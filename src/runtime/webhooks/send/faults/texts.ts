import { withValueAt } from "../edit-body.js";
import { prepareText, withSecret } from "../prepare.js";
import { type Fault, prepare, signing } from "./fault.js";

export const brokenJson: Fault = {
  name: "broken-json",
  summary: "the body is not valid JSON",
  scope: "api",
  plan: (input) => {
    const { api, event, body, secret } = input;
    const text = JSON.stringify(withSecret(api, body, secret));
    const deliveries = [() => prepareText(api, event, `${text.slice(0, -1)},}`, signing(input))];
    return { deliveries, expect: "rejected" };
  },
};

export const truncatedBody: Fault = {
  name: "truncated-body",
  summary: "the second half of the body is missing; a signature covers the whole body",
  scope: "api",
  plan: (input) => ({
    deliveries: [
      async () => {
        const delivery = await prepare(input);
        return { ...delivery, body: delivery.body.slice(0, Math.floor(delivery.body.length / 2)) };
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
      () => prepare({ ...input, body: withValueAt(input.body, "/chatwire_filler", "x".repeat(input.hugeBytes)) }),
    ],
    expect: "either",
    mayClose: true,
  }),
};
