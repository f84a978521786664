import { negotiate } from "../http/negotiate.js";
import { cut, quote } from "../http/rejected-request.js";
import type { Media, Operation, Response } from "../model/api.js";
import { nearest } from "../platform/user-error.js";
import { memoizeByObject } from "../schema/memoize.js";
import { InvalidPreference, type Preference } from "./preference.js";

/** The documented response to send, with its status and media type. */
export interface Choice {
  status: number;
  response: Response;
  /** Undefined if the response has no content. */
  media: Media | undefined;
}

/** Returns the preferred response, or else the first success, in the media type that the client accepts best. */
export function chooseResponse(operation: Operation, preference: Preference, accept: string | undefined): Choice {
  const { code, example } = preference;
  const candidates = code === undefined ? bySuccess(operation) : [byCode(operation, code)];
  if (example === undefined && candidates[0])
    return {
      status: code ?? statusOf(candidates[0]),
      response: candidates[0],
      media: negotiate(candidates[0].media, accept),
    };
  const response = candidates.find(({ media }) => example === undefined || exampleNames(media).includes(example));
  if (!response)
    throw unknownExample(
      candidates.flatMap(({ media }) => media),
      example,
    );
  const matching = response.media.filter((media) => example === undefined || exampleNames([media]).includes(example));
  return { status: code ?? statusOf(response), response, media: negotiate(matching, accept) };
}

/** Returns the successes ordered by status, then the other responses. */
const bySuccess = memoizeByObject(({ responses }: Operation): Response[] => {
  const isSuccess = ({ status }: Response) => /^2(\d\d|XX)$/i.test(status);
  const successes = responses.filter(isSuccess).sort((a, b) => (a.status < b.status ? -1 : 1));
  return [...successes, ...responses.filter((response) => !isSuccess(response))];
});

function byCode({ id, responses }: Operation, code: number): Response {
  for (const status of [String(code), `${String(code).charAt(0)}XX`, "default"]) {
    const match = responses.find((response) => response.status.toLowerCase() === status.toLowerCase());
    if (match) return match;
  }
  const codes = responses.map(({ status }) => status);
  throw new InvalidPreference(`${id} documents no response ${code}: choose ${codes.join(" or ")}`, { codes });
}

function unknownExample(media: readonly Media[], example: string | undefined): Error {
  if (example === undefined) return new Error("the operation documents no response");
  const examples = exampleNames(media);
  const hint = nearest(cut(example), examples);
  const suggestion = hint ? `; did you mean "${hint}"?` : "";
  const documented = examples.length > 0 ? `documented: ${examples.join(", ")}` : "the response has no examples";
  return new InvalidPreference(`there is no example ${quote(example)}${suggestion} (${documented})`, { examples });
}

function exampleNames(media: readonly Media[]): string[] {
  return [...new Set(media.flatMap(({ examples }) => examples.map(({ name }) => name)))];
}

function statusOf({ status }: Response): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  return /^[1-5]XX$/i.test(status) ? Number(status.charAt(0)) * 100 : 200;
}
