import { _, type Options } from "ajv";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { addFormats } from "../schema/formats.js";
import { hardenAjv } from "../schema/harden-ajv.js";
import type { JsonObject, Schema } from "../schema/json.js";
import { referredComponents } from "../schema/references.js";
import { ANNOTATIONS, addressOf, localize } from "../schema/schema-set.js";
import type { GenerationCache } from "../workspace/cache.js";
import { type ValidatorModule, writeModule } from "./module-writer.js";

const OPTIONS: Options = {
  // Lint checks schemas strictly. Schemas that were never linted are compiled nevertheless.
  strict: false,
  logger: false,
  meta: false,
  validateSchema: false,
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true, optimize: 1, formats: _`formats` },
};
/** Replaces a component of another module. A reference, because Ajv would inline anything else. */
const ELSEWHERE = { $ref: "chatwire:/elsewhere" };

/**
 * Compiles each schema to a module that imports the validators of the components that it refers to. Uses a new Ajv for each, so
 * that the names in the code depend only on this schema, and an edit of another schema changes no line.
 */
export class ValidatorCompiler {
  readonly #components: Map<string, Schema>;
  readonly #selfContained: boolean;
  readonly #small = new Map<string, boolean>();

  readonly #cache: GenerationCache<ValidatorModule> | undefined;

  /** `cache` holds modules by everything that determines their code. */
  constructor(components: Map<string, Schema>, cache?: GenerationCache<ValidatorModule>) {
    this.#cache = cache;
    this.#components = components;
    this.#selfContained = needsAllParts([...components.values()]);
  }

  /** `self` is the name of the component if the schema is one. */
  compile(schema: Schema, self: string | undefined): ValidatorModule {
    const selfContained = this.#selfContained || needsAllParts(schema);
    const parts = this.#parts(schema, self, selfContained);
    const write = () => this.#write(schema, self, selfContained, parts);
    if (!this.#cache) return write();
    const texts = parts.map(({ name, component, isInlined }) => [name, isInlined ? component : null]);
    return this.#cache.get(JSON.stringify([selfContained, self, schema, texts]), write);
  }

  #write(schema: Schema, self: string | undefined, selfContained: boolean, parts: readonly Part[]): ValidatorModule {
    const ajv = new Ajv2020(OPTIONS);
    if (!selfContained) Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
    hardenAjv(ajv);
    addFormats(ajv);
    ajv.addVocabulary(ANNOTATIONS);
    ajv.addSchema({}, ELSEWHERE.$ref);
    for (const { name, component, isInlined } of parts)
      ajv.addSchema((isInlined ? localize(component) : { ...ELSEWHERE }) as JsonObject, addressOf(name));
    const validate = self === undefined ? ajv.compile(localize(schema) as JsonObject) : ajv.getSchema(addressOf(self));
    if (!validate) throw new Error(`the component ${self} was not added to Ajv`);
    const importable = new Map<unknown, string>();
    for (const { name, isInlined } of parts) {
      if (isInlined) continue;
      const compiled = ajv.schemas[addressOf(name)]?.validate;
      if (compiled) importable.set(compiled, name);
    }
    return writeModule(validate as ValidateFunction, importable);
  }

  /** Returns the components that the schema refers to. */
  #parts(schema: Schema, self: string | undefined, selfContained: boolean): Part[] {
    const names = selfContained
      ? this.#components.keys()
      : new Set([...(self === undefined ? [] : [self]), ...referredComponents(schema)]);
    return [...names].flatMap((name) => {
      const component = this.#components.get(name);
      if (component === undefined) return [];
      return [{ name, component, isInlined: selfContained || name === self || this.#isSmall(name, component) }];
    });
  }

  #isSmall(name: string, component: Schema): boolean {
    let small = this.#small.get(name);
    if (small === undefined) {
      small = isSmall(component);
      this.#small.set(name, small);
    }
    return small;
  }
}

/** A component that a schema refers to. */
interface Part {
  name: string;
  component: Schema;
  /** Its code is part of the module instead of an import. */
  isInlined: boolean;
}

/**
 * Matches schemas whose module must contain everything that they refer to: either a keyword depends on what other schemas
 * evaluated, or a reference leads to a part of a component, which cannot be imported.
 */
const SELF_CONTAINED =
  /"(unevaluated(Properties|Items)|\$dynamicRef|\$recursiveRef)"|"\$ref":"#\/components\/schemas\/[^"/]+\//;

function needsAllParts(schemas: Schema | Schema[]): boolean {
  return SELF_CONTAINED.test(JSON.stringify(schemas));
}

/** Returns whether a schema is so small that repeating its code takes less space than an import. */
function isSmall(schema: Schema): boolean {
  const text = JSON.stringify(schema);
  return !text.includes('"$ref"') && text.replace(/"description":"(?:[^"\\]|\\.)*",?/g, "").length < 90;
}
