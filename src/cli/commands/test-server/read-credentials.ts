import type { Api } from "../../../model/api.js";
import { nearest, UserError } from "../../../platform/user-error.js";
import {
  type CredentialValues,
  credentialNames,
  describeCredentials,
  type LonelyCredential,
  lonelyCredential,
} from "../../../testdata/credentials.js";
import type { Io } from "../../command.js";

/**
 * Reads credentials from `--credential NAME=VALUE` and `$CHATWIRE_<NAME>`. Rejects a credential without those that belong to it.
 * No error message contains a value.
 */
export function readCredentials(texts: readonly string[], io: Io, api: Api): CredentialValues {
  const names = credentialNames(api);
  const values = new Map<string, string>();
  for (const name of names) {
    const value = io.env[variableOf(name)];
    if (value) values.set(name, value);
  }
  for (const text of texts) {
    const end = text.indexOf("=");
    if (end < 1) throw new UserError("--credential must be NAME=VALUE", { exitCode: 2 });
    const name = text.slice(0, end);
    if (!names.includes(name)) throw unknownName(api, name, names);
    values.set(name, text.slice(end + 1));
  }
  const credentials = Object.fromEntries(values);
  const lonely = lonelyCredential(api, credentials);
  if (lonely) throw incompleteSet(lonely, credentials);
  return credentials;
}

function incompleteSet({ name, sets }: LonelyCredential, values: CredentialValues): UserError {
  const [first = []] = sets;
  const missing = first.filter((other) => !Object.hasOwn(values, other));
  const ways = missing.map((other) => `--credential ${other}=VALUE or $${variableOf(other)}`).join(", and ");
  return new UserError(
    `the credential ${name} has no effect alone: the API needs ${describeCredentials(sets)}; also pass ${ways}`,
    { exitCode: 2 },
  );
}

/** Returns the environment variable of a credential: `CHATWIRE_API_KEY` for `apiKey`. */
function variableOf(name: string): string {
  return `CHATWIRE_${name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase()}`;
}

function unknownName(api: Api, name: string, names: readonly string[]): UserError {
  const hint = nearest(name, names);
  const suggestion = hint ? `; did you mean "${hint}"?` : "";
  const expected = names.length > 0 ? `its credentials are ${names.join(", ")}` : "it uses no credentials";
  return new UserError(`${api.id} has no credential ${JSON.stringify(name.slice(0, 40))}${suggestion} (${expected})`, {
    exitCode: 2,
  });
}
