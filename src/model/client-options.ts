import { arrayOf, objectOf, stringOf } from "../schema/json.js";
import { resolve } from "../schema/resolve.js";
import type { Api, Operation, SecurityScheme } from "./api.js";
import { camelCase } from "./names.js";
import { sentMedia } from "./sent-media.js";

/** A part of requests that an option of the client fills: `x-client-option`. */
export interface FilledField {
  in: "body" | "query" | "header";
  name: string;
  option: string;
  required: boolean;
  /** Whether it is marked as a secret. */
  secret: boolean;
}

/** Body fields and parameters that options of the client fill. */
export function filledFields(api: Api, operation: Operation): FilledField[] {
  const body = objectOf(resolve(api.document, sentMedia(operation.body?.media ?? [])?.schema).value);
  const required = new Set(arrayOf(body.required));
  const fields = Object.entries(objectOf(body.properties)).flatMap(([name, schema]): FilledField[] => {
    // What is said of a field may stand beside a reference or behind it.
    const said = { ...objectOf(resolve(api.document, schema).value), ...objectOf(schema) };
    const option = stringOf(said["x-client-option"]);
    if (option === undefined) return [];
    return [{ in: "body", name, option, required: required.has(name), secret: said.format === "password" }];
  });
  const parameters = operation.parameters.flatMap(
    ({ name, in: place, required, clientOption, schema }): FilledField[] => {
      if (clientOption === undefined || (place !== "query" && place !== "header")) return [];
      const said = { ...objectOf(resolve(api.document, schema).value), ...objectOf(schema) };
      return [{ in: place, name, option: clientOption, required, secret: said.format === "password" }];
    },
  );
  return [...fields, ...parameters];
}

/** Options that every client has, and what all objects have. */
const CLIENT_OPTIONS = new Set([
  ...["baseUrl", "fetch", "headers", "timeout", "signal", "validate"],
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Option names of a scheme: as its contract says, else after its name. */
export function optionNames({ clientOption, type, scheme, name }: SecurityScheme): string[] {
  if (type === "http" && scheme === "basic") {
    return typeof clientOption === "object" ? [clientOption.username, clientOption.password] : ["username", "password"];
  }
  if (typeof clientOption === "string") return [clientOption];
  const own = camelCase(name);
  return [CLIENT_OPTIONS.has(own) ? `${own}Credential` : own];
}

/** The security schemes that operations ask for. */
export function usedSchemes(api: Api): SecurityScheme[] {
  const names = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  return [...api.securitySchemes.values()].filter(({ name }) => names.has(name));
}
