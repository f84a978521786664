import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { withValueAt } from "../../runtime/webhooks/send/edit-body.js";
import { STANDARD_HEADERS, STANDARD_VERSION, type Verification } from "../../runtime/webhooks/verification.js";
import type { Json } from "../../schema/json.js";
import { header, jsonData } from "./curl-sample.js";
import { hasSecret, WEBHOOK_SECRET } from "./event-facts.js";
import { hasInvisible } from "./invisible.js";
import { Variable, type Written } from "./literals.js";
import type { SampleContext } from "./sample.js";
import { block, command, type Text, word } from "./shell.js";

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
