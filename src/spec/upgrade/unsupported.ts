import type { Api, Operation, WebhookEvent } from "../../model/api.js";
import { readParameters } from "../../model/read-parts.js";
import { sentMedia } from "../../model/sent-media.js";
import { objectOf } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { at, fromPointer } from "../../schema/pointer.js";
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
      return [...operationLimits(operation)].map(
        ([code, limit]): Note => ({ code, message: `${name}: ${limit}`, path }),
      );
    }),
    ...samePaths(api),
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

function* operationLimits({ body, parameters }: Operation): Iterable<Limit> {
  const sent = sentMedia(body?.media ?? []);
  if (sent && !isJson(sent.type) && !FORMS.includes(sent.type) && !RAW.test(sent.type))
    yield ["import/body-type", `a body of type ${sent.type} is sent unchanged, and is not checked`];
  for (const { name, in: place, style, schema } of parameters) {
    if (place === "cookie")
      yield ["import/cookie-parameter", `the client does not send the cookie ${name}: use its option \`headers\``];
    else if (style !== undefined && !STYLES[place]?.includes(style))
      yield [
        "import/parameter-style",
        `the parameter ${name} has the style ${style}, which is not defined for a ${place} parameter and is ignored`,
      ];
    else if (schema === undefined)
      yield ["import/parameter-schema", `the parameter ${name} has no schema, so it is sent unchanged`];
  }
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
