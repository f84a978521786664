import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/command.js";
import { readSecret } from "../../src/cli/secret.js";
import { UserError } from "../../src/platform/user-error.js";
import type { Verification } from "../../src/runtime/webhooks/index.js";

const STANDARD: Verification = { scheme: "standard-webhooks" };
const BODY: Verification = { scheme: "body-secret", pointer: "/secret" };
const LONG = `whsec_${btoa("a secret with 24 bytes at least")}`;

function read(option: string | undefined, variable: string | undefined, verification: Verification) {
  const io = { env: { CHATWIRE_SECRET: variable }, log: () => {} } as Partial<Io> as Io;
  try {
    return readSecret(option, io, verification);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.message.split(/[:.]/, 1)} (exit code ${error.exitCode})`;
  }
}

describe("the secret of a command", () => {
  test.each<{
    name: string;
    option?: string;
    variable?: string;
    verification: Verification;
    expected: string | undefined;
  }>([
    { name: "is optional", verification: STANDARD, expected: undefined },
    { name: "comes from --secret first", option: "a", variable: "b", verification: BODY, expected: "a" },
    { name: "comes from the environment", variable: LONG, verification: STANDARD, expected: LONG },
    { name: "is absent if its variable is empty", variable: "", verification: BODY, expected: undefined },
    {
      name: "may not be blank",
      option: " ",
      verification: BODY,
      expected: "--secret is empty (exit code 2)",
    },
    {
      name: "may not be blank in the environment",
      variable: "\n",
      verification: BODY,
      expected: "CHATWIRE_SECRET is empty (exit code 2)",
    },
    {
      name: "holds 24 bytes with Standard Webhooks",
      option: "whsec_",
      verification: STANDARD,
      expected: "--secret holds 0 bytes (exit code 2)",
    },
    {
      name: "is base64 with Standard Webhooks",
      variable: "s3cr3t!",
      verification: STANDARD,
      expected: "CHATWIRE_SECRET is not valid base64 (exit code 2)",
    },
  ])("$name", ({ option, variable, verification, expected }) => {
    expect(read(option, variable, verification)).toBe(expected);
  });
});
