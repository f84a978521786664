import { readApi } from "../../model/read-api.js";
import { describeError } from "../../schema/ajv-errors.js";
import { EXTENSION_SCHEMAS, extensionsIn } from "../../schema/extension-schemas.js";
import { isObject, type JsonObject, objectOf } from "../../schema/json.js";
import { loadAjv } from "../../schema/load-ajv.js";
import { isJson, isSequence } from "../../schema/media-type.js";
import { type Path, toFragment, toPointer } from "../../schema/pointer.js";
import { isStructured } from "../../schema/types.js";
import { ASYNCAPI, type Grammar, OPENAPI } from "../source/grammar.js";
import { HoistedSchemas } from "./hoist-schemas.js";
import type { Note, NoteCode } from "./note.js";
import { fromOpenApi32 } from "./openapi-3-2.js";
import { completeOperations } from "./path-items.js";
import { removeMisplacedValues } from "./repair-shapes.js";
import { upgradeSchema } from "./schema.js";
import { transform } from "./transform.js";
import { unsupported } from "./unsupported.js";
import { protocolError, webhooksOf } from "./webhooks-of.js";

interface Documents {
  openapi: JsonObject | undefined;
  asyncapi: JsonObject | undefined;
}

/** The documents of a vendor as the tools after the bundler expect them. */
export interface UpgradedDocuments extends Documents {
  /** What was added, repaired or ignored. */
  notes: Note[];
  /** Lines about what prevents generation. */
  errors: string[];
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** The key of webhooks in OpenAPI 3.0, which several vendors and tools agreed upon. */
const OPENAPI_30_WEBHOOKS = "x-webhooks";

/** Upgrades bundled documents to OpenAPI 3.1 with JSON Schema 2020-12. Generates webhooks from an AsyncAPI document without OpenAPI. */
export async function upgrade(bundled: Documents): Promise<UpgradedDocuments> {
  const notes: Note[] = [];
  const error = bundled.asyncapi && protocolError(bundled.asyncapi);
  if (error !== undefined) return { openapi: undefined, asyncapi: undefined, notes, errors: [error] };
  const asyncapi = bundled.asyncapi && upgradeObjects(bundled.asyncapi, ASYNCAPI, false, notes);
  const source = bundled.openapi ?? (asyncapi && webhooksOf(asyncapi, (note) => notes.push(note)));
  const openapi = source && upgradeOpenApi(source, notes);
  const checked = [openapi, bundled.openapi && asyncapi].filter((document) => document !== undefined);
  const api = openapi && readApi("", openapi);
  return {
    openapi,
    asyncapi,
    notes: api ? [...notes, ...unsupported(api)] : notes,
    errors: [
      ...(api && api.operations.length + api.events.length === 0 ? [nothingLeft(notes)] : []),
      ...(await Promise.all(checked.map(extensionErrors))).flat(),
    ],
  };
}

function nothingLeft(notes: readonly Note[]): string {
  const reason = notes.find(({ code }) => LEAVES_OUT.includes(code));
  const nothing = "it has neither operations nor webhooks, so there is nothing to generate";
  return reason === undefined ? nothing : `${nothing} (${reason.message})`;
}

const LEAVES_OUT: readonly NoteCode[] = ["import/path", "import/method", "import/received-message"];

function upgradeOpenApi(original: JsonObject, notes: Note[]): JsonObject {
  const document = fromOpenApi32(original, (note) => notes.push(note));
  const isOpenApi30 = String(document.openapi).startsWith("3.0");
  const { [OPENAPI_30_WEBHOOKS]: webhooks, ...rest } = document;
  const moved = isOpenApi30 && webhooks !== undefined && rest.webhooks === undefined ? { ...rest, webhooks } : document;
  const dialect = document.jsonSchemaDialect;
  if (typeof dialect === "string" && dialect !== DIALECT && !dialect.startsWith("https://spec.openapis.org/oas/3.1/"))
    notes.push({
      code: "import/dialect",
      message: `the dialect ${dialect.slice(0, 80)} is read as JSON Schema 2020-12`,
      path: ["jsonSchemaDialect"],
    });
  const upgraded = upgradeObjects(moved, OPENAPI, isOpenApi30, notes);
  const completed = completeOperations({ ...upgraded, openapi: "3.1.0", jsonSchemaDialect: DIALECT }, (note) =>
    notes.push(note),
  );
  return withHoistedSchemas(completed);
}

function upgradeObjects(
  document: JsonObject,
  grammar: typeof OPENAPI,
  isOpenApi30: boolean,
  notes: Note[],
): JsonObject {
  const warn = (note: Note) => void notes.push(note);
  const repaired = withoutDynamicReferences(removeMisplacedValues(document, grammar, warn), grammar, warn);
  return transform(grammar, repaired, (kind, object, path) => {
    if (kind === "MediaType") return asText(String(path().at(-1)), object);
    if (kind === "Example" && object.value === undefined && object.$ref === undefined)
      warn({
        code: "import/example",
        message: `${toPointer(path())}: the example has no value here, so it is ignored`,
        path: path(),
      });
    if (kind === "Schema")
      return upgradeSchema(object, isOpenApi30, (code, message) =>
        warn({ code, message: `${toPointer(path())}: ${message}`, path: path() }),
      );
    // Path parameters are always required, even if a document says otherwise.
    return kind === "Parameter" && object.in === "path" ? { ...object, required: true } : object;
  });
}

/** Forms, and ranges of types, whose values need not be text. */
const KEPT = /^(application\/x-www-form-urlencoded|multipart\/|\*\/\*|application\/\*)/;

/** Describes a body that is neither JSON nor a form as text. Its schema then describes what the text means. */
function asText(type: string, media: JsonObject): JsonObject {
  const { schema, example, examples, ...rest } = media;
  if (KEPT.test(type) || isJson(type) || isSequence(type) || !isObject(schema) || !isStructured(schema)) return media;
  const texts = Object.entries(isObject(examples) ? examples : {}).filter(
    ([, entry]) => isObject(entry) && (typeof entry.value === "string" || entry.$ref !== undefined),
  );
  return {
    ...rest,
    schema: { type: "string", contentMediaType: type, contentSchema: schema },
    ...(typeof example === "string" ? { example } : {}),
    ...(texts.length > 0 ? { examples: Object.fromEntries(texts) } : {}),
  };
}

/** Moves schemas into `components/schemas` if references lead to them elsewhere, such as into a response or a parameter. */
export function withHoistedSchemas(document: JsonObject): JsonObject {
  const hoisted = new HoistedSchemas(document);
  const edited = transform(OPENAPI, document, (kind, object) =>
    kind === "Schema" && typeof object.$ref === "string" ? (hoisted.withReferences(object) ?? object) : object,
  );
  const schemas = hoisted.schemas();
  if (Object.keys(schemas).length === 0) return document;
  return { ...edited, components: { ...objectOf(edited.components), schemas } };
}

/**
 * Replaces each `$dynamicRef` with `$ref`. Warns if several schemas have its anchor, because then the target depends on how the
 * schema was reached.
 */
function withoutDynamicReferences(document: JsonObject, grammar: Grammar, warn: (note: Note) => void): JsonObject {
  if (!JSON.stringify(document).includes('"$dynamicRef"')) return document;
  const anchors = new Map<string, Path[]>();
  transform(grammar, document, (kind, object, path) => {
    const { $dynamicAnchor: name } = object;
    if (kind === "Schema" && typeof name === "string") anchors.set(name, [...(anchors.get(name) ?? []), path()]);
    return object;
  });
  return transform(grammar, document, (kind, object, path) => {
    if (kind !== "Schema") return object;
    const { $dynamicRef: reference, $dynamicAnchor: _, ...rest } = object;
    if (typeof reference !== "string") return rest;
    const [first, ...others] = anchors.get(reference.replace(/^#/, "")) ?? [];
    if (first === undefined) {
      warn({
        code: "import/dynamic-reference",
        message: `${toFragment(path())}: no schema has the dynamic anchor ${reference}, so any value is accepted`,
        path: path(),
      });
      return rest;
    }
    if (others.length > 0)
      warn({
        code: "import/dynamic-reference",
        message: `${toFragment(path())}: ${others.length + 1} schemas have the dynamic anchor ${reference}, so the first is used`,
        path: path(),
      });
    return { ...rest, $ref: toFragment(first) };
  });
}

/** Checks the values of all `x-` keys that chatwire reads, such as `x-webhook-event`. */
async function extensionErrors(document: JsonObject): Promise<string[]> {
  const extensions = [...extensionsIn(document)];
  if (extensions.length === 0) return [];
  const { schemas, explain } = await loadAjv();
  return extensions.flatMap(({ key, value, path }) => {
    const validate = schemas.compile(EXTENSION_SCHEMAS[key] ?? true);
    if (validate(value)) return [];
    return explain(validate.errors ?? [])
      .map(describeError)
      .map((error) => `${toPointer(path)}: the value of ${key}${toPointer(error.path)} ${error.message}`);
  });
}
