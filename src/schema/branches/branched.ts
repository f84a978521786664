import type { Json, JsonObject } from "../json.js";
import type { SchemaSet } from "../schema-set.js";
import { validatorOf } from "../validator-of.js";
import { hitsOf, pointsIn } from "./hits.js";
import { type BranchPoint, type BranchTree, branchTree } from "./tree.js";

/** Values of one schema with the branches that they may take. */
export interface Branched<T> {
  document: JsonObject;
  schema: JsonObject | boolean;
  points: readonly BranchPoint[];
  /** Whether a value fits, and can be sent. */
  accepts: (value: T) => boolean;
  /** The ids of the branches that a value takes. */
  hits: (value: T) => string[];
}

/** The bodies of an event, or of an answer. */
export class Bodies implements Branched<Json> {
  readonly document: JsonObject;
  readonly tree: BranchTree;
  readonly points: readonly BranchPoint[];

  readonly schemas: SchemaSet;
  readonly schema: JsonObject | boolean;

  constructor(api: { document: JsonObject }, schemas: SchemaSet, schema: JsonObject | boolean) {
    this.schemas = schemas;
    this.schema = schema;

    this.document = api.document;
    this.tree = branchTree(api.document, schemas, schema);
    this.points = pointsIn(this.tree);
  }

  readonly accepts = (value: Json): boolean => validatorOf(this.schemas, this.schema)(value) === true;

  readonly hits = (value: Json): string[] => [...hitsOf(this.tree, value)];
}
