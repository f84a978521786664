import type { Api, Operation } from "../../model/api.js";
import { sentMedia } from "../../model/sent-media.js";
import type { Branched } from "../../schema/branches/branched.js";
import { hitsOf, pointsIn } from "../../schema/branches/hits.js";
import { type BranchPoint, type BranchTree, branchTree } from "../../schema/branches/tree.js";
import type { Json, JsonObject } from "../../schema/json.js";
import type { SchemaSet } from "../../schema/schema-set.js";
import type { CaseInput } from "./case.js";
import { requestSchema } from "./request-schema.js";
import { isSendable } from "./sendable.js";

/** The requests of an operation as one schema, with its branches. */
export class OperationRequests implements Branched<CaseInput> {
  readonly document: JsonObject;
  readonly schema: JsonObject;
  readonly tree: BranchTree;
  readonly points: readonly BranchPoint[];
  #fits: ((value: Json) => boolean) | undefined;

  readonly api: Api;
  readonly operation: Operation;
  readonly schemas: SchemaSet;

  constructor(api: Api, operation: Operation, schemas: SchemaSet) {
    this.api = api;
    this.operation = operation;
    this.schemas = schemas;

    this.document = api.document;
    this.schema = requestSchema(operation);
    this.tree = branchTree(api.document, schemas, this.schema);
    this.points = pointsIn(this.tree);
  }

  get media() {
    return sentMedia(this.operation.body?.media ?? []);
  }

  fits(input: CaseInput): boolean {
    if (!this.#fits) {
      const validate = this.schemas.compile(this.schema);
      this.#fits = (value) => validate(value) === true;
    }
    return this.#fits(input as Json);
  }

  accepts(input: CaseInput): boolean {
    return isSendable(this.operation, input) && this.fits(input);
  }

  hits(input: CaseInput): string[] {
    return [...hitsOf(this.tree, input as Json)];
  }
}
