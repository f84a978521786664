import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { arrayOf, type JsonObject, objectOf } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { Variable } from "./literals.js";

/** The secret that the vendor and the receiver share. It has no default: a receiver does not start without it. */
export const WEBHOOK_SECRET = new Variable("WEBHOOK_SECRET", null);

export function hasSecret({ webhookVerification }: Api): boolean {
  return webhookVerification !== undefined && webhookVerification.scheme !== "none";
}

const MAX_DEPTH = 4;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Returns the path of a required value in the body, to show how a handler reads it: `["payload", "chat", "id"]`. Skips the event
 * name and secrets. Returns an empty path if nothing else is required.
 */
export function requiredValuePath(api: Api, event: WebhookEvent): string[] {
  const { selection } = event;
  const { webhookVerification: verification } = api;
  const skipped = [
    ...(selection.in === "body" ? [selection.pointer] : []),
    ...(verification?.scheme === "body-secret" ? [verification.pointer] : []),
  ].map((pointer) => fromPointer(pointer)[0]);
  const schema = sentMedia(event.media)?.schema;
  const paths = requiredPaths(api.document, schema, MAX_DEPTH, new Set(skipped));
  return paths.find((steps) => steps.length > 1) ?? paths[0] ?? [];
}

/** Returns the paths to required values, the shortest one for each property. */
function requiredPaths(
  document: JsonObject,
  schema: unknown,
  depth: number,
  skipped: ReadonlySet<unknown>,
): string[][] {
  const resolved = objectOf(resolve(document, schema).value);
  if (isVariableScalar(resolved)) return [[]];
  if (resolved.type !== "object" || depth === 0) return [];
  const properties = objectOf(resolved.properties);
  const required = arrayOf(resolved.required)
    .map(String)
    .filter((name) => IDENTIFIER.test(name) && Object.hasOwn(properties, name) && !skipped.has(name));
  return required.flatMap((name): string[][] => {
    const paths = requiredPaths(document, properties[name], depth - 1, new Set());
    const [shortest] = paths.sort((a, b) => a.length - b.length);
    return shortest ? [[name, ...shortest]] : [];
  });
}

/** Returns whether a value is a scalar that may differ between deliveries. */
function isVariableScalar({ type, format, const: constant }: JsonObject): boolean {
  const isValue = type === "string" || type === "number" || type === "integer" || type === "boolean";
  return isValue && format !== "password" && constant === undefined;
}
