import type { Json } from "../../schema/json.js";
import { memoizeByObject } from "../../schema/memoize.js";
import type { Choice } from "../choose-response.js";
import type { EngineResponse } from "../engine.js";
import type { Preference } from "../preference.js";
import { closeObjects } from "./close-objects.js";
import {
  createResponder,
  type PrismConfig,
  type PrismHttp,
  type PrismInput,
  type PrismOperation,
  type PrismRequest,
} from "./prism-core.js";

/** Repeats the generation, because the generator of Prism fails on some variants that it selects at random. */
const ATTEMPTS = 5;

/** Creates the documented responses with Prism. */
export class PrismResponder {
  readonly #request: PrismRequest;
  readonly #closed = memoizeByObject(closeObjects<PrismOperation>);

  readonly prism: PrismHttp;

  constructor(prism: PrismHttp) {
    this.prism = prism;
    this.#request = createResponder(prism);
  }

  async respond(source: PrismOperation, choice: Choice, preference: Preference): Promise<EngineResponse> {
    const generated = preference.dynamic ? await this.#random(source, choice, preference.seed) : undefined;
    if (generated) return generated;
    const { example } = preference;
    return this.#run(source, choice, {
      dynamic: false,
      ...(hasExample(source, example) ? { exampleKey: example } : {}),
    });
  }

  /** Returns a response with a random body, or undefined if the generation fails. The caller then uses an example. */
  async #random(source: PrismOperation, choice: Choice, seed: string | undefined): Promise<EngineResponse | undefined> {
    if (choice.media?.schema === undefined) return undefined;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const seeded = seed === undefined ? {} : { seed: `${seed}${attempt || ""}` };
      try {
        return await this.#run(this.#closed(source), choice, { dynamic: true, ...seeded });
      } catch {
        // Tries again with other random choices.
      } finally {
        // Resets the seed, which Prism would keep for the next requests.
        if (seed !== undefined) this.prism.resetJSONSchemaGenerator();
      }
    }
    return undefined;
  }

  async #run(source: PrismOperation, { status, media }: Choice, options: object): Promise<EngineResponse> {
    // Removes callbacks, because Prism would call them.
    const { callbacks: _, ...operation } = source;
    const input = { method: source.method, url: { path: "/" } } as PrismInput;
    const mock = { ...options, code: status, ...(media ? { mediaTypes: [media.type] } : {}) };
    const result = await this.#request(input, [operation], { mock } as PrismConfig)();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers, body } = result.right.output;
    if (statusCode !== status) throw new Error(`Prism returned the status ${statusCode} instead of ${status}`);
    const { "content-type": mediaType, ...rest } = flatten(headers ?? {});
    return { status, headers: rest, mediaType, body: body as Json | undefined };
  }
}

/** Checks the name, because Prism and the model name an unnamed example differently. */
function hasExample(source: PrismOperation, name: string | undefined): name is string {
  const contents = source.responses.flatMap((response) => response.contents ?? []);
  return contents.some(({ examples = [] }) => examples.some(({ key }) => key === name));
}

/** Returns the headers that have a value, with lower-case names. */
function flatten(headers: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
