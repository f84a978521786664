import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import { EXTENSION_SCHEMAS } from "./extension-schemas.js";
import { addFormats } from "./formats.js";
import type { Schema } from "./json.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { percentEncoded, toFragment } from "./pointer.js";
import { rewriteReferences, schemaReference } from "./references.js";

/** Keywords of OpenAPI that say nothing about validity. */
export const ANNOTATIONS = ["xml", "externalDocs", "example", "discriminator", ...Object.keys(EXTENSION_SCHEMAS)];
const BASE = "chatwire:/schemas/";

/**
 * The schemas of an API in Ajv: each component under an address of its own, so that `compile` resolves
 * the references of any schema of the same bundle. Components are added when they are first referred to.
 */
export class SchemaSet {
  readonly #ajv: Ajv2020;
  readonly #waiting: Map<string, Schema>;
  readonly #edit: (schema: Schema) => Schema;

  /** `edit` changes each schema before it is added; formats of the options go before the usual ones. */
  constructor(
    schemas: ReadonlyMap<string, Schema>,
    options: Options = {},
    edit: (schema: Schema) => Schema = (schema) => schema,
  ) {
    this.#ajv = new Ajv2020({ allowUnionTypes: true, ...options });
    this.#waiting = new Map(schemas);
    this.#edit = edit;
    addFormats(this.#ajv);
    for (const [name, format] of Object.entries(options.formats ?? {})) if (format) this.#ajv.addFormat(name, format);
    this.#ajv.addVocabulary(ANNOTATIONS);
  }

  /** Ajv with all components. */
  get ajv(): Ajv2020 {
    for (const name of [...this.#waiting.keys()]) this.#add(name);
    return this.#ajv;
  }

  /** A validator of a schema of the bundle. Throws what Ajv throws for a schema that it cannot compile. */
  compile(schema: Schema): ValidateFunction {
    return this.#ajv.compile(this.#local(schema));
  }

  /** A validator of a component, made once. Throws what Ajv throws for a schema that it cannot compile. */
  compileComponent(name: string): ValidateFunction | undefined {
    this.#add(name);
    return this.#ajv.getSchema(addressOf(name));
  }

  #add(name: string): void {
    const schema = this.#waiting.get(name);
    if (schema === undefined) return;
    this.#waiting.delete(name);
    this.#ajv.addSchema(this.#local(schema), addressOf(name));
  }

  #local(schema: Schema): JsonObject {
    return localize(this.#edit(schema), (name) => this.#add(name)) as JsonObject;
  }
}

/** Where a component stands in a SchemaSet. */
export function addressOf(component: string): string {
  return BASE + percentEncoded(component);
}

/** The component that an address names. */
export function componentAt(address: string): string {
  return decodeURIComponent(address.slice(BASE.length));
}

/** The name of the component that a schema merely refers to. */
export function componentName(schema: unknown): string | undefined {
  const reference = isObject(schema) && typeof schema.$ref === "string" ? schemaReference(schema.$ref) : undefined;
  return reference?.rest.length === 0 ? reference.name : undefined;
}

/** A copy whose references into `components/schemas` are addresses; data inside the schema stays as it is. `note` is told their names. */
export function localize(schema: Json | undefined, note?: (component: string) => void): Json | undefined {
  return rewriteReferences(schema, (reference) => {
    const found = schemaReference(reference);
    if (!found) return reference;
    note?.(found.name);
    return addressOf(found.name) + (found.rest.length > 0 ? toFragment(found.rest) : "");
  });
}
