import type { Api } from "../model/api.js";
import { optionNames } from "../model/client-options.js";
import { docComment, propertyKey } from "../model/names.js";
import { usualSecurity } from "./describe.js";
import { fillingOptions } from "./fields.js";

/**
 * The type of a client's options: what every client takes, the credentials of this API (one of its alternatives), and what
 * else the contract lets an option fill.
 */
export function clientOptions(api: Api, name: string): string {
  const parts = ["ClientOptions", alternatives(api), otherOptions(api)].filter((part) => part !== undefined);
  return `${docComment([`What a client of ${api.title} is made with.`])}export type ${name} = ${parts.join(" & ")};\n`;
}

function alternatives(api: Api): string | undefined {
  const sets = usualSecurity(api).map((requirement) => {
    const schemes = requirement.flatMap((scheme) => api.securitySchemes.get(scheme) ?? []);
    return [...new Set(schemes.flatMap(optionNames))];
  });
  if (sets.length === 0) return undefined;
  const all = [...new Set(sets.flat())];
  const types = sets.map((names) => {
    const given = names.map((name) => `${propertyKey(name)}: Credential`);
    const absent = all.filter((name) => !names.includes(name)).map((name) => `${propertyKey(name)}?: never`);
    return `{ ${[...given, ...absent].join("; ")} }`;
  });
  return types.length > 1 ? `(${types.join(" | ")})` : types[0];
}

/** Options that fill body fields or parameters. */
function otherOptions(api: Api): string | undefined {
  const lines = [...fillingOptions(api)].map(
    ([option, isRequired]) => `${propertyKey(option)}${isRequired ? "" : "?"}: Credential`,
  );
  return lines.length > 0 ? `{ ${lines.join("; ")} }` : undefined;
}
