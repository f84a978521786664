export type { Issue } from "../validation.js";
export type { EventBody, EventDescriptor, EventName, EventSelection, WebhookApi } from "./descriptor.js";
export { checkEvent, type Delivery, identifyEvent } from "./identify.js";
export type { Verification } from "./verification.js";
