import { withLowerCaseNames } from "../../http/headers.js";
import type { Api, Operation, Response, ResultError } from "../../model/api.js";
import { essence } from "../../schema/media-type.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import type { ContractCase } from "../../testdata/cases/case.js";
import type { NoResponse, WireResponse } from "../server/send.js";
import { checkResponse, parseBody } from "./check-response.js";
import { documentedResponse, undocumentedStatus } from "./documented-response.js";
import { isErrorBody } from "./result-error.js";

export type Check =
  | "response"
  | "server-error"
  | "accepted"
  | "rejected"
  | "status"
  | "content-type"
  | "header"
  | "body";

/** A way in which a response breaks the contract. The message never contains a value of the response. */
export interface Finding {
  check: Check;
  message: string;
}

/** The statuses that blame the request itself, not the state of the server. */
const REJECTIONS = new Set([400, 401, 405, 406, 411, 413, 414, 415, 422]);
/** Rejections before routing. Operations need not document them. */
const BEFORE_OPERATIONS = new Set([
  "methodNotAllowed",
  "unsupportedMediaType",
  "notAcceptable",
  "tooLarge",
  "notFound",
]);
const MAX_FINDINGS = 3;

export interface JudgeOptions {
  /** The server is a mock: it must accept every valid request, and reject with the documented status of each cause. */
  mock: boolean;
}

type Rejection = NonNullable<ContractCase["rejection"]>;

/** Checks responses against the contract of one API. */
export class Judge {
  readonly api: Api;
  readonly schemas: SchemaSet;
  readonly options: JudgeOptions;

  constructor(api: Api, schemas: SchemaSet, options: JudgeOptions) {
    this.api = api;
    this.schemas = schemas;
    this.options = options;
  }

  /** Returns the findings for the response to a case. An empty list means that the case passed. */
  judge(operation: Operation, contractCase: ContractCase, received: WireResponse | NoResponse): Finding[] {
    if ("reason" in received) return [{ check: "response", message: received.message }];
    const response = { ...received, headers: withLowerCaseNames(received.headers) };
    const { status } = response;
    if (contractCase.status !== undefined) return this.#judgeRequested(operation, contractCase.status, response);
    if (status >= 500) return [{ check: "server-error", message: `the server failed with ${status}` }];
    return contractCase.rejection === undefined
      ? this.#judgeValid(operation, response)
      : this.#judgeInvalid(operation, contractCase.rejection, response);
  }

  /** Judges the response to a valid request with credentials. */
  #judgeValid(operation: Operation, response: WireResponse): Finding[] {
    const { status } = response;
    const documented = documentedResponse(operation, status);
    if (status >= 300 && status < 400 && !documented) return [undocumented(operation, status)];
    // A server may reject a valid request because of its state. A stateless mock has no such reason.
    const mustAccept = this.options.mock && !operation.stateful;
    if (REJECTIONS.has(status) || (mustAccept && status >= 400))
      return [{ check: "rejected", message: `a valid request was rejected with ${status}` }];
    if (!documented) return [undocumented(operation, status)];
    const findings = this.#judgeResponse(documented, response);
    if (findings.length === 0 && mustAccept && isResultError(operation.resultErrors, response))
      return [{ check: "rejected", message: `a valid request was rejected with an error in a ${status} response` }];
    return findings;
  }

  /** Returns whether the server rejected a valid request, which it may do because of its state. */
  isRejectedByState({ resultErrors }: Operation, contractCase: ContractCase, response: WireResponse): boolean {
    if (contractCase.rejection !== undefined || contractCase.status !== undefined) return false;
    return response.status >= 400 || isResultError(resultErrors, response);
  }

  #judgeInvalid(operation: Operation, rejection: Rejection, response: WireResponse): Finding[] {
    const { status } = response;
    const isRejected = (status >= 400 && status < 500) || isResultError(operation.resultErrors, response);
    if (!isRejected)
      return [{ check: "accepted", message: `an invalid request (${rejection}) was accepted with ${status}` }];
    const expected = this.#expectedStatus(rejection);
    if (this.options.mock && expected !== undefined && status !== expected)
      return [
        { check: "status", message: `rejected with ${status}; the contract documents ${expected} for ${rejection}` },
      ];
    // A mock rejects with problem details if the contract does not define the shape of errors.
    if (this.options.mock && !this.api.errorShape && isProblemDetails(response)) return [];
    const documented = documentedResponse(operation, status);
    if (documented) return this.#judgeResponse(documented, response);
    return BEFORE_OPERATIONS.has(rejection) || !documentsRejections(operation) ? [] : [undocumented(operation, status)];
  }

  #expectedStatus(rejection: Rejection): number | undefined {
    const rejections = this.api.errorShape?.rejections;
    return (rejections?.[rejection] ?? rejections?.default)?.status;
  }

  /** Judges the response of a mock that was asked for a documented status. */
  #judgeRequested(operation: Operation, requested: string, response: WireResponse): Finding[] {
    const documented = operation.responses.find(({ status }) => status === requested);
    if (!documented || documentedResponse(operation, response.status) !== documented)
      return [{ check: "status", message: `the mock responded with ${response.status} instead of ${requested}` }];
    return this.#judgeResponse(documented, response);
  }

  #judgeResponse(documented: Response, response: WireResponse): Finding[] {
    return checkResponse(this.api, this.schemas, documented, response)
      .slice(0, MAX_FINDINGS)
      .map(({ check, place, message }) => ({ check, message: `${place} ${message}` }));
  }
}

function isProblemDetails({ headers }: WireResponse): boolean {
  return essence(headers["content-type"] ?? "") === "application/problem+json";
}

/** Returns whether the contract documents rejections. If not, their statuses are up to the server. */
function documentsRejections({ responses, resultErrors }: Operation): boolean {
  return resultErrors.length > 0 || responses.some(({ status }) => /^4|^default$/i.test(status));
}

function undocumented(operation: Operation, status: number): Finding {
  return { check: "status", message: `status ${undocumentedStatus(operation, status)}` };
}

/** Returns whether a 2xx body is one of the documented errors. */
function isResultError(conditions: readonly ResultError[], { status, body }: WireResponse): boolean {
  if (conditions.length === 0) return false;
  const parsed = parseBody(body, "application/json");
  return parsed.ok && isErrorBody(conditions, status, parsed.value);
}
