import { createHash, timingSafeEqual } from "node:crypto";
import { isLoopback } from "../http/allowed-target.js";
import { quote } from "../http/rejected-request.js";
import { type HttpResponse, jsonResponse } from "./http-response.js";
import type { MockRequest } from "./request.js";

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Returns the rejection of a request that may not use the internal routes. Programs on this machine may, and whoever sends the
 * admin token. Web pages of other sites may not, even if they reach loopback through their own host name (DNS rebinding).
 */
export function accessRejection(
  { headers, peer }: Pick<MockRequest, "headers" | "peer">,
  adminToken: string | undefined,
): HttpResponse | undefined {
  if (adminToken !== undefined && isSameToken(headers.authorization, `Bearer ${adminToken}`)) return undefined;
  const { host = "", origin } = headers;
  // Programs choose the host header, so it proves nothing about them.
  if (peer !== undefined && !isLoopback(peer))
    return forbidden(`only programs on this machine may use this, unless they send the token of --admin-token`);
  if (!LOOPBACK_HOST.test(host))
    return forbidden("use a loopback address such as 127.0.0.1: other host names are rejected here");
  if (origin !== undefined && origin !== `http://${host}`)
    return forbidden(`requests from pages of ${quote(origin)} are rejected here`);
  return undefined;
}

function forbidden(message: string): HttpResponse {
  return jsonResponse(403, { message });
}

/** Compares digests, so that the time reveals neither the length nor a prefix of the token. */
function isSameToken(sent: string | undefined, expected: string): boolean {
  const [a, b] = [sent ?? "", expected].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
