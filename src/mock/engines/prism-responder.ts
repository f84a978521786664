import type { Json } from "../../schema/json.js";
import type { Choice } from "../choose-response.js";
import type { EngineResponse } from "../engine.js";
import type { Preference } from "../preference.js";
import { closed } from "./closed.js";
import {
  createResponder,
  type PrismConfig,
  type PrismHttp,
  type PrismInput,
  type PrismOperation,
  type PrismRequest,
} from "./prism-core.js";

/** The maker of random bodies fails on some of the forms that it throws dice for. */
const ATTEMPTS = 5;

/** Lets Prism make the documented responses. */
export class PrismResponder {
  readonly #request: PrismRequest;
  readonly #closed = new WeakMap<PrismOperation, PrismOperation>();

  readonly prism: PrismHttp;

  constructor(prism: PrismHttp) {
    this.prism = prism;

    this.#request = createResponder(prism);
  }

  async respond(source: PrismOperation, choice: Choice, preference: Preference): Promise<EngineResponse> {
    const made = preference.dynamic ? await this.#random(source, choice, preference.seed) : undefined;
    if (made) return made;
    const { example } = preference;
    return this.#run(source, choice, {
      dynamic: false,
      ...(hasExample(source, example) ? { exampleKey: example } : {}),
    });
  }

  /** A response with a random body; undefined where none can be made, and the example has to do. */
  async #random(source: PrismOperation, choice: Choice, seed: string | undefined): Promise<EngineResponse | undefined> {
    if (choice.media?.schema === undefined) return undefined;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const seeded = seed === undefined ? {} : { seed: `${seed}${attempt || ""}` };
      try {
        return await this.#run(this.#closedOf(source), choice, { dynamic: true, ...seeded });
      } catch {
        // Next throw.
      } finally {
        // A seed would stay for the requests that follow.
        if (seed !== undefined) this.prism.resetJSONSchemaGenerator();
      }
    }
    return undefined;
  }

  async #run(source: PrismOperation, { status, media }: Choice, options: object): Promise<EngineResponse> {
    // Prism would call what is documented as a callback.
    const { callbacks: _, ...operation } = source;
    const input = { method: source.method, url: { path: "/" } } as PrismInput;
    const mock = { ...options, code: status, ...(media ? { mediaTypes: [media.type] } : {}) };
    const result = await this.#request(input, [operation], { mock } as PrismConfig)();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers, body } = result.right.output;
    if (statusCode !== status) throw new Error(`Prism answers ${statusCode} where ${status} was asked for`);
    const { "content-type": mediaType, ...rest } = flatten(headers ?? {});
    return { status, headers: rest, mediaType, body: body as Json | undefined };
  }

  #closedOf(source: PrismOperation): PrismOperation {
    const made = this.#closed.get(source) ?? closed(source);
    this.#closed.set(source, made);
    return made;
  }
}

/** Prism knows the one unnamed example of a media type by another name than the model. */
function hasExample(source: PrismOperation, name: string | undefined): name is string {
  const contents = source.responses.flatMap((response) => response.contents ?? []);
  return contents.some(({ examples = [] }) => examples.some(({ key }) => key === name));
}

/** Headers that have a value, names in lower case. */
function flatten(headers: Record<string, unknown>): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
