import { _, type Options } from "ajv";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { addFormats } from "../schema/formats.js";
import type { JsonObject, Schema } from "../schema/json.js";
import { rewriteReferences, schemaReference } from "../schema/references.js";
import { ANNOTATIONS, addressOf, localize } from "../schema/schema-set.js";
import type { GenerationCache } from "../workspace/generation-cache.js";
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
/** Replaces a component of another module. Its reference keeps Ajv from inlining it. */
const ELSEWHERE = { $ref: "chatwire:/elsewhere" };

/**
 * Compiles each schema to a module that imports the validators of the components that it refers to. Uses a new Ajv for each, so
 * that the names inside depend on this schema alone and an edit elsewhere changes no line.
 */
export class ValidatorCompiler {
  readonly #components: Map<string, Schema>;
  readonly #selfContained: boolean;
  readonly #small = new Map<string, boolean>();

  readonly memo: GenerationCache<ValidatorModule> | undefined;

  /** `memo` keeps modules by all that they are made of. */
  constructor(components: Map<string, Schema>, memo?: GenerationCache<ValidatorModule>) {
    this.memo = memo;

    this.#components = components;
    this.#selfContained = needsAllParts([...components.values()]);
  }

  /** `self` is the name of the component if the schema is one. */
  compile(schema: Schema, self: string | undefined): ValidatorModule {
    const selfContained = this.#selfContained || needsAllParts(schema);
    const parts = this.#parts(schema, self, selfContained);
    const make = () => this.#make(schema, self, selfContained, parts);
    if (!this.memo) return make();
    const texts = parts.map(({ name, component, here }) => [name, here ? component : null]);
    return this.memo.get(JSON.stringify([selfContained, self, schema, texts]), make);
  }

  #make(schema: Schema, self: string | undefined, selfContained: boolean, parts: readonly Part[]): ValidatorModule {
    const ajv = new Ajv2020(OPTIONS);
    if (!selfContained) Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
    addFormats(ajv);
    ajv.addVocabulary(ANNOTATIONS);
    ajv.addSchema({}, ELSEWHERE.$ref);
    for (const { name, component, here } of parts)
      ajv.addSchema((here ? localize(component) : { ...ELSEWHERE }) as JsonObject, addressOf(name));
    const validate = self === undefined ? ajv.compile(localize(schema) as JsonObject) : ajv.getSchema(addressOf(self));
    if (!validate) throw new Error(`the component ${self} was not added to Ajv`);
    const importable = new Map<unknown, string>();
    for (const { name, here } of parts) {
      if (here) continue;
      const compiled = ajv.schemas[addressOf(name)]?.validate;
      if (compiled) importable.set(compiled, name);
    }
    return writeModule(validate as ValidateFunction, importable);
  }

  /** Returns the components that the schema refers to. */
  #parts(schema: Schema, self: string | undefined, selfContained: boolean): Part[] {
    const names = selfContained
      ? this.#components.keys()
      : new Set([...(self === undefined ? [] : [self]), ...referred(schema)]);
    return [...names].flatMap((name) => {
      const component = this.#components.get(name);
      if (component === undefined) return [];
      return [{ name, component, here: selfContained || name === self || this.#isSmall(name, component) }];
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
  /** Whether its code is part of the module instead of an import. */
  here: boolean;
}

/**
 * Matches schemas whose module must contain all that they refer to: with these keywords a validator must know what others have
 * evaluated, and a part of a component cannot be imported.
 */
const SELF_CONTAINED =
  /"(unevaluated(Properties|Items)|\$dynamicRef|\$recursiveRef)"|"\$ref":"#\/components\/schemas\/[^"/]+\//;

function needsAllParts(schemas: Schema | Schema[]): boolean {
  return SELF_CONTAINED.test(JSON.stringify(schemas));
}

/** Returns the names of the components that a schema refers to directly. */
function referred(schema: Schema): string[] {
  const names: string[] = [];
  rewriteReferences(schema, (reference) => {
    const target = schemaReference(reference);
    if (target) names.push(target.name);
    return reference;
  });
  return names;
}

/** Whether a schema is so small that repeating its code costs less than an import. */
function isSmall(schema: Schema): boolean {
  const text = JSON.stringify(schema);
  return !text.includes('"$ref"') && text.replace(/"description":"(?:[^"\\]|\\.)*",?/g, "").length < 90;
}
