import { withoutValueAt } from "../edit-body.js";
import { prepareDelivery } from "../prepare.js";
import type { Fault, FaultInput, NotApplicable } from "./fault.js";

export const wrongSecret: Fault = {
  name: "wrong-secret",
  summary: "the secret is another one, or the signature is made with it",
  scope: "event",
  plan: (input) =>
    needsSecret(input) ?? {
      deliveries: [
        () => prepareDelivery(input.api, input.event, input.body, { secret: otherSecret(input), now: input.now() }),
      ],
      expect: "rejected",
    },
};

export const missingSecret: Fault = {
  name: "missing-secret",
  summary: "there is no secret, or no signature",
  scope: "event",
  plan: (input) => {
    const { api, event, body } = input;
    const { verification } = api;
    const bare = verification.scheme === "body-secret" ? withoutValueAt(body, verification.pointer) : body;
    return needsSecret(input) ?? { deliveries: [() => prepareDelivery(api, event, bare)], expect: "rejected" };
  },
};

function needsSecret({ api, secret }: FaultInput): NotApplicable | undefined {
  if (api.verification.scheme === "none") return { reason: "deliveries of this API carry no secret" };
  return secret === undefined ? { reason: "no secret was given: the receiver may check none" } : undefined;
}

/** Of the same form, so that only its value is wrong. */
function otherSecret({ api, secret = "" }: FaultInput): string {
  if (api.verification.scheme !== "standard-webhooks")
    return `${secret.slice(0, -1)}${secret.endsWith("x") ? "y" : "x"}`;
  const bytes = atob(secret.replace(/^whsec_/, ""));
  return `whsec_${btoa(String.fromCharCode(...[...bytes].map((char) => char.charCodeAt(0) ^ 0xff)))}`;
}
