import { isUtf8 } from "node:buffer";
import type { Json } from "../../schema/json.js";
import { essence, isJson } from "../../schema/media-type.js";
import type { Headers } from "../headers.js";
import type { Limits } from "../limits.js";
import { quote, RejectedRequest } from "../rejected-request.js";
import { readPairs } from "../request-target.js";
import { type Field, readFields } from "./fields.js";
import { parseJson } from "./json.js";

/** A body decoded by its content type, without its schema. */
export type RawBody =
  | { kind: "json"; value: Json }
  | { kind: "form"; fields: Map<string, Field>; files?: readonly SentFile[] }
  | { kind: "text"; text: string };

/** A part of a multipart body with a file name, and therefore with a media type. */
export interface SentFile {
  name: string;
  type: string;
}

/** Decodes the bytes of a body. Rejects a body that cannot be decoded. */
export async function readRawBody(
  bytes: Uint8Array,
  contentType: string,
  headers: Headers,
  limits: Limits,
): Promise<RawBody> {
  const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding !== "identity")
    throw new RejectedRequest(
      "unsupportedMediaType",
      `the content encoding ${quote(coding)} is not supported: send the body without content-encoding`,
    );
  const type = essence(contentType);
  if (type === "multipart/form-data") {
    const { pairs, files } = await readParts(bytes, contentType);
    return { kind: "form", fields: readFields(pairs, limits), files };
  }
  const isBinary = !isText(type) && !isUtf8(bytes);
  // A schema describes a file as a text with one character for each byte.
  const text = isBinary ? Buffer.from(bytes).toString("latin1") : readText(bytes, contentType);
  if (isJson(type)) return { kind: "json", value: readJson(text, limits.depth) };
  if (type !== "application/x-www-form-urlencoded") return { kind: "text", text };
  const pairs = readPairs(text);
  if (!pairs) throw new RejectedRequest("malformed", "the form in the body has broken percent-encoding");
  return { kind: "form", fields: readFields(pairs, limits) };
}

function isText(type: string): boolean {
  return isJson(type) || /^text\/|[/+](xml|yaml)$|ndjson|jsonl|x-www-form-urlencoded$/.test(type);
}

function readJson(text: string, depth: number): Json {
  const parsed = parseJson(text, depth);
  if (!parsed.ok) throw new RejectedRequest("malformed", `the body ${parsed.message}`);
  return parsed.value;
}

function readText(bytes: Uint8Array, contentType: string): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? "utf-8";
  if (charset !== "utf-8" && charset !== "utf8" && charset !== "us-ascii")
    throw new RejectedRequest("unsupportedMediaType", `the charset ${quote(charset)} is not supported: send UTF-8`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RejectedRequest("malformed", "the body is not valid UTF-8");
  }
}

/** Reads the parts of a multipart body. A text file becomes its text, any other file a string with one character for each byte. */
async function readParts(
  bytes: Uint8Array,
  contentType: string,
): Promise<{ pairs: [string, string][]; files: SentFile[] }> {
  const headers = { "content-type": contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw new RejectedRequest("malformed", "the multipart body is malformed: its parts do not match its boundary");
  });
  const files: SentFile[] = [];
  const pairs: [string, string][] = [];
  for (const [name, value] of form) {
    const isFile = typeof value !== "string";
    if (isFile) files.push({ name, type: value.type });
    pairs.push([name, isFile ? fileText(Buffer.from(await value.arrayBuffer()), value.type) : value]);
  }
  return { pairs, files };
}

/** Decodes JSON too, because a part with a media type arrives as a file. */
function fileText(bytes: Buffer, type: string): string {
  return bytes.toString(isText(essence(type)) && isUtf8(bytes) ? "utf8" : "latin1");
}
