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

/** Returns a rejection in the format of `x-error-shape`, or as a problem document (RFC 9457) if the contract defines none. */
export function rejectionResponse(api: Api, rejected: RejectedRequest, operation: Operation | undefined): HttpResponse {
  const shape = api.errorShape;
  const template = shape && ownOrDefault(shape.rejections, rejected.kind);
  if (!shape || !template) {
    const details = { parameter: rejected.parameter, operation: operation?.id };
    return problemResponse(STATUS[rejected.kind], rejected.message, details, rejected.headers);
  }
  const values = {
    message: rejected.message,
    parameter: rejected.parameter ?? "",
    operation: operation ? nameOnWire(operation) : cut(rejected.operationName ?? ""),
  };
  const body = fill(template.body, isMarkup(shape.mediaType) ? escapeAll(values) : values);
  return bodyResponse(template.status, body, shape.mediaType, headersFor(template.status, rejected.headers));
}

/** Returns a problem document (RFC 9457). */
export function problemResponse(
  status: number,
  detail: string,
  details: Record<string, Json | undefined> = {},
  headers: Record<string, string> = {},
): HttpResponse {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail, ...details };
  return jsonResponse(status, body, "application/problem+json", headers);
}

function ownOrDefault(rejections: NonNullable<Api["errorShape"]>["rejections"], kind: RejectionKind) {
  return Object.hasOwn(rejections, kind) ? rejections[kind] : rejections.default;
}

/** Removes the challenge unless the status is 401. */
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

/** Returns the name of the operation in the request: the value of the field that selects it, or the last fixed segment of its path. */
function nameOnWire(operation: Operation): string {
  if (operation.selector) return operation.selector.value;
  const fixed = operation.path.split("/").filter((segment) => segment !== "" && !segment.includes("{"));
  return fixed.at(-1) ?? operation.id;
}
