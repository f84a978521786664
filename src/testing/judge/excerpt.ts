import type { Api, Operation } from "../../model/api.js";
import type { Json } from "../../schema/json.js";
import { essence, isJson } from "../../schema/media-type.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { subschemasOf } from "../../schema/subschemas.js";
import { redactSecrets, secretsIn } from "../secrets.js";
import { mediaFor, parseBody, type ReceivedResponse } from "./check-response.js";
import { documentedResponse } from "./documented-response.js";

const MAX_CHARACTERS = 300;
const MAX_VALUE_CHARACTERS = 100;
/** The beginning of a text that is searched for secrets. */
const MAX_SEARCHED_CHARACTERS = 100_000;

/**
 * Shows parts of a response without secrets: the values that its schema marks, fields that are named like a secret, and the
 * credentials of the request.
 */
export class ResponseExcerpt {
  readonly #secrets: readonly string[];
  readonly #text: string;
  readonly #json: Json | undefined;
  readonly #headers: ReceivedResponse["headers"];

  constructor(api: Api, operation: Operation, response: ReceivedResponse, credentials: readonly string[]) {
    const { status, headers, body = new Uint8Array() } = response;
    const type = essence(headers["content-type"] ?? "");
    const parsed = isJson(type) ? parseBody(body, type) : undefined;
    const documented = documentedResponse(operation, status);
    const schema = documented && mediaFor(documented, type)?.schema;
    this.#headers = headers;
    this.#json = parsed?.ok ? parsed.value : undefined;
    this.#text = Buffer.from(body.subarray(0, MAX_SEARCHED_CHARACTERS)).toString();
    this.#secrets = [
      ...credentials,
      ...(this.#json === undefined ? [] : secretsIn(api.document, subschemasOf(api.document, schema), this.#json)),
    ];
  }

  /** The beginning of the body. */
  get body(): string {
    const text = this.#json === undefined ? this.#text.replaceAll(/\s+/g, " ").trim() : JSON.stringify(this.#json);
    return this.#shorten(text, MAX_CHARACTERS);
  }

  /** The value at a JSON Pointer in the body. Undefined for the whole body and for a missing value. */
  valueAt(pointer: string): string | undefined {
    const value = pointer === "" || this.#json === undefined ? undefined : at(this.#json, fromPointer(pointer));
    return value === undefined ? undefined : this.#shorten(JSON.stringify(value), MAX_VALUE_CHARACTERS);
  }

  header(name: string): string | undefined {
    const value = this.#headers[name.toLowerCase()];
    return value === undefined ? undefined : this.#shorten(value, MAX_VALUE_CHARACTERS);
  }

  #shorten(text: string, maxCharacters: number): string {
    const safe = redactSecrets(text.slice(0, MAX_SEARCHED_CHARACTERS), this.#secrets);
    return safe.length > maxCharacters ? `${safe.slice(0, maxCharacters)}…` : safe;
  }
}
