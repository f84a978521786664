import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import { EXTENSION_SCHEMAS } from "./extension-schemas.js";
import { addFormats } from "./formats.js";
import { hardenAjv } from "./harden-ajv.js";
import { isObject, type Json, type JsonObject, type Schema } from "./json.js";
import { memoizeByObject } from "./memoize.js";
import { percentEncoded, toFragment } from "./pointer.js";
import { rewriteReferences, schemaReference } from "./references.js";

/** Keywords of OpenAPI that do not affect validity. */
export const ANNOTATIONS = ["xml", "externalDocs", "example", "discriminator", ...Object.keys(EXTENSION_SCHEMAS)];
const BASE = "chatwire:/schemas/";

/**
 * Validates values against the schemas of one API. Each component has its own address in Ajv, so `compile` resolves the references
 * of any schema of the same bundle. A component is added when it is first referred to.
 */
export class SchemaSet {
  readonly #ajv: Ajv2020;
  readonly #pending: Map<string, Schema>;
  readonly #edit: (schema: Schema) => Schema;
  readonly #validatorOf = memoizeByObject((schema: JsonObject) => this.compile(schema));

  /** `edit` changes each schema before it is added. The formats in `options` override the built-in ones. */
  constructor(
    components: ReadonlyMap<string, Schema>,
    options: Options = {},
    edit: (schema: Schema) => Schema = (schema) => schema,
  ) {
    this.#ajv = new Ajv2020({ allowUnionTypes: true, ...options });
    this.#pending = new Map(components);
    this.#edit = edit;
    hardenAjv(this.#ajv);
    addFormats(this.#ajv);
    for (const [name, format] of Object.entries(options.formats ?? {})) if (format) this.#ajv.addFormat(name, format);
    this.#ajv.addVocabulary(ANNOTATIONS);
  }

  /** Ajv with all components. */
  get ajv(): Ajv2020 {
    for (const name of [...this.#pending.keys()]) this.#add(name);
    return this.#ajv;
  }

  /** Compiles a validator of a schema of the bundle. Throws Ajv's error if the schema cannot be compiled. */
  compile(schema: Schema): ValidateFunction {
    return this.#ajv.compile(this.#localize(schema));
  }

  /** Returns the validator of a schema object, compiled on first use because many operations share a schema. */
  validatorOf(schema: Schema): ValidateFunction {
    return isObject(schema) ? this.#validatorOf(schema) : this.compile(schema);
  }

  /** Returns the validator of a component, compiled once. Throws Ajv's error if the schema cannot be compiled. */
  compileComponent(name: string): ValidateFunction | undefined {
    this.#add(name);
    return this.#ajv.getSchema(addressOf(name));
  }

  #add(name: string): void {
    const schema = this.#pending.get(name);
    if (schema === undefined) return;
    this.#pending.delete(name);
    this.#ajv.addSchema(this.#localize(schema), addressOf(name));
  }

  #localize(schema: Schema): JsonObject {
    return localize(this.#edit(schema), (name) => this.#add(name)) as JsonObject;
  }
}

/** Returns the set of an API that accepts every schema that Ajv can compile. All callers share it, and its compiled validators. */
export const lenientSchemas = memoizeByObject(
  ({ schemas }: { schemas: ReadonlyMap<string, Schema> }) => new SchemaSet(schemas, { strict: false, logger: false }),
);

/** Returns the same kind of set, whose validators collect every error instead of the first. */
export const exhaustiveSchemas = memoizeByObject(
  ({ schemas }: { schemas: ReadonlyMap<string, Schema> }) =>
    new SchemaSet(schemas, { strict: false, logger: false, allErrors: true }),
);

/** Returns the address of a component in a SchemaSet. */
export function addressOf(component: string): string {
  return BASE + percentEncoded(component);
}

/** Returns the component at an address. */
export function componentAt(address: string): string {
  return decodeURIComponent(address.slice(BASE.length));
}

/** Returns the name of the component that a schema refers to, unless the reference leads deeper into it. */
export function componentName(schema: unknown): string | undefined {
  const reference = isObject(schema) && typeof schema.$ref === "string" ? schemaReference(schema.$ref) : undefined;
  return reference?.rest.length === 0 ? reference.name : undefined;
}

/** Returns a copy whose references to components are addresses in a SchemaSet. Calls `onComponent` with the name of each. */
export function localize(schema: Json | undefined, onComponent?: (name: string) => void): Json | undefined {
  return rewriteReferences(schema, (reference) => {
    const target = schemaReference(reference);
    if (!target) return reference;
    onComponent?.(target.name);
    return addressOf(target.name) + (target.rest.length > 0 ? toFragment(target.rest) : "");
  });
}
