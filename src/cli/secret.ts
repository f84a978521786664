import { UserError } from "../platform/user-error.js";
import type { Verification } from "../runtime/webhooks/verification.js";
import { secretBytes } from "../runtime/webhooks/verification.js";
import type { Io, Options } from "./command.js";

export const SECRET = {
  secret: {
    type: "string",
    value: "SECRET",
    summary: "the receiver's webhook secret; prefer $CHATWIRE_SECRET, which other users of this machine cannot see",
  },
} as const satisfies Options;

/** Returns the secret from `--secret` or the environment. Throws if it is blank or the verification scheme does not allow it. */
export function readSecret(option: string | undefined, io: Io, verification: Verification): string | undefined {
  const secret = option ?? (io.env.CHATWIRE_SECRET || undefined);
  if (secret === undefined) return undefined;
  try {
    secretBytes(verification.scheme, secret, option === undefined ? "CHATWIRE_SECRET" : "--secret");
  } catch (cause) {
    throw new UserError((cause as Error).message, { exitCode: 2, cause });
  }
  if (verification.scheme === "none") io.log("note: this API does not sign its deliveries, so the secret is not used");
  return secret;
}
