import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Api } from "../model/api.js";
import { describeError } from "../schema/ajv-errors.js";
import { isObject, type Json, type JsonObject, objectOf, type Schema } from "../schema/json.js";
import { loadAjv, type Validation } from "../schema/load-ajv.js";
import { fromPointer, type Path } from "../schema/pointer.js";
import { rewriteReferences } from "../schema/references.js";

/** A schema that a validator rejects, with its path in the bundle. */
export interface BrokenSchema {
  path: Path;
  message: string;
}

/** The error for a schema that refers to itself without descending into the value. */
const ENDLESS: ErrorObject = {
  keyword: "$ref",
  instancePath: "",
  schemaPath: "",
  params: {},
  message: "cannot be checked, because its schema refers to itself endlessly",
};

/** The schemas of a bundle, compiled on first use. */
export class BundleSchemas {
  readonly #compiled = new Map<Schema, ValidateFunction | { rejected: string }>();

  readonly components: Api["schemas"];
  readonly validation: Validation;

  private constructor(components: Api["schemas"], validation: Validation) {
    this.components = components;
    this.validation = validation;
  }

  /** Rejects unknown keywords and formats too if `strict` is true. */
  static async of(document: JsonObject, strict: boolean): Promise<BundleSchemas> {
    const components = new Map<string, Schema>();
    for (const [name, schema] of Object.entries(objectOf(objectOf(document.components).schemas))) {
      if (typeof schema === "boolean" || isObject(schema)) components.set(name, schema);
    }
    return new BundleSchemas(components, await loadAjv(components, extensionsIn(document), strict));
  }

  /** Returns the errors of a value. Empty if the schema cannot be compiled, which `broken` and `rejection` report. */
  check(schema: Schema, value: Json | undefined): ErrorObject[] {
    const validate = this.#compile(schema);
    if (typeof validate !== "function") return [];
    try {
      return validate(value) ? [] : this.validation.explain(validate.errors ?? []);
    } catch (error) {
      if (error instanceof RangeError) return [ENDLESS];
      throw error;
    }
  }

  /** Returns the reason why a schema, including all schemas that it refers to, cannot be compiled. */
  rejection(schema: Schema): string | undefined {
    const validate = this.#compile(schema);
    return typeof validate === "function" ? undefined : validate.rejected;
  }

  /** Checks all components and the given schemas. Faster than collecting the reasons. */
  areValid(schemas: readonly Schema[]): boolean {
    const set = this.validation.schemas;
    const all = [...this.components.values(), ...schemas];
    if (!all.every((schema) => set.ajv.validateSchema(isolate(schema)) === true)) return false;
    try {
      for (const name of this.components.keys()) set.compileComponent(name);
    } catch {
      return false;
    }
    return schemas.every((schema) => this.rejection(schema) === undefined);
  }

  /** Returns the components that the validator rejects. */
  broken(): BrokenSchema[] {
    return [...this.components].flatMap(([name, schema]) => this.brokenAt(["components", "schemas", name], schema));
  }

  /** Checks one schema without the schemas that it refers to. */
  brokenAt(path: Path, schema: Schema): BrokenSchema[] {
    const { ajv } = this.validation.schemas;
    const alone = isolate(schema);
    if (ajv.validateSchema(alone) !== true) {
      // The innermost error is the cause of the others.
      const [error] = [...(ajv.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
      const cause = error && describeError(error);
      return [{ path: [...path, ...(cause?.path ?? [])], message: cause?.message ?? "it is not a JSON Schema" }];
    }
    try {
      ajv.compile(alone);
      return [];
    } catch (error) {
      const { message } = error as Error;
      return [{ path: [...path, ...placeIn(schema, message)], message }];
    }
  }

  #compile(schema: Schema): ValidateFunction | { rejected: string } {
    let compiled = this.#compiled.get(schema);
    if (!compiled) {
      try {
        compiled = this.validation.schemas.compile(schema);
      } catch (error) {
        compiled = { rejected: (error as Error).message };
      }
      this.#compiled.set(schema, compiled);
    }
    return compiled;
  }
}

/** Returns the `x-` keys of a document. A validator must accept them, because other rules check them. */
function extensionsIn(document: JsonObject): string[] {
  return [...new Set(JSON.stringify(document).match(/(?<=")x-[A-Za-z0-9-]+(?=":)/g))];
}

/** Returns the path in the schema that a message of the validator refers to. */
function placeIn(schema: Schema, message: string): string[] {
  const pointer = / at (?:path )?"#([^"]*)"/.exec(message)?.[1];
  if (pointer !== undefined) return fromPointer(`#${pointer}`);
  const keyword = /unknown keyword: "([^"]+)"/.exec(message)?.[1];
  const pattern = /^Invalid regular expression: \/(.*)\/[a-z]*: /s.exec(message)?.[1];
  const isMeant = (key: string, value: Json) =>
    key === keyword || (pattern !== undefined && (key === pattern || (key === "pattern" && value === pattern)));
  return find(schema, isMeant) ?? [];
}

function find(value: Json | undefined, isMeant: (key: string, value: Json) => boolean): string[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [step, inner] of Object.entries(value) as [string, Json][]) {
    const path = isMeant(step, inner) ? [] : find(inner, isMeant);
    if (path) return [step, ...path];
  }
  return undefined;
}

/** Returns a copy of a schema without its references, so that it can be checked alone. */
function isolate(schema: Schema): Schema {
  return rewriteReferences(schema, () => undefined) as Schema;
}
