import type { Api, WebhookEvent } from "../model/api.js";
import { docComment, literal, Names, pascalCase, webhookApiName } from "../model/names.js";
import { sentMedia } from "../model/sent-media.js";
import type { Json } from "../schema/json.js";
import { componentName } from "../schema/schema-set.js";
import { block, Code, type Doc, fileHeader, hardline, list, objectDoc, print, valueDoc } from "./print.js";
import { commentDoc } from "./print-parts.js";
import type { TypePrinter } from "./print-types.js";
import { type ApiTypes, importAs, importTypes } from "./types.js";
import type { ValidatorFiles } from "./validators.js";

const ABOUT_EVENT = "Describes an event: where deliveries hold its name, and how to load its validator on first use.";

/** Returns `webhooks.js`: the descriptors of the events of an API. */
export function webhookCode(source: string, api: Api, validators: ValidatorFiles): string {
  const selections = [...new Map(api.events.map(({ selection }) => [literal(selection), selection])).values()];
  const common = selections.length === 1 ? selections[0] : undefined;
  const events = api.events.map(({ name, aliases, selection, media }) => {
    const module = validators.moduleOf(sentMedia(media)?.schema ?? true, name);
    const load = `() => import(${literal(`./${module}.js`)})`;
    const parameters: Doc[] = [
      ...(common === undefined ? [valueDoc(selection)] : []),
      load,
      ...(aliases.length > 0 ? [valueDoc(aliases)] : []),
    ];
    return [name, new Code(list("event(", parameters, ")"))] as const;
  });
  const descriptor = objectDoc(
    [
      ["id", api.id],
      ["verification", (api.webhookVerification ?? { scheme: "none" }) as unknown as Json],
      ["events", new Code(objectDoc(events, true))],
    ],
    true,
  );
  const event = block([
    ["selection", common === undefined ? "" : [": ", valueDoc(common)], ","],
    "aliases,",
    "validator: async () => (await load()).validate,",
  ]);
  const eventParameters = `${common === undefined ? "selection, " : ""}load, aliases = []`;
  return [
    fileHeader(source),
    docComment([ABOUT_EVENT]),
    print([`const event = (${eventParameters}) => (`, event, ");", hardline, hardline]),
    print([`export const ${webhookApiName(api.id)} = `, descriptor, ";", hardline]),
  ].join("");
}

/** Returns `webhooks.d.ts`: the bodies of the events of an API, by name. */
export function webhookTypes(source: string, api: Api, schemaTypes: readonly string[], types: ApiTypes): string {
  const names = new Names(schemaTypes);
  const webhookApi = names.claim("WebhookApi");
  const events = names.claim(`${pascalCase(api.id)}Events`);
  return types.file(
    source,
    (printer) => {
      const bodies = api.events.map((event) => bodyOf(event, names, printer, types));
      const members = api.events.map(({ name, summary }, index) => [
        printer.property(name, false, bodies[index]?.type ?? "unknown", summary ? commentDoc([summary]) : ""),
        ";",
      ]);
      return [
        ...bodies.flatMap(({ declaration }) => declaration ?? []),
        [
          commentDoc([`The webhook events of ${api.title}: the body of each by its name.`]),
          `export interface ${events} `,
          block(members),
        ],
        [
          commentDoc([`The webhooks of ${api.title}, for \`createReceiver\`, \`deliver\` and \`checkEvent\`.`]),
          `export declare const ${webhookApiName(api.id)}: ${webhookApi}<${events}>;`,
        ],
      ];
    },
    { imports: () => [importTypes([importAs("WebhookApi", webhookApi)], "chatwire/webhooks")] },
  );
}

/** Returns the type of a body: a component, or a type that is declared for it. */
function bodyOf(
  { name, summary, media }: WebhookEvent,
  names: Names,
  printer: TypePrinter,
  types: ApiTypes,
): { type: Doc; declaration?: Doc } {
  const sent = sentMedia(media);
  if (sent === undefined) return { type: "unknown" };
  if (componentName(sent.schema) !== undefined) return { type: printer.type(types.typeOf(sent.schema)) };
  const type = names.claim(`${pascalCase(name)}Webhook`);
  const comment = commentDoc([summary ?? `The body of the event \`${name}\`.`]);
  return { type, declaration: printer.declaration(type, types.typeOf(sent.schema), comment) };
}
