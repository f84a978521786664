import { parseJson } from "../../http/decode/json.js";
import type { Headers } from "../../http/headers.js";
import type { Limits } from "../../http/limits.js";
import { quote, RejectedRequest } from "../../http/rejected-request.js";
import type { Api } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import type { Issue } from "../../runtime/validation/validation.js";
import { identifyEvent } from "../../runtime/webhooks/identify.js";
import { type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { essence } from "../../schema/media-type.js";
import { emptyResponse, type HttpResponse, jsonResponse } from "../http-response.js";
import { mountedId } from "../mount.js";
import type { HandlerOptions } from "../options.js";
import { type MockRequest, readBytes } from "../request.js";
import { loadSender } from "./load-sender.js";
import { ReceivedList } from "./received-list.js";
import { redactBody } from "./redact-body.js";
import { sendDelivery } from "./send.js";

const PREFIX = "/_chatwire/";

/** Responds to requests below `/_chatwire/<api>/`. Returns undefined for other paths. */
export type WebhookEndpoints = (request: MockRequest, path: string) => Promise<HttpResponse | undefined>;

/** Creates the endpoints that send and receive webhooks. The caller must check who may use them. */
export function webhookEndpoints(
  loadApi: (id: string) => Promise<Api> | undefined,
  options: Pick<HandlerOptions, "apis" | "allowRemote" | "fetch">,
  limits: Limits,
): WebhookEndpoints {
  const lists = new Map<string, ReceivedList>();
  return async (request, path) => {
    const id = mountedId(path.slice(PREFIX.length - 1), options.apis) ?? "";
    const [, verb, event] = /^\/(send|receive)(?:\/([^/]+))?$/.exec(path.slice(PREFIX.length + id.length)) ?? [];
    const loading = verb === undefined ? undefined : loadApi(id);
    if (!loading || (verb === "receive") !== (event === undefined)) return undefined;
    try {
      const api = await loading;
      if (event !== undefined) {
        if (request.method !== "POST") return wrongMethod(request.method, "POST");
        return await sendDelivery(api, decodeURIComponent(event), objectOf(readJson(request, limits)), options);
      }
      const list = lists.get(id) ?? new ReceivedList();
      lists.set(id, list);
      return await receive(api, list, request, limits);
    } catch (error) {
      return rejection(error);
    }
  };
}

async function receive(api: Api, list: ReceivedList, request: MockRequest, limits: Limits): Promise<HttpResponse> {
  switch (request.method) {
    case "GET":
    case "HEAD":
      return jsonResponse(200, list.list());
    case "DELETE":
      list.clear();
      return emptyResponse(204);
    case "POST":
      return receiveDelivery(api, list, request.headers, readJson(request, limits));
    default:
      return wrongMethod(request.method, "GET, HEAD, POST, DELETE");
  }
}

/** Validates a delivery and adds it to the list. Responds with 200 if it fits the contract, or 400 with the issues. */
async function receiveDelivery(api: Api, list: ReceivedList, headers: Headers, body: Json): Promise<HttpResponse> {
  const sender = await loadSender(api);
  const names = await identifyEvent(sender.descriptor, { headers, body });
  const events = api.events.filter(({ name }) => names.includes(name));
  const [event] = events;
  const issues = event ? await sender.issues(event, body) : [unknownEvent(api)];
  const redacted = redactBody(api, events, body);
  const { number } = list.add({ time: new Date().toISOString(), events: names, issues, body: redacted });
  return jsonResponse(issues.length === 0 ? 200 : 400, { number, events: names, issues });
}

function unknownEvent({ id, events }: Api): Issue {
  const names = events.map(({ name }) => name).join(", ");
  const message = `is not an event of ${id}, which has ${names ? `the events ${names}` : "no events"}`;
  return { path: "", keyword: "x-webhook-event", message };
}

/** Accepts only JSON, because a web page cannot send it to another origin without a preflight request. */
function readJson(request: MockRequest, limits: Limits): Json {
  const type = essence(request.headers["content-type"] ?? "");
  if (type !== "application/json")
    throw new RejectedRequest(
      "unsupportedMediaType",
      `the content type ${quote(type)} is not supported: send application/json`,
    );
  const bytes = readBytes(request, limits);
  if (!bytes) throw new RejectedRequest("missing", "the body is missing: send JSON");
  const parsed = parseJson(new TextDecoder().decode(bytes), limits.depth);
  if (!parsed.ok) throw new RejectedRequest("malformed", `the body ${parsed.message}`);
  return parsed.value;
}

const STATUS: Partial<Record<RejectedRequest["kind"], number>> = { unsupportedMediaType: 415, tooLarge: 413 };

function rejection(error: unknown): HttpResponse {
  if (error instanceof RejectedRequest) return jsonResponse(STATUS[error.kind] ?? 400, { message: error.message });
  if (error instanceof UserError) return jsonResponse(400, { message: error.message });
  if (error instanceof URIError) return jsonResponse(400, { message: "the path has invalid percent-encoding" });
  throw error;
}

function wrongMethod(method: string, allow: string): HttpResponse {
  const body: JsonObject = { message: `${quote(method)} is not supported: use ${allow}` };
  return jsonResponse(405, body, undefined, { allow });
}
