import type { Headers } from "../../http/headers.js";
import type { Api } from "../../model/api.js";
import type { Issue } from "../../runtime/validation/validation.js";
import { identifyEvent } from "../../runtime/webhooks/identify.js";
import type { Json } from "../../schema/json.js";
import { type HttpResponse, jsonResponse } from "../http-response.js";
import { senderOf } from "./load-sender.js";
import type { ReceivedList } from "./received-list.js";
import { redactBody } from "./redact-body.js";

/** Checks a delivery against the contract, keeps it, and answers 200 when it fits, else 400 with what is wrong. */
export async function receiveDelivery(
  api: Api,
  list: ReceivedList,
  headers: Headers,
  body: Json,
): Promise<HttpResponse> {
  const sender = await senderOf(api);
  const names = await identifyEvent(sender.descriptor, { headers, body });
  const events = api.events.filter(({ name }) => names.includes(name));
  const [event] = events;
  const issues = event ? await sender.issues(event, body) : [unknown(api)];
  const kept = list.add({ time: new Date().toISOString(), events: names, issues, body: redactBody(api, events, body) });
  return jsonResponse(issues.length === 0 ? 200 : 400, { number: kept.number, events: names, issues });
}

function unknown({ id, events }: Api): Issue {
  const known = events.map(({ name }) => name).join(", ");
  return { path: "", keyword: "x-webhook-event", message: `is no event of ${id}: it has ${known || "none"}` };
}
