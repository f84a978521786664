import {
  type Api,
  isObject,
  type Operation,
  objectOf,
  resolve,
  type SecurityScheme,
  stringOf,
} from "../model/index.js";
import { sentMedia } from "../model/sent-media.js";

/** Credentials by the names that the contract gives them: `apiKey`, `accessToken`. */
export type CredentialValues = Readonly<Record<string, string>>;

/** Where a credential, or what else an option of a client fills, stands in a request. */
export type Placed =
  | { in: "query" | "header" | "cookie"; name: string; value: string }
  | { in: "body"; name: string; value: string };

/** A part of requests that an option of the client fills. */
export interface FilledField {
  in: "body" | "query" | "header";
  name: string;
  option: string;
  required: boolean;
  /** Whether it is marked as a secret. */
  secret: boolean;
}

/** Body fields and parameters that options fill: `x-client-option`. */
export function filledFields(api: Api, operation: Operation): FilledField[] {
  const body = objectOf(resolve(api.document, sentMedia(operation.body?.media ?? [])?.schema).value);
  const required = Array.isArray(body["required"]) ? body["required"] : [];
  const fields = Object.entries(objectOf(body["properties"])).flatMap(([name, schema]): FilledField[] => {
    const resolved = objectOf(resolve(api.document, schema).value);
    const option = stringOf(objectOf(schema)["x-client-option"]) ?? stringOf(resolved["x-client-option"]);
    if (option === undefined) return [];
    const secret = resolved["format"] === "password" || objectOf(schema)["format"] === "password";
    return [{ in: "body", name, option, required: required.includes(name), secret }];
  });
  const parameters = operation.parameters.flatMap(({ name, in: place, required, clientOption, schema }) =>
    clientOption !== undefined && (place === "query" || place === "header")
      ? [
          {
            in: place,
            name,
            option: clientOption,
            required,
            secret: isObject(schema) && schema["format"] === "password",
          },
        ]
      : [],
  );
  return [...fields, ...parameters];
}

/** The names of a scheme's credentials: as its contract says, else after its name. */
export function optionNames({ clientOption, type, scheme, name }: SecurityScheme): string[] {
  if (typeof clientOption === "object") return [clientOption.username, clientOption.password];
  if (type === "http" && scheme === "basic") return ["username", "password"];
  return [
    clientOption ?? name.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? ""),
  ];
}

/** All names under which an API takes credentials. */
export function credentialNames(api: Api): string[] {
  const used = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  const schemes = [...api.securitySchemes.values()].filter(({ name }) => used.has(name));
  const fields = api.operations.flatMap((operation) => filledFields(api, operation).map(({ option }) => option));
  return [...new Set([...schemes.flatMap(optionNames), ...fields])];
}

/** Whether an operation needs credentials, as a scheme or as a secret field. */
export function needsCredentials(api: Api, operation: Operation): boolean {
  const optional = operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0);
  return !optional || filledFields(api, operation).some(({ secret, required }) => secret && required);
}

/** The credentials of a request: of the first alternative for which all are there, and of the fields that options fill. */
export function placeCredentials(api: Api, operation: Operation, values: CredentialValues): Placed[] {
  const alternatives = operation.security.map((requirement) =>
    requirement.flatMap(({ scheme }) => api.securitySchemes.get(scheme) ?? []),
  );
  const given = (schemes: SecurityScheme[]) =>
    schemes.length > 0 && schemes.every((scheme) => optionNames(scheme).every((name) => Object.hasOwn(values, name)));
  const schemes = (alternatives.find(given) ?? []).flatMap((scheme) => placeScheme(scheme, values));
  const fields = filledFields(api, operation).flatMap(({ in: place, name, option }): Placed[] => {
    const value = Object.hasOwn(values, option) ? values[option] : undefined;
    return value === undefined ? [] : [{ in: place, name, value }];
  });
  return [...schemes, ...fields];
}

function placeScheme(scheme: SecurityScheme, values: CredentialValues): Placed[] {
  const [first = "", second = ""] = optionNames(scheme).map((name) => values[name] ?? "");
  if (scheme.type === "apiKey") {
    const place = scheme.in === "query" || scheme.in === "cookie" ? scheme.in : "header";
    return [{ in: place, name: scheme.parameter ?? scheme.name, value: first }];
  }
  const isBasic = scheme.type === "http" && scheme.scheme === "basic";
  const text = isBasic ? `Basic ${Buffer.from(`${first}:${second}`).toString("base64")}` : `Bearer ${first}`;
  return [{ in: "header", name: "authorization", value: text }];
}
