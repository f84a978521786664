import { arrayOf, type JsonObject, objectOf } from "../../../schema/json.js";

/** Writes the overlay of an imported API: no actions yet, and examples of some. */
export function overlayFile(name: string, missing: readonly string[]): string {
  return `# Additions to the document of ${name}. The document stays as its vendor wrote it, and this overlay is applied when it is read.
# The actions are those of Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html): each has a target, a JSONPath (RFC 9535),
# and an update or \`remove: true\`.
#
# Missing, with the default that applies:
${missing.map((line) => `#   ${line}\n`).join("") || "#   nothing\n"}#
# For example, instead of \`actions: []\`:
#
# actions:
#   - target: $
#     update:
#       x-webhook-event: {in: body, pointer: /type}
#       x-webhook-verification: {scheme: hmac, header: X-Signature, algorithm: sha256, encoding: hex}
#       x-error-shape: {rejections: {default: {status: 400, body: {message: "{message}"}}}}
#   - target: $.paths['/search'].post
#     update: {x-effect: read}
#   - target: $.paths['/internal']
#     remove: true
overlay: 1.0.0
info: {title: Additions to ${name}, version: 1.0.0}
actions: []
`;
}

/** Returns a line for each part that a root document lacks and an overlay can add, with the default that applies without it. */
export function missingParts(document: JsonObject): string[] {
  const has = (...keys: string[]) => keys.some((key) => Object.keys(objectOf(document[key])).length > 0);
  const [operations, webhooks] = [has("paths"), has("webhooks", "x-webhooks", "channels")];
  const defaults: [applies: boolean, key: string, text: string][] = [
    [webhooks, "x-webhook-event", "an event is identified by the schema that its body matches"],
    [webhooks, "x-webhook-verification", "a receiver needs an option that says how to verify the sender"],
    [operations, "x-error-shape", "the mock rejects requests with problem details (RFC 9457)"],
    [operations, "x-effect", "GET reads, DELETE destroys, and all other methods write"],
    [operations, "x-client-option", "options of the client are named after the security schemes"],
  ];
  return [
    ...defaults
      .filter(([applies, key]) => applies && document[key] === undefined)
      .map(([, key, text]) => `${key}: ${text}`),
    ...(operations && arrayOf(document.servers).length === 0 ? ["servers: a client needs the option baseUrl"] : []),
  ];
}
