import type { DecodedRequest } from "../../http/decoded-request.js";
import { isJson } from "../../schema/media-type.js";
import type { CaseInput } from "../../testdata/cases/case.js";
import type { CoverageRecorder } from "../coverage/recorder.js";
import { parseBody } from "../judge/check-response.js";
import type { CheckedEntry } from "./checker.js";
import type { Entry } from "./entry.js";

/** Records the coverage of a checked entry. An invalid request or response counts only as sent. */
export function addTraffic(
  recorder: CoverageRecorder,
  { response }: Entry,
  { call, delivered, findings }: CheckedEntry,
): void {
  if (delivered) recorder.addDelivery(delivered.event, delivered.body);
  if (!call?.operation || !response) return;
  const isInvalid = (side: "request" | "response") => findings.some(({ direction }) => direction === side);
  const input = call.request && !isInvalid("request") ? inputOf(call.request) : undefined;
  const body = isInvalid("response") ? undefined : jsonOf(response);
  recorder.addCall(call.operation, input, response.status, body);
}

function jsonOf({ headers, body }: NonNullable<Entry["response"]>) {
  const type = headers["content-type"] ?? "";
  if (!isJson(type) || body === undefined) return undefined;
  const parsed = parseBody(body, type);
  return parsed.ok ? parsed.value : undefined;
}

/** Converts a decoded request to the form of generated requests. */
export function inputOf({ parameters, body }: DecodedRequest): CaseInput {
  return { ...parameters, ...(body === undefined ? {} : { body }) };
}
