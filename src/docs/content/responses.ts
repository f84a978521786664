import type { Operation, Response } from "../../model/api.js";
import { objectOf, schemaOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import type { SchemaReader } from "../schema/properties.js";

import { anchorOf } from "../site/site-urls.js";
import type { ApiSection } from "./api-section.js";
import { bodyBlocks, exampleChoices } from "./body.js";
import type { Block, Inline, Property } from "./content.js";

/** Describes the response with one status. Errors are folded because they are many and similar. */
export function responseBlocks(
  section: ApiSection,
  { resultErrors }: Operation,
  response: Response,
  reader: SchemaReader,
): Block[] {
  const { status, description, media } = response;
  const anchor = anchorOf("response", status);
  const isTitle = isOneLine(description);
  const title: Inline[] = [{ badge: status, tone: toneOf(status) }, ` ${isTitle ? description.trim() : ""}`];
  const children = headersOf(section, response, reader, anchor);
  const body: Block[] = [
    ...(isTitle ? [] : [{ kind: "prose" as const, markdown: description }]),
    ...(children.length > 0
      ? [{ kind: "properties" as const, tree: { children, variants: [], more: undefined } }]
      : []),
    ...bodyBlocks(section, media, reader, anchorOf("response", status, "body")),
  ];
  if (!status.startsWith("2")) {
    const examples = exampleChoices(`response-${status}`, "Examples", media);
    return [{ kind: "fold", anchor, summary: title, blocks: [...body, ...examples], entry: "error" }];
  }
  const errorConditions = media.length > 0 ? resultErrors : [];
  return [
    { kind: "heading", level: 3, text: title, anchor },
    ...errorConditions.map(
      ({ pointer, equals }): Block => ({
        kind: "line",
        inlines: [
          "A response with this status is also an error if its ",
          { code: pointer },
          " is ",
          { code: JSON.stringify(equals) },
          ".",
        ],
      }),
    ),
    ...body,
  ];
}

function toneOf(status: string): "good" | "bad" | "quiet" {
  if (status.startsWith("2")) return "good";
  return /^[45]/.test(status) ? "bad" : "quiet";
}

/** Returns whether a description is one line without markup, and so can be the title of its response. */
function isOneLine(description: string): boolean {
  return !/\n|[`*[\]<]/.test(description.trim());
}

function headersOf(
  { api }: ApiSection,
  { pointer, headers }: Response,
  reader: SchemaReader,
  anchor: string,
): Property[] {
  const objects = objectOf(objectOf(at(api.document, fromPointer(pointer))).headers);
  return headers.map((name) => {
    const header = objectOf(resolve(api.document, objects[name]).value);
    const description = stringOf(header.description);
    const property = reader.value(
      name,
      schemaOf(header.schema),
      `${anchor}.${anchorOf("header", name)}`,
      header.required === true,
      description === undefined ? {} : { description },
    );
    return { ...property, badges: [{ badge: "header", tone: "quiet" }, ...property.badges] };
  });
}
