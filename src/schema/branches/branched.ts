import type { Json, JsonObject, Schema } from "../json.js";
import type { SchemaSet } from "../schema-set.js";
import { type BranchPoint, type BranchTree, branchTree } from "./tree.js";

/** A schema with the branches that its values may take. */
export interface BranchedSchema<T> {
  document: JsonObject;
  schema: Schema;
  points: readonly BranchPoint[];
  /** Returns whether a value is valid and can be sent. */
  accepts: (value: T) => boolean;
  /** Returns the ids of the branches that a value takes. */
  hits: (value: T) => string[];
}

/** The bodies of an event or of a response. */
export class BranchedBody implements BranchedSchema<Json> {
  readonly document: JsonObject;
  readonly points: readonly BranchPoint[];
  readonly schema: Schema;
  readonly #schemas: SchemaSet;
  readonly #tree: BranchTree;

  constructor(document: JsonObject, schemas: SchemaSet, schema: Schema) {
    this.document = document;
    this.schema = schema;
    this.#schemas = schemas;
    this.#tree = branchTree(document, schemas, schema);
    this.points = pointsIn(this.#tree);
  }

  readonly accepts = (value: Json): boolean => this.#schemas.validatorOf(this.schema)(value) === true;

  readonly hits = (value: Json): string[] => hitsOf(this.#tree, value);
}

/** Returns all branch points of a tree, each id once. */
export function pointsIn(tree: BranchTree): BranchPoint[] {
  const points = new Map<string, BranchPoint>();
  const collect = (part: BranchTree) => {
    for (const point of part.points) if (!points.has(point.id)) points.set(point.id, point);
    for (const child of part.children) collect(child.tree);
  };
  collect(tree);
  return [...points.values()];
}

/** Returns the ids of the branch points that a value takes. */
export function hitsOf(tree: BranchTree, value: Json): string[] {
  const hits = new Set<string>();
  const visit = ({ points, children }: BranchTree, values: readonly Json[]) => {
    if (values.length === 0) return;
    for (const { id, takenBy } of points) if (!hits.has(id) && values.some(takenBy)) hits.add(id);
    for (const child of children) visit(child.tree, values.flatMap(child.valuesIn));
  };
  visit(tree, [value]);
  return [...hits];
}
