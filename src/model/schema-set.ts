import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import type { Api, Schema } from "./api.js";
import { EXTENSION_SCHEMAS } from "./extension-schemas.js";
import { addFormats } from "./formats.js";
import type { Json, JsonObject } from "./json.js";

/** Keywords of OpenAPI that say nothing about validity. */
export const ANNOTATIONS = ["xml", "externalDocs", "example", "discriminator", ...Object.keys(EXTENSION_SCHEMAS)];
const COMPONENT = "#/components/schemas/";
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

  /** A validator of a schema of the bundle. Throws what Ajv throws for a schema that it cannot compile. */
  compile(schema: Schema): ValidateFunction {
    return this.ajv.compile(localize(schema) as JsonObject);
  }
}

/** Where a component stands in a SchemaSet. */
export function addressOf(component: string): string {
  return BASE + encodeURIComponent(component);
}

/** The component that an address names. */
export function componentAt(address: string): string {
  return decodeURIComponent(address.slice(BASE.length));
}

/** The name of the component that a schema merely refers to. */
export function componentName(schema: unknown): string | undefined {
  const reference = typeof schema === "object" && schema !== null ? (schema as { $ref?: unknown }).$ref : undefined;
  if (typeof reference !== "string" || !reference.startsWith(COMPONENT)) return undefined;
  const name = reference.slice(COMPONENT.length);
  return name.includes("/") ? undefined : unescapeStep(name);
}

/** A copy whose references into `components/schemas` are addresses; data inside the schema stays as it is. */
export function localize(schema: Json | undefined): Json | undefined {
  if (Array.isArray(schema)) return schema.map((item) => localize(item) ?? null);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "$ref" && typeof value === "string") copy[key] = localizeReference(value);
    else if (key === "enum" || key === "const" || key === "default" || key === "examples" || key === "example")
      copy[key] = value;
    else define(copy, key, localize(value));
  }
  return copy;
}

function localizeReference(reference: string): string {
  if (!reference.startsWith(COMPONENT)) return reference;
  const [name = "", ...rest] = reference.slice(COMPONENT.length).split("/");
  return addressOf(unescapeStep(name)) + (rest.length > 0 ? `#/${rest.join("/")}` : "");
}

/** A property of a schema may be called `__proto__`. */
function define(target: JsonObject, key: string, value: Json | undefined): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function unescapeStep(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}
