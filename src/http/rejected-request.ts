import type { RejectionKind } from "../schema/extension-schemas.js";

/** A request that is not answered by an operation, and why. The message names no secret. */
export class RejectedRequest extends Error {
  override readonly name = "Rejected";
  /** The parameter or field at fault. */
  readonly parameter: string | undefined;
  readonly headers: Record<string, string>;
  /** The operation's name as sent, where none of that name exists. */
  readonly wanted: string | undefined;

  readonly kind: RejectionKind;

  constructor(
    kind: RejectionKind,
    message: string,
    options: { parameter?: string | undefined; headers?: Record<string, string>; wanted?: string } = {},
  ) {
    super(message);
    this.kind = kind;

    this.parameter = options.parameter;
    this.headers = options.headers ?? {};
    this.wanted = options.wanted;
  }
}

const MAX_QUOTE_LENGTH = 80;

/** Text that came from outside, for a message: quoted, in one line, cut where it is long. */
export function quote(text: string): string {
  return JSON.stringify(cut(text));
}

/** Text of any length, cut where it is long. */
export function cut(text: string): string {
  return text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}…` : text;
}
