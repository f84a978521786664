import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { isObject, type Json, type JsonObject, setOwn } from "../../schema/json.js";
import { toPointer } from "../../schema/pointer.js";
import { isSecretValue, secretItemSchemas, secretPropertySchemas } from "../../schema/secrets.js";
import { type Subschemas, subschemasOf } from "../../schema/subschemas.js";

const MASK = "***";

/**
 * Redacts the values that the schemas of the events mark as secret, and the secret that proves the sender. Applies the
 * schemas of all events if the event is unknown.
 */
export function redactBody(api: Api, events: readonly WebhookEvent[], body: Json): Json {
  const possibleEvents = events.length > 0 ? events : api.events;
  const schemas = possibleEvents.flatMap(({ media }) => subschemasOf(api.document, sentMedia(media)?.schema));
  const verification = api.webhookVerification;
  const secretPointer = verification?.scheme === "body-secret" ? verification.pointer : undefined;
  return redactValue(api.document, schemas, body, "", secretPointer);
}

function redactValue(
  document: JsonObject,
  schemas: Subschemas,
  value: Json,
  pointer: string,
  secretPointer: string | undefined,
  name = "",
): Json {
  if (isSecretValue(document, schemas, name) || pointer === secretPointer) return MASK;
  if (Array.isArray(value))
    return value.map((item, index) =>
      redactValue(document, secretItemSchemas(document, schemas, index), item, `${pointer}/${index}`, secretPointer),
    );
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, part] of Object.entries(value)) {
    const partPointer = pointer + toPointer([key]);
    const partSchemas = secretPropertySchemas(document, schemas, key);
    setOwn(copy, key, redactValue(document, partSchemas, part ?? null, partPointer, secretPointer, key));
  }
  return copy;
}
