import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { BUILD } from "../lib/places.js";

/** The API and the event whose documented examples are delivered. */
export const API = "livechat/webhooks";
export const EVENT = "user_added_to_chat";
/** The base64 of Standard Webhooks; the others take it as text. */
export const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** A delivery as it stands when the bytes of its body have arrived, signed in the ways of all schemes. */
export interface Delivery {
  body: Buffer;
  headers: Record<string, string>;
}

interface Bundle {
  components: { schemas: Record<string, object>; examples: Record<string, { value: object }> };
}

export function bundle(): Bundle {
  return JSON.parse(readFileSync(path.join(BUILD, "generated", API, "openapi.json"), "utf8")) as Bundle;
}

/** A documented example with the secret in its body, and one member of the payload exchanged if so wanted. */
export function deliver(example: string, broken = false): Delivery {
  const found = bundle().components.examples[`${EVENT}.${example}`]?.value as { payload: object } | undefined;
  if (!found) throw new Error(`the contract has no example ${EVENT}.${example}`);
  const payload = broken ? { ...found.payload, user_type: 1 } : found.payload;
  const body = Buffer.from(JSON.stringify({ ...found, secret_key: SECRET, payload }));
  const id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";
  const timestamp = String(Math.floor(Date.now() / 1000));
  const standard = createHmac("sha256", Buffer.from(SECRET.slice("whsec_".length), "base64"))
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest("base64");
  return {
    body,
    headers: {
      "content-type": "application/json",
      "content-length": String(body.length),
      "x-hub-signature-256": `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`,
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${standard}`,
    },
  };
}
