import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { arrayOf, type JsonObject, objectOf } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { Variable } from "./literals.js";

/** The secret that a vendor and a receiver share. A receiver does not start without it. */
export const WEBHOOK_SECRET = new Variable("WEBHOOK_SECRET", null);

export function hasSecret({ webhookVerification }: Api): boolean {
  return webhookVerification !== undefined && webhookVerification.scheme !== "none";
}

const MAX_DEPTH = 4;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * A value of the body that is always there, to show how handlers reach it: `["payload", "chat", "id"]`. What tells the event, and
 * what is secret, is passed over; an empty list where nothing else must be there.
 */
export function valueToShow(api: Api, event: WebhookEvent): string[] {
  const { selection } = event;
  const { webhookVerification: verification } = api;
  const passed = [
    ...(selection.in === "body" ? [selection.pointer] : []),
    ...(verification?.scheme === "body-secret" ? [verification.pointer] : []),
  ].map((pointer) => fromPointer(pointer)[0]);
  const schema = sentMedia(event.media)?.schema;
  const found = search(api.document, schema, MAX_DEPTH, new Set(passed));
  return found.find((steps) => steps.length > 1) ?? found[0] ?? [];
}

/** Ways to what is always there, the shortest of each property. */
function search(document: JsonObject, schema: unknown, depth: number, passed: ReadonlySet<unknown>): string[][] {
  const resolved = objectOf(resolve(document, schema).value);
  if (isPlain(resolved)) return [[]];
  if (resolved.type !== "object" || depth === 0) return [];
  const properties = objectOf(resolved.properties);
  const required = arrayOf(resolved.required)
    .map(String)
    .filter((name) => IDENTIFIER.test(name) && Object.hasOwn(properties, name) && !passed.has(name));
  return required.flatMap((name): string[][] => {
    const found = search(document, properties[name], depth - 1, new Set());
    const [shortest] = found.sort((a, b) => a.length - b.length);
    return shortest ? [[name, ...shortest]] : [];
  });
}

/** A text or number that differs from one delivery to the next. */
function isPlain({ type, format, const: fixed }: JsonObject): boolean {
  const isValue = type === "string" || type === "number" || type === "integer" || type === "boolean";
  return isValue && format !== "password" && fixed === undefined;
}
