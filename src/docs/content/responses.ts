import type { Operation, Response } from "../../model/api.js";
import { objectOf, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import type { SchemaReader } from "../schema/properties.js";
import { schemaOf } from "../schema/view.js";
import { anchorOf } from "../site/site-urls.js";
import type { ApiSection } from "./api-section.js";
import { bodyBlocks } from "./body.js";
import type { Block, Inline, Property } from "./content.js";
import { exampleChoices } from "./examples.js";

/** What an operation answers with one status. Errors are folded: they are many, and much alike. */
export function responseBlocks(
  section: ApiSection,
  { resultErrors }: Operation,
  response: Response,
  reader: SchemaReader,
): Block[] {
  const { status, description, media } = response;
  const anchor = anchorOf("response", status);
  const title: Inline[] = [{ badge: status, tone: toneOf(status) }, ` ${summaryOf(description)}`];
  const headers = headersOf(section, response, reader, anchor);
  const body: Block[] = [
    ...(rest(description) ? [{ kind: "prose" as const, markdown: description }] : []),
    ...(headers.length > 0
      ? [{ kind: "shape" as const, shape: { children: headers, arms: [], more: undefined } }]
      : []),
    ...bodyBlocks(section, media, reader, anchorOf("response", status, "body")),
  ];
  if (status.startsWith("2")) {
    const conditions = media.length > 0 ? resultErrors : [];
    return [
      { kind: "heading", level: 3, text: title, anchor },
      ...conditions.map(
        ({ pointer, equals }): Block => ({
          kind: "line",
          inlines: [
            "An answer whose ",
            { code: pointer },
            " is ",
            { code: JSON.stringify(equals) },
            " is an error, with this status too.",
          ],
        }),
      ),
      ...body,
    ];
  }
  const examples = exampleChoices(`response-${status}`, "Examples", media);
  return [{ kind: "fold", anchor, summary: title, blocks: [...body, ...examples], entry: "error" }];
}

function toneOf(status: string): "good" | "bad" | "quiet" {
  if (status.startsWith("2")) return "good";
  return /^[45]/.test(status) ? "bad" : "quiet";
}

/** A description of one line is the title; a longer one is prose of its own. */
function summaryOf(description: string): string {
  return rest(description) ? "" : description.trim();
}

function rest(description: string): boolean {
  return description.trim().includes("\n") || /[`*[\]<]/.test(description);
}

function headersOf(
  { api }: ApiSection,
  { pointer, headers }: Response,
  reader: SchemaReader,
  anchor: string,
): Property[] {
  const written = objectOf(objectOf(at(api.document, fromPointer(pointer))).headers);
  return headers.map((name) => {
    const header = objectOf(resolve(api.document, written[name]).value);
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
