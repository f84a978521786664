import type { Api, Operation } from "../../model/api.js";
import { type Json, type JsonObject, objectOf, type Schema, stringOf } from "../../schema/json.js";
import { at, fromPointer } from "../../schema/pointer.js";
import { resolve } from "../../schema/resolve.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import type { CaseInput } from "../../testdata/cases/case.js";
import { documentedResponse } from "../judge/documented-response.js";
import { byName, bySuffix, findField, type PathPlace, pathPlaces, templateOf, wordsOf } from "./resource-paths.js";

/** The values of the path parameters up to a place, from left to right. */
type Ids = readonly Json[];

/** The response to a valid request that succeeded. */
export interface Success {
  operation: Operation;
  input: CaseInput;
  status: number;
  /** Undefined if there is no JSON. */
  body: Json | undefined;
}

/** Values of path parameters that occurred in responses. */
export class SeenIds {
  /** The IDs of resources by the template of their path. The last is preferred. */
  readonly #resources = new Map<string, Ids[]>();
  /** The values of documented links by the ID of the operation that they lead to. */
  readonly #linked = new Map<string, JsonObject>();
  /** The values of fields with the name of a parameter, by the words of the name. */
  readonly #named = new Map<string, Json>();
  readonly #places: (PathPlace & { schema: Schema })[];

  readonly api: Api;
  readonly schemas: SchemaSet;

  constructor(api: Api, schemas: SchemaSet) {
    this.api = api;
    this.schemas = schemas;
    this.#places = api.operations.flatMap((operation) =>
      pathPlaces(operation).map((place) => ({ ...place, schema: parameterSchema(operation, place.name) ?? true })),
    );
  }

  /** Adds values to those that are already chosen for the path of an operation. */
  complete(operation: Operation, chosen: JsonObject): JsonObject {
    // A link or a name may lead to data that this run did not create, which must not be destroyed.
    const isSafe = operation.effect !== "destructive";
    const path: JsonObject = { ...(isSafe ? this.#linked.get(operation.id) : {}), ...chosen };
    const places = pathPlaces(operation);
    const known = places
      .toReversed()
      .map(({ template }) => this.#resources.get(template)?.findLast((ids) => agrees(ids, places, path)))
      .find((ids) => ids !== undefined);
    for (const [position, { name, template }] of places.entries()) {
      path[name] ??= known?.[position];
      const named = this.#named.get(wordsOf(name).join(" "));
      const place = this.#places.find((candidate) => candidate.template === template);
      if (isSafe && path[name] === undefined && named !== undefined && this.#fits(place?.schema, named))
        path[name] = named;
    }
    return Object.fromEntries(Object.entries(path).filter(([, value]) => value !== undefined));
  }

  learn(success: Success): void {
    this.#learnLinks(success);
    this.#learnNames(success);
    this.#learnResource(success);
  }

  /** Forgets a resource with all that it contains. */
  forget(operation: Operation, { path = {} }: CaseInput): void {
    const places = pathPlaces(operation);
    const ids = places.map(({ name }) => path[name] ?? null);
    const [prefix, id] = [places.at(-1)?.template, ids.at(-1)];
    if (prefix === undefined) return;
    for (const [template, known] of this.#resources)
      if (template === prefix || template.startsWith(`${prefix}/`))
        this.#resources.set(
          template,
          known.filter((candidate) => !isSame(candidate.slice(0, ids.length), ids)),
        );
    for (const [name, value] of this.#named) if (value === id) this.#named.delete(name);
    for (const [target, values] of this.#linked) if (Object.values(values).includes(id)) this.#linked.delete(target);
  }

  /** Learns the ID of a resource from a response of its collection: `POST /items` and `GET /items` for `/items/{id}`. */
  #learnResource({ operation, input, body = null }: Success): void {
    const template = `${templateOf(operation.path)}/{}`;
    const place = this.#places.find((candidate) => candidate.template === template);
    const id = place && findField(body, bySuffix(place.name), (value) => this.#fits(place.schema, value));
    if (id === undefined) return;
    const ids = [...pathPlaces(operation).map(({ name }) => input.path?.[name] ?? null), id];
    const others = (this.#resources.get(template) ?? []).filter((candidate) => !isSame(candidate, ids));
    this.#resources.set(template, [...others, ids]);
  }

  /** Learns fields such as `itemId`. A name of one word, such as `id`, could mean anything. */
  #learnNames({ body = null }: Success): void {
    for (const { name, schema } of this.#places) {
      const words = wordsOf(name);
      const value = words.length < 2 ? undefined : findField(body, byName(name), (found) => this.#fits(schema, found));
      if (value !== undefined) this.#named.set(words.join(" "), value);
    }
  }

  /** Learns the parameters of documented links whose expressions lead into the response body. */
  #learnLinks({ operation, status, body = null }: Success): void {
    const { document, operations } = this.api;
    const response = documentedResponse(operation, status);
    const links = objectOf(response && objectOf(at(document, fromPointer(response.pointer))).links);
    for (const value of Object.values(links)) {
      const link = objectOf(resolve(document, value).value);
      const target = operations.find(({ id }) => id === link.operationId);
      for (const [key, expression] of Object.entries(objectOf(link.parameters))) {
        const name = key.replace(/^path\./, "");
        const linked = linkedValue(body, expression);
        const schema = target && parameterSchema(target, name);
        if (target && schema !== undefined && linked !== undefined && this.#fits(schema, linked))
          this.#linked.set(target.id, { ...this.#linked.get(target.id), [name]: linked });
      }
    }
  }

  #fits(schema: Schema = true, value: Json): boolean {
    return this.schemas.validatorOf(schema)(value) === true;
  }
}

function parameterSchema({ parameters }: Operation, name: string): Schema | undefined {
  const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
  return parameter && (parameter.schema ?? true);
}

function linkedValue(body: Json, expression: unknown): Json | undefined {
  const pointer = /^\$response\.body#(\/.*)$/.exec(stringOf(expression) ?? "")?.[1];
  const value = pointer === undefined ? undefined : at(body, fromPointer(pointer));
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

function agrees(ids: Ids, places: readonly PathPlace[], path: JsonObject): boolean {
  return ids.every((id, position) => {
    const chosen = path[places[position]?.name ?? ""];
    return chosen === undefined || chosen === id;
  });
}

function isSame(left: Ids, right: Ids): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}
