import type { Api } from "../../../model/api.js";
import { nearest, UserError } from "../../../platform/user-error.js";
import { type CredentialValues, credentialNames } from "../../../testdata/credentials.js";
import type { Io, ParsedArgs } from "../../command.js";

/** The credentials of an API, from `--credential NAME=VALUE` and `$CHATWIRE_<NAME>`. Their values are in no message. */
export function readCredentials(given: ParsedArgs, io: Io, api: Api): CredentialValues {
  const names = credentialNames(api);
  const values = new Map<string, string>();
  for (const name of names) {
    const value = io.env[variableOf(name)];
    if (value) values.set(name, value);
  }
  for (const text of given.texts("credential")) {
    const end = text.indexOf("=");
    if (end < 1) throw new UserError("--credential takes NAME=VALUE", { exitCode: 2 });
    const name = text.slice(0, end);
    if (!names.includes(name)) throw unknownName(api, name, names);
    values.set(name, text.slice(end + 1));
  }
  return Object.fromEntries(values);
}

/** The variable of a name: `apiKey` is `CHATWIRE_API_KEY`. */
export function variableOf(name: string): string {
  return `CHATWIRE_${name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase()}`;
}

function unknownName(api: Api, name: string, names: readonly string[]): UserError {
  const hint = nearest(name, names);
  const meant = hint ? `; did you mean "${hint}"?` : "";
  return new UserError(
    `${api.id} has no credential ${JSON.stringify(name.slice(0, 40))}${meant} (there is ${names.join(", ") || "none"})`,
    { exitCode: 2 },
  );
}
