import type { WebhookVerification } from "../../model/api.js";
import type { Inline } from "./content.js";

/** How a receiver knows that a delivery is the vendor's. */
export function verificationPhrase(verification: WebhookVerification): Inline[] {
  switch (verification.scheme) {
    case "body-secret":
      return ["a secret at ", { code: verification.pointer }, " in the body: deliveries are not signed"];
    case "hmac":
      return [
        `HMAC of the body (${verification.algorithm}, ${verification.encoding}) in the header `,
        { code: verification.header },
      ];
    case "standard-webhooks":
      return ["the signature of Standard Webhooks"];
    default:
      return ["nothing: the vendor sends no proof of who it is"];
  }
}
