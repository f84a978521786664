import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { type Path, toPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { HoistedSchemas } from "./hoist-schemas.js";
import type { Note, NoteCode } from "./note.js";

const INFO = ["title", "version", "description", "termsOfService", "contact", "license"];
/** Matches the formats of JSON Schema, the only schema language that is supported. */
const JSON_SCHEMA = /^application\/(vnd\.aai\.asyncapi|schema)(\+json|\+yaml)?(;|$)/;

/** Reports a limit of the message at hand. */
type Warn = (code: NoteCode, message: string) => void;

/** Converts a bundled AsyncAPI 3 document to an OpenAPI document with a webhook for each message that the application sends. */
export function webhooksOf(document: JsonObject, note: (note: Note) => void): JsonObject {
  const schemas = new HoistedSchemas(document);
  const webhooks = new Map<string, Json>();
  const isSent = sentMessages(document);
  for (const [channelName, value] of Object.entries(objectOf(document.channels))) {
    const channel = resolve(document, value, ["channels", channelName]);
    for (const [key, entry] of Object.entries(objectOf(objectOf(channel.value).messages))) {
      const message = resolve(document, entry, [...channel.path, "messages", key]);
      const warn: Warn = (code, text) => note({ code, message: text, path: message.path });
      if (!isSent(channel.path, message.path)) {
        warn(
          "import/received-message",
          `the vendor does not send the message ${key} of channel ${channelName}, so it is not a webhook`,
        );
        continue;
      }
      const name = webhooks.has(key) ? `${channelName}.${key}` : key;
      if (name !== key)
        warn(
          "import/message-name",
          `another channel has a message ${key}, so that of channel ${channelName} is called ${name}`,
        );
      webhooks.set(name, {
        post: operationOf(name, withTraits(objectOf(message.value), document), document, schemas, warn),
      });
    }
  }
  const extensions = Object.entries(document).filter(([key]) => Object.hasOwn(EXTENSION_SCHEMAS, key));
  const info = Object.entries(objectOf(document.info)).filter(([key]) => INFO.includes(key));
  return {
    openapi: "3.1.0",
    info: Object.fromEntries(info),
    ...Object.fromEntries(extensions),
    webhooks: Object.fromEntries(webhooks),
    components: { schemas: schemas.schemas() },
  };
}

/** Returns why a receiver cannot handle the deliveries of a document. */
export function protocolError(document: JsonObject): string | undefined {
  const servers = Object.values(objectOf(document.servers)).map((server) => objectOf(resolve(document, server).value));
  const protocols = [...new Set(servers.map(({ protocol }) => String(protocol)))];
  if (protocols.length === 0 || protocols.some((name) => /^https?$/i.test(name))) return undefined;
  return `its servers use ${protocols.join(", ")}, but only JSON over HTTP is supported`;
}

/**
 * Returns a function that decides whether the vendor sends a message of a channel: an operation sends it, or no operation uses the
 * channel. An operation without `messages` uses all messages of its channel.
 */
function sentMessages(document: JsonObject): (channel: Path, message: Path) => boolean {
  const used = new Set<string>();
  const sent = new Set<string>();
  for (const value of Object.values(objectOf(document.operations))) {
    const operation = objectOf(resolve(document, value).value);
    const replies = objectOf(operation.reply);
    for (const [part, isSend] of [
      [operation, operation.action === "send"],
      [replies, false],
    ] as const) {
      if (!isObject(part.channel)) continue;
      const channel = toPointer(resolve(document, part.channel).path);
      used.add(channel);
      if (!isSend) continue;
      const messages = Array.isArray(part.messages) ? part.messages : undefined;
      if (messages === undefined) sent.add(channel);
      for (const message of messages ?? []) sent.add(`${channel} ${toPointer(resolve(document, message).path)}`);
    }
  }
  return (channel, message) => {
    const id = toPointer(channel);
    return !used.has(id) || sent.has(id) || sent.has(`${id} ${toPointer(message)}`);
  };
}

/** Merges the traits of a message into it. Its own fields win. */
function withTraits(message: JsonObject, document: JsonObject): JsonObject {
  const traits = arrayOf(message.traits).map((trait) => objectOf(resolve(document, trait).value));
  return Object.assign({}, ...traits, message) as JsonObject;
}

function operationOf(
  name: string,
  message: JsonObject,
  document: JsonObject,
  schemas: HoistedSchemas,
  warn: Warn,
): JsonObject {
  const type = stringOf(message.contentType) ?? stringOf(document.defaultContentType) ?? "application/json";
  const examples = arrayOf(message.examples).flatMap((entry, index): [string, Json][] => {
    const { name, summary, payload } = objectOf(entry);
    if (payload === undefined) return [];
    return [
      [stringOf(name) ?? `example${index + 1}`, { ...(summary === undefined ? {} : { summary }), value: payload }],
    ];
  });
  const media = {
    schema: payloadSchema(name, message.payload, schemas, warn),
    ...(examples.length > 0 ? { examples: Object.fromEntries(examples) } : {}),
  };
  const annotations = Object.entries(message).filter(
    ([key]) => ["summary", "description", "externalDocs"].includes(key) || Object.hasOwn(EXTENSION_SCHEMAS, key),
  );
  const title = stringOf(message.title);
  return {
    ...(title === undefined ? {} : { summary: title }),
    ...Object.fromEntries(annotations),
    requestBody: { required: true, content: { [type]: media } },
    responses: { "2XX": { description: "The delivery was accepted." } },
  };
}

/** Returns the schema of a payload. */
function payloadSchema(event: string, payload: Json | undefined, schemas: HoistedSchemas, warn: Warn): Json {
  const format = isObject(payload) ? payload.schemaFormat : undefined;
  if (typeof format === "string" && !JSON_SCHEMA.test(format)) {
    warn(
      "import/schema-format",
      `the schema of the message ${event} has the format ${format.slice(0, 80)}, so any body is accepted`,
    );
    return true;
  }
  const schema = format === undefined ? payload : objectOf(payload).schema;
  return schemas.withReferences(schema) ?? true;
}
