import type { ValidationError } from "../validation/validation.js";

/** The one result of every operation of every client. `ok` and `reason` narrow it; `status` narrows `data` and `error`. */
export type Result<Success, Failure> = Success | Failure | Undocumented | Unreachable | Invalid;

/** The result of any operation, before its own types are known. */
export type AnyResult = Result<Success<number, unknown>, HttpFailure<number, unknown>>;

/** A documented success. `data` is the body, parsed; undefined where the contract documents none. */
export interface Success<Status extends number, Data> {
  ok: true;
  status: Status;
  data: Data;
  headers: Headers;
}

/** A documented error: the vendor answered, and said no. */
export interface HttpFailure<Status extends number, Body> {
  ok: false;
  reason: "http";
  status: Status;
  error: Body;
  headers: Headers;
}

/** An answer that the contract does not know: its status, or a body that is not of the documented media type. */
export interface Undocumented {
  ok: false;
  reason: "undocumented";
  httpStatus: number;
  /** Parsed when it is JSON, else text. */
  body: unknown;
  headers: Headers;
}

/** No answer: the network failed, time ran out, or the caller's signal aborted the call. */
export interface Unreachable {
  ok: false;
  reason: "network" | "timeout" | "aborted";
  cause: Error;
}

/** With `validate: true`: a request that was not sent, or an answer that breaks its schema. */
export interface Invalid {
  ok: false;
  reason: "invalid";
  cause: ValidationError;
}
