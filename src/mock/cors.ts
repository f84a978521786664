import type { Headers } from "../http/headers.js";

/** Any page may call a vendor's mount, without credentials of the browser. */
export const CORS_HEADERS = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };

/** Whether a browser asks if it may send a request. */
export function isPreflight(method: string, headers: Headers): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

/** The answer's headers to a preflight; `allow` are the methods of the path. */
export function preflightHeaders(headers: Headers, allow: string): Record<string, string> {
  const asked = (headers["access-control-request-headers"] ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => /^[\w!#$%&'*+.^`|~-]+$/.test(name));
  return {
    ...CORS_HEADERS,
    "access-control-allow-methods": allow,
    "access-control-allow-headers": asked.length > 0 ? asked.join(", ") : "*",
    "access-control-max-age": "600",
    vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
  };
}
