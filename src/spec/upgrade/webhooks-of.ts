import { Names, pascalCase } from "../../model/names.js";
import { EXTENSION_SCHEMAS } from "../../schema/extension-schemas.js";
import { arrayOf, isObject, type Json, type JsonObject, objectOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { referenceTo, rewriteReferences, schemaReference } from "../../schema/references.js";
import { resolve } from "../../schema/resolve.js";
import type { Tell } from "./schema.js";

const INFO = ["title", "version", "description", "termsOfService", "contact", "license"];
/** Schemas in another language than JSON Schema cannot be read. */
const JSON_SCHEMA = /^application\/(vnd\.aai\.asyncapi|schema)(\+json|\+yaml)?(;|$)/;

/** The webhooks of a bundled AsyncAPI 3 document as an OpenAPI document that has nothing else: what its application sends. */
export function webhooksOf(document: JsonObject, tell: Tell): { document: JsonObject; leftOut: number } {
  const parts = new Parts(document);
  const webhooks = new Map<string, Json>();
  const received = receivedOnly(document);
  let leftOut = 0;
  for (const [channelName, value] of Object.entries(objectOf(document.channels))) {
    const messages = objectOf(objectOf(resolve(document, value).value).messages);
    for (const [key, entry] of Object.entries(messages)) {
      if (received.has(channelName)) {
        tell(
          `the message ${key} of channel ${channelName} is one that the vendor receives: it is no webhook, and is left out`,
        );
        leftOut++;
        continue;
      }
      const name = webhooks.has(key) ? `${channelName}.${key}` : key;
      if (name !== key)
        tell(`the message ${key} of channel ${channelName} is called ${name}: another channel has one of its name`);
      webhooks.set(name, { post: operationOf(name, objectOf(resolve(document, entry).value), document, parts, tell) });
    }
  }
  const extensions = Object.entries(document).filter(([key]) => Object.hasOwn(EXTENSION_SCHEMAS, key));
  const info = Object.entries(objectOf(document.info)).filter(([key]) => INFO.includes(key));
  const openapi = {
    openapi: "3.1.0",
    info: Object.fromEntries(info),
    ...Object.fromEntries(extensions),
    webhooks: Object.fromEntries(webhooks),
    components: { schemas: parts.schemas() },
  };
  return { document: openapi, leftOut };
}

/** Why deliveries of a document cannot be received here. */
export function protocolTrouble(document: JsonObject): string | undefined {
  const servers = Object.values(objectOf(document.servers)).map((server) => objectOf(resolve(document, server).value));
  const protocols = [...new Set(servers.map(({ protocol }) => String(protocol)))];
  if (protocols.length === 0 || protocols.some((name) => /^https?$/i.test(name))) return undefined;
  return `its servers speak ${protocols.join(", ")}: only JSON over HTTP is supported`;
}

/** Channels that the vendor only listens on. */
function receivedOnly(document: JsonObject): Set<string> {
  const actions = new Map<string, Set<string>>();
  for (const value of Object.values(objectOf(document.operations))) {
    const operation = objectOf(resolve(document, value).value);
    const channel = fromPointer(stringOf(objectOf(operation.channel).$ref) ?? "").at(-1);
    if (channel === undefined) continue;
    actions.set(channel, (actions.get(channel) ?? new Set()).add(String(operation.action)));
  }
  return new Set(
    [...actions].flatMap(([channel, found]) => (found.has("receive") && !found.has("send") ? [channel] : [])),
  );
}

function operationOf(name: string, message: JsonObject, document: JsonObject, parts: Parts, tell: Tell): JsonObject {
  const type = stringOf(message.contentType) ?? stringOf(document.defaultContentType) ?? "application/json";
  const examples = arrayOf(message.examples).flatMap((entry, index): [string, Json][] => {
    const { name, summary, payload } = objectOf(entry);
    if (payload === undefined) return [];
    return [
      [stringOf(name) ?? `example${index + 1}`, { ...(summary === undefined ? {} : { summary }), value: payload }],
    ];
  });
  const media = {
    schema: parts.schemaOf(name, message.payload, tell),
    ...(examples.length > 0 ? { examples: Object.fromEntries(examples) } : {}),
  };
  const said = Object.entries(message).filter(
    ([key]) => ["summary", "description", "externalDocs"].includes(key) || Object.hasOwn(EXTENSION_SCHEMAS, key),
  );
  const title = stringOf(message.title);
  return {
    ...(title === undefined ? {} : { summary: title }),
    ...Object.fromEntries(said),
    requestBody: { required: true, content: { [type]: media } },
    responses: { "2XX": { description: "The delivery was taken." } },
  };
}

/** The schemas that payloads refer to, wherever the document has them. */
class Parts {
  readonly #found = new Map<string, { name: string; schema: Json | undefined }>();
  readonly #names: Names;

  readonly document: JsonObject;

  constructor(document: JsonObject) {
    this.document = document;

    this.#names = new Names(Object.keys(this.#components()));
  }

  schemaOf(event: string, payload: Json | undefined, tell: Tell): Json {
    const format = isObject(payload) ? payload.schemaFormat : undefined;
    if (typeof format === "string" && !JSON_SCHEMA.test(format)) {
      tell(`the schema of the message ${event} is written in ${format.slice(0, 80)}: any body is taken`);
      return true;
    }
    const schema = format === undefined ? payload : objectOf(payload).schema;
    return rewriteReferences(schema, (reference) => this.#rewrite(reference)) ?? true;
  }

  schemas(): JsonObject {
    const own = Object.entries(this.#components()).map(([name, schema]): [string, Json | undefined] => [
      name,
      rewriteReferences(schema, (reference) => this.#rewrite(reference)),
    ]);
    return Object.fromEntries([
      ...own,
      ...[...this.#found.values()].map(({ name, schema }) => [name, schema] as const),
    ]);
  }

  #components(): JsonObject {
    return objectOf(objectOf(this.document.components).schemas);
  }

  /** A place that is none of a component becomes one. */
  #rewrite(reference: string): string {
    if (!reference.startsWith("#/") || schemaReference(reference) !== undefined) return reference;
    const kept = this.#found.get(reference);
    if (kept) return referenceTo(kept.name);
    const path = fromPointer(reference);
    const entry: { name: string; schema: Json | undefined } = {
      name: this.#names.claim(pascalCase(path.slice(-2).join(" "))),
      schema: undefined,
    };
    this.#found.set(reference, entry);
    entry.schema = rewriteReferences(at(this.document, path), (inner) => this.#rewrite(inner)) ?? true;
    return referenceTo(entry.name);
  }
}
