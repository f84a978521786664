import type { Api, Operation } from "../../model/api.js";
import type { RejectionKind } from "../../schema/extension-schemas.js";
import { isObject } from "../../schema/json.js";
import { isJson } from "../../schema/media-type.js";
import { needsCredentials } from "../credentials.js";
import type { CaseInput, Tampering } from "./case.js";
import type { OperationRequests } from "./operation-requests.js";
import { isForm } from "./request-schema.js";

/** A valid request that is sent in a wrong way. */
export interface ProtocolInput {
  name: string;
  input: CaseInput;
  tampering: Tampering;
  rejection: RejectionKind;
}

/** What is wrong with a request beside its schema: credentials, encoding, content type, method. */
export function protocolInputs(requests: OperationRequests, input: CaseInput, first: boolean): ProtocolInput[] {
  const { api, operation } = requests;
  return [
    ...credentialInputs(api, operation, input),
    ...encodingInputs(requests, input),
    ...(first ? [...methodInput(api, operation, input), ...selectorInputs(operation, input)] : []),
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
  const broken = isJson(media.type) ? '{"chatwire":' : undefined;
  // Where a field of the body chooses the operation, a body that cannot be read is the request of none.
  const wrongType = operation.selector ? undefined : "application/x-chatwire";
  return [
    ...(broken === undefined
      ? []
      : [{ name: "encoding broken JSON", input, tampering: { rawBody: broken }, rejection: "malformed" as const }]),
    ...(isForm(media) ? brokenJsonField(media.encoding, input) : []),
    ...(wrongType === undefined
      ? []
      : [
          {
            name: "encoding wrong content type",
            input,
            tampering: { contentType: wrongType },
            rejection: "unsupportedMediaType" as const,
          },
        ]),
  ];
}

/** JSON text inside of a form that breaks off. */
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

/** A method that the path does not have; one that only reads, if there is one. */
function methodInput(api: Api, { path }: Operation, input: CaseInput): ProtocolInput[] {
  const used = new Set(
    api.operations.filter((other) => overlap(other.path, path)).map(({ method }) => method.toUpperCase()),
  );
  const method = METHODS.find((name) => !used.has(name));
  if (method === undefined) return [];
  return [{ name: `method ${method}`, input, tampering: { method }, rejection: "methodNotAllowed" }];
}

/** Whether a request to one path may be one to the other: `/teams/{name}/members/add` is also `/teams/{name}/members/{member}`. */
function overlap(one: string, other: string): boolean {
  const [left, right] = [one.split("/"), other.split("/")];
  const isOpen = (segment = "") => segment.includes("{");
  return (
    left.length === right.length &&
    left.every((segment, index) => segment === right[index] || isOpen(segment) || isOpen(right[index]))
  );
}

/** The field that chooses the operation is missing, or names none. */
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
