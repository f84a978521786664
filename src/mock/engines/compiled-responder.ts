import { createHash, randomInt } from "node:crypto";
import type { Api, Media, Operation, Response } from "../../model/api.js";
import { UserError } from "../../platform/user-error.js";
import { forResponse } from "../../schema/direction.js";
import { type Json, type JsonObject, objectOf, type Schema } from "../../schema/json.js";
import { memoizeByObject } from "../../schema/memoize.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import { sample } from "../../schema/sample.js";
import type { PayloadGenerator } from "../../testdata/payloads/generator.js";
import type { Choice } from "../choose-response.js";
import type { EngineResponse } from "../engine.js";
import { encodeBody } from "../http-response.js";
import type { Preference } from "../preference.js";

/** Creates the documented responses. Caches and encodes those that are the same each time. */
export class CompiledResponder {
  /** By the media type of the response, or by the response if it has none. Then by status and example. */
  readonly #fixed = new WeakMap<object, Map<string, EngineResponse>>();
  readonly #schemaOf = memoizeByObject((media: Media) => media.schema && forResponse(media.schema, this.api.schemas));
  #generators: Promise<PayloadGenerator[]> | undefined;

  /** The API without `writeOnly` properties in its components. */
  readonly api: Api;

  constructor(api: Api) {
    this.api = withoutWriteOnly(api);
  }

  async respond(operation: Operation, choice: Choice, preference: Preference): Promise<EngineResponse> {
    if (preference.dynamic) {
      const body = await this.#random(choice.media && this.#schemaOf(choice.media), preference.seed);
      if (body !== undefined) return { ...this.#head(operation, choice), body };
    }
    return this.#fixedResponse(operation, choice, preference.example);
  }

  #fixedResponse(operation: Operation, choice: Choice, example = ""): EngineResponse {
    const key = choice.media ?? choice.response;
    const responses = this.#fixed.get(key) ?? new Map<string, EngineResponse>();
    this.#fixed.set(key, responses);
    const name = `${choice.status} ${example}`;
    const response = responses.get(name) ?? this.#createFixed(operation, choice, example);
    responses.set(name, response);
    return response;
  }

  #createFixed(operation: Operation, choice: Choice, exampleName: string): EngineResponse {
    const { media } = choice;
    const head = this.#head(operation, choice);
    const [first] = media?.examples ?? [];
    const example = exampleName === "" ? first : media?.examples.find(({ name }) => name === exampleName);
    const body = example?.value === undefined ? this.#sample(media && this.#schemaOf(media)) : example.value;
    const { mediaType } = head;
    const encoded = body === undefined || mediaType === undefined ? undefined : encodeBody(body, mediaType);
    return { ...head, body, encoded, fixed: true };
  }

  #sample(schema: Schema | undefined): Json | undefined {
    return schema === undefined ? undefined : sample(this.api.document, schema);
  }

  #head(operation: Operation, { status, response, media }: Choice): Omit<EngineResponse, "body"> {
    return {
      status,
      headers: responseHeaders(this.api.document, response, operation.deprecated),
      mediaType: media && concreteType(media.type),
    };
  }

  /** Returns a body generated from a schema, or undefined if the generation fails. The caller then uses an example. */
  async #random(schema: Schema | undefined, seed: string | undefined): Promise<Json | undefined> {
    if (schema === undefined) return undefined;
    this.#generators ??= loadGenerators(this.api);
    const options = { seed: seed === undefined ? randomInt(2 ** 31) : numberOf(seed), count: 1 };
    for (const generator of await this.#generators) {
      try {
        return generator.sample(schema, options)[0];
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
    return undefined;
  }
}

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

/** Returns a generator of bodies with every documented property, then one that may omit optional properties for schemas that the first cannot satisfy. */
async function loadGenerators(api: Api): Promise<PayloadGenerator[]> {
  const { loadGenerator } = await import("../../testdata/payloads/generator.js");
  const { lenientSchemas } = await import("../../schema/schema-set.js");
  const schemas = lenientSchemas(api);
  return [await loadGenerator(api, schemas, { complete: true }), await loadGenerator(api, schemas)];
}

function numberOf(seed: string): number {
  return createHash("sha256").update(seed).digest().readInt32BE();
}

/** Returns the documented headers of a response with the value of an example or a sample of the schema, by lower-case name. */
function responseHeaders(document: JsonObject, { pointer }: Response, deprecated: boolean): Record<string, string> {
  const documented = objectOf(at(document, [...fromPointer(pointer), "headers"]));
  const values = Object.entries(documented).flatMap(([name, header]): [string, string][] => {
    const value = headerValue(document, objectOf(resolve(document, header).value));
    const isText = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return isText && name.toLowerCase() !== "content-type" ? [[name.toLowerCase(), String(value)]] : [];
  });
  return { ...Object.fromEntries(values), ...(deprecated ? { deprecation: "true" } : {}) };
}

function headerValue(document: JsonObject, header: JsonObject): Json | undefined {
  const [first] = Object.values(objectOf(header.examples));
  const example = objectOf(resolve(document, first).value).value ?? header.example;
  if (example !== undefined) return example;
  const value = header.schema === undefined ? undefined : sample(document, header.schema);
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
