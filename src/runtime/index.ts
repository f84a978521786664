/**
 * What generated code stands on. Web standards only: it runs wherever `fetch` does.
 * Its form may change with any version; programs use the package's other entries.
 */
export { createClient } from "./client/client.js";
export type { ApiDescriptor, OperationValidators } from "./client/descriptor.js";
export type { CallOptions, ClientOptions, Credential } from "./client/options.js";
export type { HttpFailure, Success } from "./client/result.js";
export type { CallFailure, WithoutFields, WithRequired } from "./client/types.js";
export type { Validator } from "./validation/validation.js";
