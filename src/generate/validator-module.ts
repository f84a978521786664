import { _, type Options } from "ajv";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { addFormats } from "../schema/formats.js";
import type { JsonObject, Schema } from "../schema/json.js";
import { rewriteReferences, schemaReference } from "../schema/references.js";
import { ANNOTATIONS, addressOf, localize } from "../schema/schema-set.js";
import type { GenerationCache } from "../workspace/generation-cache.js";
import { type ValidatorModule, writeModule } from "./module-writer.js";

const OPTIONS: Options = {
  // Lint judges schemas strictly; what passed it, or was never linted, is compiled as it is.
  strict: false,
  logger: false,
  meta: false,
  validateSchema: false,
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true, optimize: 1, formats: _`formats` },
};
/** What stands in for a component of another module; the reference in it keeps Ajv from inlining it. */
const ELSEWHERE = { $ref: "chatwire:/elsewhere" };

/**
 * Compiles one schema to a module of its own that imports the validators of the components that it refers to.
 * A fresh Ajv for each makes the names inside depend on this schema alone, so that an edit elsewhere changes no line here.
 */
export class ValidatorCompiler {
  readonly #components: Map<string, Schema>;
  readonly #whole: boolean;
  readonly #small = new Map<string, boolean>();

  readonly memo: GenerationCache<ValidatorModule> | undefined;

  /** `memo` keeps modules by all that they are made of. */
  constructor(components: Map<string, Schema>, memo?: GenerationCache<ValidatorModule>) {
    this.memo = memo;

    this.#components = components;
    this.#whole = isWhole([...components.values()]);
  }

  /** `self` is the component's name, if the schema is one. */
  compile(schema: Schema, self: string | undefined): ValidatorModule {
    const whole = this.#whole || isWhole(schema);
    const parts = this.#parts(schema, self, whole);
    const make = () => this.#make(schema, self, whole, parts);
    if (!this.memo) return make();
    const texts = parts.map(({ name, component, here }) => [name, here ? component : null]);
    return this.memo.get(JSON.stringify([whole, self, schema, texts]), make);
  }

  #make(schema: Schema, self: string | undefined, whole: boolean, parts: readonly Part[]): ValidatorModule {
    const ajv = new Ajv2020(OPTIONS);
    if (!whole) Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
    addFormats(ajv);
    ajv.addVocabulary(ANNOTATIONS);
    ajv.addSchema({}, ELSEWHERE.$ref);
    for (const { name, component, here } of parts)
      ajv.addSchema((here ? localize(component) : { ...ELSEWHERE }) as JsonObject, addressOf(name));
    const validate = self === undefined ? ajv.compile(localize(schema) as JsonObject) : ajv.getSchema(addressOf(self));
    if (!validate) throw new Error(`no component ${self}`);
    const importable = new Map<unknown, string>();
    for (const { name, here } of parts) {
      if (here) continue;
      const compiled = ajv.schemas[addressOf(name)]?.validate;
      if (compiled) importable.set(compiled, name);
    }
    return writeModule(validate as ValidateFunction, importable);
  }

  /** What the schema may refer to. */
  #parts(schema: Schema, self: string | undefined, whole: boolean): Part[] {
    const wanted = whole
      ? this.#components.keys()
      : new Set([...(self === undefined ? [] : [self]), ...referred(schema)]);
    return [...wanted].flatMap((name) => {
      const component = this.#components.get(name);
      if (component === undefined) return [];
      return [{ name, component, here: whole || name === self || this.#isSmall(name, component) }];
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

/** A component that a schema refers to: written into its module, or imported from its own. */
interface Part {
  name: string;
  component: Schema;
  here: boolean;
}

/**
 * With these keywords a validator must know what others have evaluated, and a part of a component cannot be imported: then the
 * validator of a schema holds all that it refers to.
 */
const WHOLE = /"(unevaluated(Properties|Items)|\$dynamicRef|\$recursiveRef)"|"\$ref":"#\/components\/schemas\/[^"/]+\//;

function isWhole(schemas: Schema | Schema[]): boolean {
  return WHOLE.test(JSON.stringify(schemas));
}

/** The components that a schema itself refers to. */
function referred(schema: Schema): string[] {
  const names: string[] = [];
  rewriteReferences(schema, (reference) => {
    const found = schemaReference(reference);
    if (found) names.push(found.name);
    return reference;
  });
  return names;
}

/** Small schemas without references are repeated where they are used: an import would cost more. */
function isSmall(schema: Schema): boolean {
  const text = JSON.stringify(schema);
  return !text.includes('"$ref"') && text.replace(/"description":"(?:[^"\\]|\\.)*",?/g, "").length < 90;
}
