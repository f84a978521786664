/** What random values are made with: loaded when it is first needed. */
export type FastCheck = typeof import("fast-check");
