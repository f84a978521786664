import type { Operation } from "../../model/api.js";
import type { Json } from "../../schema/json.js";
import {
  createChecker,
  type Diagnostic,
  type PrismHttp,
  type PrismInput,
  type PrismOperation,
  type PrismRequest,
} from "./prism-core.js";
import { checkedOperation } from "./prism-schema.js";

const JSON_HEADERS = { "content-type": "application/json" };

/** Checks decoded requests by Prism's validator; what it prepares for an operation and a media type is kept. */
export class PrismChecker {
  readonly #request: PrismRequest;
  readonly #prepared = new Map<string, Promise<PrismOperation>>();

  constructor(prism: PrismHttp) {
    this.#request = createChecker(prism);
  }

  /** What is wrong with `{path, query, header, cookie, body}`; nothing where all is well. */
  async check(
    operation: Operation,
    source: PrismOperation,
    media: string | undefined,
    whole: Json,
  ): Promise<Diagnostic[]> {
    const key = `${operation.method} ${operation.key} ${media ?? ""}`;
    const prepared = this.#prepared.get(key) ?? this.#prepare(operation, source, media);
    this.#prepared.set(key, prepared);
    return this.#run(await prepared, whole);
  }

  /** Prism lets all pass where a schema cannot be compiled: what is surely wrong tells. */
  async #prepare(operation: Operation, source: PrismOperation, media: string | undefined): Promise<PrismOperation> {
    const checked = checkedOperation(operation, source, media);
    if ((await this.#run(checked, { canary: true })).length > 0) return checked;
    throw new Error(
      `the schemas of a request of ${operation.id} cannot be compiled: look for a bad pattern or reference`,
    );
  }

  async #run(operation: PrismOperation, body: Json): Promise<Diagnostic[]> {
    const input = { method: operation.method, url: { path: "/" }, headers: JSON_HEADERS, body } as PrismInput;
    const result = await this.#request(input, [operation])();
    if (result._tag === "Left") throw result.left;
    return result.right.validations.input;
  }
}
