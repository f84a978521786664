import { STATUS_CODES } from "node:http";
import { cut, type RejectedRequest } from "../http/rejected-request.js";
import type { Api, Operation } from "../model/api.js";
import type { RejectionKind } from "../schema/extension-schemas.js";
import type { Json } from "../schema/json.js";
import { isMarkup } from "../schema/media-type.js";
import { bodyResponse, type HttpResponse, jsonResponse } from "./http-response.js";

const STATUS: Record<RejectionKind, number> = {
  unauthorized: 401,
  missing: 400,
  unknown: 400,
  invalid: 400,
  malformed: 400,
  notFound: 404,
  methodNotAllowed: 405,
  notAcceptable: 406,
  unsupportedMediaType: 415,
  tooLarge: 413,
  internal: 500,
};

/** A rejection as the vendor would say it; as a problem document (RFC 9457) where the contract does not tell how. */
export function rejectionResponse(api: Api, rejected: RejectedRequest, operation: Operation | undefined): HttpResponse {
  const shape = api.errorShape;
  const form = shape && own(shape.rejections, rejected.kind);
  if (!shape || !form)
    return problemResponse(
      STATUS[rejected.kind],
      rejected.message,
      problemDetails(rejected, operation),
      rejected.headers,
    );
  const values = {
    message: rejected.message,
    parameter: rejected.parameter ?? "",
    operation: operation ? nameOnWire(operation) : cut(rejected.wanted ?? ""),
  };
  const body = fill(form.body, isMarkup(shape.mediaType) ? escapeAll(values) : values);
  return bodyResponse(form.status, body, shape.mediaType, headersFor(form.status, rejected.headers));
}

/** A problem document of the mock itself. */
export function problemResponse(
  status: number,
  detail: string,
  more: Record<string, Json | undefined> = {},
  headers: Record<string, string> = {},
): HttpResponse {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail, ...more };
  return jsonResponse(status, body, "application/problem+json", headers);
}

function problemDetails(rejected: RejectedRequest, operation: Operation | undefined): Record<string, Json | undefined> {
  return { parameter: rejected.parameter, operation: operation?.id };
}

function own(rejections: NonNullable<Api["errorShape"]>["rejections"], kind: RejectionKind) {
  return Object.hasOwn(rejections, kind) ? rejections[kind] : rejections.default;
}

/** A challenge belongs to a 401 alone. */
function headersFor(status: number, headers: Record<string, string>): Record<string, string> {
  if (status === 401) return headers;
  const { "www-authenticate": _, ...rest } = headers;
  return rest;
}

type Values = Record<"message" | "parameter" | "operation", string>;

function fill(value: Json | undefined, values: Values): Json {
  if (typeof value === "string")
    return value.replaceAll(/\{(message|parameter|operation)\}/g, (_, name: keyof Values) => values[name]);
  if (Array.isArray(value)) return value.map((item) => fill(item, values));
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, values)]));
}

function escapeAll({ message, parameter, operation }: Values): Values {
  return { message: escapeMarkup(message), parameter: escapeMarkup(parameter), operation: escapeMarkup(operation) };
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** What names the operation in a request: the form field that chose it, or the last fixed segment of its path. */
function nameOnWire(operation: Operation): string {
  if (operation.selector) return operation.selector.value;
  const fixed = operation.path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
  return fixed.at(-1) ?? operation.id;
}
