import { quote } from "../../http/curl.js";
import type { Api, WebhookEvent } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import { faults } from "../../runtime/webhooks/send/faults/index.js";
import type { SendData } from "./data.js";

const PLAIN = /^[\w./-]+$/;

/** What the page of a webhook needs to have it sent. */
export function sendData(api: Api, event: WebhookEvent): SendData {
  const { name } = event;
  const examples = sentMedia(event.media)?.examples ?? [];
  const word = PLAIN.test(name) && !name.startsWith("-") ? name : quote(name);
  return {
    event: name,
    send: `/_chatwire/${api.id}/send/${encodeURIComponent(name)}`,
    receive: `/_chatwire/${api.id}/receive`,
    examples: examples.map(({ name, summary }) => ({ name, label: summary ?? name })),
    faults: faults.map(({ name, summary }) => ({ name, summary })),
    hasSecret: api.webhookVerification !== undefined && api.webhookVerification.scheme !== "none",
    command: `npx chatwire trigger ${api.id} ${word} --to http://localhost:3000/hooks`,
  };
}
