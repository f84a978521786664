import type { Invalid, Undocumented, Unreachable } from "./result.js";

/** The results of a call without a documented response. */
export type CallFailure = Undocumented | Unreachable | Invalid;

/** A request body without the fields that the client fills in; each variant of a union by itself. */
export type WithoutFields<Body, Names extends string> = Body extends unknown
  ? { [Key in keyof Body as Key extends Names ? never : Key]: Body[Key] }
  : never;

/** An object type in which some properties are required. */
export type WithRequired<Value, Names extends keyof Value> = Value & { [Name in Names]-?: Value[Name] };
