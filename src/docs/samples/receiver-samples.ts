import type { Api, WebhookEvent } from "../../model/api.js";
import { webhookApiName } from "../../model/names.js";
import { hasSecret, requiredValuePath, WEBHOOK_SECRET } from "./event-facts.js";
import { expression, fromEnvironment, text } from "./literals.js";
import type { SampleContext } from "./sample.js";

/** Writes a receiver for hosts that pass a `Request`: edge runtimes, Bun, Deno and frameworks. */
export function fetchReceiverSample(api: Api, event: WebhookEvent, { packageName }: SampleContext): string {
  return [
    `import { ${webhookApiName(api.id)} } from ${text(`${packageName}/apis/${api.id}`)};`,
    `import { createReceiver } from ${text(`${packageName}/webhooks`)};`,
    "",
    ...receiver(api, event),
    "",
    "export default { fetch: (request: Request) => receiver.handle(request) };",
    "",
  ].join("\n");
}

export function nodeReceiverSample(api: Api, event: WebhookEvent, { packageName }: SampleContext): string {
  return [
    'import { createServer } from "node:http";',
    `import { ${webhookApiName(api.id)} } from ${text(`${packageName}/apis/${api.id}`)};`,
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
