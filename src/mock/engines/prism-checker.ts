import type { Operation } from "../../model/api.js";
import type { Json } from "../../schema/json.js";
import {
  createChecker,
  type PrismDiagnostic,
  type PrismHttp,
  type PrismInput,
  type PrismOperation,
  type PrismRequest,
} from "./prism-core.js";
import { checkedOperation } from "./prism-schema.js";
import type { RequestIssue } from "./request-issue.js";

const JSON_HEADERS = { "content-type": "application/json" };

/** Checks decoded requests with the validator of Prism. Caches the prepared operation for each media type. */
export class PrismChecker {
  readonly #request: PrismRequest;
  readonly #prepared = new Map<string, Promise<PrismOperation>>();

  constructor(prism: PrismHttp) {
    this.#request = createChecker(prism);
  }

  /** Returns the issues of a request `{path, query, header, cookie, body}`. */
  async check(
    operation: Operation,
    source: PrismOperation,
    media: string | undefined,
    request: Json,
  ): Promise<RequestIssue[]> {
    const key = `${operation.method} ${operation.key} ${media ?? ""}`;
    const prepared = this.#prepared.get(key) ?? this.#prepare(operation, source, media);
    this.#prepared.set(key, prepared);
    return (await this.#run(await prepared, request)).map(issueFromPrism);
  }

  /** Checks an invalid request first, because Prism accepts every request if it cannot compile a schema. */
  async #prepare(operation: Operation, source: PrismOperation, media: string | undefined): Promise<PrismOperation> {
    const prepared = checkedOperation(operation, source, media);
    if ((await this.#run(prepared, { canary: true })).length > 0) return prepared;
    throw new Error(`the request schemas of ${operation.id} cannot be compiled: check their patterns and references`);
  }

  async #run(operation: PrismOperation, body: Json): Promise<PrismDiagnostic[]> {
    const input = { method: operation.method, url: { path: "/" }, headers: JSON_HEADERS, body } as PrismInput;
    const result = await this.#request(input, [operation])();
    if (result._tag === "Left") throw result.left;
    return result.right.validations.input;
  }
}

/** Converts a diagnostic of Prism, which puts the parts of an Ajv error into one sentence. */
function issueFromPrism({ path = [], code, message }: PrismDiagnostic): RequestIssue {
  const [, place = "body", ...steps] = path;
  const subject = `Request body ${path.length > 1 ? `property ${path.slice(1).join(".").trim()} ` : ""}`;
  const text = message.startsWith(subject) ? message.slice(subject.length) : message;
  const below = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return { place, path: below, keyword: String(code ?? ""), message: text, property: propertyIn(text) };
}

const PROPERTY = [/required property '(.*)'$/s, /; found '(.*)'$/s, /unevaluated properties: '(.*)'$/s];

function propertyIn(text: string): string | undefined {
  return PROPERTY.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
}
