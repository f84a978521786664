import { createHash, randomInt } from "node:crypto";
import type { Api, Media, Operation, Response } from "../../model/api.js";
import { forResponse } from "../../schema/direction.js";
import { type Json, type JsonObject, objectOf, schemaOf } from "../../schema/json.js";
import { memoizeByObject } from "../../schema/memoize.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { FittingSampler } from "../../testdata/payloads/fitting-sample.js";
import type { Choice } from "../choose-response.js";
import type { EngineResponse } from "../engine.js";
import { encodeBody } from "../http-response.js";
import type { Preference } from "../preference.js";

/** Creates the documented responses. Caches and encodes those that are the same each time. */
export class CompiledResponder {
  /** By the media type of the response, or by the response if it has none. Then by status and example. */
  readonly #fixed = new WeakMap<object, Map<string, EngineResponse>>();
  readonly #schemaOf = memoizeByObject((media: Media) => media.schema && forResponse(media.schema, this.api.schemas));
  readonly #sampler: FittingSampler;

  /** The API without `writeOnly` properties in its components. */
  readonly api: Api;

  constructor(api: Api) {
    this.api = withoutWriteOnly(api);
    this.#sampler = new FittingSampler(this.api);
  }

  async respond(operation: Operation, choice: Choice, preference: Preference): Promise<EngineResponse> {
    const schema = choice.media && this.#schemaOf(choice.media);
    if (preference.dynamic && schema !== undefined) {
      const body = await this.#sampler.random(schema, seedOf(preference.seed));
      if (body !== undefined) return { ...(await this.#head(operation, choice)), body };
    }
    return this.#fixedResponse(operation, choice, preference.example);
  }

  async #fixedResponse(operation: Operation, choice: Choice, example = ""): Promise<EngineResponse> {
    const key = choice.media ?? choice.response;
    const responses = this.#fixed.get(key) ?? new Map<string, EngineResponse>();
    this.#fixed.set(key, responses);
    const name = `${choice.status} ${example}`;
    const response = responses.get(name) ?? (await this.#createFixed(operation, choice, example));
    responses.set(name, response);
    return response;
  }

  async #createFixed(operation: Operation, choice: Choice, exampleName: string): Promise<EngineResponse> {
    const { media } = choice;
    const head = await this.#head(operation, choice);
    const [first] = media?.examples ?? [];
    const example = exampleName === "" ? first : media?.examples.find(({ name }) => name === exampleName);
    const { body, note } = example?.value === undefined ? await this.#sample(media) : { body: example.value };
    const { mediaType } = head;
    const encoded = body === undefined || mediaType === undefined ? undefined : encodeBody(body, mediaType);
    return { ...head, body, encoded, fixed: true, ...(note === undefined ? {} : { note }) };
  }

  async #sample(media: Media | undefined): Promise<{ body: Json | undefined; note?: string }> {
    const schema = media && this.#schemaOf(media);
    if (schema === undefined) return { body: undefined };
    const { value, fits } = await this.#sampler.sample(schema);
    return { body: value, ...(fits ? {} : { note: NOTHING_FITS }) };
  }

  async #head(operation: Operation, { status, response, media }: Choice): Promise<Omit<EngineResponse, "body">> {
    return {
      status,
      headers: await this.#headers(response, operation.deprecated),
      mediaType: media && concreteType(media.type),
    };
  }

  /** Returns the documented headers of a response with the value of an example or of the schema, by lower-case name. */
  async #headers({ pointer }: Response, deprecated: boolean): Promise<Record<string, string>> {
    const { document } = this.api;
    const headers: Record<string, string> = {};
    for (const [name, header] of Object.entries(objectOf(at(document, [...fromPointer(pointer), "headers"])))) {
      const value = await this.#headerValue(objectOf(resolve(document, header).value));
      const isText = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      if (isText && name.toLowerCase() !== "content-type") headers[name.toLowerCase()] = String(value);
    }
    return deprecated ? { ...headers, deprecation: "true" } : headers;
  }

  async #headerValue(header: JsonObject): Promise<Json | undefined> {
    const [first] = Object.values(objectOf(header.examples));
    const example = objectOf(resolve(this.api.document, first).value).value ?? header.example;
    if (example !== undefined) return example;
    const schema = schemaOf(header.schema);
    const value = schema === undefined ? undefined : (await this.#sampler.sample(schema)).value;
    return typeof value === "string" || typeof value === "number" ? value : undefined;
  }
}

const NOTHING_FITS = "found no body that fits the schema of the response: add an example";

/** Returns a type that a range contains. */
function concreteType(type: string): string {
  if (!type.includes("*")) return type;
  if (type === "*/*" || type.startsWith("text/")) return "text/plain";
  return type.startsWith("image/") ? "image/png" : "application/octet-stream";
}

function withoutWriteOnly(api: Api): Api {
  const entries = [...api.schemas].map(([name, schema]) => [name, forResponse(schema, api.schemas)] as const);
  const components = { ...objectOf(api.document.components), schemas: Object.fromEntries(entries) };
  return { ...api, schemas: new Map(entries), document: { ...api.document, components } };
}

function seedOf(text: string | undefined): number {
  return text === undefined ? randomInt(2 ** 31) : createHash("sha256").update(text).digest().readInt32BE();
}
