import { withoutValueAt } from "../edit-body.js";
import { type Fault, type FaultInput, type NotApplicable, prepare } from "./fault.js";

export const wrongSecret: Fault = {
  name: "wrong-secret",
  summary: "the secret is wrong, or the signature is made with a wrong secret",
  scope: "event",
  plan: (input) =>
    requireSecret(input) ?? {
      deliveries: [() => prepare({ ...input, secret: otherSecret(input) })],
      expect: "rejected",
    },
};

export const missingSecret: Fault = {
  name: "missing-secret",
  summary: "the secret or signature is missing",
  scope: "event",
  plan: (input) => {
    const { verification } = input.api;
    const body = verification.scheme === "body-secret" ? withoutValueAt(input.body, verification.pointer) : input.body;
    const deliveries = [() => prepare({ ...input, body, secret: undefined })];
    return requireSecret(input) ?? { deliveries, expect: "rejected" };
  },
};

function requireSecret({ api, secret }: FaultInput): NotApplicable | undefined {
  if (api.verification.scheme === "none") return { reason: "deliveries of this API hold no secret" };
  return secret === undefined ? { reason: "the secret is missing, so the receiver may not check it" } : undefined;
}

/** Returns a secret of the same format, so that only its value is wrong. */
function otherSecret({ api, secret = "" }: FaultInput): string {
  if (api.verification.scheme !== "standard-webhooks")
    return `${secret.slice(0, -1)}${secret.endsWith("x") ? "y" : "x"}`;
  const bytes = atob(secret.replace(/^whsec_/, ""));
  return `whsec_${btoa(String.fromCharCode(...[...bytes].map((char) => char.charCodeAt(0) ^ 0xff)))}`;
}
