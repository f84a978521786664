import { arrayOf, type JsonObject, objectOf, stringOf } from "../schema/json.js";
import { resolve } from "../schema/resolve.js";
import type { Api, Operation, SecurityScheme } from "./api.js";
import { camelCase } from "./names.js";
import { sentMedia } from "./sent-media.js";

/** A part of a request that a client option fills: `x-client-option`. */
export interface FilledField {
  in: "body" | "query" | "header";
  name: string;
  option: string;
  required: boolean;
  /** Its schema has `format: password`. */
  secret: boolean;
}

/** Returns the body fields and parameters that client options fill. */
export function filledFields(api: Api, operation: Operation): FilledField[] {
  const body = objectOf(resolve(api.document, sentMedia(operation.body?.media ?? [])?.schema).value);
  const required = new Set(arrayOf(body.required));
  const fields = Object.entries(objectOf(body.properties)).flatMap(([name, schema]): FilledField[] => {
    const keywords = keywordsOf(api, schema);
    const option = stringOf(keywords["x-client-option"]);
    if (option === undefined) return [];
    return [{ in: "body", name, option, required: required.has(name), secret: keywords.format === "password" }];
  });
  const parameters = operation.parameters.flatMap(
    ({ name, in: place, required, clientOption, schema }): FilledField[] => {
      if (clientOption === undefined || (place !== "query" && place !== "header")) return [];
      const secret = keywordsOf(api, schema).format === "password";
      return [{ in: place, name, option: clientOption, required, secret }];
    },
  );
  return [...fields, ...parameters];
}

/** Returns the keywords of a schema: those beside a reference and those of its target. */
function keywordsOf(api: Api, schema: unknown): JsonObject {
  return { ...objectOf(resolve(api.document, schema).value), ...objectOf(schema) };
}

/** The options of every client, and the properties of every object. */
const CLIENT_OPTIONS = new Set([
  ...["baseUrl", "fetch", "headers", "timeout", "maxBytes", "signal", "validate"],
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Returns the option names of a security scheme: those of the contract, otherwise derived from the name of the scheme. */
export function optionNames({ clientOption, type, scheme, name }: SecurityScheme): string[] {
  if (type === "http" && scheme === "basic") {
    return typeof clientOption === "object" ? [clientOption.username, clientOption.password] : ["username", "password"];
  }
  if (typeof clientOption === "string") return [clientOption];
  const option = camelCase(name);
  return [CLIENT_OPTIONS.has(option) ? `${option}Credential` : option];
}

/** Returns the security schemes that operations use. */
export function usedSchemes(api: Api): SecurityScheme[] {
  const names = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  return [...api.securitySchemes.values()].filter(({ name }) => names.has(name));
}
