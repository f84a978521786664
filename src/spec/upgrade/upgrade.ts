import { readApi } from "../../model/read-api.js";
import type { JsonObject } from "../../schema/json.js";
import { toPointer } from "../../schema/pointer.js";
import { ASYNCAPI, OPENAPI } from "../source/grammar.js";
import { withoutDynamicReferences } from "./dynamic-references.js";
import { extensionTroubles } from "./extensions.js";
import { withWholeOperations } from "./path-items.js";
import { withRepairedShapes } from "./repair-shapes.js";
import { schemaOf2020 } from "./schema.js";
import { asText } from "./text-media.js";
import { transform } from "./transform.js";
import { unsupported, unusable } from "./unsupported.js";
import { protocolTrouble, webhooksOf } from "./webhooks-of.js";

/** A document of a vendor's own, as the tools after the bundler read it. */
export interface Prepared {
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
  /** What was made, mended or left out: a line each. */
  notes: string[];
  /** What stands in the way: a line each. */
  troubles: string[];
  /** How many webhooks of an AsyncAPI document are none, as notes say. */
  leftOut: number;
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** Where documents of 3.0 have their webhooks: a key that several vendors and tools agreed upon. */
const EARLY_WEBHOOKS = "x-webhooks";

/** Bundled documents as OpenAPI 3.1 with JSON Schema 2020-12; of an AsyncAPI document alone, webhooks are made. */
export async function prepare(bundled: {
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
}): Promise<Prepared> {
  const notes: string[] = [];
  const trouble = bundled.asyncapi && protocolTrouble(bundled.asyncapi);
  if (trouble !== undefined) return { openapi: undefined, asyncapi: undefined, notes, troubles: [trouble], leftOut: 0 };
  const asyncapi = bundled.asyncapi && withSoundSchemas(bundled.asyncapi, ASYNCAPI, false, notes);
  const made = bundled.openapi === undefined && asyncapi ? webhooksOf(asyncapi, (note) => notes.push(note)) : undefined;
  const source = bundled.openapi ?? made?.document;
  const openapi = source && wholeDocument(source, notes);
  const checked = [openapi, bundled.openapi && asyncapi].filter((document) => document !== undefined);
  const api = openapi && readApi("", openapi);
  return {
    openapi,
    asyncapi,
    notes: api ? [...notes, ...unsupported(api)] : notes,
    leftOut: made?.leftOut ?? 0,
    troubles: [...(api ? unusable(api) : []), ...(await Promise.all(checked.map(extensionTroubles))).flat()],
  };
}

function wholeDocument(document: JsonObject, notes: string[]): JsonObject {
  const early = String(document.openapi).startsWith("3.0");
  const { [EARLY_WEBHOOKS]: webhooks, ...rest } = document;
  const later = early && webhooks !== undefined && rest.webhooks === undefined ? { ...rest, webhooks } : document;
  const dialect = document.jsonSchemaDialect;
  if (typeof dialect === "string" && dialect !== DIALECT && !dialect.startsWith("https://spec.openapis.org/oas/3.1/"))
    notes.push(`the dialect ${dialect.slice(0, 80)} is read as JSON Schema 2020-12`);
  const sound = withSoundSchemas(later, OPENAPI, early, notes);
  return withWholeOperations({ ...sound, openapi: "3.1.0", jsonSchemaDialect: DIALECT }, (note) => notes.push(note));
}

function withSoundSchemas(document: JsonObject, grammar: typeof OPENAPI, early: boolean, notes: string[]): JsonObject {
  const tell = (note: string) => notes.push(note);
  const shaped = withRepairedShapes(document, grammar, tell);
  return transform(grammar, withoutDynamicReferences(shaped, grammar, tell), (kind, object, path) => {
    if (kind === "MediaType") return asText(String(path().at(-1)), object);
    if (kind === "Example" && object.value === undefined && object.$ref === undefined)
      notes.push(`${toPointer(path())}: the example has no value here, so it is none`);
    if (kind === "Schema") return schemaOf2020(object, early, (what) => notes.push(`${toPointer(path())}: ${what}`));
    // A path is not complete without them, whatever is said.
    return kind === "Parameter" && object.in === "path" ? { ...object, required: true } : object;
  });
}
