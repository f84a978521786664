import { Names, pascalCase } from "../../model/names.js";
import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { referenceTo, rewriteReferences, schemaReference } from "../../schema/references.js";
import { resolve } from "../../schema/resolve.js";
import type { Warn } from "./schema.js";

const INFO = ["title", "version", "description", "termsOfService", "contact", "license"];
/** Matches the formats of JSON Schema, the only schema language that is supported. */
const JSON_SCHEMA = /^application\/(vnd\.aai\.asyncapi|schema)(\+json|\+yaml)?(;|$)/;

/** Converts a bundled AsyncAPI 3 document to an OpenAPI document with a webhook for each message that the application sends. */
export function webhooksOf(document: JsonObject, warn: Warn): JsonObject {
  const components = new Components(document);
  const webhooks = new Map<string, Json>();
  const received = receivedOnly(document);
  for (const [channelName, value] of Object.entries(objectOf(document.channels))) {
    const messages = objectOf(objectOf(resolve(document, value).value).messages);
    for (const [key, entry] of Object.entries(messages)) {
      if (received.has(channelName)) {
        warn(`the vendor receives the message ${key} of channel ${channelName}, so it is not a webhook`);
        continue;
      }
      const name = webhooks.has(key) ? `${channelName}.${key}` : key;
      if (name !== key)
        warn(`another channel has a message ${key}, so that of channel ${channelName} is called ${name}`);
      webhooks.set(name, {
        post: operationOf(name, objectOf(resolve(document, entry).value), document, components, warn),
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
    components: { schemas: components.schemas() },
  };
}

/** Returns why a receiver cannot handle the deliveries of a document. */
export function protocolError(document: JsonObject): string | undefined {
  const servers = Object.values(objectOf(document.servers)).map((server) => objectOf(resolve(document, server).value));
  const protocols = [...new Set(servers.map(({ protocol }) => String(protocol)))];
  if (protocols.length === 0 || protocols.some((name) => /^https?$/i.test(name))) return undefined;
  return `its servers use ${protocols.join(", ")}, but only JSON over HTTP is supported`;
}

/** Returns the channels on which the vendor only receives. */
function receivedOnly(document: JsonObject): Set<string> {
  const actions = new Map<string, Set<string>>();
  for (const value of Object.values(objectOf(document.operations))) {
    const operation = objectOf(resolve(document, value).value);
    const channel = fromPointer(stringOf(objectOf(operation.channel).$ref) ?? "").at(-1);
    if (channel === undefined) continue;
    actions.set(channel, (actions.get(channel) ?? new Set()).add(String(operation.action)));
  }
  return new Set(
    [...actions].flatMap(([channel, names]) => (names.has("receive") && !names.has("send") ? [channel] : [])),
  );
}

function operationOf(
  name: string,
  message: JsonObject,
  document: JsonObject,
  components: Components,
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
    schema: components.schemaOf(name, message.payload, warn),
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

/** Collects the schemas that payloads refer to, from anywhere in the document. */
class Components {
  readonly #moved = new Map<string, { name: string; schema: Json | undefined }>();
  readonly #names: Names;
  readonly document: JsonObject;

  constructor(document: JsonObject) {
    this.document = document;
    this.#names = new Names(Object.keys(this.#components()));
  }

  schemaOf(event: string, payload: Json | undefined, warn: Warn): Json {
    const format = isObject(payload) ? payload.schemaFormat : undefined;
    if (typeof format === "string" && !JSON_SCHEMA.test(format)) {
      warn(`the schema of the message ${event} has the format ${format.slice(0, 80)}, so any body is accepted`);
      return true;
    }
    const schema = format === undefined ? payload : objectOf(payload).schema;
    return rewriteReferences(schema, (reference) => this.#rewrite(reference)) ?? true;
  }

  schemas(): JsonObject {
    const components = Object.entries(this.#components()).map(([name, schema]): [string, Json | undefined] => [
      name,
      rewriteReferences(schema, (reference) => this.#rewrite(reference)),
    ]);
    const moved = [...this.#moved.values()].map(({ name, schema }) => [name, schema] as const);
    return Object.fromEntries([...components, ...moved]);
  }

  #components(): JsonObject {
    return objectOf(objectOf(this.document.components).schemas);
  }

  /** Moves a schema that is referred to outside of `components` into it. */
  #rewrite(reference: string): string {
    if (!reference.startsWith("#/") || schemaReference(reference) !== undefined) return reference;
    const moved = this.#moved.get(reference);
    if (moved) return referenceTo(moved.name);
    const path = fromPointer(reference);
    const entry: { name: string; schema: Json | undefined } = {
      name: this.#names.claim(pascalCase(path.slice(-2).join(" "))),
      schema: undefined,
    };
    this.#moved.set(reference, entry);
    entry.schema = rewriteReferences(at(this.document, path), (inner) => this.#rewrite(inner)) ?? true;
    return referenceTo(entry.name);
  }
}
