import type { Api, WebhookEvent } from "../model/api.js";
import { camelCase, docComment, literal, Names, pascalCase, propertyKey } from "../model/names.js";
import { sentMedia } from "../model/sent-media.js";
import { componentName } from "../schema/schema-set.js";
import { fileHeader } from "./header.js";
import type { ValidatorFiles } from "./validators.js";

/** The descriptors of the webhook events of an API whose document is safe, and their types by name. */
export function generateWebhooks(
  api: Api,
  source: string,
  schemaTypes: readonly string[],
  validators: ValidatorFiles,
): string {
  const types = new Map(api.events.map((event) => [event, bodyType(event, schemaTypes)]));
  const named = [...new Set(types.values())].filter((type) => schemaTypes.includes(type));
  const imported = [...named, ...([...types.values()].some((type) => type.includes("webhooks[")) ? ["webhooks"] : [])];
  const events = new Names(schemaTypes).claim(`${pascalCase(api.id)}Events`);
  const constant = camelCase(api.id);
  return [
    `${fileHeader(source)}import type { WebhookApi } from "chatwire/webhooks";`,
    ...(imported.length > 0 ? [`import type { ${imported.join(", ")} } from "./types.js";`] : []),
    "",
    `${docComment([`The webhook events of ${api.title}: the body of each by its name.`])}export interface ${events} {`,
    ...api.events.map(
      (event) => `${docComment([event.summary], "  ")}  ${propertyKey(event.name)}: ${types.get(event)};`,
    ),
    "}",
    "",
    `${docComment([`The webhooks of ${api.title}, as a receiver or a sender needs them.`])}export const ${constant}: WebhookApi<${events}> = {`,
    `  id: ${literal(api.id)},`,
    `  verification: ${literal(api.webhookVerification ?? { scheme: "none" })},`,
    "  events: {",
    ...api.events.map((event) => `    ${propertyKey(event.name)}: ${describeEvent(event, validators)},`),
    "  },",
    "};",
    "",
  ].join("\n");
}

/** The type of a body by its own name where it has one. */
function bodyType({ name, method, media }: WebhookEvent, schemaTypes: readonly string[]): string {
  const sent = sentMedia(media);
  if (sent === undefined) return "unknown";
  const component = componentName(sent.schema);
  if (component !== undefined && schemaTypes.includes(component)) return component;
  return `NonNullable<webhooks[${literal(name)}][${literal(method)}]["requestBody"]>["content"][${literal(sent.type)}]`;
}

function describeEvent({ name, aliases, selection, media }: WebhookEvent, validators: ValidatorFiles): string {
  const schema = sentMedia(media)?.schema ?? true;
  const module = validators.moduleOf(schema, name);
  const parts = [
    `selection: ${literal(selection)}`,
    ...(aliases.length > 0 ? [`aliases: ${literal(aliases)}`] : []),
    `validator: async () => (await import(${literal(`./${module}.js`)})).validate`,
  ];
  return `{ ${parts.join(", ")} }`;
}
