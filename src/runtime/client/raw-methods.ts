/** What openapi-fetch's client and ours around it have in common. */
export type RawClient = Record<string, (...args: never[]) => unknown>;

export const RAW_METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
