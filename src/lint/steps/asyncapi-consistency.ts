import { isDeepStrictEqual } from "node:util";
import type { Example, WebhookEvent } from "../../model/api.js";
import { readApi } from "../../model/read-api.js";
import { type Message, readMessages } from "../../model/read-async.js";
import type { JsonObject } from "../../schema/json.js";
import type { Bundles } from "../../spec/bundle.js";
import type { Contract, SourceDocument } from "../../spec/source/contract.js";
import { SourceMap } from "../../spec/source/source-map.js";
import type { Diagnostic } from "../../workspace/diagnostics/diagnostic.js";
import { sameSchema } from "../schema/same-schema.js";

const RULE = "chatwire/parity";

/** Whether both documents of an API tell the same of its events: names, schemas, examples. Faults stand at the AsyncAPI side. */
export function checkAsyncapiConsistency(id: string, bundles: Bundles, contract: Contract): Diagnostic[] {
  const [openapi, asyncapi, source] = [bundles.openapi?.document, bundles.asyncapi?.document, contract.asyncapi];
  return openapi && asyncapi && source ? compare(id, openapi, asyncapi, source) : [];
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
  const compared = messages.flatMap((message) => {
    const event = events.find(({ name }) => name === message.name);
    const wrong = event
      ? differences(event, message, openapi, asyncapi)
      : [
          {
            pointer: message.pointer,
            message: `The message "${message.name}" is no webhook of the OpenAPI document. Add the webhook, or remove the message.`,
          },
        ];
    return wrong.map(({ pointer, message }) => map.locate(pointer).diagnostic(RULE, message));
  });
  return [...missing, ...compared];
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
  const same = sameSchema({ document: openapi, schema: body?.schema }, { document: asyncapi, schema: message.payload });
  const schema = same
    ? []
    : [
        {
          pointer: `${message.pointer}/payload`,
          message: `The payload of "${name}" is not the schema of the webhook. $ref the same file in both documents.`,
        },
      ];
  return [...schema, ...exampleDifferences(name, body?.examples ?? [], message)];
}

function exampleDifferences(event: string, wanted: Example[], { examples, pointer }: Message): Difference[] {
  const missing = wanted
    .filter(({ name }) => !examples.some((example) => example.name === name))
    .map(({ name }) => ({
      pointer: `${pointer}/examples`,
      message: `"${event}" lacks the example "${name}", which its webhook has. Add it, with the payload from the same file.`,
    }));
  const others = examples.flatMap(({ name, value, pointer }) => {
    const twin = wanted.find((example) => example.name === name);
    if (!twin)
      return [
        { pointer, message: `The webhook "${event}" has no example "${name}". Add it there, or remove it here.` },
      ];
    return isDeepStrictEqual(twin.value, value)
      ? []
      : [
          {
            pointer,
            message: `The example "${name}" of "${event}" differs from that of the webhook. $ref the same file in both documents.`,
          },
        ];
  });
  return [...missing, ...others];
}
