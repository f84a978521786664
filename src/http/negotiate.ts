import type { Media } from "../model/api.js";
import { essence, isJson } from "../schema/media-type.js";
import { RejectedRequest } from "./rejected-request.js";

interface Range {
  type: string;
  quality: number;
}

/** The media type of a response that the `Accept` header likes best; JSON where it likes several alike. A header that is not well formed accepts all. */
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
    throw new RejectedRequest("notAcceptable", `no accepted media type is available: this answers ${types}`, {
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

/** By the most specific range that fits. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const type = essence(mediaType);
  for (const wanted of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range) return range.quality;
  }
  return 0;
}
