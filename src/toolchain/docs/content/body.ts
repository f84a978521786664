import type { Media } from "../../../model/index.js";
import { componentName } from "../../../model/schema-set.js";
import type { SchemaReader } from "../schema/properties.js";
import type { Chapter } from "./chapter.js";
import type { Block, Inline } from "./content.js";

/** What a body holds, for each media type that it may have. */
export function bodyBlocks(
  { urls }: Chapter,
  media: readonly Media[],
  reader: SchemaReader,
  anchor: string,
  required?: boolean,
): Block[] {
  return media.flatMap(({ type, schema, encoding }, index): Block[] => {
    const component = componentName(schema);
    const phrase = reader.type(schema);
    const shape = reader.body(schema, index === 0 ? anchor : `${anchor}-${index + 1}`);
    const encoded = [...encoding].filter(([, { contentType, style }]) => contentType ?? style);
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
      ...(encoded.length > 0
        ? [{ kind: "list" as const, items: encoded.map(([field, how]) => encodingPhrase(field, how)) }]
        : []),
      ...(hasContent(shape) ? [{ kind: "shape" as const, shape }] : []),
    ];
  });
}

function hasContent({ children, arms, more }: ReturnType<SchemaReader["body"]>): boolean {
  return children.length > 0 || arms.length > 0 || more !== undefined;
}

function encodingPhrase(
  field: string,
  { contentType, style }: { contentType: string | undefined; style: string | undefined },
): Inline[] {
  const how: Inline[] = contentType === undefined ? [] : [" travels as ", { code: contentType }];
  const brackets: Inline[] = style === undefined ? [] : [" in the style ", { code: style }];
  return [{ code: field }, ...how, ...brackets];
}
