import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import type { Api, Schema } from "./api.js";
import { EXTENSION_SCHEMAS } from "./extension-schemas.js";
import { addFormats } from "./formats.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { percentEncoded, toFragment } from "./pointer.js";
import { rewriteReferences, schemaReference } from "./references.js";

/** Keywords of OpenAPI that say nothing about validity. */
export const ANNOTATIONS = ["xml", "externalDocs", "example", "discriminator", ...Object.keys(EXTENSION_SCHEMAS)];
const BASE = "chatwire:/schemas/";

/**
 * The schemas of an API in Ajv: each component under an address of its own, so that `compile` resolves
 * the references of any schema of the same bundle.
 */
export class SchemaSet {
  readonly ajv: Ajv2020;

  constructor(schemas: Api["schemas"], options: Options = {}) {
    this.ajv = new Ajv2020({ allowUnionTypes: true, ...options });
    addFormats(this.ajv);
    this.ajv.addVocabulary(ANNOTATIONS);
    for (const [name, schema] of schemas) this.ajv.addSchema(localize(schema) as JsonObject, addressOf(name));
  }

  /** A validator of a component, made once. Throws what Ajv throws for a schema that it cannot compile. */
  compileComponent(name: string): ValidateFunction | undefined {
    return this.ajv.getSchema(addressOf(name));
  }

  /** A validator of a schema of the bundle. Throws what Ajv throws for a schema that it cannot compile. */
  compile(schema: Schema): ValidateFunction {
    return this.ajv.compile(localize(schema) as JsonObject);
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
  const reference =
    isObject(schema) && typeof schema["$ref"] === "string" ? schemaReference(schema["$ref"]) : undefined;
  return reference?.rest.length === 0 ? reference.name : undefined;
}

/** A copy whose references into `components/schemas` are addresses; data inside the schema stays as it is. */
export function localize(schema: Json | undefined): Json | undefined {
  return rewriteReferences(schema, (reference) => {
    const found = schemaReference(reference);
    if (!found) return reference;
    return addressOf(found.name) + (found.rest.length > 0 ? toFragment(found.rest) : "");
  });
}
