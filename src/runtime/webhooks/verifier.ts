import { valueAt } from "../value-at.js";
import {
  createSign,
  type HmacSignature,
  type Sign,
  STANDARD_HEADERS,
  STANDARD_VERSION,
  secretBytes,
  standardContent,
  type Verification,
} from "./verification.js";

/** A delivery whose sender is not yet verified. */
export interface Unverified {
  header: (name: string) => string | null | undefined;
  /** The raw bytes of the body. Throws if the host has discarded them. */
  readonly raw: Uint8Array<ArrayBuffer>;
  /** Returns the parsed body. Throws if the body is not valid JSON, which makes the response 400. */
  body: () => unknown;
}

/** Returns whether a delivery comes from the expected sender. */
export type Verify = (delivery: Unverified) => boolean | Promise<boolean>;

/** The options of `createReceiver` that concern the sender. */
export interface VerificationOptions {
  /** The secret shared with the sender. */
  secret?: string | undefined;
  /** Several valid secrets, for use while one replaces another. */
  secrets?: readonly string[] | undefined;
  /** `"none"` to accept deliveries from anyone, a custom function, or a scheme that replaces the contract's. */
  verification?: "none" | Verify | Exclude<Verification, { scheme: "none" }> | undefined;
  /** For Standard Webhooks: how many seconds the timestamp may differ from the current time. Default: 300. */
  toleranceSeconds?: number | undefined;
}

const DEFAULT_TOLERANCE_SECONDS = 300;

/** Creates the check that the contract and the options require. Throws a TypeError if they do not fit each other. */
export function createVerify(
  api: { id: string; verification: Verification },
  options: VerificationOptions,
  clock: () => number,
): Verify {
  const secrets = secretsOf(options);
  const verification = options.verification ?? api.verification;
  if (verification === "none" || typeof verification === "function") {
    if (secrets.length > 0)
      throw new TypeError(`${api.id}: nothing checks the secret: remove either the secret or \`verification\``);
    return verification === "none" ? () => true : verification;
  }
  if (verification.scheme === "none")
    throw new TypeError(
      `${api.id}: the sender sends no proof of its identity${secrets.length > 0 ? ", so the secret cannot be checked" : ""}. ` +
        'To accept deliveries from anyone who knows the URL, set verification: "none". Otherwise set it to a function or a scheme',
    );
  if (secrets.length === 0)
    throw new TypeError(
      `${api.id}: the secret is missing (${verification.scheme}). Set \`secret\`, or set verification: "none"`,
    );
  checkSecrets(api.id, verification.scheme, options);
  const toleranceSeconds = options.toleranceSeconds ?? DEFAULT_TOLERANCE_SECONDS;
  if (verification.scheme === "body-secret") return verifyBodySecret(verification.pointer, secrets);
  if (verification.scheme === "hmac") return verifyHmac(verification, secrets);
  return verifyStandard(secrets, { clock, toleranceSeconds });
}

/** Returns the secrets of the options. */
export function secretsOf({ secret, secrets = [] }: VerificationOptions): readonly string[] {
  return secret === undefined ? secrets : [secret, ...secrets];
}

function checkSecrets(id: string, scheme: Verification["scheme"], options: VerificationOptions): void {
  const { secret, secrets = [] } = options;
  if (secret !== undefined) secretBytes(scheme, secret, `${id}: \`secret\``);
  for (const [index, item] of secrets.entries()) secretBytes(scheme, item, `${id}: \`secrets[${index}]\``);
}

function verifyBodySecret(pointer: string, secrets: readonly string[]): Verify {
  return ({ body }) => {
    const secret = valueAt(body(), pointer);
    return typeof secret === "string" && isOneOf(secret, secrets);
  };
}

function verifyHmac(scheme: HmacSignature, secrets: readonly string[]): Verify {
  const { header, encoding, prefix = "" } = scheme;
  const signs = secrets.map((secret) => createSign(scheme, secret));
  return (delivery) => {
    const value = delivery.header(header.toLowerCase());
    if (!value?.startsWith(prefix)) return false;
    const text = value.slice(prefix.length).trim();
    const signature = encoding === "hex" ? text.toLowerCase() : text;
    return matchSignatures(signs, delivery.raw, (expected) => isOneOf(signature, expected));
  };
}

/** Signs the content with every secret and compares. Stays synchronous if signing is, because awaiting costs time. */
function matchSignatures(
  signs: readonly Sign[],
  content: Uint8Array<ArrayBuffer>,
  matches: (expected: readonly string[]) => boolean,
): boolean | Promise<boolean> {
  const signatures = signs.map((sign) => sign(content));
  return signatures.every((signature) => typeof signature === "string")
    ? matches(signatures)
    : Promise.all(signatures).then(matches);
}

function verifyStandard(
  secrets: readonly string[],
  { clock, toleranceSeconds }: { clock: () => number; toleranceSeconds: number },
): Verify {
  const signs = secrets.map((secret) => createSign({ scheme: "standard-webhooks" }, secret));
  return (delivery) => {
    const { header } = delivery;
    const id = header(STANDARD_HEADERS.id);
    const timestamp = header(STANDARD_HEADERS.timestamp);
    const signatures = (header(STANDARD_HEADERS.signature) ?? "")
      .split(" ")
      .filter((signature) => signature.startsWith(STANDARD_VERSION));
    if (!id || !timestamp || !/^\d{1,12}$/.test(timestamp) || signatures.length === 0) return false;
    if (Math.abs(clock() / 1000 - Number(timestamp)) > toleranceSeconds) return false;
    const content = standardContent(id, timestamp, delivery.raw);
    return matchSignatures(signs, content, (computed) => {
      const expected = computed.map((signature) => STANDARD_VERSION + signature);
      return signatures.map((signature) => isOneOf(signature, expected)).includes(true);
    });
  };
}

/** Returns whether a text is in a list. Compares with every item so that timing does not reveal a match. */
function isOneOf(text: string, expected: readonly string[]): boolean {
  let matches = false;
  for (const item of expected) matches = equalInConstantTime(text, item) || matches;
  return matches;
}

/**
 * Compares two texts without revealing through timing where they differ or how long `expected` is. The time grows only with
 * the length of `text`, which the sender knows.
 */
export function equalInConstantTime(text: string, expected: string): boolean {
  let difference = text.length ^ expected.length;
  const { length } = expected;
  for (let at = 0; at < text.length; at++)
    difference |= text.charCodeAt(at) ^ (length === 0 ? 1 : expected.charCodeAt(at % length));
  return difference === 0;
}
