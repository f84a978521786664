import { negotiate } from "../http/negotiate.js";
import { cut, quote } from "../http/rejected-request.js";
import type { Media, Operation, Response } from "../model/api.js";
import { nearest } from "../platform/user-error.js";
import { memoizeByObject } from "../schema/memoize.js";
import { type Preference, WrongPreference } from "./preference.js";

/** A documented response, and how to give it. */
export interface Choice {
  status: number;
  response: Response;
  /** Undefined where the response has no content. */
  media: Media | undefined;
}

/** The response to give: the preferred one or the first success, in the media type that is accepted best. */
export function chooseResponse(operation: Operation, preference: Preference, accept: string | undefined): Choice {
  const { code, example } = preference;
  const candidates = code === undefined ? bySuccess(operation) : [byCode(operation, code)];
  if (example === undefined && candidates[0])
    return {
      status: code ?? statusOf(candidates[0]),
      response: candidates[0],
      media: negotiate(candidates[0].media, accept),
    };
  const response = candidates.find((one) => example === undefined || exampleNames(one.media).includes(example));
  if (!response)
    throw unknownExample(
      candidates.flatMap(({ media }) => media),
      example,
    );
  const fitting = response.media.filter((media) => example === undefined || exampleNames([media]).includes(example));
  return { status: code ?? statusOf(response), response, media: negotiate(fitting, accept) };
}

/** Successes first, each group in the order of its codes. */
const bySuccess = memoizeByObject(({ responses }: Operation): Response[] => {
  const isSuccess = ({ status }: Response) => /^2(\d\d|XX)$/i.test(status);
  const successes = responses.filter(isSuccess).sort((a, b) => (a.status < b.status ? -1 : 1));
  return [...successes, ...responses.filter((response) => !isSuccess(response))];
});

function byCode({ id, responses }: Operation, code: number): Response {
  const wanted = [String(code), `${String(code).charAt(0)}XX`, "default"];
  for (const status of wanted) {
    const found = responses.find((response) => response.status.toLowerCase() === status.toLowerCase());
    if (found) return found;
  }
  const codes = responses.map(({ status }) => status);
  throw new WrongPreference(`${id} documents no response ${code}: it has ${codes.join(", ")}`, { codes });
}

function unknownExample(media: readonly Media[], example: string | undefined): Error {
  if (example === undefined) return new Error("the operation documents no response");
  const examples = exampleNames(media);
  const hint = nearest(cut(example), examples);
  const meant = hint ? `; did you mean "${hint}"?` : "";
  return new WrongPreference(
    `there is no example ${quote(example)}${meant} (there is ${examples.join(", ") || "none"})`,
    { examples },
  );
}

function exampleNames(media: readonly Media[]): string[] {
  return [...new Set(media.flatMap(({ examples }) => examples.map(({ name }) => name)))];
}

function statusOf({ status }: Response): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  return /^[1-5]XX$/i.test(status) ? Number(status.charAt(0)) * 100 : 200;
}
