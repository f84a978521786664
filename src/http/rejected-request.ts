import type { RejectionKind } from "../schema/extension-schemas.js";

/** The reason why a request is rejected before any operation handles it. The message contains no secret. */
export class RejectedRequest extends Error {
  override readonly name = "RejectedRequest";
  /** The invalid parameter or field. */
  readonly parameter: string | undefined;
  readonly headers: Record<string, string>;
  /** The name of the operation as sent, if the contract documents no such operation. */
  readonly operationName: string | undefined;
  readonly kind: RejectionKind;

  constructor(
    kind: RejectionKind,
    message: string,
    options: { parameter?: string | undefined; headers?: Record<string, string>; operationName?: string } = {},
  ) {
    super(message);
    this.kind = kind;
    this.parameter = options.parameter;
    this.headers = options.headers ?? {};
    this.operationName = options.operationName;
  }
}

const MAX_QUOTE_LENGTH = 80;

/** Returns text from outside for a message: quoted, on one line and shortened. */
export function quote(text: string): string {
  return JSON.stringify(cut(text));
}

/** Returns the text, shortened to 80 characters. */
export function cut(text: string): string {
  return text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}…` : text;
}
