import type { Encoding, Media } from "../../model/api.js";
import { componentName } from "../../schema/schema-set.js";
import type { SchemaReader } from "../schema/properties.js";
import type { ApiSection } from "./api-section.js";
import type { Block, Inline, Property } from "./content.js";

/** What a body holds, for each media type that it may have. */
export function bodyBlocks(
  { urls }: ApiSection,
  media: readonly Media[],
  reader: SchemaReader,
  anchor: string,
  required?: boolean,
): Block[] {
  return media.flatMap(({ type, schema, encoding }, index): Block[] => {
    const component = componentName(schema);
    const phrase = reader.type(schema);
    const shape = reader.body(schema, index === 0 ? anchor : `${anchor}-${index + 1}`);
    const encoded = { ...shape, children: shape.children.map((one) => withEncoding(one, encoding.get(one.name))) };
    return [
      {
        kind: "line",
        inlines: [
          { code: type },
          ...(required ? [" ", { badge: "required", tone: "warn" as const }] : []),
          ...(component === undefined
            ? [` ${phrase}`]
            : [" ", { link: { file: urls.schema(component) }, text: [{ code: component }] }, " (JSON Schema)"]),
        ],
      },
      ...(hasContent(encoded) ? [{ kind: "shape" as const, shape: encoded }] : []),
    ];
  });
}

function hasContent({ children, arms, more }: ReturnType<SchemaReader["body"]>): boolean {
  return children.length > 0 || arms.length > 0 || more !== undefined;
}

/** A field of a form says how its value travels. */
function withEncoding(property: Property, encoding: Encoding | undefined): Property {
  const { contentType, style } = encoding ?? {};
  const how: Inline[] = [
    ...(contentType === undefined ? [] : [{ code: contentType }]),
    ...(style === undefined ? [] : [`${contentType === undefined ? "" : ", "}in the style `, { code: style }]),
  ];
  return how.length === 0 ? property : { ...property, facts: [{ term: "Travels as", value: how }, ...property.facts] };
}
