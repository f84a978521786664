import { createHmac, timingSafeEqual } from "node:crypto";
import { Webhooks } from "@octokit/webhooks";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { Webhook } from "standardwebhooks";
import type * as Generated from "../../generated/livechat/webhooks/index.js";
import type * as Receiving from "../../src/runtime/webhooks/index.js";
import { compiled } from "../lib/places.js";
import { bundle, type Delivery, EVENT, SECRET } from "./delivery.js";
import { userAddedToChat } from "./zod-schema.js";

/** Takes a delivery: verifies it, parses it, and hands it to a handler, which calls `handled`. Rejects what it rejects. */
export type Take = (delivery: Delivery) => unknown;

export interface Receiver {
  name: string;
  /** How the delivery proves its sender. */
  proof: "hmac" | "standard" | "body-secret";
  /** Whether a body that breaks its schema is rejected. */
  validates: boolean;
  make: (handled: (event: unknown) => void) => Take | Promise<Take>;
}

const HMAC = {
  scheme: "hmac",
  header: "x-hub-signature-256",
  algorithm: "sha256",
  encoding: "hex",
  prefix: "sha256=",
} as const;

export const RECEIVERS: readonly Receiver[] = [
  { name: "chatwire", proof: "hmac", validates: true, make: (handled) => chatwire(handled, HMAC) },
  { name: "@octokit/webhooks", proof: "hmac", validates: false, make: octokit },
  { name: "by hand, zod", proof: "hmac", validates: true, make: byZod },
  { name: "by hand, Ajv at run time", proof: "hmac", validates: true, make: byAjv },
  {
    name: "chatwire",
    proof: "standard",
    validates: true,
    make: (handled) => chatwire(handled, { scheme: "standard-webhooks" }),
  },
  { name: "standardwebhooks", proof: "standard", validates: false, make: standard },
  { name: "chatwire", proof: "body-secret", validates: true, make: (handled) => chatwire(handled) },
];

async function chatwire(
  handled: (event: unknown) => void,
  verification?: Receiving.ReceiverOptions<object>["verification"],
): Promise<Take> {
  const { livechatWebhooks } = await compiled<typeof Generated>("generated/livechat/webhooks/index.js");
  const { createReceiver } = await compiled<typeof Receiving>("src/runtime/webhooks/index.js");
  const receiver = createReceiver(livechatWebhooks, { secret: SECRET, ...(verification ? { verification } : {}) });
  receiver.on(EVENT, handled).onError(() => {});
  return async ({ body, headers }) => {
    const { status } = await receiver.receive({ method: "POST", header: (name) => headers[name], body });
    if (status !== 200) throw new Error(`rejected with ${status}`);
  };
}

function octokit(handled: (event: unknown) => void): Take {
  const webhooks = new Webhooks({ secret: SECRET, log: { ...console, warn: () => {}, error: () => {} } });
  // Its names of events are those of another vendor; which one it is makes no difference to the work.
  webhooks.on("push", ({ payload }: { payload: unknown }) => handled(payload));
  return ({ body, headers }) =>
    webhooks.verifyAndReceive({
      id: headers["webhook-id"] ?? "",
      name: "push",
      signature: headers["x-hub-signature-256"] ?? "",
      payload: body.toString(),
    });
}

function standard(handled: (event: unknown) => void): Take {
  const webhook = new Webhook(SECRET);
  return ({ body, headers }) => handled(webhook.verify(body, headers));
}

function byZod(handled: (event: unknown) => void): Take {
  return (delivery) => handled(userAddedToChat.parse(verified(delivery)));
}

function byAjv(handled: (event: unknown) => void): Take {
  const ajv = new Ajv2020({ strict: false, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "bundle", ...bundle() });
  const validate = ajv.compile({ $ref: "bundle#/components/schemas/UserAddedToChatWebhook" });
  return (delivery) => {
    const event = verified(delivery);
    if (!validate(event)) throw new Error(ajv.errorsText(validate.errors));
    handled(event);
  };
}

/** What a careful program does by itself: the HMAC of the bytes, compared in constant time, and then the parsed body. */
function verified({ body, headers }: Delivery): unknown {
  const expected = Buffer.from(`sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`);
  const given = Buffer.from(headers["x-hub-signature-256"] ?? "");
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Error("it is not from its sender");
  return JSON.parse(body.toString());
}
