import type { Media, Operation } from "../../model/api.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { setOwn } from "../../schema/json.js";
import { essence } from "../../schema/media-type.js";
import { memoizeByObject } from "../../schema/memoize.js";
import { propertySchemas, subschemasOf } from "../../schema/subschemas.js";
import { cut, quote, RejectedRequest } from "../rejected-request.js";
import { fieldValue } from "./field-value.js";
import type { RawBody, SentFile } from "./raw-body.js";

/** The media type of the contract that a body was sent in; none that fits is rejected. */
export function chooseMedia(operations: readonly Operation[], contentType: string): Media {
  const media = mediaOf(operations);
  if (media.size === 0) throw new RejectedRequest("unknown", "this operation takes no body", { parameter: "body" });
  const type = essence(contentType);
  const found = media.get(type) ?? media.get(`${type.split("/")[0]}/*`) ?? media.get("*/*");
  if (found) return found;
  const known = [...media.values()].map((candidate) => candidate.type).join(" or ");
  throw new RejectedRequest("unsupportedMediaType", `the content type ${quote(type)} is not supported: send ${known}`);
}

/** The first of each type without its parameters. */
const mediaOf = memoizeByObject((operations: readonly Operation[]): ReadonlyMap<string, Media> => {
  const media = new Map<string, Media>();
  for (const one of operations.flatMap((operation) => operation.body?.media ?? [])) {
    const type = essence(one.type);
    if (!media.has(type)) media.set(type, one);
  }
  return media;
});

/** What a body is taken for that comes without a content type: the first that the contract names. */
export function assumedType(operations: readonly Operation[]): string {
  return operations.find((operation) => operation.body?.media[0])?.body?.media[0]?.type ?? "application/octet-stream";
}

/** The body as its media type reads it: form fields become the properties of one object. */
export function bodyValue(raw: RawBody, media: Media, document: JsonObject, depth: number): Json {
  if (raw.kind === "json") return raw.value;
  if (raw.kind === "text") return raw.text;
  for (const file of raw.files ?? []) checkFile(file, media.encoding.get(file.name)?.contentType);
  const options = subschemasOf(document, media.schema);
  const value: JsonObject = {};
  for (const [name, field] of raw.fields) {
    const said = propertySchemas(document, options, name);
    setOwn(value, name, fieldValue(field, said, { document, name, depth }, media.encoding.get(name)));
  }
  return value;
}

/** Rejects a file of a type that its encoding does not name: `image/png, image/jpeg`, or `text/*`. */
function checkFile({ name, type }: SentFile, documented: string | undefined): void {
  if (documented === undefined) return;
  const sent = essence(type);
  const known = documented.split(",").map(essence);
  if (known.some((one) => one === sent || one === "*/*" || one === `${sent.split("/")[0]}/*`)) return;
  throw new RejectedRequest(
    "unsupportedMediaType",
    `the file in ${quote(name)} has the content type ${quote(sent)}: send ${known.join(" or ")}`,
    { parameter: cut(name) },
  );
}
