import type { Api, Operation } from "../../model/api.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";
import { isObject } from "../../schema/json.js";
import { isForm, isJson } from "../../schema/media-type.js";
import { needsCredentials } from "../credentials.js";
import type { CaseInput, Tampering } from "./case.js";
import type { OperationRequests } from "./operation-requests.js";

/** A valid request that is sent in an invalid way. */
export interface ProtocolInput {
  name: string;
  input: CaseInput;
  tampering: Tampering;
  rejection: RejectionKind;
}

/** Returns requests that are invalid apart from their schema: by credentials, encoding, content type or method. */
export function protocolInputs(requests: OperationRequests, input: CaseInput, isFirstOfPath: boolean): ProtocolInput[] {
  const { api, operation } = requests;
  return [
    ...credentialInputs(api, operation, input),
    ...encodingInputs(requests, input),
    ...(isFirstOfPath ? [...methodInput(api, operation, input), ...selectorInputs(operation, input)] : []),
  ];
}

function credentialInputs(api: Api, operation: Operation, input: CaseInput): ProtocolInput[] {
  if (!needsCredentials(api, operation)) return [];
  return (["none", "wrong"] as const).map((credentials) => ({
    name: `credentials ${credentials}`,
    input,
    tampering: { credentials },
    rejection: "unauthorized",
  }));
}

function encodingInputs({ media, operation }: OperationRequests, input: CaseInput): ProtocolInput[] {
  if (!media || input.body === undefined) return [];
  const rawBody = isJson(media.type) ? '{"chatwire":' : undefined;
  // If a field of the body selects the operation, an unreadable body belongs to no operation.
  const contentType = operation.selector ? undefined : "application/x-chatwire";
  return [
    ...(rawBody === undefined
      ? []
      : [{ name: "encoding broken JSON", input, tampering: { rawBody }, rejection: "malformed" as const }]),
    ...(isForm(media.type) ? brokenJsonField(media.encoding, input) : []),
    ...(contentType === undefined
      ? []
      : [
          {
            name: "encoding wrong content type",
            input,
            tampering: { contentType },
            rejection: "unsupportedMediaType" as const,
          },
        ]),
  ];
}

/** Cuts off JSON text in a form field. */
function brokenJsonField(
  encoding: ReadonlyMap<string, { contentType: string | undefined }>,
  input: CaseInput,
): ProtocolInput[] {
  if (!isObject(input.body)) return [];
  const { body } = input;
  const field = Object.keys(body).find(
    (name) => encoding.get(name)?.contentType === "application/json" && typeof body[name] === "object",
  );
  if (field === undefined) return [];
  return [
    { name: `encoding broken JSON in ${field}`, input, tampering: { brokenField: field }, rejection: "malformed" },
  ];
}

const METHODS = ["GET", "PUT", "PATCH", "DELETE", "POST"];

/** Uses a method that the path does not have, preferably a safe one. */
function methodInput(api: Api, { path }: Operation, input: CaseInput): ProtocolInput[] {
  const used = new Set(
    api.operations.filter((other) => overlap(other.path, path)).map(({ method }) => method.toUpperCase()),
  );
  const method = METHODS.find((name) => !used.has(name));
  if (method === undefined) return [];
  return [{ name: `method ${method}`, input, tampering: { method }, rejection: "methodNotAllowed" }];
}

/** Returns whether a URL may match both paths: `/teams/{name}/members/add` also matches `/teams/{name}/members/{member}`. */
function overlap(path: string, other: string): boolean {
  const [left, right] = [path.split("/"), other.split("/")];
  const isOpen = (segment = "") => segment.includes("{");
  return (
    left.length === right.length &&
    left.every((segment, index) => segment === right[index] || isOpen(segment) || isOpen(right[index]))
  );
}

/** Omits the field that selects the operation, or gives it an unknown value. */
function selectorInputs({ selector }: Operation, input: CaseInput): ProtocolInput[] {
  if (!selector || !isObject(input.body)) return [];
  const { [selector.field]: _, ...rest } = input.body;
  return [
    { name: `${selector.field} missing`, input: { ...input, body: rest }, tampering: {}, rejection: "missing" },
    {
      name: `${selector.field} unknown`,
      input: { ...input, body: { ...rest, [selector.field]: "chatwire-no-such-function" } },
      tampering: {},
      rejection: "notFound",
    },
  ];
}
