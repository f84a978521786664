import type { ReceiverRequest } from "./request.js";
import type { Verification } from "./verification.js";

/** Matches the names of headers that may hold a credential or a signature. */
const CREDENTIAL =
  /auth|token|secret|signature|\bsign?\b|hmac|passw|pwd|credential|cookie|session|jwt|cert|(?:api|access|private)-?key/;
/** Shorter secrets occur by chance in other values. */
const MIN_SECRET_LENGTH = 8;

/** Reads the headers of deliveries, except for those that prove who the sender is. */
export class VisibleHeaders {
  readonly #signatures: ReadonlySet<string>;
  readonly #secrets: readonly string[];

  constructor(verifications: readonly Verification[], secrets: readonly string[]) {
    this.#signatures = new Set(
      verifications.flatMap((scheme) => (scheme.scheme === "hmac" ? [scheme.header.toLowerCase()] : [])),
    );
    this.#secrets = secrets;
  }

  get({ header }: ReceiverRequest, name: string): string | undefined {
    const lowerCaseName = name.toLowerCase();
    if (this.#signatures.has(lowerCaseName) || CREDENTIAL.test(lowerCaseName)) return undefined;
    const value = header(lowerCaseName) ?? undefined;
    return value === undefined || this.#holdsSecret(value) ? undefined : value;
  }

  /** Returns all visible headers of a request whose host lists their names. */
  all(request: ReceiverRequest): Record<string, string> {
    const headers: [string, string][] = [];
    for (const name of request.headerNames?.() ?? []) {
      const value = this.get(request, name);
      if (value !== undefined) headers.push([name.toLowerCase(), value]);
    }
    return Object.fromEntries(headers);
  }

  #holdsSecret(value: string): boolean {
    return this.#secrets.some(
      (secret) => value === secret || (secret.length >= MIN_SECRET_LENGTH && value.includes(secret)),
    );
  }
}
