/** The types that the clients of all APIs share. The clients themselves are in `chatwire/apis/<vendor>/<api>`. */
export type { CallOptions, ClientOptions, Credential } from "./runtime/client/options.js";
export type { HttpFailure, Invalid, Result, Success, Undocumented, Unreachable } from "./runtime/client/result.js";
export { type Issue, ValidationError } from "./runtime/validation/validation.js";
