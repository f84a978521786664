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
const STANDARD_SIGNATURE = { algorithm: "sha256", encoding: "base64" } as const;
const encoder = new TextEncoder();

/** The HMAC of bytes, as text. */
export type Sign = (content: Uint8Array<ArrayBuffer>) => string | Promise<string>;

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

/** Signs with a secret, whose key is made once. A secret that the scheme cannot read is a TypeError at once. */
export function createSign(scheme: HmacSignature | StandardWebhooks, secret: string): Sign {
  const { algorithm, encoding } = scheme.scheme === "hmac" ? scheme : STANDARD_SIGNATURE;
  const bytes = secretBytes(scheme.scheme, secret);
  const createHmac = hmacOfHost();
  if (createHmac) return (content) => createHmac(algorithm, bytes).update(content).digest(encoding);
  const hmac = { name: "HMAC", hash: ALGORITHMS[algorithm] };
  let key: ReturnType<typeof crypto.subtle.importKey> | undefined;
  return async (content) => {
    key ??= crypto.subtle.importKey("raw", bytes, hmac, false, ["sign"]);
    return encode(new Uint8Array(await crypto.subtle.sign("HMAC", await key, content)), encoding);
  };
}

type CreateHmac = (
  algorithm: HmacSignature["algorithm"],
  key: Uint8Array,
) => { update(content: Uint8Array): { digest(encoding: HmacSignature["encoding"]): string } };

/**
 * The HMAC of Node, Bun and Deno, where there is one: Web Crypto gives each small piece of work to a thread and back, which takes
 * ten times as long as the work. Elsewhere undefined. Nothing is imported, so that a bundle for an edge runtime asks for nothing.
 */
function hmacOfHost(): CreateHmac | undefined {
  const { process: host } = globalThis as { process?: { getBuiltinModule?: unknown } };
  if (typeof host?.getBuiltinModule !== "function") return undefined;
  return (host.getBuiltinModule("node:crypto") as { createHmac?: CreateHmac } | undefined)?.createHmac;
}

function encode(mac: Uint8Array, encoding: HmacSignature["encoding"]): string {
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
  if (verification.scheme === "hmac") {
    const { header, prefix = "" } = verification;
    return { [header]: prefix + (await createSign(verification, secret)(body)) };
  }
  if (verification.scheme !== "standard-webhooks") return {};
  const timestamp = String(Math.floor(message.now / 1000));
  const signature = await createSign(verification, secret)(standardContent(message.id, timestamp, body));
  return {
    [STANDARD_HEADERS.id]: message.id,
    [STANDARD_HEADERS.timestamp]: timestamp,
    [STANDARD_HEADERS.signature]: STANDARD_VERSION + signature,
  };
}
