import { curlOf } from "../../http/curl.js";
import type { PreparedDelivery } from "../../runtime/webhooks/send/prepare.js";

/** The delivery as a line for a POSIX shell. */
export function curlLine({ method, headers, body }: PreparedDelivery, to: URL): string {
  return curlOf({ method, url: to.href, headers, body });
}
