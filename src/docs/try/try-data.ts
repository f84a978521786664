import type { Api, Operation, SecurityScheme, Server } from "../../model/api.js";
import { filledFields, optionNames } from "../../model/client-options.js";
import { exampleInputs } from "../../model/example-inputs.js";
import { sentMedia } from "../../model/sent-media.js";
import { isObject, type Json, objectOf } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { toPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import type { TryBody, TryData, TryExample, TryOption, TryParameter } from "./data.js";
import { fileFields } from "./file-fields.js";
import { secretPlaces } from "./secret-places.js";

/** What the page of an operation needs to send it. */
export function tryData(api: Api, operation: Operation): TryData {
  const { method, path, selector, effect } = operation;
  const title = [method.toUpperCase(), path, ...(selector ? [`${selector.field}=${selector.value}`] : [])].join(" ");
  return {
    ...{ mount: `/${api.id}`, title, effect },
    servers: api.servers.map((server) => ({ url: filledUrl(server), description: server.description ?? "" })),
    options: optionsOf(api, operation),
    parameters: parametersOf(api, operation),
    body: bodyOf(api, operation),
    examples: examplesOf(api, operation),
  };
}

function filledUrl({ url, variables }: Server): string {
  return url.replace(/\{([^}]+)\}/g, (_, name: string) => variables.get(name)?.default ?? "").replace(/\/+$/, "");
}

function optionsOf(api: Api, operation: Operation): TryOption[] {
  const options = new Map<string, TryOption>();
  for (const [alternative, requirement] of operation.security.entries()) {
    for (const { scheme: name } of requirement) {
      const scheme = api.securitySchemes.get(name);
      for (const [index, option] of (scheme ? optionNames(scheme) : []).entries()) {
        const made = {
          name: option,
          place: placeOf(scheme, index),
          secret: !isUserName(scheme, index),
          required: true,
        };
        if (!options.has(option)) options.set(option, { ...made, alternative });
      }
    }
  }
  for (const { in: place, name, option, secret, required } of filledFields(api, operation)) {
    const made = { name: option, place: `${place} ${name}`, secret, required, alternative: undefined };
    if (!options.has(option)) options.set(option, made);
  }
  return [...options.values()];
}

function isUserName(scheme: SecurityScheme | undefined, index: number): boolean {
  return scheme?.scheme === "basic" && index === 0;
}

function placeOf(scheme: SecurityScheme | undefined, index: number): string {
  if (scheme?.type === "apiKey") return `${scheme.in} ${scheme.parameter}`;
  if (scheme?.scheme === "basic") return index === 0 ? "user name" : "password";
  return "bearer token";
}

function parametersOf(api: Api, operation: Operation): TryParameter[] {
  const filled = new Set(filledFields(api, operation).map(({ in: place, name }) => `${place} ${name}`));
  return operation.parameters.flatMap(({ name, in: place, required, schema }): TryParameter[] => {
    // Pages may not set cookies of others.
    if (place === "cookie" || filled.has(`${place} ${name}`)) return [];
    const said = { ...objectOf(resolve(api.document, schema).value), ...objectOf(schema) };
    return [{ name, in: place, required, secret: said.format === "password", text: said.type === "string" }];
  });
}

function bodyOf(api: Api, operation: Operation): TryBody | undefined {
  const media = sentMedia(operation.body?.media ?? []);
  if (!media) return undefined;
  const hidden = hiddenFields(api, operation);
  const places = secretPlaces(api.document, media.schema).filter(
    ([first]) => typeof first !== "string" || !hidden.has(first),
  );
  return {
    type: media.type,
    required: operation.body?.required === true,
    kind: isJson(media.type) ? "json" : isForm(media.type) ? "form" : "text",
    secrets: places.flatMap((steps) => (steps.includes(null) ? [] : [toPointer(steps.map(String))])),
    listed: places.filter((steps) => steps.includes(null)),
    files: fileFields(api.document, media),
  };
}

function isForm(type: string): boolean {
  return type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
}

/** The names of body fields that the client itself fills. */
function hiddenFields(api: Api, operation: Operation): Set<string> {
  const filled = filledFields(api, operation).filter((field) => field.in === "body");
  return new Set([...filled.map(({ name }) => name), ...(operation.selector ? [operation.selector.field] : [])]);
}

function examplesOf(api: Api, operation: Operation): TryExample[] {
  const summaries = new Map(
    sentMedia(operation.body?.media ?? [])?.examples.map(({ name, summary }) => [`example ${name}`, summary]),
  );
  const hidden = hiddenFields(api, operation);
  return exampleInputs(api, operation).map(({ name, input }) => ({
    label: summaries.get(name) ?? name,
    input: input.body === undefined ? input : { ...input, body: without(input.body, hidden) },
  }));
}

function without(body: Json, hidden: ReadonlySet<string>): Json {
  return isObject(body) ? Object.fromEntries(Object.entries(body).filter(([name]) => !hidden.has(name))) : body;
}
