import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import {
  at,
  fromPointer,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  type Path,
  type Schema,
} from "../../../model/index.js";
import { loadAjv, type Validation } from "./load-ajv.js";

/** A schema that cannot be used: where it stands in the bundle, and what the validator says of it. */
export interface BrokenSchema {
  path: Path;
  message: string;
}

/** The schemas of a bundle, compiled when they are needed. */
export class BundleSchemas {
  readonly #outside = new Map<string, string>();

  private constructor(
    readonly document: JsonObject,
    readonly validation: Validation,
  ) {}

  static async of(document: JsonObject): Promise<BundleSchemas> {
    const schemas = new BundleSchemas(document, await loadAjv(extensionsIn(document)));
    for (const [name, schema] of schemas.#components()) {
      schemas.validation.ajv.addSchema(objectOf(schemas.#absolute(schema)), idOf(name), undefined, false);
    }
    return schemas;
  }

  /** What is wrong with a value; undefined when the schema itself cannot be used, which `broken` tells. */
  check(schema: Schema, value: Json | undefined): ErrorObject[] | undefined {
    const validate = this.#compile(schema);
    if (!validate || validate(value)) return validate && [];
    return this.validation.explain(validate.errors ?? []);
  }

  /** The components that a strict validator refuses. */
  broken(): BrokenSchema[] {
    return this.#components().flatMap(([name, schema]) =>
      this.brokenAt(["components", "schemas", name], schema as Schema),
    );
  }

  /** What a strict validator says of one schema, the schemas that it refers to aside. */
  brokenAt(path: Path, schema: Schema): BrokenSchema[] {
    const { ajv } = this.validation;
    const alone = withoutRefs(schema);
    if (!ajv.validateSchema(alone)) {
      const [error] = this.validation.explain(ajv.errors ?? []);
      return [
        { path: [...path, ...fromPointer(error?.instancePath ?? "")], message: error?.message ?? "is no JSON Schema" },
      ];
    }
    try {
      ajv.compile(alone);
      return [];
    } catch (error) {
      const message = (error as Error).message;
      return [{ path: [...path, ...placeIn(schema, message)], message }];
    }
  }

  #components(): [string, Json | undefined][] {
    return Object.entries(objectOf(objectOf(this.document["components"])["schemas"]));
  }

  #compile(schema: Schema): ValidateFunction | undefined {
    try {
      return this.validation.ajv.compile(this.#absolute(schema) as Schema);
    } catch {
      return undefined;
    }
  }

  /** A copy in which each `$ref` names the component as a schema of its own. */
  #absolute(value: Json | undefined): Json | undefined {
    if (Array.isArray(value)) return value.map((item) => this.#absolute(item) ?? null);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "$ref" && typeof inner === "string" ? this.#target(inner) : this.#absolute(inner),
      ]),
    );
  }

  #target(ref: string): string {
    const [first, second, name, ...rest] = fromPointer(ref);
    if (first === "components" && second === "schemas" && name !== undefined) {
      const inner = rest
        .map((step) => `/${encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
        .join("");
      return `${idOf(name)}${inner && `#${inner}`}`;
    }
    let id = this.#outside.get(ref);
    if (id === undefined) {
      id = `outside-${this.#outside.size}`;
      this.#outside.set(ref, id);
      const schema = this.#absolute(at(this.document, fromPointer(ref)));
      if (schema !== undefined) this.validation.ajv.addSchema(objectOf(schema), id, undefined, false);
    }
    return id;
  }
}

function idOf(component: string): string {
  return `component-${encodeURIComponent(component)}`;
}

function extensionsIn(document: JsonObject): string[] {
  return [...new Set(JSON.stringify(document).match(/(?<=")x-[A-Za-z0-9-]+(?=":)/g))];
}

function withoutRefs(value: Schema): Schema;
function withoutRefs(value: Json | undefined): Json | undefined;
function withoutRefs(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => withoutRefs(item) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== "$ref" || typeof inner !== "string")
      .map(([key, inner]) => [key, withoutRefs(inner)]),
  );
}

/** Where in a schema the trouble is that a message of the validator tells of. */
function placeIn(schema: Schema, message: string): string[] {
  const pointer = / at (?:path )?"#([^"]*)"/.exec(message)?.[1];
  if (pointer !== undefined) return fromPointer(`#${pointer}`);
  const keyword = /unknown keyword: "([^"]+)"/.exec(message)?.[1];
  return (keyword !== undefined && findKey(schema, keyword)) || [];
}

function findKey(value: Json | undefined, key: string): string[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, key)) return [key];
  for (const [step, inner] of Object.entries(value)) {
    const found = findKey(inner, key);
    if (found) return [step, ...found];
  }
  return undefined;
}
