/*
 * Where deliveries hold the secret or signature of the sender, and how to compute it. Shared by verifying and signing.
 */

export interface BodySecret {
  scheme: "body-secret";
  /** A JSON Pointer to the secret in the body. */
  pointer: string;
}

export interface HmacSignature {
  scheme: "hmac";
  header: string;
  algorithm: "sha1" | "sha256" | "sha512";
  encoding: "hex" | "base64";
  /** The text before the signature in the header, such as `sha256=`. */
  prefix?: string;
}

export interface StandardWebhooks {
  scheme: "standard-webhooks";
}

/** How a receiver verifies the sender. */
export type Verification = { scheme: "none" } | BodySecret | HmacSignature | StandardWebhooks;

/** The headers of Standard Webhooks, in lower case. */
export const STANDARD_HEADERS = {
  id: "webhook-id",
  timestamp: "webhook-timestamp",
  signature: "webhook-signature",
} as const;

/** The prefix of signatures in the only version of Standard Webhooks that uses a shared secret. */
export const STANDARD_VERSION = "v1,";

const ALGORITHMS = { sha1: "SHA-1", sha256: "SHA-256", sha512: "SHA-512" } as const;
const STANDARD_SIGNATURE = { algorithm: "sha256", encoding: "base64" } as const;
const encoder = new TextEncoder();

/** Returns the HMAC of bytes as text. */
export type Sign = (content: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/** The fewest bytes that Standard Webhooks allows in a secret. With no bytes, anyone could sign. */
const MIN_STANDARD_BYTES = 24;

/**
 * Decodes a secret. Throws a TypeError that names the option it came from if it is blank, or if Standard Webhooks does not
 * allow it.
 */
export function secretBytes(
  scheme: Verification["scheme"],
  secret: string,
  option = "secret",
): Uint8Array<ArrayBuffer> {
  if (typeof secret !== "string" || secret.trim() === "")
    throw new TypeError(`${option} is empty. Check that its environment variable is set`);
  if (scheme !== "standard-webhooks") return encoder.encode(secret);
  const bytes = decodeBase64(secret.replace(/^whsec_/, ""));
  if (bytes === undefined)
    throw new TypeError(
      `${option} is not valid base64: Standard Webhooks requires base64, with or without the prefix whsec_`,
    );
  if (bytes.length < MIN_STANDARD_BYTES)
    throw new TypeError(
      `${option} holds ${bytes.length} bytes: Standard Webhooks requires at least ${MIN_STANDARD_BYTES}, as base64. Check that the whole secret was copied`,
    );
  return bytes;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Returns the content that Standard Webhooks signs: `<id>.<timestamp>.<body>`. The timestamp is in whole seconds. */
export function standardContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}

/** Returns a function that signs with a secret. Throws a TypeError if the scheme cannot decode the secret. */
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
 * Returns the `createHmac` of Node, Bun or Deno, or undefined on other hosts. Prefers it to Web Crypto, which takes ten times
 * as long because it passes each signature to another thread. Avoids an import, so that bundles for edge runtimes need no Node.
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

/** Returns the headers that prove the sender, or no headers if the scheme does not use any. */
export async function signatureHeaders(
  verification: Verification,
  secret: string,
  body: Uint8Array<ArrayBuffer>,
  /** Used by Standard Webhooks: the message ID, and the time of sending in ms since 1970. */
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
