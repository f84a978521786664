import { UserError } from "../platform/user-error.js";
import type { Verification } from "../runtime/webhooks/verification.js";
import { signatureHeaders } from "../runtime/webhooks/verification.js";
import type { Io, Option, ParsedArgs } from "./command.js";

export const SECRET: Record<string, Option> = {
  secret: {
    type: "string",
    value: "SECRET",
    summary: "the secret that the receiver knows; better in $CHATWIRE_SECRET, where other users do not see it",
  },
};

/** The secret, where one was given; one that the scheme cannot use is told without it. */
export async function readSecret(given: ParsedArgs, io: Io, verification: Verification): Promise<string | undefined> {
  const secret = given.text("secret") ?? (io.env.CHATWIRE_SECRET || undefined);
  if (secret === undefined) return undefined;
  if (secret === "")
    throw new UserError("--secret is empty: leave it out, or give the one of the receiver", { exitCode: 2 });
  try {
    // Signing once tells whether it can be done.
    await signatureHeaders(verification, secret, new Uint8Array(), { id: "", now: 0 });
  } catch (cause) {
    throw new UserError((cause as Error).message, { exitCode: 2, cause });
  }
  if (verification.scheme === "none") io.log("note: deliveries of this API carry no secret, so it is not sent");
  return secret;
}
