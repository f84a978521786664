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
    .map((candidate) => ({ candidate, quality: qualityOf(candidate.type, ranges) }))
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

/** Returns the quality of the most specific range that matches. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const type = essence(mediaType);
  for (const candidate of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const range = ranges.find((accepted) => accepted.type === candidate);
    if (range) return range.quality;
  }
  return 0;
}
