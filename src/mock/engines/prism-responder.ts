import type { Json } from "../../model/index.js";
import type { Choice } from "../choose-response.js";
import type { EngineResponse } from "../engine.js";
import type { Preference } from "../preference.js";
import { closed } from "./closed.js";
import {
  createResponder,
  type PrismHttp,
  type PrismInput,
  type PrismOperation,
  type PrismRequest,
} from "./prism-core.js";

/** Lets Prism make the documented responses. */
export class PrismResponder {
  readonly #request: PrismRequest;
  readonly #closed = new WeakMap<PrismOperation, PrismOperation>();

  constructor(readonly prism: PrismHttp) {
    this.#request = createResponder(prism);
  }

  async respond(
    source: PrismOperation,
    { status: code, media }: Choice,
    { example, seed, ...preference }: Preference,
  ): Promise<EngineResponse> {
    const dynamic = preference.dynamic && media?.schema !== undefined;
    const mock = {
      code,
      dynamic,
      ...(media ? { mediaTypes: [media.type] } : {}),
      ...(hasExample(source, example) ? { exampleKey: example } : {}),
      ...(seed === undefined ? {} : { seed }),
    };
    const { callbacks: _, ...operation } = dynamic ? this.#closedOf(source) : source;
    const config = { mock } as Parameters<PrismRequest>[2];
    const input = { method: source.method, url: { path: "/" } } as PrismInput;
    const result = await this.#request(input, [operation], config)();
    // A seed would stay for the requests that follow.
    if (seed !== undefined) this.prism.resetJSONSchemaGenerator();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers, body } = result.right.output;
    if (statusCode !== code) throw new Error(`Prism answers ${statusCode} where ${code} was asked for`);
    const { "content-type": mediaType, ...rest } = flatten(headers ?? {});
    return { status: code, headers: rest, mediaType, body: body as Json | undefined };
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
