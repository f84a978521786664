import type { Api } from "../../src/model/api.js";
import { isObject, type Json, type JsonObject } from "../../src/schema/json.js";
import { isForm, isJson } from "../../src/schema/media-type.js";
import type { CaseInput, ContractCase } from "../../src/testdata/cases/case.js";
import type { OperationRequests } from "../../src/testdata/cases/operation-requests.js";
import { needsCredentials } from "../../src/testdata/credentials.js";
import { withoutFilled } from "../../src/testdata/wire-request.js";

/** A change of an operation apart from its request schema. */
export interface RequestMutant {
  kind: "security" | "encoding";
  change: string;
  id: string;
  loosens: boolean;
  /** Returns the verdict on a case; `fits` checks its input against the schema. */
  accepts: (testCase: ContractCase, fits: (input: CaseInput) => boolean) => boolean;
}

/** Returns the mutants that drop security, ignore the content type or drop the encoding of a form field. */
export function requestMutants({ api, operation, media }: OperationRequests): RequestMutant[] {
  return [
    ...securityMutants(api, operation),
    // If a field of the body selects the operation, a body of another type belongs to no operation.
    ...(media && !operation.selector && operation.responses.length > 0 ? [CONTENT_TYPE] : []),
    ...(media && isForm(media.type) ? [...media.encoding] : []).flatMap(([name, { contentType, style }]) => {
      if (contentType !== undefined && isJson(contentType)) return [encodingMutant(name, "contentType", asText)];
      return style === "deepObject" ? [encodingMutant(name, "style", asKeys)] : [];
    }),
  ];
}

function securityMutants(api: Api, operation: OperationRequests["operation"]): RequestMutant[] {
  if (!needsCredentials(api, operation) || operation.security.length === 0) return [];
  const accepts: RequestMutant["accepts"] = ({ input, tampering }, fits) =>
    !isTampered({ ...tampering, credentials: undefined }) &&
    fits(withoutFilled(api, operation, input, tampering.credentials === "none"));
  return [{ kind: "security", change: "security dropped", id: "", loosens: true, accepts }];
}

const CONTENT_TYPE: RequestMutant = {
  ...{ kind: "encoding", change: "content type ignored", id: "/body", loosens: true },
  accepts: ({ input, tampering }, fits) => !isTampered({ ...tampering, contentType: undefined }) && fits(input),
};

/** Reads a form field as if it had no declared encoding. */
function encodingMutant(
  field: string,
  keyword: string,
  read: (name: string, value: Json) => JsonObject,
): RequestMutant {
  return {
    ...{ kind: "encoding", change: `${keyword} of its encoding dropped`, id: `/body/${field}`, loosens: false },
    accepts: ({ input, tampering }, fits) => {
      if (isTampered({ ...tampering, brokenField: undefined })) return false;
      if (!isObject(input.body)) return fits(input);
      const { [field]: value, ...rest } = input.body;
      if (tampering.brokenField === field) return fits({ ...input, body: { ...rest, [field]: "{" } });
      if (tampering.brokenField !== undefined) return false;
      return fits(value === undefined ? input : { ...input, body: { ...rest, ...read(field, value) } });
    },
  };
}

function asText(name: string, value: Json): JsonObject {
  return { [name]: typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value) };
}

function asKeys(name: string, value: Json): JsonObject {
  if (typeof value !== "object" || value === null) return { [name]: value };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [`${name}[${key}]`, item]));
}

/** Returns whether a request must be rejected because of the way in which it is sent. */
export function isTampered(tampering: { [Key in keyof ContractCase["tampering"]]?: unknown }): boolean {
  const { credentials, method, contentType, rawBody, brokenField } = tampering;
  return [credentials, method, contentType, rawBody, brokenField].some((change) => change !== undefined);
}
