import { isDeepStrictEqual } from "node:util";
import type { Example, WebhookEvent } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { type Message, readMessages } from "../../model/read-async.js";
import { isObject, type Json, type JsonObject, type Schema } from "../../schema/json.js";
import { resolve } from "../../schema/resolve.js";
import type { Bundles } from "../../spec/bundle.js";
import type { Contract, SourceDocument } from "../../spec/source/contract.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { applySettings, type RuleSettings } from "../lint-config.js";

const RULE = "chatwire/asyncapi-consistency";

/** Compares the events of both documents of an API: names, schemas and examples. Locations are in the AsyncAPI document. */
export function checkAsyncapiConsistency(
  id: string,
  bundles: Bundles,
  contract: Contract,
  settings: RuleSettings,
): Diagnostic[] {
  const [openapi, asyncapi, source] = [bundles.openapi?.document, bundles.asyncapi?.document, contract.asyncapi];
  return openapi && asyncapi && source ? applySettings(compare(id, openapi, asyncapi, source), settings) : [];
}

function compare(id: string, openapi: JsonObject, asyncapi: JsonObject, source: SourceDocument): Diagnostic[] {
  const { events } = readApi(id, openapi);
  const messages = readMessages(asyncapi);
  const map = new SourceMap(source);
  const missing = events
    .filter(({ name }) => !messages.some((message) => message.name === name))
    .map(({ name }) =>
      map
        .locate(["channels"])
        .diagnostic(RULE, `No channel has a message "${name}", which is a webhook of the OpenAPI document. Add it.`),
    );
  const differing = messages.flatMap((message) => {
    const event = events.find(({ name }) => name === message.name);
    const problems = event
      ? differences(event, message, openapi, asyncapi)
      : [
          {
            pointer: message.pointer,
            message: `The OpenAPI document has no webhook "${message.name}". Add the webhook, or remove the message.`,
          },
        ];
    return problems.map(({ pointer, message }) => map.locate(pointer).diagnostic(RULE, message));
  });
  return [...missing, ...differing];
}

interface Difference {
  pointer: string;
  message: string;
}

function differences(
  { name, media }: WebhookEvent,
  message: Message,
  openapi: JsonObject,
  asyncapi: JsonObject,
): Difference[] {
  const [body] = media;
  const isSame = sameSchema(
    { document: openapi, schema: body?.schema },
    { document: asyncapi, schema: message.payload },
  );
  const schema = isSame
    ? []
    : [
        {
          pointer: `${message.pointer}/payload`,
          message: `The payload of "${name}" differs from the schema of the webhook. Reference the same file in both documents.`,
        },
      ];
  return [...schema, ...exampleDifferences(name, body?.examples ?? [], message)];
}

function exampleDifferences(event: string, webhookExamples: Example[], { examples, pointer }: Message): Difference[] {
  const missing = webhookExamples
    .filter(({ name }) => !examples.some((example) => example.name === name))
    .map(({ name }) => ({
      pointer: `${pointer}/examples`,
      message: `The message "${event}" lacks the example "${name}" of the webhook. Add it, with the payload from the same file.`,
    }));
  const differing = examples.flatMap(({ name, value, pointer }) => {
    const twin = webhookExamples.find((example) => example.name === name);
    if (!twin)
      return [
        { pointer, message: `The webhook "${event}" has no example "${name}". Add it there, or remove it here.` },
      ];
    return isDeepStrictEqual(twin.value, value)
      ? []
      : [
          {
            pointer,
            message: `The example "${name}" of "${event}" differs from the one of the webhook. Reference the same file in both documents.`,
          },
        ];
  });
  return [...missing, ...differing];
}

interface Side {
  document: JsonObject;
  schema: Schema | undefined;
}

/** Compares schemas of two bundles. Ignores the names of components, and compares recursive schemas for one round. */
export function sameSchema(a: Side, b: Side): boolean {
  const compared = new Map<Json, Set<Json>>();
  return same(a.schema, b.schema);

  function same(left: Json | undefined, right: Json | undefined): boolean {
    const x = resolve(a.document, left).value;
    const y = resolve(b.document, right).value;
    if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) return x === y;
    if (compared.get(x)?.has(y)) return true;
    compared.set(x, (compared.get(x) ?? new Set()).add(y));
    if (Array.isArray(x) || Array.isArray(y)) {
      return (
        Array.isArray(x) && Array.isArray(y) && x.length === y.length && x.every((item, index) => same(item, y[index]))
      );
    }
    return isObject(x) && isObject(y) && sameKeys(x, y) && Object.keys(x).every((key) => same(x[key], y[key]));
  }
}

function sameKeys(x: JsonObject, y: JsonObject): boolean {
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => Object.hasOwn(y, key));
}
