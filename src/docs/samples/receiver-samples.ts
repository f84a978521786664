import type { Api, WebhookEvent } from "../../model/api.js";
import { camelCase } from "../../model/names.js";
import { hasSecret, valueToShow, WEBHOOK_SECRET } from "./event-facts.js";
import { expression, fromEnvironment, text } from "./literals.js";
import type { SampleContext } from "./sample.js";

/** A receiver for hosts that hand over a `Request`: edge runtimes, Bun, Deno, frameworks. */
export function fetchReceiverSample(api: Api, event: WebhookEvent, { packageName }: SampleContext): string {
  return [
    `import { ${camelCase(api.id)} } from ${text(`${packageName}/apis/${api.id}`)};`,
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
    `import { ${camelCase(api.id)} } from ${text(`${packageName}/apis/${api.id}`)};`,
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
    // Without a name on the wire, only the URL can tell for sure.
    ...(event.selection.in === "schema" ? [`event: ${text(event.name)}`] : []),
  ];
  const shown = ["event", ...valueToShow(api, event)].join(".");
  return [
    `const receiver = createReceiver(${camelCase(api.id)}, { ${options.join(", ")} });`,
    "",
    `receiver.on(${expression(event.name)}, (event) => {`,
    `  console.log(${text(`${event.name}:`)}, ${shown});`,
    "});",
  ];
}
