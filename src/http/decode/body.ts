import type { Api, Media, Operation } from "../../model/api.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { setOwn } from "../../schema/json.js";
import { essence } from "../../schema/media-type.js";
import { memoizeByObject } from "../../schema/memoize.js";
import { propertySchemas, subschemasOf } from "../../schema/subschemas.js";
import { cut, quote, RejectedRequest } from "../rejected-request.js";
import { isAbsentNull, isEmptyField, withoutAbsent } from "./absent.js";
import { fieldValue } from "./field-value.js";
import type { RawBody, SentFile } from "./raw-body.js";

/** Returns the documented media type of a body. Rejects a content type that is not documented. */
export function chooseMedia(operations: readonly Operation[], contentType: string): Media {
  const media = mediaOf(operations);
  if (media.size === 0)
    throw new RejectedRequest("unknown", "this operation does not accept a body", { parameter: "body" });
  const type = essence(contentType);
  const match = media.get(type) ?? media.get(`${type.split("/")[0]}/*`) ?? media.get("*/*");
  if (match) return match;
  const documented = [...new Set(media.values())].map((candidate) => candidate.type).join(" or ");
  throw new RejectedRequest(
    "unsupportedMediaType",
    `the content type ${quote(type)} is not supported: send ${documented}`,
  );
}

/** Maps each type without its parameters to the first media type that has it. */
const mediaOf = memoizeByObject((operations: readonly Operation[]): ReadonlyMap<string, Media> => {
  const media = new Map<string, Media>();
  for (const candidate of operations.flatMap((operation) => operation.body?.media ?? [])) {
    for (const type of [candidate.type, candidate.range])
      if (type !== undefined && !media.has(essence(type))) media.set(essence(type), candidate);
  }
  return media;
});

/** Returns the content type to assume for a body without one: the first that is documented. */
export function assumedType(operations: readonly Operation[]): string {
  return operations.find((operation) => operation.body?.media[0])?.body?.media[0]?.type ?? "application/octet-stream";
}

/**
 * Returns the value of a body. Form fields become the properties of one object. Empty fields, and nulls where the contract
 * says so, are left out if the schema does not allow them.
 */
export function bodyValue(raw: RawBody, media: Media, { document, nullIsAbsent }: Api, depth: number): Json {
  if (raw.kind === "text") return raw.text;
  const value = raw.kind === "json" ? raw.value : formValue(raw, media, document, depth);
  const isAbsent = raw.kind === "form" ? isEmptyField : nullIsAbsent ? isAbsentNull : undefined;
  return isAbsent ? withoutAbsent(value, subschemasOf(document, media.schema), document, isAbsent) : value;
}

type RawForm = Extract<RawBody, { kind: "form" }>;

function formValue(raw: RawForm, media: Media, document: JsonObject, depth: number): JsonObject {
  for (const file of raw.files ?? []) checkFile(file, media.encoding.get(file.name)?.contentType);
  const options = subschemasOf(document, media.schema);
  const value: JsonObject = {};
  for (const [name, field] of raw.fields) {
    const schemas = propertySchemas(document, options, name);
    setOwn(value, name, fieldValue(field, schemas, { document, name, depth }, media.encoding.get(name)));
  }
  return value;
}

/** Rejects a file whose type is not in the `contentType` of its encoding, such as `image/png, image/jpeg` or `text/*`. */
function checkFile({ name, type }: SentFile, documented: string | undefined): void {
  if (documented === undefined) return;
  const sent = essence(type);
  const types = documented.split(",").map(essence);
  if (types.some((type) => type === sent || type === "*/*" || type === `${sent.split("/")[0]}/*`)) return;
  throw new RejectedRequest(
    "unsupportedMediaType",
    `the file in ${quote(name)} has the content type ${quote(sent)}: send ${types.join(" or ")}`,
    { parameter: cut(name) },
  );
}
