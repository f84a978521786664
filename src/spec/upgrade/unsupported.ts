import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { METHODS } from "../../model/api.js";
import { readParameters } from "../../model/read-parts.js";
import { sentMedia } from "../../model/sent-media.js";
import type { JsonObject } from "../../schema/json.js";
import { isObject, objectOf } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** Bodies that are sent unchanged: texts and files. */
const RAW = /^(text\/|image\/|audio\/|video\/|\*\/\*$|application\/(octet-stream|zip|pdf|x-ndjson|jsonl)\b)/;
const STYLES: Record<string, readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

/** Returns a line for each part of a document that is accepted but not fully supported. */
export function unsupported(api: Api): string[] {
  return [
    ...api.operations.flatMap((operation) => {
      const name = `${operation.method.toUpperCase()} ${operation.key}`;
      return [...operationLimits(operation)].map((limit) => `${name}: ${limit}`);
    }),
    ...samePaths(api),
    ...[...api.securitySchemes.values()].flatMap(({ name, type, scheme }) =>
      type === "mutualTLS" || (type === "http" && scheme !== "basic" && scheme !== "bearer")
        ? [
            `clients do not support the security scheme ${name} (${type === "http" ? scheme : type}): use their options \`headers\` or \`fetch\``,
          ]
        : [],
    ),
    ...callbacks(api),
    ...api.events.flatMap((event) => [...webhookLimits(event)].map((limit) => `the webhook ${event.name} ${limit}`)),
    ...webhookParameters(api),
  ];
}

function* webhookLimits({ method, media }: WebhookEvent): Iterable<string> {
  if (method !== "post") yield `is sent by ${method.toUpperCase()}, but a receiver accepts only POST`;
  if (media.length === 0) yield "has no body, so a receiver accepts any";
  else if (!media.some(({ type }) => isJson(type)))
    yield `is sent as ${media.map(({ type }) => type).join(", ")}, but a receiver reads only JSON`;
}

function* operationLimits({ body, parameters, responses }: Operation): Iterable<string> {
  const sent = sentMedia(body?.media ?? []);
  if (sent && !isJson(sent.type) && !FORMS.includes(sent.type) && !RAW.test(sent.type))
    yield `a body of type ${sent.type} is sent unchanged, and is not checked`;
  for (const { name, in: place, style, schema } of parameters) {
    if (place === "cookie") yield `the client does not send the cookie ${name}: use its option \`headers\``;
    else if (style !== undefined && !STYLES[place]?.includes(style))
      yield `the parameter ${name} has the style ${style}, which is not defined for a ${place} parameter and is ignored`;
    else if (schema === undefined) yield `the parameter ${name} has no schema, so it is sent unchanged`;
  }
  const types = responses.flatMap(({ media }) => media.map(({ type }) => type));
  const streams = types.filter((type) => type.startsWith("text/event-stream"));
  if (streams.length > 0) yield "an event stream is returned as one text when it ends";
}

/** The number of parameter names that one line lists. */
const MAX_NAMED = 5;

/** Writes one line for all webhooks, because many have the same parameters, such as headers of the sender. */
function webhookParameters({ document, events }: Api): string[] {
  const parameters = events.map(({ pointer }) => {
    const path = fromPointer(pointer);
    const [item, operation] = [at(document, path.slice(0, -1)), at(document, path)].map(objectOf);
    return readParameters(document, item ?? {}, operation ?? {}, path).map(({ name, in: place }) => `${place} ${name}`);
  });
  const count = parameters.filter((names) => names.length > 0).length;
  const names = [...new Set(parameters.flat())];
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  return count === 0
    ? []
    : [
        `${count} webhooks have parameters (${names.slice(0, MAX_NAMED).join(", ")}${more}): a receiver does not check them`,
      ];
}

/** Finds paths that differ only in the names of their parameters. */
function samePaths(api: Api): string[] {
  const seen = new Map<string, string>();
  return api.operations.flatMap(({ method, key }) => {
    const template = `${method} ${key.replaceAll(/\{[^{}]*\}/g, "{}")}`;
    const first = seen.get(template);
    if (first === undefined) seen.set(template, key);
    return first === undefined
      ? []
      : [`${method.toUpperCase()} ${key}: every request also matches ${first}, which the mock uses`];
  });
}

/** Counts callbacks, for which no receiver is generated. */
function callbacks({ document }: Api): string[] {
  let count = 0;
  for (const item of Object.values(objectOf(document.paths))) {
    for (const method of METHODS) {
      const { callbacks } = objectOf(objectOf(resolve(document, item).value)[method]);
      for (const callback of Object.values(objectOf(callbacks)))
        count += Object.values(objectOf(resolve(document, callback).value)).filter(hasOperation).length;
    }
  }
  return count === 0 ? [] : [`no receiver is generated for ${count} callbacks: describe them as webhooks`];
}

function hasOperation(item: unknown): boolean {
  return METHODS.some((method) => isObject((objectOf(item) as JsonObject)[method]));
}

/** Returns the errors that prevent generation from a document. */
export function unusable({ operations, events }: Api): string[] {
  if (operations.length + events.length === 0)
    return ["it has neither operations nor webhooks, so there is nothing to generate"];
  return operations.flatMap(({ method, path }) => {
    const place = `${method.toUpperCase()} ${path}`;
    if (!path.startsWith("/")) return [`${place}: a path must begin with a slash: replace it with an overlay`];
    if (path.includes("?"))
      return [
        `${place}: a path must not contain a query: replace it with an overlay that describes the query as parameters`,
      ];
    if (/%(?![0-9a-f]{2})/i.test(path))
      return [`${place}: a path must not contain an unescaped percent sign: write it as %25`];
    return [];
  });
}
