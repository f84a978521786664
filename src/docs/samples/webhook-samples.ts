import type { Api, WebhookEvent } from "../../model/api.js";
import { webhookApiName } from "../../model/names.js";
import { sentMedia } from "../../model/sent-media.js";
import { withValueAt } from "../../runtime/webhooks/send/edit-body.js";
import { STANDARD_HEADERS, STANDARD_VERSION, type Verification } from "../../runtime/webhooks/verification.js";
import { arrayOf, type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { header, jsonData } from "./curl-sample.js";
import { expression, fromEnvironment, hasInvisible, text, Variable, type Written } from "./literals.js";
import type { SampleContext } from "./sample.js";
import { block, command, type Text, word } from "./shell.js";

/** Writes a receiver for hosts that pass a `Request`: edge runtimes, Bun, Deno and frameworks. */
export function fetchReceiverSample(api: Api, event: WebhookEvent, { packageName, importPath }: SampleContext): string {
  return [
    `import { ${webhookApiName(api.id)} } from ${text(importPath)};`,
    `import { createReceiver } from ${text(`${packageName}/webhooks`)};`,
    "",
    ...receiver(api, event),
    "",
    "export default { fetch: (request: Request) => receiver.handle(request) };",
    "",
  ].join("\n");
}

export function nodeReceiverSample(api: Api, event: WebhookEvent, { packageName, importPath }: SampleContext): string {
  return [
    'import { createServer } from "node:http";',
    `import { ${webhookApiName(api.id)} } from ${text(importPath)};`,
    `import { createReceiver, toNodeHandler } from ${text(`${packageName}/webhooks`)};`,
    "",
    ...receiver(api, event),
    "",
    "createServer(toNodeHandler(receiver)).listen(process.env.PORT ?? 3000);",
    "",
  ].join("\n");
}

function receiver(api: Api, event: WebhookEvent): string[] {
  const options = [
    hasSecret(api) ? `secret: ${fromEnvironment(WEBHOOK_SECRET)}` : 'verification: "none"',
    // Deliveries do not contain the event name, so the URL must identify the event.
    ...(event.selection.in === "schema" ? [`event: ${text(event.name)}`] : []),
  ];
  const shown = ["event", ...requiredValuePath(api, event)].join(".");
  return [
    `const receiver = createReceiver(${webhookApiName(api.id)}, { ${options.join(", ")} });`,
    "",
    `receiver.on(${expression(event.name)}, (event) => {`,
    `  console.log(${text(`${event.name}:`)}, ${shown});`,
    "});",
  ];
}

/** The secret that the vendor and the receiver share. It has no default: a receiver does not start without it. */
const WEBHOOK_SECRET = new Variable("WEBHOOK_SECRET", null);

function hasSecret({ webhookVerification }: Api): boolean {
  return webhookVerification !== undefined && webhookVerification.scheme !== "none";
}

const MAX_DEPTH = 4;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Returns the path of a required value in the body, to show how a handler reads it: `["payload", "chat", "id"]`. Skips the event
 * name and secrets. Returns an empty path if nothing else is required.
 */
function requiredValuePath(api: Api, event: WebhookEvent): string[] {
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

/**
 * Writes the `trigger` command that sends the event's example. The secret is an environment variable, to keep it out of the
 * process list. Returns undefined if the event name would be read as an option.
 */
export function triggerSample(api: Api, event: WebhookEvent, context: SampleContext): string | undefined {
  if (event.name.startsWith("-")) return undefined;
  const { example, packageName, receiverUrl } = context;
  return [
    ...(hasSecret(api) ? [`CHATWIRE_SECRET=${word([WEBHOOK_SECRET])}`] : []),
    `npx ${packageName} trigger ${word([api.id])} ${word([event.name])}`,
    ...(example === undefined ? [] : [`--example ${word([example])}`]),
    `--to ${word([receiverUrl])}`,
  ].join(" ");
}

/** Sends the example with curl, signed like the vendor's deliveries. Returns undefined if no example is documented. */
export function deliverySample(
  api: Api,
  event: WebhookEvent,
  { example, receiverUrl }: SampleContext,
): string | undefined {
  const examples = sentMedia(event.media)?.examples ?? [];
  const value = (examples.find(({ name }) => name === example) ?? examples[0])?.value;
  const { selection } = event;
  if (value === undefined || (selection.in === "header" && hasInvisible(event.name))) return undefined;
  const { before, body, headers } = signed(api.webhookVerification ?? { scheme: "none" }, value);
  const lines = command([
    `curl ${word([receiverUrl])}`,
    header("content-type", ["application/json"]),
    ...(selection.in === "header" ? [header(selection.header, [event.name])] : []),
    ...headers.map(([name, text]) => header(name, text)),
    `--data-raw ${block(body)}`,
  ]);
  return [...before, lines].join("\n");
}

interface SignedDelivery {
  /** Commands that run before curl. */
  before: string[];
  body: Text;
  headers: [string, Text][];
}

const BODY = new Variable("body", null);
const SIGNATURE = new Variable("signature", null);

function signed(verification: Verification, value: Json): SignedDelivery {
  if (verification.scheme === "none") return { before: [], body: jsonData(value), headers: [] };
  if (verification.scheme === "body-secret") {
    const body = jsonData(withValueAt(value, verification.pointer, WEBHOOK_SECRET) as Written);
    return { before: [], body, headers: [] };
  }
  const assigned = `body=${block(jsonData(value))}`;
  if (verification.scheme === "standard-webhooks") {
    return {
      before: [assigned, ...STANDARD_LINES],
      body: [BODY],
      headers: [
        [STANDARD_HEADERS.id, [new Variable("id", null)]],
        [STANDARD_HEADERS.timestamp, [new Variable("timestamp", null)]],
        [STANDARD_HEADERS.signature, [STANDARD_VERSION, SIGNATURE]],
      ],
    };
  }
  const { algorithm, encoding, prefix = "", header: name } = verification;
  const output = encoding === "hex" ? "-r | cut -d ' ' -f 1" : "-binary | openssl base64 -A";
  return {
    before: [
      assigned,
      `signature=$(printf %s "$body" | openssl dgst -${algorithm} -hmac ${word([WEBHOOK_SECRET])} ${output})`,
    ],
    body: [BODY],
    headers: [[name, [prefix, SIGNATURE]]],
  };
}

/** Decodes the key, which is the Base64 text of the secret. */
const STANDARD_LINES = [
  "timestamp=$(date +%s)",
  'id="msg_$timestamp"',
  `key=$(printf %s "\${${WEBHOOK_SECRET.name}#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')`,
  'signature=$(printf %s "$id.$timestamp.$body" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)',
];
