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
  /** What the contract demands, where the message does not say it. */
  expected?: string;
  /** The name of the header, or the JSON Pointer in the body, that the finding is about. */
  part?: string;
  /** The value of that part, shortened and without secrets. A run adds it. */
  actual?: string;
}

/** The statuses that blame the request itself, not the state of the server. */
const REJECTIONS = new Set([400, 401, 405, 406, 411, 413, 414, 415, 422]);
/** The statuses of a resource that does not exist. They blame a request with a wrong path or method. */
const NOT_FOUND = new Set([404, 410]);
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
    if (status >= 500) {
      const expected =
        contractCase.rejection === undefined ? successesOf(operation) : rejectionsOf(operation, contractCase.rejection);
      return [{ check: "server-error", message: `the server failed with ${status}`, expected }];
    }
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
    const expected = successesOf(operation);
    if (REJECTIONS.has(status) || (mustAccept && status >= 400))
      return [{ check: "rejected", message: `a valid request was rejected with ${status}`, expected }];
    if (!documented) return [undocumented(operation, status)];
    const findings = this.#judgeResponse(documented, response);
    if (findings.length === 0 && mustAccept && !this.isSuccess(operation, response))
      return [
        { check: "rejected", message: `a valid request was rejected with an error in a ${status} response`, expected },
      ];
    return findings;
  }

  /** Returns whether a response to a valid request is a success: 2xx without a documented error, or a documented redirect. */
  isSuccess(operation: Operation, response: WireResponse): boolean {
    const { status } = response;
    if (status >= 300) return status < 400 && documentedResponse(operation, status) !== undefined;
    return !isResultError(operation.resultErrors, response);
  }

  /**
   * Returns why a response without findings does not show that the case passed, or undefined if it does. The state of the server
   * may be the reason of a rejection, so a documented 404 or 409 proves nothing about the request.
   */
  undecidedReason(operation: Operation, contractCase: ContractCase, response: WireResponse): string | undefined {
    const { rejection, broken, tampering } = contractCase;
    if (contractCase.status !== undefined) return undefined;
    const { status } = response;
    const byState = `it was rejected with ${status}, which depends on the server's state`;
    if (rejection === undefined) return this.isSuccess(operation, response) ? undefined : byState;
    const isExpected = this.options.mock && this.#expectedStatus(rejection) === status;
    if (isExpected || status < 300 || REJECTIONS.has(status)) return undefined;
    const concernsPath = broken?.startsWith("/path/") || tampering.method !== undefined || rejection === "notFound";
    if (concernsPath && NOT_FOUND.has(status)) return undefined;
    return rejection === "unauthorized" && status === 403 ? undefined : byState;
  }

  #judgeInvalid(operation: Operation, rejection: Rejection, response: WireResponse): Finding[] {
    const { status } = response;
    const isRejected = (status >= 400 && status < 500) || isResultError(operation.resultErrors, response);
    if (!isRejected)
      return [
        {
          ...{ check: "accepted", message: `an invalid request (${rejection}) was accepted with ${status}` },
          expected: rejectionsOf(operation, rejection),
        },
      ];
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
      .map(({ check, place, message, part }) => ({
        ...{ check, message: `${place} ${message}` },
        ...(part === undefined ? {} : { part }),
      }));
  }
}

function isProblemDetails({ headers }: WireResponse): boolean {
  return essence(headers["content-type"] ?? "") === "application/problem+json";
}

/** Returns the documented successes of an operation: `200 or 201`. */
function successesOf({ responses }: Operation): string {
  const statuses = responses.map(({ status }) => status).filter((status) => /^[23]/.test(status));
  return statuses.join(" or ") || "a success";
}

/** Returns the documented statuses that can reject an invalid request: `a rejection with 400 or 422`. */
function rejectionsOf({ responses, resultErrors }: Operation, rejection: Rejection): string {
  const statuses = responses
    .map(({ status }) => status)
    .filter((status) => /^4/.test(status) && (REJECTIONS.has(Number(status)) || /xx$/i.test(status)));
  const fitting = statuses.filter((status) => (status === "401") === (rejection === "unauthorized"));
  const named = fitting.length > 0 ? fitting : statuses;
  const inSuccess = resultErrors.length > 0 ? " or a documented error in a 2xx response" : "";
  return `a rejection with ${named.join(" or ") || "4xx"}${inSuccess}`;
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
