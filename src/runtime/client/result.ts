import type { ValidationError } from "../validation/validation.js";

/** The results of a call without a documented response. */
export type CallFailure = Undocumented | Unreachable | Invalid;

/** The result of an operation: a documented response, or the reason why there is none. */
export type Result<Success, Failure> = Success | Failure | CallFailure;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** The HTTP statuses that begin with a digit; by default, those of successes, redirects and errors. */
export type StatusRange<First extends 1 | 2 | 3 | 4 | 5 = 2 | 3 | 4 | 5> = NumberOf<`${First}${Digit}${Digit}`>;

/** The result of any operation. `ok` and `reason` narrow it, and `status` narrows `data` and `error`. */
export type AnyResult = Success<number, unknown> | HttpFailure<number, unknown> | CallFailure;

/** A documented success. `data` is the parsed body, or undefined if the contract documents no body. */
export interface Success<Status extends number, Data> {
  ok: true;
  status: Status;
  data: Data;
  headers: Headers;
}

/** A documented error response. */
export interface HttpFailure<Status extends number, Body> {
  ok: false;
  reason: "http";
  status: Status;
  error: Body;
  headers: Headers;
}

/** A response whose status is not documented, or whose body is not of the documented media type. */
export interface Undocumented {
  ok: false;
  reason: "undocumented";
  httpStatus: number;
  /** The parsed body if it is JSON, otherwise its text. */
  body: unknown;
  headers: Headers;
}

/** No response: the network failed, the timeout elapsed, or a signal aborted the call. */
export interface Unreachable {
  ok: false;
  reason: "network" | "timeout" | "aborted";
  cause: Error;
}

/** A request that was not sent, or a response, because it does not match its schema. Only with `validate: true`. */
export interface Invalid {
  ok: false;
  reason: "invalid";
  cause: ValidationError;
}
