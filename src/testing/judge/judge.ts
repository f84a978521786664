import type { Api, Media, Operation, Response, ResultError } from "../../model/api.js";
import { responseApi } from "../../model/direction.js";
import { issuesOf } from "../../runtime/validation/validation.js";
import type { Json, Schema } from "../../schema/json.js";
import { essence, isJson } from "../../schema/media-type.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { lenientSchemas, type SchemaSet } from "../../schema/schema-set.js";
import type { ContractCase } from "../../testdata/cases/case.js";
import type { NoAnswer, WireAnswer } from "../server/send.js";
import { documentedResponse } from "./documented.js";
import { headerIssues } from "./headers.js";
import { isErrorBody } from "./result-error.js";

export type Check = "answer" | "server-error" | "accepted" | "rejected" | "status" | "content-type" | "header" | "body";

/** What an answer breaks. The message never holds a value of the answer. */
export interface Problem {
  check: Check;
  message: string;
}

/** Statuses that say that the request itself is wrong, rather than that the server is in another state. */
const REJECTIONS = new Set([400, 401, 405, 406, 411, 413, 414, 415, 422]);
/** Rejections that come before any operation, so that operations need not document them. */
const BEFORE_OPERATIONS = new Set([
  "methodNotAllowed",
  "unsupportedMediaType",
  "notAcceptable",
  "tooLarge",
  "notFound",
]);
const MAX_ISSUES = 3;

export interface JudgeOptions {
  /** The server is a mock of the contract: it must accept every valid request, and reject with the documented status of each cause. */
  mock: boolean;
}

/** Judges answers by the contract of one API. */
export class Judge {
  readonly api: Api;
  readonly schemas: SchemaSet;
  readonly options: JudgeOptions;

  constructor(api: Api, schemas: SchemaSet, options: JudgeOptions) {
    this.api = api;
    this.schemas = schemas;
    this.options = options;
  }

  /** What is wrong with the answer to a case; nothing where all is well. */
  judge(operation: Operation, given: ContractCase, answer: WireAnswer | NoAnswer): Problem[] {
    if ("reason" in answer) return [{ check: "answer", message: answer.message }];
    const { status } = answer;
    if (given.status !== undefined) return this.#judgeAsked(operation, given.status, answer);
    if (status >= 500) return [{ check: "server-error", message: `the server failed: ${status}` }];
    return given.rejection === undefined
      ? this.#judgeAnswered(operation, answer)
      : this.#judgeRefused(operation, given.rejection, answer);
  }

  /** A valid request, with credentials. */
  #judgeAnswered(operation: Operation, answer: WireAnswer): Problem[] {
    const { status } = answer;
    const documented = documentedResponse(operation, status);
    if (status >= 300 && status < 400 && !documented) return [undocumented(operation, status)];
    // What a server remembers may reject what is valid; a mock that remembers nothing has no such reason.
    const wantsSuccess = this.options.mock && !operation.stateful;
    if (REJECTIONS.has(status) || (wantsSuccess && status >= 400))
      return [{ check: "rejected", message: `a valid request was rejected: ${status}` }];
    if (!documented) return [undocumented(operation, status)];
    const problems = this.#judgeResponse(documented, answer);
    if (problems.length === 0 && wantsSuccess && isResultError(operation.resultErrors, answer))
      return [{ check: "rejected", message: `a valid request was answered by an error in a ${status}` }];
    return problems;
  }

  /** Whether a valid request was answered by an error, which then says something of what the server remembers. */
  isOfState({ resultErrors }: Operation, { rejection, status: asked }: ContractCase, answer: WireAnswer): boolean {
    if (rejection !== undefined || asked !== undefined) return false;
    return answer.status >= 400 || isResultError(resultErrors, answer);
  }

  #judgeRefused(
    operation: Operation,
    rejection: NonNullable<ContractCase["rejection"]>,
    answer: WireAnswer,
  ): Problem[] {
    const { status } = answer;
    const isRefused = (status >= 400 && status < 500) || isResultError(operation.resultErrors, answer);
    if (!isRefused)
      return [{ check: "accepted", message: `a request that must be rejected (${rejection}) was answered ${status}` }];
    const wanted = this.#wantedStatus(rejection);
    if (this.options.mock && wanted !== undefined && status !== wanted)
      return [
        { check: "status", message: `rejected by ${status} where the contract gives ${wanted} for ${rejection}` },
      ];
    // Where the contract does not shape rejections, those of a mock are problem details.
    if (this.options.mock && !this.api.errorShape && isProblem(answer)) return [];
    const documented = documentedResponse(operation, status);
    if (documented) return this.#judgeResponse(documented, answer);
    return BEFORE_OPERATIONS.has(rejection) || !documentsRefusals(operation) ? [] : [undocumented(operation, status)];
  }

  #wantedStatus(rejection: NonNullable<ContractCase["rejection"]>): number | undefined {
    const shapes = this.api.errorShape?.rejections;
    return (shapes?.[rejection] ?? shapes?.default)?.status;
  }

  /** A mock was asked for a documented status. */
  #judgeAsked(operation: Operation, asked: string, answer: WireAnswer): Problem[] {
    const response = operation.responses.find(({ status }) => status === asked);
    if (!response || documentedResponse(operation, answer.status) !== response)
      return [{ check: "status", message: `asked for ${asked}, the mock answered ${answer.status}` }];
    return this.#judgeResponse(response, answer);
  }

  #judgeResponse(response: Response, answer: WireAnswer): Problem[] {
    return [...this.#judgeHeaders(response, answer), ...this.#judgeBody(response, answer)];
  }

  #judgeHeaders(response: Response, { headers }: WireAnswer): Problem[] {
    const validators = (schema: Schema) => this.schemas.validatorOf(schema);
    return headerIssues(this.api.document, response, headers, validators).map(({ name, message }) => ({
      check: "header",
      message: `the documented header ${name} ${message}`,
    }));
  }

  #judgeBody(response: Response, { headers, body, status }: WireAnswer): Problem[] {
    if (response.media.length === 0 || status === 204 || status === 304) return [];
    const type = essence(headers["content-type"] ?? "");
    if (type === "" && body.length === 0 && response.media.every(({ schema }) => schema === undefined)) return [];
    const types = response.media.map((media) => media.type).join(" or ");
    const media = response.media.find((one) => covers(essence(one.type), type));
    if (!media)
      return [{ check: "content-type", message: `the content type is ${type || "missing"}; ${status} has ${types}` }];
    if (!isJson(type)) return [];
    const parsed = parseBody(body);
    if (parsed === undefined)
      return [{ check: "body", message: body.length === 0 ? "the body is empty" : "the body is not valid JSON" }];
    return issuesOf(this.#validatorOf(media), parsed.value)
      .slice(0, MAX_ISSUES)
      .map(({ path, message }) => ({ check: "body", message: `${path || "the body"} ${message}` }));
  }

  /** Validates responses, which leave `writeOnly` properties out. */
  #validatorOf({ schema = true, pointer }: Media) {
    const edited = responseApi(this.api);
    if (edited === this.api) return this.schemas.validatorOf(schema);
    return lenientSchemas(edited).validatorOf(at(edited.document, fromPointer(`${pointer}/schema`)) as Schema);
  }
}

function isProblem({ headers }: WireAnswer): boolean {
  return essence(headers["content-type"] ?? "") === "application/problem+json";
}

/** A contract that says nothing of rejections leaves their statuses to the server. */
function documentsRefusals({ responses, resultErrors }: Operation): boolean {
  return resultErrors.length > 0 || responses.some(({ status }) => /^4|^default$/i.test(status));
}

function undocumented({ responses }: Operation, status: number): Problem {
  const known = responses.map((response) => response.status).join(", ");
  return { check: "status", message: `the status ${status} is not documented: there is ${known || "none"}` };
}

/** Whether a 2xx body is one of the documented errors. */
export function isResultError(conditions: readonly ResultError[], { status, body }: WireAnswer): boolean {
  if (conditions.length === 0) return false;
  const parsed = parseBody(body);
  return parsed !== undefined && isErrorBody(conditions, status, parsed.value);
}

/** The value of a body that is JSON. */
export function parseBody(body: Uint8Array): { value: Json } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as Json };
  } catch {
    return undefined;
  }
}

function covers(documented: string, sent: string): boolean {
  if (documented === "*/*") return sent !== "";
  return documented.endsWith("/*") ? sent.startsWith(documented.slice(0, -1)) : documented === sent;
}
