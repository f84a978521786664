import type { Json } from "../model/index.js";

/** An answer before it is sent: header names in lower case. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
}

const encoder = new TextEncoder();

export function jsonReply(
  status: number,
  body: unknown,
  mediaType = "application/json",
  headers: Record<string, string> = {},
): Reply {
  return textReply(status, JSON.stringify(body), mediaType, headers);
}

export function textReply(
  status: number,
  text: string,
  mediaType: string,
  headers: Record<string, string> = {},
): Reply {
  const type = mediaType.startsWith("text/") && !/charset/i.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
  return { status, headers: { ...headers, "content-type": type }, body: encoder.encode(text) };
}

export function emptyReply(status: number, headers: Record<string, string> = {}): Reply {
  return { status, headers: { ...headers }, body: undefined };
}

/** The value of a body in a media type. */
export function bodyReply(
  status: number,
  body: Json | undefined,
  mediaType: string | undefined,
  headers: Record<string, string>,
): Reply {
  if (body === undefined || mediaType === undefined) return emptyReply(status, headers);
  return typeof body === "string" && !/[/+]json\b/.test(mediaType)
    ? textReply(status, body, mediaType, headers)
    : jsonReply(status, body, mediaType, headers);
}
