/*
 * Where the proof of a sender stands, and how it is made: the one place that both the verifying and the signing side read.
 */

export interface BodySecret {
  scheme: "body-secret";
  /** JSON Pointer to the secret in the body. */
  pointer: string;
}

export interface HmacSignature {
  scheme: "hmac";
  header: string;
  algorithm: "sha1" | "sha256" | "sha512";
  encoding: "hex" | "base64";
  /** What stands before the signature in the header: `sha256=`. */
  prefix?: string;
}

export interface StandardWebhooks {
  scheme: "standard-webhooks";
}

/** How a receiver knows the sender. */
export type Verification = { scheme: "none" } | BodySecret | HmacSignature | StandardWebhooks;

/** The headers of Standard Webhooks, in lower case. */
export const STANDARD_HEADERS = {
  id: "webhook-id",
  timestamp: "webhook-timestamp",
  signature: "webhook-signature",
} as const;

/** What stands before a signature of the only version of Standard Webhooks with a shared secret. */
export const STANDARD_VERSION = "v1,";

const ALGORITHMS = { sha1: "SHA-1", sha256: "SHA-256", sha512: "SHA-512" } as const;
const encoder = new TextEncoder();

/** A secret, ready to sign with. */
export function importKey(bytes: Uint8Array<ArrayBuffer>, algorithm: HmacSignature["algorithm"]): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: ALGORITHMS[algorithm] }, false, ["sign"]);
}

/** The bytes of a secret as the scheme reads its text. Standard Webhooks: base64 after `whsec_`; else a TypeError. */
export function secretBytes(scheme: Verification["scheme"], secret: string): Uint8Array<ArrayBuffer> {
  if (scheme !== "standard-webhooks") return encoder.encode(secret);
  try {
    return Uint8Array.from(atob(secret.replace(/^whsec_/, "")), (char) => char.charCodeAt(0));
  } catch {
    throw new TypeError("the secret of Standard Webhooks is base64, with or without whsec_ before it: this one is not");
  }
}

/** What Standard Webhooks signs: `<id>.<timestamp>.<body>`. The timestamp is in whole seconds since 1970. */
export function standardContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}

/** The HMAC of the content as text. */
export async function signContent(
  key: CryptoKey,
  content: Uint8Array<ArrayBuffer>,
  encoding: HmacSignature["encoding"],
): Promise<string> {
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, content));
  if (encoding === "base64") return btoa(String.fromCharCode(...mac));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The headers that prove the sender of a body; none where the proof is in the body or there is none. */
export async function signatureHeaders(
  verification: Verification,
  secret: string,
  body: Uint8Array<ArrayBuffer>,
  /** For Standard Webhooks: the id of the message, and when it is sent in ms since 1970. */
  message: { id: string; now: number },
): Promise<Record<string, string>> {
  const { scheme } = verification;
  if (scheme === "hmac") {
    const { header, algorithm, encoding, prefix = "" } = verification;
    const key = await importKey(secretBytes(scheme, secret), algorithm);
    return { [header]: prefix + (await signContent(key, body, encoding)) };
  }
  if (scheme !== "standard-webhooks") return {};
  const timestamp = String(Math.floor(message.now / 1000));
  const key = await importKey(secretBytes(scheme, secret), "sha256");
  const signature = await signContent(key, standardContent(message.id, timestamp, body), "base64");
  return {
    [STANDARD_HEADERS.id]: message.id,
    [STANDARD_HEADERS.timestamp]: timestamp,
    [STANDARD_HEADERS.signature]: STANDARD_VERSION + signature,
  };
}
