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
/** Bodies that are sent as they are given: texts and files. */
const RAW = /^(text\/|image\/|audio\/|video\/|\*\/\*$|application\/(octet-stream|zip|pdf|x-ndjson|jsonl)\b)/;
const STYLES: Record<string, readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

/** What of a document is taken, but not as it could be: a line each. */
export function unsupported(api: Api): string[] {
  return [
    ...api.operations.flatMap((operation) => {
      const name = `${operation.method.toUpperCase()} ${operation.key}`;
      return [...objections(operation)].map((what) => `${name}: ${what}`);
    }),
    ...samePaths(api),
    ...[...api.securitySchemes.values()].flatMap(({ name, type, scheme }) =>
      type === "mutualTLS" || (type === "http" && scheme !== "basic" && scheme !== "bearer")
        ? [
            `the security scheme ${name} (${type === "http" ? scheme : type}) is not one that clients fulfil: give it by \`headers\` or \`fetch\``,
          ]
        : [],
    ),
    ...callbacks(api),
    ...api.events.flatMap((event) => [...webhookObjections(event)].map((what) => `the webhook ${event.name} ${what}`)),
    ...webhookParameters(api),
  ];
}

function* webhookObjections({ method, media }: WebhookEvent): Iterable<string> {
  if (method !== "post") yield `is sent by ${method.toUpperCase()}: a receiver takes POST alone`;
  if (media.length === 0) yield "has no body: a receiver takes any";
  else if (!media.some(({ type }) => isJson(type)))
    yield `is ${media.map(({ type }) => type).join(", ")}: a receiver reads JSON alone`;
}

function* objections({ body, parameters, responses }: Operation): Iterable<string> {
  const sent = sentMedia(body?.media ?? []);
  if (sent && !isJson(sent.type) && !FORMS.includes(sent.type) && !RAW.test(sent.type))
    yield `${sent.type} is sent as the text that is given, and is not checked`;
  for (const { name, in: place, style, schema } of parameters) {
    if (place === "cookie") yield `the client sends no cookies, so not ${name} either: give it by \`headers\``;
    else if (style !== undefined && !STYLES[place]?.includes(style))
      yield `the parameter ${name} has the style ${style}, which means nothing in a ${place}: it is sent as if it had none`;
    else if (schema === undefined) yield `the parameter ${name} has no schema: it is sent as the text that is given`;
  }
  const types = responses.flatMap(({ media }) => media.map(({ type }) => type));
  const streams = types.filter((type) => type.startsWith("text/event-stream"));
  if (streams.length > 0) yield "a stream of events is answered as one text, when it ends";
}

/** Names of parameters that a line has room for. */
const MAX_NAMED = 5;

/** Many have them, such as headers of the sender, so that one line is of all. */
function webhookParameters({ document, events }: Api): string[] {
  const found = events.map(({ pointer }) => {
    const path = fromPointer(pointer);
    const [item, operation] = [at(document, path.slice(0, -1)), at(document, path)].map(objectOf);
    return readParameters(document, item ?? {}, operation ?? {}, path).map(({ name, in: place }) => `${place} ${name}`);
  });
  const count = found.filter((names) => names.length > 0).length;
  const names = [...new Set(found.flat())];
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  return count === 0
    ? []
    : [
        `${count} webhooks have parameters (${names.slice(0, MAX_NAMED).join(", ")}${more}): a receiver does not check them`,
      ];
}

/** Paths that differ by the names of their parameters alone. */
function samePaths(api: Api): string[] {
  const seen = new Map<string, string>();
  return api.operations.flatMap(({ method, key }) => {
    const shape = `${method} ${key.replaceAll(/\{[^{}]*\}/g, "{}")}`;
    const first = seen.get(shape);
    if (first === undefined) seen.set(shape, key);
    return first === undefined
      ? []
      : [`${method.toUpperCase()} ${key}: no request tells it from ${first}, which is what the mock answers`];
  });
}

/** Callbacks stand in the documents, and nothing is made of them. */
function callbacks({ document }: Api): string[] {
  let count = 0;
  for (const item of Object.values(objectOf(document.paths))) {
    for (const method of METHODS) {
      const found = objectOf(objectOf(resolve(document, item).value)[method]).callbacks;
      for (const callback of Object.values(objectOf(found)))
        count += Object.values(objectOf(resolve(document, callback).value)).filter((one) => hasOperation(one)).length;
    }
  }
  return count === 0
    ? []
    : [`${count} callbacks are shown in the docs, and no receiver is made for them: describe them as webhooks`];
}

function hasOperation(item: unknown): boolean {
  return METHODS.some((method) => isObject((objectOf(item) as JsonObject)[method]));
}

/** What stands in the way of all that is made of a document. */
export function unusable({ operations, events }: Api): string[] {
  if (operations.length + events.length === 0)
    return ["it has neither operations nor webhooks, so nothing can be made of it"];
  return operations.flatMap(({ method, path }) => {
    const place = `${method.toUpperCase()} ${path}`;
    if (!path.startsWith("/"))
      return [`${place}: a path begins with a slash; by an overlay, remove it, and write it anew`];
    if (path.includes("?"))
      return [
        `${place}: a path with a query cannot be routed; by an overlay, remove it, and describe the query as parameters`,
      ];
    if (/%(?![0-9a-f]{2})/i.test(path))
      return [`${place}: no request has a path with a bare percent sign: write it as %25`];
    return [];
  });
}
