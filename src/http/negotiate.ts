import type { Media } from "../model/api.js";
import { essence, isJson } from "../schema/media-type.js";
import { RejectedRequest } from "./rejected-request.js";

interface Range {
  type: string;
  quality: number;
}

/** Returns the documented media type that the `Accept` header prefers. JSON wins a tie, and a malformed header accepts everything. */
export function negotiate(media: readonly Media[], accept: string | undefined): Media | undefined {
  if (media.length < 2 && (accept === undefined || accept === "*/*")) return media[0];
  const ranges = (accept ?? "*/*").split(",").flatMap(readRange);
  if (ranges.length === 0) ranges.push({ type: "*/*", quality: 1 });
  const ranked = media
    .map((candidate) => ({ candidate, quality: qualityOfMedia(candidate, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || Number(isJson(b.candidate.type)) - Number(isJson(a.candidate.type)));
  const [best] = ranked;
  if (!best && media.length > 0) {
    const types = media.map(({ type }) => type).join(" or ");
    throw new RejectedRequest("notAcceptable", `the Accept header allows no documented media type: accept ${types}`, {
      parameter: "Accept",
    });
  }
  return best?.candidate;
}

function readRange(text: string): Range[] {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return [];
  const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  const quality = Number(q);
  return [{ type, quality: Number.isNaN(quality) ? 1 : Math.min(1, Math.max(0, quality)) }];
}

/** Returns the quality of a media type. A documented range also allows every type that it contains. */
function qualityOfMedia({ type, range }: Media, ranges: readonly Range[]): number {
  const quality = qualityOf(type, ranges);
  if (quality > 0 || range === undefined) return quality;
  const prefix = range.replace(/\*.*$/, "").replace(/^\*?\//, "");
  return Math.max(
    0,
    ...ranges.filter((accepted) => accepted.type.startsWith(prefix)).map((accepted) => accepted.quality),
  );
}

/** Returns the quality of the most specific range that matches. `application/json` also means types that end in `+json`. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const type = essence(mediaType);
  const suffix = isJson(type) && type !== "application/json" ? ["application/json"] : [];
  for (const candidate of [type, ...suffix, `${type.split("/")[0]}/*`, "*/*"]) {
    const range = ranges.find((accepted) => accepted.type === candidate);
    // An exact type comes before one that only has the suffix.
    if (range) return suffix.includes(candidate) ? range.quality * 0.999 : range.quality;
  }
  return 0;
}
