import { arrayOf, type JsonObject, objectOf } from "../../schema/json.js";

/** What a root document does not say, and an overlay could: a line each, that says what holds without it. */
export function unset(document: JsonObject): string[] {
  const has = (...keys: string[]) => keys.some((key) => Object.keys(objectOf(document[key])).length > 0);
  const [operations, webhooks] = [has("paths"), has("webhooks", "x-webhooks", "channels")];
  const lines: [wanted: boolean, key: string, without: string][] = [
    [webhooks, "x-webhook-event", "an event is told by the schema that its body fits"],
    [webhooks, "x-webhook-verification", "a receiver must be told how it knows the sender"],
    [operations, "x-error-shape", "the mock rejects requests by problem details (RFC 9457)"],
    [operations, "x-effect", "GET reads, DELETE destroys, all else writes"],
    [operations, "x-client-option", "options of the client are called after the security schemes"],
  ];
  const missing = lines.filter(([wanted, key]) => wanted && document[key] === undefined);
  return [
    ...missing.map(([, key, without]) => `${key}: ${without}`),
    ...(operations && arrayOf(document.servers).length === 0 ? ["servers: a client must be given its baseUrl"] : []),
  ];
}
