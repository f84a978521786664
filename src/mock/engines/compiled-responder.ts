import { createHash, randomInt } from "node:crypto";
import type { Api, Operation } from "../../model/api.js";
import { importOptional } from "../../platform/import-optional.js";
import { UserError } from "../../platform/user-error.js";
import type { Json, Schema } from "../../schema/json.js";
import { sample } from "../../schema/sample.js";
import type { PayloadGenerator } from "../../testdata/payloads/generator.js";
import type { Choice } from "../choose-response.js";
import type { EngineResponse } from "../engine.js";
import { encodeBody } from "../http-response.js";
import type { Preference } from "../preference.js";
import { responseHeaders } from "./response-headers.js";

/** Gives the documented responses; what is the same each time is made and encoded once. */
export class CompiledResponder {
  /** By the response's media type, or the response where it has none; then by status and example. */
  readonly #prepared = new WeakMap<object, Map<string, EngineResponse>>();
  #generators: Promise<PayloadGenerator[]> | undefined;

  readonly api: Api;

  constructor(api: Api) {
    this.api = api;
  }

  async respond(operation: Operation, choice: Choice, preference: Preference): Promise<EngineResponse> {
    if (preference.dynamic) {
      const body = await this.#random(choice.media?.schema, preference.seed);
      if (body !== undefined) return { ...this.#plain(operation, choice), body };
    }
    return this.#known(operation, choice, preference.example);
  }

  #known(operation: Operation, choice: Choice, example = ""): EngineResponse {
    const place = choice.media ?? choice.response;
    const kept = this.#prepared.get(place) ?? new Map<string, EngineResponse>();
    this.#prepared.set(place, kept);
    const key = `${choice.status} ${example}`;
    const known = kept.get(key) ?? this.#prepare(operation, choice, example);
    kept.set(key, known);
    return known;
  }

  #prepare(operation: Operation, choice: Choice, example: string): EngineResponse {
    const { media } = choice;
    const plain = this.#plain(operation, choice);
    const [first] = media?.examples ?? [];
    const chosen = example === "" ? first : media?.examples.find(({ name }) => name === example);
    const body = chosen?.value === undefined ? this.#sample(media?.schema) : chosen.value;
    const { mediaType } = plain;
    const encoded = body === undefined || mediaType === undefined ? undefined : encodeBody(body, mediaType);
    return { ...plain, body, encoded, fixed: true };
  }

  #sample(schema: Schema | undefined): Json | undefined {
    return schema === undefined ? undefined : sample(this.api.document, schema);
  }

  #plain(operation: Operation, { status, response, media }: Choice): Omit<EngineResponse, "body"> {
    return {
      status,
      headers: responseHeaders(this.api.document, response, operation.deprecated),
      mediaType: media?.type === "*/*" ? "text/plain" : media?.type,
    };
  }

  /** A body made from a schema; undefined where none can be made, and the example has to do. */
  async #random(schema: Schema | undefined, seed: string | undefined): Promise<Json | undefined> {
    if (schema === undefined) return undefined;
    this.#generators ??= loadGenerators(this.api);
    const given = { seed: seed === undefined ? randomInt(2 ** 31) : numberOf(seed), count: 1 };
    for (const generator of await this.#generators) {
      try {
        return generator.sample(schema, given)[0];
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }
    return undefined;
  }
}

/** Bodies have all that is documented, if the schema allows that. */
async function loadGenerators(api: Api): Promise<PayloadGenerator[]> {
  const { loadGenerator } = await import("../../testdata/payloads/generator.js");
  const { lenientSchemas } = await importOptional("ajv", () => import("../../schema/schema-set.js"));
  const schemas = lenientSchemas(api);
  return [await loadGenerator(api, schemas, { complete: true }), await loadGenerator(api, schemas)];
}

function numberOf(seed: string): number {
  return createHash("sha256").update(seed).digest().readInt32BE();
}
