import { parseJson } from "../../http/decode/json.js";
import type { Limits } from "../../http/limits.js";
import { quote, RejectedRequest } from "../../http/rejected-request.js";
import type { Api } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { type Json, type JsonObject, objectOf } from "../../schema/json.js";
import { essence } from "../../schema/media-type.js";
import { emptyResponse, type HttpResponse, jsonResponse } from "../http-response.js";
import type { HandlerOptions } from "../options.js";
import { type MockRequest, readBytes } from "../request.js";
import { receiveDelivery } from "./receive.js";
import { ReceivedList } from "./received-list.js";
import { sendDelivery } from "./send.js";

/** Answers below `/_chatwire/<vendor>/<api>/`; undefined where there is nothing of that name. */
export type WebhookEndpoints = (request: MockRequest, path: string) => Promise<HttpResponse | undefined>;

/** Sends the webhooks of the served APIs, and takes them. Who may ask is for the caller to say. */
export function webhookEndpoints(
  loadApi: (id: string) => Promise<Api> | undefined,
  options: Pick<HandlerOptions, "allowRemote" | "fetch">,
  limits: Limits,
): WebhookEndpoints {
  const lists = new Map<string, ReceivedList>();
  return async (request, path) => {
    const [, vendor, name, verb, event] =
      /^\/_chatwire\/([^/]+)\/([^/]+)\/(send|receive)(?:\/([^/]+))?$/.exec(path) ?? [];
    const id = `${vendor}/${name}`;
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

/** Only JSON: a web page cannot send that to another site without asking first. */
function readJson(request: MockRequest, limits: Limits): Json {
  const type = essence(request.headers["content-type"] ?? "");
  if (type !== "application/json")
    throw new RejectedRequest(
      "unsupportedMediaType",
      `the content type ${quote(type)} is not supported here: send application/json`,
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
  if (error instanceof URIError) return jsonResponse(400, { message: "the path has broken percent-encoding" });
  throw error;
}

function wrongMethod(method: string, allow: string): HttpResponse {
  const body: JsonObject = { message: `${quote(method)} is not supported here: use ${allow}` };
  return jsonResponse(405, body, undefined, { allow });
}
