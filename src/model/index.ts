export * from "./api.js";
export { EXTENSION_SCHEMAS } from "./extension-schemas.js";
export * from "./json.js";
export * from "./pointer.js";
export { readApi } from "./read-api.js";
export { type Message, readMessages } from "./read-async.js";
export { resolve } from "./resolve.js";
export { nearest, UserError } from "./user-error.js";
