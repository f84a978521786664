/** Error codes of a host that cannot be reached at all. */
const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "EHOSTDOWN", "ENETUNREACH"]);
/** The number of missing responses in a row after which a run stops. */
const MAX_MISSING_RESPONSES = 10;
/** The reason of a run that the user interrupted. */
export const STOPPED_BY_USER = "interrupted";

/** Watches whether a server responds at all. A run stops as soon as there is a reason. */
export class ResponseWatch {
  #missing = 0;
  #reason: string | undefined;
  readonly host: string;

  constructor(host: string) {
    this.host = host;
  }

  /** The reason to stop, or undefined. */
  get reason(): string | undefined {
    return this.#reason;
  }

  addResponse(): void {
    this.#missing = 0;
  }

  /** Adds a request without a response, with the code of its error. */
  addMissing(code: string | undefined): void {
    this.#missing++;
    if (code !== undefined && UNREACHABLE.has(code))
      this.#reason = `${this.host} cannot be reached (${code}); start the server, or correct the URL`;
    else if (this.#missing >= MAX_MISSING_RESPONSES)
      this.#reason = `${MAX_MISSING_RESPONSES} requests in a row got no response`;
  }
}
