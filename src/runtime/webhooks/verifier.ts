import { valueAt } from "../value-at.js";
import { isOneOf } from "./constant-time.js";
import {
  createSign,
  type HmacSignature,
  type Sign,
  STANDARD_HEADERS,
  STANDARD_VERSION,
  standardContent,
  type Verification,
} from "./verification.js";

/** What the proof of a sender is looked for in. */
export interface Unverified {
  header: (name: string) => string | null | undefined;
  /** The bytes as they arrived. Reading them throws where the host has thrown them away. */
  readonly raw: Uint8Array<ArrayBuffer>;
  /** The parsed body; a body that is no JSON is answered 400. */
  body: () => unknown;
}

/** Whether a delivery comes from its sender. */
export type Verify = (delivery: Unverified) => boolean | Promise<boolean>;

/** How a receiver knows its sender: what `createReceiver` is given about it. */
export interface VerificationOptions {
  /** The secret shared with the sender. */
  secret?: string | undefined;
  /** Several, while one replaces another: each is good. */
  secrets?: readonly string[] | undefined;
  /** `"none"` to take deliveries from anyone; a function of your own; or a scheme in place of the contract's. */
  verification?: "none" | Verify | Exclude<Verification, { scheme: "none" }> | undefined;
  /** Standard Webhooks: by how many seconds the time of a delivery may differ from ours. 300 when absent. */
  tolerance?: number | undefined;
}

const DEFAULT_TOLERANCE = 300;

/** The check that the contract and the options ask for. A TypeError says what is missing: nothing is unchecked by accident. */
export function createVerify(
  api: { id: string; verification: Verification },
  options: VerificationOptions,
  clock: () => number,
): Verify {
  const secrets = givenSecrets(options, api.id);
  const chosen = options.verification ?? api.verification;
  if (chosen === "none" || typeof chosen === "function") {
    if (secrets.length > 0)
      throw new TypeError(`${api.id}: a secret was given that nothing checks: leave out either it or \`verification\``);
    return chosen === "none" ? () => true : chosen;
  }
  if (chosen.scheme === "none")
    throw new TypeError(
      `${api.id}: its sender proves itself by nothing${secrets.length > 0 ? ", so the secret cannot be checked" : ""}. ` +
        'To take deliveries from anyone who knows the URL, say verification: "none"; else give a function or a scheme',
    );
  if (secrets.length === 0)
    throw new TypeError(
      `${api.id}: no secret was given (${chosen.scheme}). Give \`secret\`, or say verification: "none"`,
    );
  return verifyBy(chosen, secrets, { clock, tolerance: options.tolerance ?? DEFAULT_TOLERANCE });
}

function givenSecrets({ secret, secrets = [] }: VerificationOptions, id: string): readonly string[] {
  const all = secret === undefined ? secrets : [secret, ...secrets];
  if (all.some((one) => typeof one !== "string" || one === ""))
    throw new TypeError(`${id}: a secret is empty: is the variable set that should hold it?`);
  return all;
}

function verifyBy(
  chosen: Exclude<Verification, { scheme: "none" }>,
  secrets: readonly string[],
  window: { clock: () => number; tolerance: number },
): Verify {
  if (chosen.scheme === "body-secret") return verifyBodySecret(chosen.pointer, secrets);
  if (chosen.scheme === "hmac") return verifyHmac(chosen, secrets);
  return verifyStandard(secrets, window);
}

function verifyBodySecret(pointer: string, secrets: readonly string[]): Verify {
  return ({ body }) => {
    const given = valueAt(body(), pointer);
    return typeof given === "string" && isOneOf(given, secrets);
  };
}

function verifyHmac(scheme: HmacSignature, secrets: readonly string[]): Verify {
  const { header, encoding, prefix = "" } = scheme;
  const signs = secrets.map((secret) => createSign(scheme, secret));
  return (delivery) => {
    const given = delivery.header(header.toLowerCase());
    if (!given?.startsWith(prefix)) return false;
    const text = given.slice(prefix.length).trim();
    const signature = encoding === "hex" ? text.toLowerCase() : text;
    return signed(signs, delivery.raw, (expected) => isOneOf(signature, expected));
  };
}

/** What is judged of the signatures of all secrets. To wait for those that are there already takes time too. */
function signed(
  signs: readonly Sign[],
  content: Uint8Array<ArrayBuffer>,
  judge: (expected: readonly string[]) => boolean,
): boolean | Promise<boolean> {
  const signatures = signs.map((sign) => sign(content));
  return signatures.every((one) => typeof one === "string") ? judge(signatures) : Promise.all(signatures).then(judge);
}

function verifyStandard(
  secrets: readonly string[],
  { clock, tolerance }: { clock: () => number; tolerance: number },
): Verify {
  const signs = secrets.map((secret) => createSign({ scheme: "standard-webhooks" }, secret));
  return (delivery) => {
    const { header } = delivery;
    const id = header(STANDARD_HEADERS.id);
    const timestamp = header(STANDARD_HEADERS.timestamp);
    const given = (header(STANDARD_HEADERS.signature) ?? "")
      .split(" ")
      .filter((one) => one.startsWith(STANDARD_VERSION));
    if (!id || !timestamp || !/^\d{1,12}$/.test(timestamp) || given.length === 0) return false;
    if (Math.abs(clock() / 1000 - Number(timestamp)) > tolerance) return false;
    const content = standardContent(id, timestamp, delivery.raw);
    return signed(signs, content, (signatures) => {
      const expected = signatures.map((signature) => STANDARD_VERSION + signature);
      return given.map((one) => isOneOf(one, expected)).includes(true);
    });
  };
}
