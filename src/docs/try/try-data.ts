import { serverUrl } from "../../generate/describe.js";
import { BLOB } from "../../generate/directed-document.js";
import type { Api, Media, Operation, SecurityScheme } from "../../model/api.js";
import { filledFields, optionNames } from "../../model/client-options.js";
import { exampleInputs } from "../../model/example-inputs.js";
import { sentMedia } from "../../model/sent-media.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { isForm, isJson } from "../../schema/media-type.js";
import { toPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import type { Steps, TryBody, TryData, TryExample, TryFile, TryOption, TryParameter } from "../tool-data.js";

export function tryData(api: Api, operation: Operation): TryData {
  const { method, path, selector, effect } = operation;
  const title = [method.toUpperCase(), path, ...(selector ? [`${selector.field}=${selector.value}`] : [])].join(" ");
  return {
    ...{ mount: `/${api.id}`, title, effect },
    servers: api.servers.map((server) => ({ url: serverUrl(server), description: server.description ?? "" })),
    options: optionsOf(api, operation),
    parameters: parametersOf(api, operation),
    body: bodyOf(api, operation),
    examples: examplesOf(api, operation),
  };
}

function optionsOf(api: Api, operation: Operation): TryOption[] {
  const options = new Map<string, TryOption>();
  const add = (option: TryOption) => {
    if (!options.has(option.name)) options.set(option.name, option);
  };
  for (const [alternative, requirement] of operation.security.entries()) {
    for (const { scheme: schemeName } of requirement) {
      const scheme = api.securitySchemes.get(schemeName);
      for (const [index, name] of (scheme ? optionNames(scheme) : []).entries()) {
        const secret = !isUserName(scheme, index);
        add({ name, place: placeOf(scheme, index), secret, required: true, alternative });
      }
    }
  }
  for (const { in: place, name, option, secret, required } of filledFields(api, operation))
    add({ name: option, place: `${place} ${name}`, secret, required, alternative: undefined });
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
    // A page cannot set cookies for other hosts.
    if (place === "cookie" || filled.has(`${place} ${name}`)) return [];
    const { format, type } = { ...objectOf(resolve(api.document, schema).value), ...objectOf(schema) };
    return [{ name, in: place, required, secret: format === "password", text: type === "string" }];
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

/** Returns the fields of a multipart body that are files. */
function fileFields(document: JsonObject, { type, schema, encoding }: Media): TryFile[] {
  if (type !== "multipart/form-data") return [];
  const { properties } = objectOf(resolve(document, schema).value);
  return Object.entries(objectOf(properties)).flatMap(([name, propertySchema]): TryFile[] => {
    const property = objectOf(resolve(document, propertySchema).value);
    const items = objectOf(resolve(document, property.items).value);
    const many = property.type === "array" || isObject(property.items);
    const contentType = encoding.get(name)?.contentType;
    const isSentAsFile = contentType !== undefined && !isTyped(contentType);
    return isSentAsFile || isFile(many ? items : property) ? [{ name, many }] : [];
  });
}

function isFile({ [BLOB]: isBlob, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (isBlob === true || format === "binary") return true;
  return typeof contentMediaType === "string" && contentEncoding === undefined && !isTyped(contentMediaType);
}

/** Returns whether a reader types a part of this media type instead of choosing a file. */
function isTyped(type: string): boolean {
  return /^(text\/plain|application\/x-www-form-urlencoded)\b/.test(type) || isJson(type);
}

/** Returns the names of the body fields that the client fills. */
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

const MAX_DEPTH = 6;
/** A schema that refers to itself in many places would otherwise take too long. */
const MAX_SCHEMAS = 20_000;
const UNIONS = ["oneOf", "anyOf", "allOf"];

/** Finds where a body may contain secrets, which have `format: password`. Searches breadth first. */
export function secretPlaces(document: JsonObject, schema: unknown): Steps[] {
  const places = new Map<string, Steps>();
  const queue: { schema: unknown; steps: Steps; depth: number }[] = [{ schema, steps: [], depth: 0 }];
  for (const [index, { schema: reference, steps, depth }] of queue.entries()) {
    if (index >= MAX_SCHEMAS) break;
    const { value } = resolve(document, reference);
    if (!isObject(value) || depth > MAX_DEPTH) continue;
    const keywords = { ...value, ...objectOf(reference) };
    if (keywords.format === "password") places.set(JSON.stringify(steps), steps);
    const visit = (inner: unknown, ...further: Steps) => {
      if (queue.length < MAX_SCHEMAS) queue.push({ schema: inner, steps: [...steps, ...further], depth: depth + 1 });
    };
    for (const union of UNIONS) for (const variant of arrayOf(value[union])) visit(variant);
    for (const [name, property] of Object.entries(objectOf(value.properties))) visit(property, name);
    for (const inner of [value.items, value.additionalProperties, ...arrayOf(value.prefixItems)])
      if (isObject(inner)) visit(inner, null);
  }
  return [...places.values()];
}
