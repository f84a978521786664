import { essence, isJson } from "../../schema/media-type.js";
import type { CoverageRecorder } from "../coverage/recorder.js";
import { bodyOf } from "./check-messages.js";
import type { Checked } from "./checker.js";
import type { Entry } from "./entry.js";
import { inputOf } from "./input-of.js";

/** Notes what an entry that was checked exercises; of what breaks the contract only that it was sent. */
export function addTraffic(
  recorder: CoverageRecorder,
  { response }: Entry,
  { call, delivered, findings }: Checked,
): void {
  if (delivered) recorder.addDelivery(delivered.event, delivered.body);
  if (!call?.operation || !response) return;
  const isBroken = (side: "request" | "response") => findings.some(({ direction }) => direction === side);
  const input = call.request && !isBroken("request") ? inputOf(call.request) : undefined;
  const body = isBroken("response") ? undefined : jsonOf(response);
  recorder.addCall(call.operation, input, response.status, body);
}

function jsonOf({ headers, body }: NonNullable<Entry["response"]>) {
  const type = essence(headers["content-type"] ?? "");
  if (!isJson(type) || body === undefined) return undefined;
  const read = bodyOf(body, type);
  return "value" in read ? read.value : undefined;
}
