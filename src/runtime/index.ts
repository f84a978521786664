/**
 * The runtime of generated code. Uses web standards only, so it runs wherever `fetch` does.
 * It may change with any version: programs use the other entries of the package.
 */
export { createClient } from "./client/client.js";
export type { ApiDescriptor, OperationValidators } from "./client/descriptor.js";
export type { WithoutFields, WithRequired } from "./client/input.js";
export type { CallOptions, ClientOptions, Credential } from "./client/options.js";
export type { CallFailure, HttpFailure, StatusRange, Success } from "./client/result.js";
export type { ServerSentEvent } from "./client/stream.js";
export type { Validator } from "./validation/validation.js";
