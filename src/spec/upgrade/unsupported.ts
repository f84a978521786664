import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { readParameters } from "../../model/read-parts.js";
import { sentMedia } from "../../model/sent-media.js";
import { type JsonObject, objectOf } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { at, fromPointer, type Path, toPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { namedTypes } from "../../schema/types.js";
import type { Note, NoteCode } from "./note.js";

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** Bodies that are sent unchanged: texts and files. */
const RAW =
  /^(text\/|image\/|audio\/|video\/|font\/|\*\/\*$|application\/(\*$|octet-stream|zip|gzip|pdf|x-ndjson|jsonl)\b)/;
const STYLES: Record<string, readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
};

/** A code and a message. */
type Limit = [code: NoteCode, message: string];

/** Returns a note for each part of a document that is accepted but not fully supported. */
export function unsupported(api: Api): Note[] {
  return [
    ...api.operations.flatMap((operation) => {
      const name = `${operation.method.toUpperCase()} ${operation.key}`;
      const path = fromPointer(operation.pointer);
      return [...operationLimits(api, operation)].map(
        ([code, limit]): Note => ({ code, message: `${name}: ${limit}`, path }),
      );
    }),
    ...samePaths(api),
    ...largeIntegers(api),
    ...[...api.securitySchemes.values()].flatMap(({ name, type, scheme }): Note[] =>
      type === "mutualTLS" || (type === "http" && scheme !== "basic" && scheme !== "bearer")
        ? [
            {
              code: "import/security-scheme",
              message: `clients do not support the security scheme ${name} (${type === "http" ? scheme : type}): use their options \`headers\` or \`fetch\``,
              path: ["components", "securitySchemes", name],
            },
          ]
        : [],
    ),
    ...api.events.flatMap((event) => {
      const path = fromPointer(event.pointer);
      return [...webhookLimits(event)].map(
        ([code, limit]): Note => ({ code, message: `the webhook ${event.name} ${limit}`, path }),
      );
    }),
    ...webhookParameters(api),
  ];
}

function* webhookLimits({ method, media }: WebhookEvent): Iterable<Limit> {
  if (method !== "post")
    yield ["import/webhook-method", `is sent by ${method.toUpperCase()}, but a receiver accepts only POST`];
  if (media.length === 0) yield ["import/webhook-body", "has no body, so a receiver accepts any"];
  else if (!media.some(({ type }) => isJson(type)))
    yield [
      "import/webhook-body",
      `is sent as ${media.map(({ type }) => type).join(", ")}, but a receiver reads only JSON`,
    ];
}

function* operationLimits({ document }: Api, { body, parameters }: Operation): Iterable<Limit> {
  const sent = sentMedia(body?.media ?? []);
  if (sent && !isJson(sent.type) && !FORMS.includes(sent.type) && !RAW.test(sent.type))
    yield ["import/body-type", `a body of type ${sent.type} is sent unchanged, and is not checked`];
  for (const { name, in: place, style, schema, mediaType } of parameters) {
    if (place === "cookie")
      yield ["import/cookie-parameter", `the client does not send the cookie ${name}: use its option \`headers\``];
    else if (style !== undefined && !STYLES[place]?.includes(style))
      yield [
        "import/parameter-style",
        `the parameter ${name} has the style ${style}, which is not defined for a ${place} parameter and is ignored`,
      ];
    else if (place === "query" && mediaType === undefined && isListOfObjects(document, schema))
      yield [
        "import/parameter-style",
        `the parameter ${name} is a list of objects, for which OpenAPI defines no style, so it cannot be sent`,
      ];
    else if (schema === undefined)
      yield ["import/parameter-schema", `the parameter ${name} has no schema, so it is sent unchanged`];
  }
}

function isListOfObjects(document: JsonObject, schema: unknown): boolean {
  const list = objectOf(resolve(document, schema).value);
  const item = objectOf(resolve(document, list.items).value);
  return namedTypes(list).includes("array") && namedTypes(item).join() === "object";
}

/** The number of parameter names that one line lists. */
const MAX_NAMED = 5;

/** Writes one line for all webhooks, because many have the same parameters, such as headers of the sender. */
function webhookParameters({ document, events }: Api): Note[] {
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
        {
          code: "import/webhook-parameters",
          message: `${count} webhooks have parameters (${names.slice(0, MAX_NAMED).join(", ")}${more}): a receiver does not check them`,
          path: ["webhooks"],
        },
      ];
}

/** Finds examples and limits that JavaScript has already rounded. */
function largeIntegers({ document }: Api): Note[] {
  const notes: Note[] = [];
  const waiting: { value: unknown; path: Path }[] = [{ value: document, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (
      typeof value === "number" &&
      Number.isInteger(value) &&
      Math.abs(value) > Number.MAX_SAFE_INTEGER &&
      Math.abs(value) < 2 ** 64
    )
      notes.push({
        code: "import/int64",
        message: `${toPointer(path)}: the digits of ${value} beyond 2^53 are lost; write it as a text if they matter`,
        path,
      });
    if (typeof value !== "object" || value === null) continue;
    for (const [key, part] of Object.entries(value)) {
      // Limits such as the largest integer are not values that someone sends.
      if (!LIMITS.has(key)) waiting.push({ value: part, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return notes.reverse();
}

const LIMITS = new Set(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]);

/** Finds paths that differ only in the names of their parameters. */
function samePaths(api: Api): Note[] {
  const seen = new Map<string, string>();
  return api.operations.flatMap(({ method, key, pointer }): Note[] => {
    const template = `${method} ${key.replaceAll(/\{[^{}]*\}/g, "{}")}`;
    const first = seen.get(template);
    if (first === undefined) seen.set(template, key);
    return first === undefined
      ? []
      : [
          {
            code: "import/same-path",
            message: `${method.toUpperCase()} ${key}: every request also matches ${first}, which the mock uses`,
            path: fromPointer(pointer),
          },
        ];
  });
}
