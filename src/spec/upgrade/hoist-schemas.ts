import { Names, pascalCase } from "../../model/names.js";
import type { Json, JsonObject } from "../../schema/json.js";
import { isObject, objectOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { referenceTo, rewriteReferences, schemaReference } from "../../schema/references.js";

/** Moves schemas that are referred to outside of `components/schemas` into it, because tools compile only these. */
export class HoistedSchemas {
  /** The names and schemas by the references to them. */
  readonly #moved = new Map<string, { name: string; schema: Json }>();
  readonly #names: Names;
  readonly document: JsonObject;

  constructor(document: JsonObject) {
    this.document = document;
    this.#names = new Names(Object.keys(this.#components()));
  }

  /** Returns a schema whose references all lead to components. */
  withReferences(schema: Json | undefined): Json | undefined {
    return rewriteReferences(schema, (reference) => this.#rewrite(reference));
  }

  /** Returns the components of the document, and those that were moved so far. */
  schemas(): JsonObject {
    const components = Object.entries(this.#components()).map(([name, schema]): [string, Json | undefined] => [
      name,
      this.withReferences(schema),
    ]);
    const moved: [string, Json | undefined][] = [];
    // The map grows meanwhile, because moved schemas refer to others. A chain of references would overflow the stack otherwise.
    for (const { name, schema } of this.#moved.values()) moved.push([name, this.withReferences(schema)]);
    return Object.fromEntries([...components, ...moved]);
  }

  #components(): JsonObject {
    return objectOf(objectOf(this.document.components).schemas);
  }

  #rewrite(reference: string): string {
    const target = schemaReference(reference);
    if (!reference.startsWith("#/") || (target && target.rest.length === 0)) return reference;
    const moved = this.#moved.get(reference);
    if (moved) return referenceTo(moved.name);
    const path = fromPointer(reference);
    const schema = at(this.document, path);
    // A reference that leads to nothing, or to no schema, is reported where it stands.
    if (!isObject(schema) && typeof schema !== "boolean") return reference;
    const names = path.filter((step) => !STEPS.has(String(step)));
    const name = this.#names.claim(pascalCase(names.slice(-2).join(" ")) || "Schema");
    this.#moved.set(reference, { name, schema });
    return referenceTo(name);
  }
}

/** Steps of pointers that say nothing about a schema. */
const STEPS = new Set(["content", "application/json", "schema", "properties", "items", "requestBody"]);
