import type { Encoding, Media } from "../../model/api.js";
import { componentName } from "../../schema/schema-set.js";
import type { SchemaReader } from "../schema/properties.js";
import type { ApiSection } from "./api-section.js";
import type { Block, Inline, Property } from "./content.js";

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
