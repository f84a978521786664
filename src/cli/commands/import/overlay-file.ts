/** The overlay of an API that was added: it says nothing yet, and shows what it could say. */
export function overlayFile(id: string, unset: readonly string[]): string {
  return `# What the document of ${id} does not say, for the tools that read it: it stays as its vendor wrote it, and this is laid over it.
# Actions are those of Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html): each has a target, a JSONPath (RFC 9535), and an
# update or \`remove: true\`.
#
# Not said so far:
${unset.map((line) => `#   ${line}\n`).join("") || "#   nothing\n"}#
# For instance, in the place of \`actions: []\`:
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
info: {title: What ${id} does not say, version: 1.0.0}
actions: []
`;
}
