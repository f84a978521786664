import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { isObject, type Json, type JsonObject } from "../../schema/json.js";
import { setOwn } from "../../schema/own.js";
import { type Branches, branches, isSecret, itemBranches, propertyBranches } from "../../schema/subschemas.js";

const MASK = "***";

/**
 * A body of an event without what its schema marks as secret; of a body that is of no known event, without what is secret
 * in any of them, and without the secret that proves the sender.
 */
export function redactBody(api: Api, events: readonly WebhookEvent[], body: Json): Json {
  const meant = events.length > 0 ? events : api.events;
  const options = meant.flatMap(({ media }) => branches(api.document, sentMedia(media)?.schema));
  const verification = api.webhookVerification;
  const proof = verification?.scheme === "body-secret" ? verification.pointer : undefined;
  return redactValue(api.document, options, body, "", proof);
}

function redactValue(
  document: JsonObject,
  options: Branches,
  value: Json,
  pointer: string,
  proof: string | undefined,
): Json {
  if (isSecret(options) || pointer === proof) return MASK;
  if (Array.isArray(value))
    return value.map((item, index) =>
      redactValue(document, itemBranches(document, options, index), item, `${pointer}/${index}`, proof),
    );
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, part] of Object.entries(value)) {
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    setOwn(copy, key, redactValue(document, propertyBranches(document, options, key), part ?? null, place, proof));
  }
  return copy;
}
