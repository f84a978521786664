import type { Encoding, Example, Media } from "../../model/api.js";
import { componentName } from "../../schema/schema-set.js";
import type { Sample } from "../samples/index.js";
import type { SchemaReader } from "../schema/properties.js";
import { safeName } from "../site/site-urls.js";
import type { ApiSection } from "./api-section.js";
import type { Block, Choice, Inline, Property } from "./content.js";

/** Describes a body for each of its media types. */
export function bodyBlocks(
  { urls }: ApiSection,
  media: readonly Media[],
  reader: SchemaReader,
  anchor: string,
  required?: boolean,
): Block[] {
  return media.flatMap(({ type, schema, encoding }, index): Block[] => {
    const component = componentName(schema);
    const typePhrase = reader.type(schema);
    const tree = reader.body(schema, index === 0 ? anchor : `${anchor}-${index + 1}`);
    const children = tree.children.map((property) => withEncoding(property, encoding.get(property.name)));
    const isEmpty = children.length + tree.variants.length === 0 && tree.more === undefined;
    return [
      {
        kind: "line",
        inlines: [
          { code: type },
          ...(required ? [" ", { badge: "required", tone: "warn" as const }] : []),
          ...(component === undefined
            ? [` ${typePhrase}`]
            : [" ", { link: { file: urls.schema(component) }, text: [{ code: component }] }, " (JSON Schema)"]),
        ],
      },
      ...(isEmpty ? [] : [{ kind: "properties" as const, tree: { ...tree, children } }]),
    ];
  });
}

/** Adds how the value of a form field is encoded. */
function withEncoding(property: Property, encoding: Encoding | undefined): Property {
  const { contentType, style } = encoding ?? {};
  const value: Inline[] = [
    ...(contentType === undefined ? [] : [{ code: contentType }]),
    ...(style === undefined ? [] : [`${contentType === undefined ? "" : ", "}style `, { code: style }]),
  ];
  return value.length === 0 ? property : { ...property, facts: [{ term: "Encoded as", value }, ...property.facts] };
}

/** Returns the samples as tabs, or nothing if there are none. */
export function sampleChoices(samples: readonly Sample[]): Block[] {
  const choices = samples.map(
    ({ id, label, language, code }): Choice => ({
      id: safeName(id),
      label,
      blocks: [{ kind: "code", language, code }],
    }),
  );
  return choices.length === 0 ? [] : [{ kind: "choices", id: "samples", label: "Sample", choices }];
}

/** Returns the documented examples of a body as tabs, or nothing if there are none. */
export function exampleChoices(id: string, label: string, media: readonly Media[]): Block[] {
  const choices = media.flatMap(({ examples }) => examples.map(exampleChoice));
  return choices.length === 0 ? [] : [{ kind: "choices", id, label, choices }];
}

function exampleChoice({ name, summary, value }: Example): Choice {
  const code = JSON.stringify(value, null, 2) ?? "";
  return {
    id: safeName(name),
    label: spaced(name) || "example",
    blocks: [...(summary === undefined ? [] : [lineOf(summary)]), { kind: "code", language: "json", code }],
  };
}

function lineOf(text: string): Block {
  return { kind: "line", inlines: [text] };
}

/** Writes `requestAllFields` as "all fields": the legend of the tabs already says that it is a request. */
function spaced(name: string): string {
  const rest = name.replace(/^request(?=[A-Z]|$)/, "");
  return `${rest.charAt(0).toLowerCase()}${rest.slice(1)}`.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
